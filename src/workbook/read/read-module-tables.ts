/**
 * The rows of the modules' tables as their specs say: one reader for all modules. A cell that is something else than its
 * field gives a finding with its place and is unknown; a row without what it demands is told and left out.
 * Spec: modules §3
 */
import type { Finding } from '#core/findings/finding';
import type { FieldValue, TableRow, TableRows } from '#core/modules/table-spec';
import type { Column, TableContract } from '../contract/column';
import { moduleContracts } from '../contract/module-tables';
import { openHeading } from '../contract/open-columns';
import type { RowReader } from './row';
import { tableRows, type Sheets } from './table-rows';

export interface ModuleTablesRead {
  readonly tables: TableRows;
  readonly findings: readonly Finding[];
}

/** Those of the modules, or other tables of the contract that are asked for. */
export function readModuleTables(
  sheets: Sheets,
  contracts: readonly TableContract[] = moduleContracts,
): ModuleTablesRead {
  const findings: Finding[] = [];
  const tables = new Map<string, readonly TableRow[]>();
  for (const { name } of contracts) {
    const columns = sheets.layout.get(name)?.contract.columns;
    if (!columns) continue;
    const rows = tableRows(name, sheets, findings);
    tables.set(
      name,
      rows.flatMap((row) => rowOf(row, columns) ?? []),
    );
  }
  return { tables, findings };
}

/** null when the row lacks what it cannot do without. */
function rowOf(reader: RowReader, columns: readonly Column[]): TableRow | null {
  const values: Record<string, FieldValue> = {};
  const open = new Map<string, FieldValue>();
  let isWhole = true;
  for (const column of columns) {
    const value = valueOf(reader, column);
    const heading = openHeading(column);
    if (heading === null) values[column.key] = value;
    else open.set(heading, value);
    if (column.required && column.kind !== 'amount' && value === null) {
      reader.demand(column.key);
      isWhole = false;
    }
  }
  return isWhole ? { values, open, origin: reader.origin } : null;
}

function valueOf(reader: RowReader, { key, kind, choices = [] }: Column): FieldValue {
  switch (kind) {
    case 'amount':
      return reader.amount(key);
    case 'date':
    case 'instant':
      return reader.date(key);
    case 'whole':
      return reader.whole(key);
    case 'number':
    case 'decimal':
    case 'percent':
      return reader.decimal(key);
    case 'month':
      return reader.month(key);
    case 'choice':
      return reader.choice(key, choices);
    case 'text':
    case 'written':
      return reader.text(key);
  }
}
