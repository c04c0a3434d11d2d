/** How much a host tells at once. */
import type { Area } from '#sheet/address';
import { HostError } from './host';

/** As many cells as Excel gives in one answer. */
export const MOST_CELLS = 5_000_000;

/** HostError when the areas hold more cells than can be told at once. */
export function demandReadable(areas: readonly Area[]): void {
  let cells = 0;
  for (const { sheet, top, left, bottom, right } of areas) {
    cells += (bottom - top + 1) * (right - left + 1);
    if (cells > MOST_CELLS) throw new HostError('host/area-too-large', sheet);
  }
}
