/**
 * Whether the sheet Bilaga 1 tells of the budget as it now is: its foot names the version and a control sum over every
 * figure, and both must be what an appendix made now would have, by any of the choices. Spec: checks §9, appendix §7
 */
import { groupings } from '#core/appendix/choices';
import { comparisonFor } from '#core/appendix/comparison';
import { groupedLines } from '#core/appendix/grouped-lines';
import { controlOf, versionOf } from '#core/appendix/identity';
import type { Book } from '#core/budget/book';
import type { Finding } from '#core/findings/finding';
import type { Block } from '#workbook/host';
import type { Opened } from '#workbook/opened';
import { raise } from '../findings';

const SHEET = 'Bilaga 1';
const FOOT = /(Version .+?) · (Kontrollsumma .+? · [0-9A-F]{8})/u;

export function appendixAge({ book }: Opened, blocks: readonly Block[]): readonly Finding[] {
  const footer = blocks.find(({ area }) => area.sheet === SHEET)?.page?.footer ?? '';
  const [, then, control] = FOOT.exec(footer.replaceAll('&&', '&')) ?? [];
  if (then === undefined || control === undefined) return [];
  const now = versionOf(book);
  if (then === now && hasControl(book, control)) return [];
  return [raise('jobs/appendix-older', { then, now }, { where: [{ sheet: SHEET }] })];
}

/** Tries the choices that alter the figures. */
function hasControl(book: Book, control: string): boolean {
  return (['foregaende', 'preliminar'] as const).some((against) => {
    const comparison = comparisonFor(book, against);
    return groupings.some((each) => controlOf(groupedLines(book, comparison, each)) === control);
  });
}
