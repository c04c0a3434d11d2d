/**
 * What is printed, as data: a head, what is wrong, and then headings, texts, lists, tables and pictures in their order.
 * Bilaga 1, the list of a module and the decision text all become papers, and every format draws a paper, so that none
 * can say something else. Texts are Swedish; figures stand as they are printed. Drawing belongs to src/print.
 * Spec: printing §1
 */
import type { Note, RowKind, Stamp } from '#core/appendix/document';
import type { PaperPicture } from './paper-picture';

export interface Paper {
  readonly title: string;
  /** "Bilaga 1 till § 7"; a blank to fill in by hand where nobody has told. */
  readonly place: string;
  /** Meeting, registry number and what else stands under the title. */
  readonly facts: readonly string[];
  /** The date of the meeting, 2025-10-14, where it is one; what a file says of its own date. */
  readonly dated: string | null;
  readonly stamp: Stamp | null;
  /** In the head of every page. */
  readonly running: string;
  /** In the foot of every page: the version and the control sum. */
  readonly version: string;
  readonly control: string;
  /** What is wrong or missing, printed where nobody can overlook it. */
  readonly remarks: readonly string[];
  readonly parts: readonly Part[];
}

export type Part =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** What follows "beslutar": one att-clause each. */
  | { readonly kind: 'clauses'; readonly items: readonly string[] }
  /** Numbered; the tables refer to them. */
  | { readonly kind: 'notes'; readonly notes: readonly Note[] }
  | { readonly kind: 'table'; readonly table: PaperTable }
  | { readonly kind: 'picture'; readonly picture: PaperPicture };

/** One heading row, no merged cells; the first cell of each row is its heading. */
export interface PaperTable {
  /** What it holds; null where the paper's own title says it. */
  readonly title: string | null;
  /** "Belopp i tkr", where the headings do not say it. */
  readonly unitLine: string | null;
  readonly columns: readonly PaperColumn[];
  readonly groups: readonly PaperGroup[];
  /** Sentences under the table. */
  readonly notes: readonly string[];
}

export interface PaperColumn {
  readonly heading: string;
  /** figure, date: never broken over lines; figures and the numbers of notes stand to the right. */
  readonly kind: 'text' | 'date' | 'figure' | 'notes';
}

/** Rows that belong together; without a heading they just follow. */
export interface PaperGroup {
  readonly heading: string | null;
  readonly rows: readonly PaperRow[];
}

export interface PaperRow {
  readonly kind: RowKind;
  /** One for each column. */
  readonly cells: readonly PaperCell[];
}

export interface PaperCell {
  readonly text: string;
  /** Printed otherwise than its nearest value. */
  readonly isMoved: boolean;
  /** Numbers of the notes that the text is made of. */
  readonly notes: readonly number[];
}

/** Every text and figure of a paper, or of parts of it, as one text: for control sums. */
export const everythingIn = (of: Paper | readonly Part[]): string =>
  // Amounts that are too large for a number are BigInt, which JSON does not know.
  JSON.stringify(of, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value));

/** A table of a list with so few rows that it is not broken between pages. */
export function isShort({ title, groups }: PaperTable): boolean {
  return title !== null && groups.reduce((count, { rows }) => count + rows.length, 0) <= SHORT;
}

const SHORT = 12;

/** A cell that is its text and no more. */
export const plainCell = (text: string): PaperCell => ({ text, isMoved: false, notes: [] });
