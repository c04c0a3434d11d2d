/** A version has one row for each source and one for each recipient; of two, only the lower one counts. Spec: checks §3 */
import { placeOf } from '#core/budget/place';
import { sources } from '#core/budget/words';
import { define, raiser, type Circumstances } from '#core/findings/definition';
import type { Place } from '#core/findings/finding';
import { absolute, isZero, subtract, sum, ZERO, type Amount } from '#core/money/amount';
import type { Check } from './check';
import { en, sv } from './in-tkr';
import { repeated } from './repeated';

type Facts = {
  /** The source or the recipient. */
  readonly of: string;
  readonly version: string;
  readonly rows: number;
  /** How far the rows are from each other. */
  readonly difference: Amount;
};

const words = {
  sv: {
    what: ({ of, version, rows, difference }: Facts) =>
      `${of} har ${String(rows)} rader i versionen ”${version}”${
        isZero(difference) ? ', alla med samma belopp.' : `; de skiljer sig med ${sv(difference)}.`
      } Bara den nedersta räknas.`,
    remedy: 'Ta bort den rad som inte gäller, eller ge den en egen version.',
    cause: 'Samma version står två gånger för samma källa eller mottagare.',
  },
  en: {
    what: ({ of, version, rows, difference }: Facts) =>
      `${of} has ${String(rows)} rows in the version "${version}"${
        isZero(difference) ? ', all of the same amount.' : `; they differ by ${en(difference)}.`
      } Only the lowest one counts.`,
    remedy: 'Remove the row that does not hold, or give it a version of its own.',
    cause: 'The same version stands twice for the same source or recipient.',
  },
};

export const duplicateRowsFindings = {
  'frames/duplicate-row': define<Facts>({ severity: 'error', ...words }),
  'recipients/duplicate-row': define<Facts>({ severity: 'error', ...words }),
};

const raise = raiser(duplicateRowsFindings);

export const duplicateRows: Check = {
  name: 'duplicate-rows',
  codes: Object.keys(duplicateRowsFindings),
  run: ({ book }) => [
    ...repeated(book.frames, ({ version, source }) => JSON.stringify([version, source])).map(
      (rows) => {
        const [{ source, version }] = rows;
        const difference = apart(rows.map(({ amount }) => amount));
        const facts = { of: source, version, rows: rows.length, difference };
        const where = rows.toReversed().map((row) => placeOf(row, 'amount'));
        return raise('frames/duplicate-row', facts, judged(facts, where));
      },
    ),
    ...repeated(book.recipientFrames, ({ version, recipient }) =>
      JSON.stringify([version, recipient]),
    ).map((rows) => {
      const [{ recipient, version }] = rows;
      const differences = sources.map((each) => apart(rows.map(({ amount }) => amount[each])));
      const facts = { of: recipient, version, rows: rows.length, difference: sum(differences) };
      const where = rows.toReversed().map((row) => placeOf(row, 'recipient'));
      return raise('recipients/duplicate-row', facts, judged(facts, where));
    }),
  ],
};

/** From the first known amount to the one that counts. */
function apart(amounts: readonly (Amount | null)[]): Amount {
  const known = amounts.flatMap((amount) => amount ?? []);
  const [first, newest] = [known[0], known.at(-1)];
  return first && newest ? absolute(subtract(newest, first)) : ZERO;
}

/** Rows that say the same are only untidy. */
function judged({ difference }: Facts, where: readonly Place[]): Circumstances {
  return { where, effect: difference, severity: isZero(difference) ? 'warning' : 'error' };
}
