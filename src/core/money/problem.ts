/**
 * What can be wrong with an amount as it stands in a text or a cell, before anybody has said where it stands.
 * Money lies below the findings: core/findings/money.ts gives each problem its severity, its place and its words.
 * Spec: amounts §6, §8
 */
import type { Amount } from './amount';
import type { Unit } from './unit';

/** Why a text is no amount that can be read without guessing. */
export const malformations = [
  /** No digits and no number word. */
  'no-number',
  /** Digits are not grouped by three, such as "42 045981". */
  'grouping',
  /** A zero in front of other digits, such as "0415". */
  'leading-zero',
  /** A point before exactly three digits: "1.101" is a thousand to some and one to others. */
  'ambiguous-point',
  /** A comma before exactly three digits where fields are divided by commas, as English programs write thousands. */
  'ambiguous-comma',
  /** More marks than a number can have, such as "1.101,5" or "12,5,1". */
  'marks',
  /** Approximate, a ceiling or a reservation, where an amount has to be decided. */
  'not-decided',
  /** A unit on both sides of the number. */
  'two-units',
  /** Words that say different things, such as "reserverat upp till". */
  'two-kinds',
  /** No unit beside a number that needs one: one in words, or one that is minuted. */
  'no-unit',
  /** Something that is neither number, unit nor one of the known words. */
  'unknown-words',
] as const;

export type Malformation = (typeof malformations)[number];

/** The facts of each problem, by its code. */
export interface ProblemFacts {
  /** The text is empty. */
  readonly 'money/no-amount': Readonly<Record<never, never>>;
  readonly 'money/malformed-amount': { readonly text: string; readonly reason: Malformation };
  /** Decimals beyond the öre. `shown` is the number as it stands in text or cell. */
  readonly 'money/below-ore': { readonly shown: string; readonly unit: Unit };
  /** Longer than any budget: `limit` digits are accepted. */
  readonly 'money/too-long': { readonly text: string; readonly limit: number };
  /** A cell holds NaN or an infinity. */
  readonly 'money/not-a-number': { readonly held: string };
  /** A cell shows one number and holds another: `held` − `shown` = `residue`, plain decimals in `unit`. */
  readonly 'money/float-residue': {
    readonly shown: Amount;
    readonly held: string;
    readonly residue: string;
    readonly unit: Unit;
  };
  /** A cell keeps 15 significant digits; this amount has more. */
  readonly 'money/beyond-cell': { readonly amount: Amount; readonly unit: Unit };
}

export type ProblemCode = keyof ProblemFacts;

/** A problem with its own facts; `AmountProblem<'money/below-ore'>` is one kind of it. */
export type AmountProblem<Code extends ProblemCode = ProblemCode> = {
  readonly [C in Code]: { readonly code: C; readonly facts: ProblemFacts[C] };
}[Code];
