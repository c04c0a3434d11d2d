/**
 * What of a module's tables goes on into the next year's workbook: its rows as they are to stand there. A row that is
 * left behind stays in the old workbook, which is the archive of its year. Spec: modules §8
 */
import type { FieldValue, RowOf, TableRow, TableRows, TableSpec } from './table-spec';

export interface CarriedTable {
  readonly table: TableSpec;
  /** At least one. */
  readonly rows: readonly Omit<TableRow, 'origin'>[];
  /** Columns of the user's own that the table keeps, in their order. */
  readonly open: readonly string[];
}

/** What changes in a row that goes on; null for one that is left behind. */
type Carry<Table extends TableSpec> = (
  row: RowOf<Table>,
) => Readonly<Partial<Record<keyof Table['fields'], FieldValue>>> | null;

/** The rows of a table that go on, in their order; nothing when none does. `keeps` says which open columns live on. */
export function carriedRows<const Table extends TableSpec>(
  tables: TableRows,
  table: Table,
  carry: Carry<Table>,
  keeps: (heading: string) => boolean = () => true,
): readonly CarriedTable[] {
  const held = tables.get(table.name) ?? [];
  const open = [...new Set(held.flatMap((row) => [...row.open.keys()]))].filter(keeps);
  const rows = held.flatMap((row): Omit<TableRow, 'origin'>[] => {
    // As in rowsOf: the reader gives every field of the spec a value of its kind.
    const typed = { ...row.values, open: row.open, origin: row.origin } as unknown as RowOf<Table>;
    const changed = carry(typed);
    if (changed === null) return [];
    const kept = open.map((heading) => [heading, row.open.get(heading) ?? null] as const);
    return [{ values: { ...row.values, ...changed }, open: new Map(kept) }];
  });
  return rows.length === 0 ? [] : [{ table, rows, open }];
}

/** Rows that the module has made anew. */
export function newRows(
  table: TableSpec,
  rows: readonly Readonly<Record<string, FieldValue>>[],
): readonly CarriedTable[] {
  if (rows.length === 0) return [];
  return [{ table, rows: rows.map((values) => ({ values, open: new Map() })), open: [] }];
}
