/**
 * What each source gives in each year of the plan: the budget's newest frame, carried on without what was one-off and
 * with the level-raising uplifts that are not in it yet, or as typed in Inställningar. Spec: plan §3
 */
import type { Book } from '#core/budget/book';
import { framesOf, sourcesInUse } from '#core/budget/history';
import { movementOf } from '#core/budget/movement';
import type { Source } from '#core/budget/words';
import { negate, sumKnown, type Amount } from '#core/money/amount';
import { amountParameter, type Parameter } from '../parameter';
import type { Uplift } from '../uplift/uplift';
import { recordedAs } from '../uplift/check-uplift';

export interface PlannedFrame {
  readonly year: number;
  readonly source: Source;
  readonly amount: Amount | null;
  readonly basis: 'budget' | 'typed' | 'carried';
  readonly parameter: Parameter<Amount>;
}

export function plannedFrames(
  book: Book,
  uplifts: readonly Uplift[],
  years: readonly number[],
): readonly PlannedFrame[] {
  return sourcesInUse(book).flatMap((source) => {
    const newest = framesOf(book, source).at(-1)?.amount ?? null;
    return years.map((year): PlannedFrame => {
      const parameter = amountParameter(book, `Flerårsplan/Ram ${source} ${String(year)} (tkr)`);
      const carried = levelIn(newest, source, year, book, uplifts);
      if (year === book.year) return { year, source, amount: newest, basis: 'budget', parameter };
      return parameter.value
        ? { year, source, amount: parameter.value, basis: 'typed', parameter }
        : { year, source, amount: carried, basis: 'carried', parameter };
    });
  });
}

/** null while a part of it is unknown: the frame, what was one-off, or an uplift to come. */
function levelIn(
  newest: Amount | null,
  source: Source,
  year: number,
  book: Book,
  uplifts: readonly Uplift[],
): Amount | null {
  const passing = book.events.filter(
    (event) =>
      movementOf(event) === 'arrives' && event.source === source && event.duration === 'engång',
  );
  const coming = uplifts.filter(
    (uplift) =>
      uplift.source === source &&
      uplift.year !== null &&
      (uplift.duration === 'nivåhöjande' ? uplift.year <= year : uplift.year === year) &&
      !recordedAs(uplift, book.events),
  );
  return sumKnown([
    newest,
    ...passing.map(({ amount }) => amount && negate(amount)),
    ...coming.map(({ amount }) => amount),
  ]);
}
