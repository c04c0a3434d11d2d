/**
 * A printed appendix as data: what stands on the page, in order, before anybody draws it. One table with one heading
 * row and no merged cells, notes under it, and the words of the head and the foot.
 *
 * Texts are Swedish, as the board reads them. An amount keeps its exact value beside what is printed, so that a sheet
 * can hold numbers and a reader can be told what was rounded. Drawing belongs to src/print. Spec: appendix §1
 */
import type { Amount } from '#core/money/amount';
import type { Unit } from '#core/money/unit';
import type { Picture } from './picture';

export interface Column {
  /** Such as "label", "comparison", "change", "budget", "ALF", "FoUU", "notes". */
  readonly id: string;
  readonly heading: string;
  readonly kind: 'text' | 'amount' | 'notes';
}

export type Cell =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'amount';
      /** null while it is unknown. */
      readonly exact: Amount | null;
      /** In whole steps of the last printed digit; null while it is unknown. */
      readonly printed: Amount | null;
      /** Printed otherwise than its nearest value, so that rows and columns add up. */
      readonly moved: boolean;
      readonly text: string;
    }
  /** Numbers of the notes under the table. */
  | { readonly kind: 'notes'; readonly numbers: readonly number[]; readonly text: string };

/** What a moved figure is marked with, in the table and before its explanation. */
export const MOVED = '†';

/**
 * line: a post · rest: what is on no post, or not handed out · sum: of the lines and rests of its block ·
 * total: of the sums of all blocks.
 */
export type RowKind = 'line' | 'rest' | 'sum' | 'total';

export interface Row {
  readonly kind: RowKind;
  /** One for each column, in their order. */
  readonly cells: readonly Cell[];
}

export interface Block {
  readonly heading: string;
  /** The sum stands last. */
  readonly rows: readonly Row[];
}

export interface Note {
  readonly number: number;
  readonly text: string;
}

export interface Particulars {
  readonly heading: string;
  readonly texts: readonly string[];
}

/** What is printed across a page that is not decided yet. */
export type Stamp = 'Arbetsmaterial' | 'Förslag';

export interface AppendixDocument {
  readonly title: string;
  /** "Bilaga 1 till § 7"; a blank to fill in by hand where the paragraph is not known. */
  readonly place: string;
  /** "§ 7", the paragraph itself. */
  readonly paragraph: string;
  /** "Sammanträde den 14 oktober 2025". */
  readonly meeting: string;
  /** The date of the meeting, 2025-10-14, where it is one; what a file says of its own date. */
  readonly dated: string | null;
  /** "Dnr LG 2025-0123". */
  readonly registry: string;
  /** "Belopp i tkr". */
  readonly unitLine: string;
  readonly unit: Unit;
  readonly decimals: number;
  readonly stamp: Stamp | null;
  /** "Version Slutlig, händelse 7". */
  readonly version: string;
  /** "Kontrollsumma 1 101 800 000 kr · 3F2A91C7": the same for the same figures only. */
  readonly control: string;
  readonly columns: readonly Column[];
  readonly blocks: readonly Block[];
  readonly total: Row;
  readonly notes: readonly Note[];
  /** What the mechanisms of the year add, such as what an uplift is used for. */
  readonly particulars: readonly Particulars[];
  /** Exact figures beside those of the minutes. */
  readonly ties: readonly string[];
  /** What has changed since the budget was fixed, in a revised appendix. */
  readonly revision: readonly string[];
  /** What is wrong or missing, printed where nobody can overlook it. */
  readonly remarks: readonly string[];
  /** Those of the remarks that say what the marks † and "okänt" of the table mean, for whoever shows the table alone. */
  readonly marks: readonly string[];
  readonly pictures: readonly Picture[];
}
