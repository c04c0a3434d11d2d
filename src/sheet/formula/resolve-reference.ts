/**
 * A written reference, seen from a cell → the rectangle it means, or the error that Excel shows for it.
 * Spec: recalculation §6
 */
import { MAX_COLUMNS, MAX_ROWS, parseAddress } from '../address';
import type { CellError } from '../cell';
import type { Context } from './context';
import type { TableSource } from './directory';
import { BAD_REFERENCE, BAD_VALUE } from './error-values';
import type { AreaReference, TablePart, TableReference } from './expression';
import type { Place } from './operand';
import { uncomputable } from './uncomputable';

type Seen = Pick<Context, 'directory' | 'sheet' | 'row' | 'column' | 'depth'>;

export function resolveArea(reference: AreaReference, context: Seen): Place | CellError {
  const { directory, row, column, depth } = context;
  const sheet = reference.sheet === null ? context.sheet : directory.sheet(reference.sheet);
  if (!sheet) return BAD_REFERENCE;
  const { top, left, bottom, right, relative } = reference;
  if (depth === 0) return { sheet, top, left, bottom, right };
  // Inside a defined name references move: they count from A1, and come in again at the other edge.
  const rows = [
    relative.top ? (top + row) % MAX_ROWS : top,
    relative.bottom ? (bottom + row) % MAX_ROWS : bottom,
  ];
  const columns = [
    relative.left ? (left + column) % MAX_COLUMNS : left,
    relative.right ? (right + column) % MAX_COLUMNS : right,
  ];
  return {
    sheet,
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
}

/** The table that a reference means; undefined when the workbook has none such. */
export function meantTable({ table }: TableReference, context: Seen): TableSource | undefined {
  const { directory, sheet, row, column } = context;
  return table === null ? directory.tableAround(sheet, row, column) : directory.table(table);
}

/**
 * Excel keeps no formula that names a table which is not there. One that stands in a file was left so by a program that
 * lost the table or switched its heading row off, and may still give something in Excel.
 */
export function resolveTable(reference: TableReference, context: Seen): Place | CellError {
  const found = meantTable(reference, context);
  if (!found && reference.table === null) return BAD_REFERENCE;
  if (!found) uncomputable('a table that the workbook does not have');
  const columns = columnsOf(found, reference.columns);
  const rows = rowsOf(found, reference.parts, context);
  if ('error' in columns) return columns;
  if ('error' in rows) return rows;
  return {
    sheet: found.sheet,
    top: rows.top,
    left: columns.left,
    bottom: rows.bottom,
    right: columns.right,
  };
}

/** A table's name alone means its data; null when there is no such table. */
export function resolveWholeTable(name: string, context: Seen): Place | CellError | null {
  if (!context.directory.table(name)) return null;
  return resolveTable({ kind: 'table', table: name, columns: [], parts: [] }, context);
}

/** What A1# means: the area into which the formula of A1 spills. */
export function resolveSpill(anchor: Place | CellError): Place | CellError {
  if ('error' in anchor) return anchor;
  const { sheet, top, left } = anchor;
  const { spill } = sheet.worksheet.cell(top, left);
  const area = spill === undefined ? null : parseAddress(spill);
  return area ? { sheet, ...area } : uncomputable('a spilled area that is not known');
}

function columnsOf(
  { table, columns }: TableSource,
  names: readonly string[],
): { left: number; right: number } | CellError {
  const [first, last = first] = names;
  if (first === undefined || last === undefined) {
    return { left: table.area.left, right: table.area.right };
  }
  const edges = [columns.get(first), columns.get(last)];
  const [a, b] = edges;
  if (a === undefined || b === undefined) return BAD_REFERENCE;
  return { left: Math.min(a, b), right: Math.max(a, b) };
}

function rowsOf(
  { sheet, table }: TableSource,
  parts: readonly TablePart[],
  context: Seen,
): { top: number; bottom: number } | CellError {
  const { top, bottom } = table.area;
  const [first, last] = [top + 1, table.totalsRow ? bottom - 1 : bottom];
  if (parts.includes('this row')) {
    const isInside = sheet === context.sheet && context.row >= first && context.row <= last;
    return isInside ? { top: context.row, bottom: context.row } : BAD_VALUE;
  }
  const wanted = parts.length > 0 ? parts : (['data'] as const);
  const found: number[] = [];
  for (const part of wanted) {
    if (part === 'all') found.push(top, bottom);
    else if (part === 'headers') found.push(top);
    else if (part === 'data') found.push(first, last);
    else if (table.totalsRow) found.push(bottom);
  }
  if (found.length === 0) return BAD_REFERENCE;
  return { top: Math.min(...found), bottom: Math.max(...found) };
}
