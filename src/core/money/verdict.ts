/**
 * Compares what is written with what is so: exact, within rounding, wrong (by so much), or impossible to check.
 * There is no tolerance: the interval follows from the digits that were written, and from nothing else. Spec: amounts §9
 */
import { isZero, subtract, type Amount } from './amount';
import { canAgree, exactFigure, writtenFigure, type Figure } from './figure';
import type { Language } from './language';
import type { Written } from './written';

export type Verdict = 'exact' | 'within-rounding' | 'wrong' | 'uncheckable';

export const verdictWords: Readonly<Record<Language, Readonly<Record<Verdict, string>>>> = {
  sv: {
    exact: 'exakt',
    'within-rounding': 'inom avrundning',
    wrong: 'fel',
    uncheckable: 'går ej att kontrollera',
  },
  en: {
    exact: 'exact',
    'within-rounding': 'within rounding',
    wrong: 'wrong',
    uncheckable: 'cannot be checked',
  },
};

/** Why two amounts cannot be compared. */
type Uncheckable =
  /** One of the two is missing or unknown. */
  | 'unknown'
  /** An estimate, and the other lies outside its rounding: "cirka" promises nothing about how far. */
  | 'estimate'
  /** A ceiling, a reservation, an estimate and a decided amount are never the same amount. */
  | 'different-kinds';

export type Comparison =
  | {
      readonly verdict: Exclude<Verdict, 'uncheckable'>;
      /** Stated minus held. */
      readonly difference: Amount;
    }
  | { readonly verdict: 'uncheckable'; readonly because: Uncheckable };

/** A figure that is stated against the one that is held. A change is `differenceOfFigures(after, before)`. */
export function compareFigures(stated: Figure | null, held: Figure | null): Comparison {
  if (stated === null || held === null) return { verdict: 'uncheckable', because: 'unknown' };
  const difference = subtract(stated.amount, held.amount);
  if (isZero(difference)) return { verdict: 'exact', difference };
  return { verdict: canAgree(stated, held) ? 'within-rounding' : 'wrong', difference };
}

/** What is written against the exact amount; null is unknown. */
export function compareWritten(stated: Written | null, held: Amount | null): Comparison {
  const comparison = compareFigures(
    stated && writtenFigure(stated),
    held === null ? null : exactFigure(held),
  );
  return stated?.kind === 'estimate' && comparison.verdict === 'wrong'
    ? { verdict: 'uncheckable', because: 'estimate' }
    : comparison;
}

/** The same amount written twice. */
export function compareTwoWritten(stated: Written | null, held: Written | null): Comparison {
  if (stated && held && stated.kind !== held.kind) {
    return { verdict: 'uncheckable', because: 'different-kinds' };
  }
  const comparison = compareFigures(stated && writtenFigure(stated), held && writtenFigure(held));
  return stated?.kind === 'estimate' && comparison.verdict === 'wrong'
    ? { verdict: 'uncheckable', because: 'estimate' }
    : comparison;
}
