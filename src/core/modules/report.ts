/**
 * What a module shows, as data: sentences, tables with typed columns, and pictures by their numbers. One renderer each
 * draws it on the command line, in the pane and in print; no module has code in an app. Null is unknown. Spec: modules §4
 */
import type { IsoDate } from '#core/budget/date';
import type { Place } from '#core/findings/finding';
import type { Amount } from '#core/money/amount';
import type { Language } from '#core/money/language';
import type { Unit } from '#core/money/unit';

export type Words = Readonly<Record<Language, string>>;

export function words(sv: string, en: string): Words {
  return { sv, en };
}

/** "1 enhet", "2 enheter": a count with the noun in its number. */
export function counted(count: number, one: string, several: string): string {
  return `${String(count)} ${count === 1 ? one : several}`;
}

/** Names from the workbook are the same in both languages. */
export type Label = string | Words;

/** Part of a sentence: text, or an exact amount that the renderer writes in its unit. */
export type Piece = Label | { readonly amount: Amount; readonly unit?: Unit };

export type Sentence = readonly Piece[];

export interface Report {
  readonly title: Words;
  readonly sections: readonly Section[];
}

export interface Section {
  readonly heading: Label | null;
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly kind: 'sentence'; readonly sentence: Sentence }
  | { readonly kind: 'table'; readonly table: ReportTable }
  | { readonly kind: 'picture'; readonly picture: Picture };

/** What a column holds decides how it is written and aligned. decimal: no money; percent: 2.5 for 2,5 %. */
export type ColumnType = 'text' | 'amount' | 'count' | 'percent' | 'decimal' | 'date';

export interface ReportColumn {
  readonly heading: Label;
  readonly type: ColumnType;
  /** Of amounts; tkr when left out. It is written once, in the heading. */
  readonly unit?: Unit;
}

/**
 * Amounts stand in amount columns, numbers in count, percent and decimal columns, texts and dates in theirs. A label in a column of
 * numbers says why there is none.
 */
export type ReportCell = Amount | number | Label | IsoDate | null;

export interface ReportRow {
  /** As many as there are columns. */
  readonly cells: readonly ReportCell[];
  readonly role?: 'sum';
  /** The cell of the workbook that the row tells of: the pane selects it. */
  readonly place?: Place;
}

export interface ReportTable {
  /** Says what the table holds, for its caption and for a screen reader. */
  readonly caption: Label;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly ReportRow[];
  readonly notes?: readonly Sentence[];
}

export interface Series {
  readonly name: Label;
  /** One for each label of the picture. */
  readonly values: readonly (Amount | number | null)[];
}

/**
 * bars: side by side · stack: on top of each other · lines: from point to point. The values of all series are amounts,
 * or none is. A picture always repeats what a table of the same report holds, so nothing is lost to who cannot see it.
 */
export interface Chart {
  readonly kind: 'bars' | 'stack' | 'lines';
  readonly title: Label;
  readonly labels: readonly Label[];
  readonly series: readonly Series[];
  /** Of amounts, else what is counted: "helårsstudenter". */
  readonly unit: Unit | Words;
}

/** Spans of time, one bar each; an open end is null. */
export interface Timeline {
  readonly kind: 'timeline';
  readonly title: Label;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly bars: readonly {
    readonly label: Label;
    readonly from: IsoDate | null;
    readonly to: IsoDate | null;
    readonly note: Label | null;
  }[];
}

export type Picture = Chart | Timeline;

export function sentence(...pieces: Sentence): Block {
  return { kind: 'sentence', sentence: pieces };
}

export function table(contents: ReportTable): Block {
  return { kind: 'table', table: contents };
}

export function picture(contents: Picture): Block {
  return { kind: 'picture', picture: contents };
}
