/**
 * What a formula names of its own workbook that is not there: a sheet, a table or a column of one. Excel takes no such
 * formula, and calls a file damaged that has one; a name that nobody has defined it shows as #NAME?.
 */
import { parseA1Ref, parseStructRef } from '@borgar/fx/xlsx';
import type { Workbook } from '../workbook';
import { tokensOf } from './tokens';

export interface Missing {
  readonly kind: 'sheet' | 'table' | 'column';
  readonly name: string;
}

type Known = Pick<Workbook, 'sheet' | 'table' | 'reserved'>;

/** The first of it, in the order of the formula; null when all is there. */
export function missingIn(formula: string, workbook: Known): Missing | null {
  const [first = null] = tokensOf(formula).flatMap(({ type, value }) => {
    const isTable = type === 'structured';
    if (!isTable && !type.startsWith('range')) return [];
    const named = isTable ? parseStructRef(value) : parseA1Ref(value);
    if (!named || named.workbookName) return [];
    // Blad1:Blad3!A1 goes through several sheets.
    const sheets = named.sheetName ? named.sheetName.split(':') : [];
    const columns = 'table' in named ? missingOf(named, workbook) : [];
    const lost = sheets.filter((name) => !workbook.sheet(name));
    return [...lost.map((name): Missing => ({ kind: 'sheet', name })), ...columns];
  });
  return first;
}

function missingOf(
  { table: name, columns = [] }: { readonly table?: string; readonly columns?: readonly string[] },
  workbook: Known,
): Missing[] {
  if (!name) return [];
  const table = workbook.table(name)?.table;
  if (!table) {
    // One without headings has columns too, which nobody here knows.
    const isThere = workbook.reserved.tables.some(
      (each) => each.name.toLowerCase() === name.toLowerCase(),
    );
    return isThere ? [] : [{ kind: 'table', name }];
  }
  const headings = table.headings.map((heading) => heading.toLowerCase());
  return columns
    .filter((column) => !headings.includes(column.toLowerCase()))
    .map((column) => ({ kind: 'column', name: `${table.name}[${column}]` }));
}
