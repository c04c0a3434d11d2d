/**
 * The tables of the modules in the budget's own notation (notation.ts): "tblAvrop:", a line of headings, one line for
 * each row, cells between "|". Values are read by the kinds of the fields; amounts are in the unit of the field, a blank
 * cell is unknown. Places are those of a sheet with the headings in row 1. A mistake in the notation throws.
 */
import { isIsoDate } from '#core/budget/date';
import { moduleTables } from '#core/modules/all';
import type { FieldKind, FieldValue, TableRow, TableRows, TableSpec } from '#core/modules/table-spec';
import { amountOfOre } from '#core/money/amount';

const begins = /^(tbl\p{L}+)( \+)?:$/u;

/** The tables of the text over those of a base; a table that neither names is not in the workbook. */
export function readModuleTables(text: string, base: TableRows): TableRows {
  const tables = new Map(base);
  const lines = text.split('\n').map((line) => line.trim());
  lines.forEach((line, index) => {
    const [, name, below] = begins.exec(line) ?? [];
    if (name === undefined) return;
    const spec = moduleTables.find((table) => table.name === name);
    if (!spec) throw new Error(`There is no table "${name}".`);
    const end = lines.indexOf('', index);
    const [headings = '', ...rows] = lines.slice(index + 1, end === -1 ? undefined : end);
    const above = below ? (tables.get(name) ?? []) : [];
    const own = rows.map((row, rank) =>
      rowOf(spec, cellsOf(headings), cellsOf(row), above.length + rank + 2),
    );
    tables.set(name, [...above, ...own]);
  });
  return tables;
}

function cellsOf(line: string): readonly string[] {
  return line.split('|').map((cell) => cell.trim());
}

function rowOf(
  { fields, open: openColumns, sheet }: TableSpec,
  headings: readonly string[],
  cells: readonly string[],
  line: number,
): TableRow {
  const at = (column: number) => ({
    sheet,
    cell: `${String.fromCharCode(65 + column)}${String(line)}`,
  });
  const values: Record<string, FieldValue> = Object.fromEntries(
    Object.keys(fields).map((key) => [key, null]),
  );
  const places: Record<string, { sheet: string; cell: string }> = {};
  const open = new Map<string, FieldValue>();
  headings.forEach((heading, column) => {
    const text = cells[column] ?? '';
    const [key, field] = Object.entries(fields).find(([, each]) => each.heading === heading) ?? [];
    if (key !== undefined && field) {
      values[key] = valueOf(text, field.kind, field.unit);
      places[key] = at(column);
    } else if (openColumns) {
      open.set(heading, valueOf(text, openColumns.kind));
      places[`open/${heading}`] = at(column);
    } else {
      throw new Error(`${sheet} has no column "${heading}".`);
    }
  });
  return { values, open, origin: { row: at(0), fields: new Map(Object.entries(places)) } };
}

function valueOf(text: string, kind: FieldKind, unit: 'kr' | 'tkr' = 'tkr'): FieldValue {
  if (text === '') return null;
  const plain = text.replace(/\s/g, '').replace('−', '-').replace(',', '.');
  switch (kind) {
    case 'amount': {
      const [, sign = '', wholes = '', fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(plain) ?? [];
      const ore = BigInt(wholes + fraction.padEnd(unit === 'kr' ? 2 : 5, '0'));
      return amountOfOre(sign ? -ore : ore);
    }
    case 'whole':
    case 'decimal':
    case 'percent': {
      const number = Number(plain);
      if (!Number.isFinite(number)) throw new Error(`"${text}" is no number.`);
      return number;
    }
    case 'date':
      if (!isIsoDate(text)) throw new Error(`"${text}" is no date.`);
      return text;
    default:
      return text;
  }
}
