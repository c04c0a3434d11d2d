/**
 * Where the year is heading for a post: linear over the months that it runs, by the profile of its own last year, or as
 * typed. Linear unless Inställningar says otherwise; rounded once to whole tkr. Spec: follow-up §3
 */
import type { Book, Post } from '#core/budget/book';
import { yearOf } from '#core/budget/date';
import { oreOf, sumKnown, type Amount } from '#core/money/amount';
import { amountParameter, textParameter, type Parameter } from '../parameter';
import { scaled } from '../part-year';
import { monthNumber, outcomeIn, type OutcomeRow } from './outcome-row';

export const METHOD = 'Uppföljning/Prognos';

export const methods = ['linjär', 'föregående år'] as const;
/** null: Inställningar says something else than the methods. */
export type ForecastMethod = (typeof methods)[number] | null;

export interface ForecastSettings {
  readonly method: ForecastMethod;
  /** As Inställningar says, whether it is a method or not. */
  readonly written: Parameter<string>;
  /** "Uppföljning/Prognos/FR-01 (tkr)". */
  readonly typedFor: (post: string) => Parameter<Amount>;
}

export function forecastSettings(book: Book): ForecastSettings {
  const written = textParameter(book, METHOD);
  const text = written.value?.toLowerCase() ?? 'linjär';
  return {
    written,
    method: methods.find((method) => method === text) ?? null,
    typedFor: (post) => amountParameter(book, `${METHOD}/${post} (tkr)`),
  };
}

export interface Course {
  readonly post: Post;
  readonly year: number | null;
  readonly through: number;
  readonly outcome: Amount | null;
  readonly lastYear: readonly OutcomeRow[];
}

/** null when nothing tells. */
export function forecastOf(method: ForecastMethod, course: Course): Amount | null {
  if (!course.outcome || course.year === null || course.through === 0) return null;
  return method === 'linjär'
    ? linear(course.outcome, course.post, course.year, course.through)
    : method === 'föregående år'
      ? byProfile(course.outcome, course)
      : null;
}

/** The months that the post runs in the year; those that have passed carry the outcome. */
function linear(outcome: Amount, { from, to }: Post, year: number, through: number): Amount | null {
  const first = from !== null && yearOf(from) === year ? monthNumber(from) : 1;
  const last = to !== null && yearOf(to) === year ? monthNumber(to) : 12;
  const passed = Math.min(through, last) - first + 1;
  return passed < 1 ? null : scaled(outcome, BigInt(last - first + 1), BigInt(passed));
}

/** Last year's whole outcome by its outcome through the same month. */
function byProfile(outcome: Amount, { lastYear, through }: Course): Amount | null {
  const whole = sumKnown(lastYear.map(outcomeIn));
  const sameMonths = lastYear.filter(({ month }) => monthNumber(month) <= through);
  const part = sumKnown(sameMonths.map(outcomeIn));
  if (!whole || !part || oreOf(part) <= 0n) return null;
  return scaled(outcome, oreOf(whole), oreOf(part));
}
