/**
 * The order of the rows is the order of time. A table of frames that somebody has sorted would make an old frame the
 * current one, so dates that run backwards are told. Spec: checks §3
 */
import { framesOf } from '#core/budget/history';
import { placeOf } from '#core/budget/place';
import { define, raiser } from '#core/findings/definition';
import { subtract, type Amount } from '#core/money/amount';
import type { Check } from './check';
import { en, sv } from './in-tkr';

export const rowsInOrderFindings = {
  'frames/rows-out-of-order': define<{
    source: string;
    version: string;
    date: string;
    earlier: string;
    earlierDate: string;
    difference: Amount | null;
  }>({
    severity: 'warning',
    sv: {
      what: ({ source, version, date, earlier, earlierDate, difference }) =>
        `För ${source} står versionen ”${version}” (${date}) under ”${earlier}” (${earlierDate}), som är senare. Den nedersta raden räknas${
          difference ? `: skillnaden är ${sv(difference)}` : ''
        }.`,
      remedy:
        'Ställ raderna i tidsordning, med den senaste versionen nederst, eller rätta datumet.',
      cause: 'Raderna i Ramar har sorterats om, eller ett datum är fel.',
    },
    en: {
      what: ({ source, version, date, earlier, earlierDate, difference }) =>
        `Of ${source} the version "${version}" (${date}) stands below "${earlier}" (${earlierDate}), which is later. The lowest row counts${
          difference ? `: the difference is ${en(difference)}` : ''
        }.`,
      remedy: 'Put the rows in the order of time, the newest version lowest, or correct the date.',
      cause: 'The rows of Ramar have been sorted, or a date is wrong.',
    },
  }),
};

const raise = raiser(rowsInOrderFindings);

export const rowsInOrder: Check = {
  name: 'rows-in-order',
  codes: Object.keys(rowsInOrderFindings),
  run: ({ book, summary }) =>
    summary.sources.flatMap(({ source }) => {
      const dated = framesOf(book, source).flatMap((row) =>
        row.date === null ? [] : [{ row, date: row.date }],
      );
      return dated.flatMap(({ row, date }, index) => {
        const above = dated[index - 1];
        if (!above || above.date <= date) return [];
        const difference =
          row.amount && above.row.amount ? subtract(row.amount, above.row.amount) : null;
        const facts = {
          source,
          version: row.version,
          date,
          earlier: above.row.version,
          earlierDate: above.date,
          difference,
        };
        const where = [placeOf(row, 'date'), placeOf(above.row, 'date')];
        return [raise('frames/rows-out-of-order', facts, { where, effect: difference })];
      });
    }),
};
