/**
 * New rows of a table as operations: into blank rows at its end first (Excel gives an empty table one), then below it.
 * Calculated columns go on into the new rows. Spec: workbook §8
 */
import type { Area } from '#sheet/address';
import type { Column } from '../contract/column';
import { contentOf, gridOf } from '../grid';
import type { CellInput, WriteOp } from '../host';
import type { LocatedTable } from '../read/layout';
import type { Opened } from '../opened';

/** A row to be added below a table: contents by column key. */
export interface RowAddition {
  readonly table: LocatedTable;
  readonly fields: Readonly<Record<string, CellInput>>;
}

export interface Additions {
  readonly ops: readonly WriteOp[];
  /** Where each new row comes to stand, and its content in short for the log. */
  readonly rows: readonly {
    readonly area: Area;
    readonly summary: string;
    readonly contents: readonly (CellInput | undefined)[];
  }[];
}

export function additionsTo(
  table: LocatedTable,
  additions: readonly RowAddition[],
  opened: Opened,
): Additions {
  const { sheet, left, right, lastRow, table: name } = table;
  const top = firstFreeRow(table, opened);
  const contents = additions.map(({ fields }) => rowOf(table, fields, opened));
  const inside = name === null ? contents.length : Math.max(0, lastRow - top + 1);
  const within = contents.slice(0, inside);
  const below = contents.slice(inside);
  return {
    ops: [
      ...(within.length > 0 ? [{ kind: 'cells', sheet, top, left, cells: within } as const] : []),
      ...(below.length > 0 && name !== null
        ? [{ kind: 'append', table: name, rows: below } as const]
        : []),
    ],
    rows: additions.map(({ fields }, index) => ({
      area: { sheet, top: top + index, left, bottom: top + index, right },
      summary: summaryOf(table, fields),
      contents: contents[index] ?? [],
    })),
  };
}

/** The row after the last one that holds anything people typed. */
export function firstFreeRow(table: LocatedTable, opened: Opened): number {
  const grid = gridOf(opened.grids, table.sheet);
  const typed = table.contract.columns.flatMap(({ key, formula }) => {
    const column = table.columns.get(key);
    return formula !== undefined || column === undefined ? [] : [column];
  });
  let row = table.lastRow;
  while (row >= table.firstRow && typed.every((column) => grid?.value(row, column) == null)) {
    row -= 1;
  }
  return row + 1;
}

function rowOf(
  table: LocatedTable,
  fields: RowAddition['fields'],
  opened: Opened,
): (CellInput | undefined)[] {
  const cells: (CellInput | undefined)[] = [];
  for (let column = table.left; column <= table.right; column += 1) {
    const formula = columnFormula(table, column, opened);
    cells.push(formula === null ? undefined : { formula });
  }
  for (const [key, column] of table.columns) {
    const field = fields[key];
    if (field !== undefined) cells[column - table.left] = field;
  }
  return cells;
}

/** The formula that the column has in every row: the one above, when it names its own row and no address. */
function columnFormula(table: LocatedTable, column: number, opened: Opened): string | null {
  // "This row" of a formula is a row of an Excel table: in an ordinary range it would be #REF!.
  if (table.table === null) return null;
  const last = firstFreeRow(table, opened) - 1;
  const grid = gridOf(opened.grids, table.sheet);
  const above = last < table.firstRow ? null : (grid?.formula(last, column) ?? null);
  if (above !== null) return /\[#This Row\]|\[@/.test(above) ? above : null;
  const spec = table.contract.columns.find(({ key }) => table.columns.get(key) === column);
  return table.table === table.contract.name ? (spec?.formula ?? null) : null;
}

function summaryOf({ contract }: LocatedTable, fields: RowAddition['fields']): string {
  return contract.columns
    .flatMap((column) => summarised(column, fields[column.key]) ?? [])
    .join(SEPARATOR);
}

const SEPARATOR = ' · ';

/** A field as it stands in the summary; null for what is left out of it: a date, or what is said of a person. */
function summarised({ kind, personal }: Column, field: CellInput | undefined): string | null {
  if (personal) return null;
  const plain = typeof field === 'string' || typeof field === 'number';
  return plain && kind !== 'date' && kind !== 'instant' ? String(field) : null;
}

/** A row of a table as an addition of it would be summarised, with the columns that have a part in it. */
export function summaryAt(
  table: LocatedTable,
  row: number,
  { grids }: Pick<Opened, 'grids'>,
): { readonly summary: string; readonly parts: ReadonlyMap<number, string> } {
  const parts = new Map<number, string>();
  for (const spec of table.contract.columns) {
    const column = table.columns.get(spec.key);
    if (column === undefined || spec.formula !== undefined) continue;
    const part = summarised(spec, contentOf(grids, table.sheet, row, column));
    if (part !== null) parts.set(column, part);
  }
  return { summary: [...parts.values()].join(SEPARATOR), parts };
}
