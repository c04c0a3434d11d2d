/** Rows of a new workbook out of what was read from another: unknown fields are blank, amounts are stated in tkr. */
import type { Post } from '#core/budget/book';
import type { Source } from '#core/budget/words';
import type { Amount } from '#core/money/amount';
import { cellNumber } from '#core/money/cell';
import { invariant } from '#core/money/invariant';
import type { RowInput } from './sheets';

/** Unknown fields are left blank. */
export function row(
  fields: Readonly<Record<string, string | number | boolean | null | undefined>>,
): RowInput {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value != null));
}

/** A post as a row of tblPoster. */
export function postRow({
  origin: _,
  undivided: __,
  previous,
  amount,
  ...words
}: Omit<Post, 'recipient'> & Partial<Post>): RowInput {
  return row({
    ...words,
    ...perSource(previous, (source) => `previous${source}`),
    ...perSource(amount, (source) => source),
  });
}

export function perSource(
  amounts: Readonly<Record<Source, Amount | null>>,
  keyOf: (source: Source) => string,
): RowInput {
  return { ...inTkr(keyOf('ALF'), amounts.ALF), ...inTkr(keyOf('FoUU'), amounts.FoUU) };
}

/** The template states its amounts in tkr; an amount with more digits than a cell holds cannot have been read. */
export function inTkr(key: string, amount: Amount | null): RowInput {
  if (amount === null) return {};
  const written = cellNumber(amount, 'tkr');
  invariant(written.ok, 'an amount that was read from a cell can be written to one', { key });
  return { [key]: written.number };
}
