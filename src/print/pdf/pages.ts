/**
 * Deals strips out on pages: what stays together moves together, and what begins a page within the table has the heading
 * row above it. Strips that are too much for one page are broken wherever the page ends. Spec: printing §3
 */
import type { Strip } from './strip';

export interface PlacedStrip {
  readonly strip: Strip;
  /** The strip's top, in points from the top of the page. */
  readonly top: number;
}

export type Page = readonly PlacedStrip[];

export function deal(strips: readonly Strip[], top: number, bottom: number): readonly Page[] {
  const pages: PlacedStrip[][] = [[]];
  let y = top;
  const begin = (repeated: readonly Strip[]) => {
    pages.push([]);
    y = top;
    for (const strip of repeated) place(strip);
  };
  const place = (strip: Strip) => {
    const page = pages.at(-1);
    const above = page?.length === 0 ? 0 : strip.before;
    page?.push({ strip, top: y + above });
    y += above + strip.height;
  };
  for (const group of together(strips)) {
    const repeated = group[0]?.repeated ?? [];
    const room = bottom - top - heightOf(repeated);
    if (y + heightOf(group) > bottom && heightOf(group) <= room) begin(repeated);
    for (const strip of group) {
      if (y + strip.before + strip.height > bottom) begin(strip.repeated ?? []);
      place(strip);
    }
  }
  return pages.filter((page) => page.length > 0);
}

/** Runs of strips of which each but the last stays with the next. */
function together(strips: readonly Strip[]): readonly (readonly Strip[])[] {
  const groups: Strip[][] = [[]];
  for (const strip of strips) {
    groups.at(-1)?.push(strip);
    if (!strip.keeps) groups.push([]);
  }
  return groups.filter((group) => group.length > 0);
}

const heightOf = (strips: readonly Strip[]): number =>
  strips.reduce((height, strip) => height + strip.before + strip.height, 0);
