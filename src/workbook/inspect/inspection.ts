/**
 * What a check of the formula side is: like a check of the budget, but of the workbook's cells, whoever made them.
 * Each has a file of its own with its findings' words. Spec: checks §9
 */
import type { Finding } from '#core/findings/finding';
import type { Amount } from '#core/money/amount';
import { absolute, compare, isZero, sum } from '#core/money/amount';
import type { FormulaCell } from './formula-cell';
import type { Inspected } from './inspected';
import type { Sum } from './sum-terms';

/** What the checks before this one have learnt. */
export interface Course {
  /** The sums among the formulas, worked out once. */
  readonly sums: ReadonlyMap<FormulaCell, Sum>;
  /** Cells of which something more telling has been said already. */
  readonly told: Set<string>;
  /** Cells of rows that stand below their table: what counts the table leaves them out for that. */
  readonly outside: Set<string>;
  /** The values are those of the program that has the workbook open, and not what some file was saved with. */
  readonly isLive: boolean;
}

export interface Inspection {
  /** Kebab-case; the name of its file. */
  readonly name: string;
  readonly codes: readonly string[];
  readonly run: (inspected: Inspected, course: Course) => readonly Finding[];
}

/** A cell with what is wrong of it. */
export interface Flagged {
  readonly cell: FormulaCell;
  readonly effect: Amount | null;
}

/** The key by which cells are told apart. */
export function cellKey({ view, row, column }: Pick<FormulaCell, 'view' | 'row' | 'column'>) {
  return `${view.name}!${String(row)}:${String(column)}`;
}

/** No difference in money, or none that is known. */
export function isNone(effect: Amount | null): boolean {
  return effect === null || isZero(effect);
}

/** Formulas of one sheet that do the same make one finding. */
export function groupsOf<F extends Flagged>(flagged: readonly F[]): readonly (readonly F[])[] {
  const groups = new Map<string, F[]>();
  for (const each of flagged) {
    const key = `${each.cell.view.name}\n${each.cell.relative}`;
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return [...groups.values()];
}

/**
 * What a group is worth: the sum down the column where it is most. Columns are not added together, because one of them
 * is often the sum of the others.
 */
export function effectOfGroup(group: readonly Flagged[]): Amount | null {
  const columns = new Map<number, Amount[]>();
  for (const { cell, effect } of group) {
    if (!effect) continue;
    columns.set(cell.column, [...(columns.get(cell.column) ?? []), absolute(effect)]);
  }
  const sums = [...columns.values()].map((amounts) => sum(amounts));
  return sums.reduce<Amount | null>(
    (most, each) => (most && compare(most, each) >= 0 ? most : each),
    null,
  );
}
