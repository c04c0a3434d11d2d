/** Next year's workbook out of this year's: the same ids, last year's amounts beside blank ones. Spec: budget §10 */
import type { Book } from '#core/budget/book';
import { rollOver, type Rollover } from '#core/budget/rollover';
import type { WriteRequest } from '#workbook/host';
import type { Opened } from '#workbook/opened';
import { inTkr, perSource, postRow, row } from '#workbook/template/book-rows';
import { budgetSheets, type BudgetContent } from '#workbook/template/sheets';
import { settingRows } from './create';
import type { CarriedSheets } from './modules/carried-sheets';

export interface PreparedRollover extends Rollover {
  /** The modules' sheets that come along. */
  readonly sheets: readonly string[];
  /** The sheets of this year's workbook with something on them that have no sheet of their name in the new one. */
  readonly left: readonly string[];
  /** The sheets of the new workbook, for an empty one; null when there is no next year. */
  readonly request: WriteRequest | null;
}

export async function nextYear(opened: Opened): Promise<PreparedRollover> {
  const rolled = rollOver(opened.book);
  const { book } = rolled;
  if (book?.year == null) return { ...rolled, sheets: [], left: [], request: null };
  const { sheets, findings } = await modulesSheets(opened, book.year);
  const ops = [...budgetSheets(contentOf(book)), ...sheets];
  const made = new Set(ops.map(({ name }) => name));
  return {
    ...rolled,
    findings: [...rolled.findings, ...findings],
    sheets: sheets.map(({ name }) => name),
    left: opened.outline.sheets
      .filter(({ name, used }) => used !== null && !made.has(name))
      .map(({ name }) => name),
    request: { expects: [], ops, back: [] },
  };
}

/** The code of the modules is loaded only for a workbook that has some of their sheets. */
async function modulesSheets(opened: Opened, year: number): Promise<CarriedSheets> {
  if (opened.modules.length === 0) return { sheets: [], findings: [] };
  const { carriedSheets } = await import('./modules/carried-sheets');
  return carriedSheets(opened, year);
}

/** The rows of a new workbook that says the same as the book. */
export function contentOf(book: Book): BudgetContent {
  return {
    frames: book.frames.map(({ origin, minuted, amount, ...words }) =>
      row({ ...words, minuted: minuted?.text ?? null, ...inTkr('amount', amount) }),
    ),
    recipientFrames: book.recipientFrames.map(({ origin, amount, ...words }) =>
      row({ ...words, ...perSource(amount, (source) => source) }),
    ),
    posts: book.posts.map(postRow),
    events: book.events.map(({ origin, amount, ...words }) =>
      row({ ...words, ...inTkr('amount', amount) }),
    ),
    settings: [
      ...settingRows(book.year),
      ...book.settings
        .filter(({ key }) => !settingRows(null).some((own) => own['key'] === key))
        .map(({ key, value }) => row({ key, value })),
    ],
  };
}
