/** A budget is about one year: rows of other years are passed over, and said so. Spec: checks §3 */
import { sumUp } from '#core/budget/known-sum';
import { placeOf } from '#core/budget/place';
import { define, raiser } from '#core/findings/definition';
import type { Finding, Place } from '#core/findings/finding';
import { sum, type Amount } from '#core/money/amount';
import type { Check } from './check';
import { en, sv } from './in-tkr';

export const ownYearFindings = {
  'book/year-missing': define<{ years: readonly string[] }>({
    severity: 'warning',
    sv: {
      what: ({ years }) =>
        years.length < 2
          ? 'Budgetåret är inte angivet.'
          : `Budgetåret är inte angivet, och raderna gäller flera år: ${years.join(', ')}. Alla räknas.`,
      remedy: 'Skriv budgetåret under Inställningar.',
      cause: 'Inställningar säger inte vilket år budgeten gäller.',
    },
    en: {
      what: ({ years }) =>
        years.length < 2
          ? 'The budget year is not stated.'
          : `The budget year is not stated, and the rows are of several years: ${years.join(', ')}. All are counted.`,
      remedy: 'Enter the budget year in Inställningar.',
      cause: 'Inställningar does not say which year the budget is about.',
    },
  }),
  'book/other-year': define<{ year: number; own: number; rows: number; amount: Amount }>({
    severity: 'warning',
    sv: {
      what: ({ year, own, rows, amount }) =>
        `${rows === 1 ? 'En rad' : `${String(rows)} rader`} i Ramar gäller ${String(year)} (${sv(amount)}) och räknas inte i budgeten för ${String(own)}.`,
      remedy: 'Rätta året om det är fel. Annars behöver inget göras.',
      cause: 'Ramar har rader för ett annat år än budgetåret.',
    },
    en: {
      what: ({ year, own, rows, amount }) =>
        `${rows === 1 ? 'One row' : `${String(rows)} rows`} in Ramar are of ${String(year)} (${en(amount)}) and not counted in the budget of ${String(own)}.`,
      remedy: 'Correct the year if it is wrong. Otherwise nothing needs to be done.',
      cause: 'Ramar has rows of another year than the budget year.',
    },
  }),
};

const raise = raiser(ownYearFindings);

interface DatedRow {
  readonly year: number;
  readonly amount: Amount;
  readonly place: Place;
}

export const ownYear: Check = {
  name: 'own-year',
  codes: Object.keys(ownYearFindings),
  run: ({ allYears: book, incompleteness }) => {
    const rows: readonly DatedRow[] = [
      ...book.frames.map((row) => ({
        year: row.year,
        amount: sumUp([row.amount]).known,
        place: placeOf(row, 'year'),
      })),
      ...book.recipientFrames.map((row) => ({
        year: row.year,
        amount: sumUp(Object.values(row.amount)).known,
        place: placeOf(row, 'year'),
      })),
    ];
    const years = [...new Set(rows.map(({ year }) => year))];
    if (book.year === null) {
      const severity = years.length < 2 ? incompleteness : 'error';
      return [raise('book/year-missing', { years: years.map(String) }, { severity })];
    }
    return otherYears(rows, years, book.year);
  },
};

function otherYears(
  rows: readonly DatedRow[],
  years: readonly number[],
  own: number,
): readonly Finding[] {
  return years
    .filter((year) => year !== own)
    .map((year) => {
      const theirs = rows.filter((row) => row.year === year);
      const amount = sum(theirs.map((row) => row.amount));
      const facts = { year, own, rows: theirs.length, amount };
      return raise('book/other-year', facts, {
        where: theirs.map(({ place }) => place),
        effect: amount,
      });
    });
}
