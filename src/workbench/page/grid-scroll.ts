/** How far the grid scrolls to bring what is selected into sight. Pixels; a view is what is seen of the cells. */
import type { Rectangle } from '../office/session';
import { startOf, type Axis } from './axis';

export interface View {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface Lie {
  readonly rows: Axis;
  readonly columns: Axis;
  readonly frozenHeight: number;
}

/** Where to scroll so that the area is seen, or its upper left as far as there is room; null when it is in sight. */
export function scrollFor(
  view: View,
  { top, left, bottom, right }: Rectangle,
  { rows, columns, frozenHeight }: Lie,
): { readonly left: number; readonly top: number } | null {
  const start = startOf(rows, top);
  const across = [startOf(columns, left), startOf(columns, right + 1)] as const;
  const down = [start - frozenHeight, startOf(rows, bottom + 1) - frozenHeight] as const;
  const x = along(view.left, view.width, across);
  const y = start < frozenHeight ? view.top : along(view.top, view.height - frozenHeight, down);
  return x === view.left && y === view.top ? null : { left: x, top: y };
}

function along(from: number, room: number, [start, end]: readonly [number, number]): number {
  if (start < from || end - start > room) return start;
  return end > from + room ? end - room : from;
}
