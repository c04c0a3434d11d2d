/**
 * Uplifts of the years to come go on as they are. One of the old year is part of the level when it has been recorded as
 * lasting (budget §10), and has been used up when it was one-off. Spec: modules §8
 */
import { carriedRows, type CarriedTable } from '../carried';
import type { ModuleInput } from '../module';
import type { Uplift } from './uplift';
import { upliftTable } from './uplift-table';

export function carryUplifts(
  uplifts: readonly Uplift[],
  { tables }: ModuleInput,
  year: number,
): readonly CarriedTable[] {
  const coming = new Set(
    uplifts.filter((uplift) => (uplift.year ?? 0) >= year).flatMap(({ rows }) => rows.map(rowKey)),
  );
  return carriedRows(tables, upliftTable, (row) => (coming.has(rowKey(row)) ? {} : null));
}

/** Rows are read anew by whoever asks: a row is known by its place. */
function rowKey({ origin }: Uplift['rows'][number]): string {
  return `${origin.row.sheet ?? ''}!${origin.row.cell ?? ''}`;
}
