/**
 * Earmarks between years (M6): the posts with dates, whether each ends, continues or is new, and what the ended ones set
 * free. Fed by the dates and amounts of Poster; amounts are exact, null is unknown. Spec: earmarks §1, §2
 */
import { earmarksOf, type Earmark } from '#core/budget/earmark';
import type { Book, BySource } from '#core/budget/book';
import { sources } from '#core/budget/words';
import { subtract, sum, sumKnown, ZERO, type Amount } from '#core/money/amount';

export interface EarmarkLine extends Earmark {
  /** Of an ended one what it had last year, else what it has this year. */
  readonly bySource: BySource;
  readonly amount: Amount | null;
}

export interface Earmarks {
  readonly year: number | null;
  readonly lines: readonly EarmarkLine[];
  /** What the ended ones had last year. */
  readonly freed: Amount | null;
  /** How much more the new and continuing ones have than last year. */
  readonly taken: Amount | null;
}

export function earmarkLines(book: Book): Earmarks {
  const lines = earmarksOf(book).map((earmark): EarmarkLine => {
    const { post, status } = earmark;
    const bySource = status === 'ends' ? post.previous : post.amount;
    return { ...earmark, bySource, amount: knownOf(bySource) };
  });
  const ended = lines.filter(({ status }) => status === 'ends');
  const alive = lines.filter(({ status }) => status !== 'ends');
  return {
    year: book.year,
    lines,
    freed: book.year === null ? null : sumKnown(ended.map(({ amount }) => amount)),
    taken: sumKnown(
      alive.map(({ post, amount }) => {
        const before = knownOf(post.previous);
        return amount && before && subtract(amount, before);
      }),
    ),
  };
}

/** The sum of the sources that are filled in; null when none is: a blank beside an amount means no such money. */
function knownOf(amounts: BySource): Amount | null {
  return sumStated(sources.map((source) => amounts[source]));
}

function sumStated(amounts: readonly (Amount | null)[]): Amount | null {
  const stated = amounts.filter((amount) => amount !== null);
  return amounts.length === 0 ? ZERO : stated.length === 0 ? null : sum(stated);
}
