/** Next year's workbook out of this year's: the same ids, last year's amounts beside blank ones. Spec: budget §10 */
import type { Book } from '#core/budget/book';
import { rollOver, type Rollover } from '#core/budget/rollover';
import type { WriteRequest } from '#workbook/host';
import type { Opened } from '#workbook/opened';
import { inTkr, perSource, postRow, row } from '#workbook/template/book-rows';
import { budgetSheets } from '#workbook/template/sheets';
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
