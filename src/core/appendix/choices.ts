/** What the user may choose of the appendix; everything has a default that suits the board. Spec: appendix §2 */
import type { Unit } from '#core/money/unit';

/** preliminär: the first frames · föregående: last year's budget. */
export type Against = 'preliminar' | 'foregaende';

export const groupings = ['recipient', 'source', 'section'] as const;
export type Grouping = (typeof groupings)[number];

export const printedUnits = ['kr', 'tkr', 'mkr'] as const satisfies readonly Unit[];

/** The columns that can be left out; the label and the budget always stand. */
export const optionalColumns = ['comparison', 'change', 'sources', 'notes'] as const;
export type OptionalColumn = (typeof optionalColumns)[number];

export interface AppendixChoices {
  /** null: last year where any post has one, else the preliminary budget. */
  readonly against: Against | null;
  readonly grouping: Grouping;
  readonly unit: (typeof printedUnits)[number];
  readonly columns: readonly OptionalColumn[];
  /** What only the secretary knows; blanks are printed to be filled in by hand. */
  readonly paragraph: string | null;
  /** An ISO date or any text. */
  readonly meeting: string | null;
  readonly registry: string | null;
  readonly pictures: boolean;
}

export const defaultChoices: AppendixChoices = {
  against: null,
  grouping: 'recipient',
  unit: 'tkr',
  columns: optionalColumns,
  paragraph: null,
  meeting: null,
  registry: null,
  pictures: false,
};

/** Kronor and thousands are printed whole, millions with one decimal. */
export const decimalsOf: Readonly<Record<AppendixChoices['unit'], number>> = {
  kr: 0,
  tkr: 0,
  mkr: 1,
};
