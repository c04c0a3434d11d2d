/** Next year's workbook out of this year's: the same ids, last year's amounts beside blank ones. Spec: budget §10 */
import type { Book } from '#core/budget/book';
import { rollOver, type Rollover } from '#core/budget/rollover';
import type { Source } from '#core/budget/words';
import { cellNumber } from '#core/money/cell';
import { invariant } from '#core/money/invariant';
import type { Amount } from '#core/money/amount';
import type { WriteRequest } from '#workbook/host';
import type { Opened } from '#workbook/opened';
import { budgetSheets, type RowInput } from '#workbook/template/sheets';
import { settingRows } from './create';

export interface PreparedRollover extends Rollover {
  /** The sheets of the new workbook, for an empty one; null when there is no next year. */
  readonly request: WriteRequest | null;
}

export function nextYear(opened: Opened): PreparedRollover {
  const rolled = rollOver(opened.book);
  return {
    ...rolled,
    request:
      rolled.book === null
        ? null
        : { expects: [], ops: budgetSheets(content(rolled.book)), back: [] },
  };
}

function content(book: Book) {
  return {
    frames: book.frames.map(({ origin, minuted, amount, ...words }) =>
      row({ ...words, minuted: minuted?.text ?? null, ...inTkr('amount', amount) }),
    ),
    recipientFrames: book.recipientFrames.map(({ origin, amount, ...words }) =>
      row({ ...words, ...perSource(amount, (source) => source) }),
    ),
    posts: book.posts.map(({ origin, previous, amount, ...words }) =>
      row({
        ...words,
        ...perSource(previous, (source) => `previous${source}`),
        ...perSource(amount, (source) => source),
      }),
    ),
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

function perSource(
  amounts: Readonly<Record<Source, Amount | null>>,
  keyOf: (source: Source) => string,
): RowInput {
  return { ...inTkr(keyOf('ALF'), amounts.ALF), ...inTkr(keyOf('FoUU'), amounts.FoUU) };
}

/** The template states its amounts in tkr; an amount with more digits than a cell holds cannot have been read. */
function inTkr(key: string, amount: Amount | null): RowInput {
  if (amount === null) return {};
  const written = cellNumber(amount, 'tkr');
  invariant(written.ok, 'an amount that was read from a cell can be written to one', { key });
  return { [key]: written.number };
}

/** Unknown fields are left blank. */
function row(
  fields: Readonly<Record<string, string | number | boolean | null | undefined>>,
): RowInput {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value != null));
}
