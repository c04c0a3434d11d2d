/**
 * A finding: something in the user's data that a person should know, as a value and never thrown.
 * It keeps its own facts, so that wording, sorting and acceptance need nothing else.
 * Spec: checks §1
 */
import type { Amount } from '#core/money/amount';

/** error blocks from Förslag on; warning should be looked at; info explains. */
export type Severity = 'error' | 'warning' | 'info';

/** Where a fact stands: in a sheet (and cell, row or table), or in a named input such as a file or an argument. */
export interface Place {
  readonly sheet?: string;
  /** A1 address of a cell or a range, without the sheet. */
  readonly cell?: string;
  /** The file or argument, when the fact does not stand in a sheet. */
  readonly input?: string;
}

/** What a wording may need. Amounts stay amounts until they are printed. */
export type Fact =
  string | number | boolean | null | Amount | readonly string[] | readonly Amount[];
export type Facts = Readonly<Record<string, Fact>>;

/** What a finding knows besides its own facts once a person has accepted it. */
export type AcceptedFacts = Readonly<Record<'acceptedBy' | 'acceptedWhy', string>>;

export interface Finding<Code extends string = string, F extends Facts = Facts> {
  /** room/what-is-wrong, such as "frames/change-not-allocated". */
  readonly code: Code;
  readonly severity: Severity;
  readonly facts: F;
  /** The cell to look at first stands first. */
  readonly where: readonly Place[];
  /** How many kronor are at stake; never negative, zero when the money is not affected. */
  readonly effect: Amount;
}
