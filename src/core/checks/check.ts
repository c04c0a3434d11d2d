/**
 * What a check is: a pure comparison of the book with itself. Each check has a file of its own, which declares the
 * findings that it can raise, with their words, and the check. Places come from the rows. Spec: checks §2
 */
import type { Book } from '#core/budget/book';
import type { Ledger } from '#core/budget/ledger';
import type { Summary } from '#core/budget/summary';
import type { Finding, Severity } from '#core/findings/finding';

/** What the checks look at: the book and what has been computed from it once, for all of them. */
export interface Examined {
  /** The rows of the book's own year. */
  readonly book: Book;
  /** The rows of all years. */
  readonly allYears: Book;
  readonly ledger: Ledger;
  readonly summary: Summary;
  /** How grave it is that something is missing: a warning in Arbetsmaterial, an error from Förslag on. */
  readonly incompleteness: Severity;
}

export interface Check {
  /** Kebab-case; the name of its file. */
  readonly name: string;
  /** The codes that it can raise. */
  readonly codes: readonly string[];
  readonly run: (examined: Examined) => readonly Finding[];
}
