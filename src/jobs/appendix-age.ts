/**
 * Whether the sheet Bilaga 1 tells of the budget as it now is: its foot names the version and a control sum over every
 * figure, and both must be what an appendix made now would have, by any of the choices. Spec: checks §9, appendix §7
 */
import { budgetAppendix } from '#core/appendix/budget-appendix';
import { defaultChoices, groupings, optionalColumns } from '#core/appendix/choices';
import type { Book } from '#core/budget/book';
import { versionOf } from '#core/appendix/identity';
import type { Finding } from '#core/findings/finding';
import type { Block } from '#workbook/host';
import type { Opened } from '#workbook/opened';
import { raise } from './findings';

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

/** Tries the choices that alter the figures, the usual ones first. */
function hasControl(book: Book, control: string): boolean {
  const columns = [optionalColumns, optionalColumns.filter((each) => each !== 'comparison')];
  return columns.some((chosen) =>
    ([null, 'preliminar', 'foregaende'] as const).some((against) =>
      groupings.some((grouping) => {
        const choices = { ...defaultChoices, columns: chosen, against, grouping };
        return budgetAppendix(book, choices, [], []).control === control;
      }),
    ),
  );
}
