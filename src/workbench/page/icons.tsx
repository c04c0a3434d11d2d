/** The few pictures of the tool bar, drawn on a grid of 20 by 20. */
import type { JSX } from 'preact';

const strokes = {
  example: 'M4 3h8l4 4v10H4zM12 3v4h4M7 11h6M7 14h6',
  blank: 'M4 3h8l4 4v10H4zM12 3v4h4',
  open: 'M3 16V5h5l2 2h7v9zM3 10h14',
  save: 'M10 3v9M6 9l4 4 4-4M3 13v4h14v-4',
  undo: 'M7 5L3.5 8.500 7 12M4 8.500h7.500a4 4 0 0 1 0 8H8',
  person: 'M10 10a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM4 17c0-3.300 2.700-5 6-5s6 1.700 6 5',
} as const;

export type IconName = keyof typeof strokes;

export function Icon({ name }: { readonly name: IconName }): JSX.Element {
  return (
    <svg class="icon" viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
      <path d={strokes[name]} />
    </svg>
  );
}
