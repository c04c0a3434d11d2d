/**
 * New sheets with their tables. All sheets are added first and formulas are written last, because a formula may read
 * any of them; texts are written before their format, so that a text format does not make text of formulas.
 */
/// <reference types="office-js" />
import type { CellStyle } from '#sheet/cell';
import {
  isFormulaInput,
  HostError,
  type CellInput,
  type ColumnSpec,
  type SheetOp,
  type TableSpec,
} from '#workbook/host';
import { officeValue } from './cell-content';
import { setPage } from './page';
import type { Rectangle } from './ranges';
import { sameNames, type Names } from './questions';

/** HostError for a name that Excel does not take or that is taken. */
export function demandFreeNames(ops: readonly SheetOp[], { sheets, tables }: Names): void {
  const taken = (names: readonly string[], name: string): boolean =>
    names.some((each) => sameNames([each.toLowerCase()], [name.toLowerCase()]));
  for (const [index, { name, tables: specs }] of ops.entries()) {
    if (!/^(?!')[^[\]:*?/\\\0]{1,31}(?<!')$/.test(name) || name.toLowerCase() === 'history') {
      throw new HostError('host/bad-name', name);
    }
    const earlier = ops.slice(0, index).map((each) => each.name);
    if (taken([...sheets, ...earlier], name)) throw new HostError('host/name-taken', name);
    for (const spec of specs) {
      if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(spec.name)) {
        throw new HostError('host/bad-name', spec.name);
      }
      if (taken(tables, spec.name)) throw new HostError('host/name-taken', spec.name);
    }
  }
}

/** Whether a sheet holds nothing in other cells than the operation writes. */
export function holdsOnly({ tables, cells }: SheetOp, { area, formulas }: Rectangle): boolean {
  const isWritten = (row: number, column: number): boolean =>
    cells.some((cell) => cell.row === row && cell.column === column) ||
    tables.some(
      ({ top, left, columns, rows }) =>
        row >= top && row <= top + rows.length && column >= left && column < left + columns.length,
    );
  return formulas.every((line, down) =>
    line.every((held, along) => held === '' || isWritten(area.top + down, area.left + along)),
  );
}

export function addSheets(workbook: Excel.Workbook, ops: readonly SheetOp[]): void {
  const sheets = ops.map((op) => ({ op, sheet: workbook.worksheets.add(op.name) }));
  for (const { op, sheet } of sheets) {
    for (const table of op.tables) addTable(sheet, table);
    for (const { row, column, content } of op.cells) {
      if (!isFormulaInput(content)) sheet.getCell(row, column).values = [[officeValue(content)]];
    }
  }
  for (const { op, sheet } of sheets) {
    for (const { top, left, columns, rows } of op.tables) {
      columns.forEach((_, along) => {
        const column = rows.map((row) => row[along] ?? null);
        if (!column.some(isFormulaInput)) return;
        const range = sheet.getRangeByIndexes(top + 1, left + along, rows.length, 1);
        range.formulas = column.map((input) => [isFormulaInput(input) ? input.formula : null]);
      });
    }
    for (const { row, column, content } of op.cells) {
      if (isFormulaInput(content)) sheet.getCell(row, column).formulas = [[content.formula]];
    }
    dress(sheet, op);
  }
}

function addTable(sheet: Excel.Worksheet, { name, top, left, columns, rows }: TableSpec): void {
  const range = sheet.getRangeByIndexes(top, left, rows.length + 1, columns.length);
  const constant = (input: CellInput | undefined) =>
    input === undefined || isFormulaInput(input) ? '' : officeValue(input);
  range.values = [
    columns.map(({ heading }) => `'${heading}`),
    ...rows.map((row) => columns.map((_, along) => constant(row[along]))),
  ];
  sheet.tables.add(range, true).name = name;
}

function dress(sheet: Excel.Worksheet, op: SheetOp): void {
  op.columnWidths?.forEach((width, column) => setWidth(sheet, column, width));
  for (const { top, left, columns, rows } of op.tables) {
    columns.forEach((column, along) => {
      const at = left + along;
      setStyle(sheet.getCell(top, at), column.headingStyle);
      const body = sheet.getRangeByIndexes(top + 1, at, rows.length, 1);
      setStyle(body, column.style);
      setRule(body, column);
      setWidth(sheet, at, widest(op, at, column.width));
    });
  }
  for (const { row, column, style } of op.cells) {
    if (style) setStyle(sheet.getCell(row, column), style);
  }
  if (op.frozenRows > 0) sheet.freezePanes.freezeRows(op.frozenRows);
  setPage(sheet, op.page);
}

function setStyle(range: Excel.Range, style: CellStyle): void {
  const { numberFormat, bold, italic, color, fill, align, wrap, topBorder, unlocked } = style;
  // One format for all cells of the range, which Excel takes as a single value.
  if (numberFormat !== 'General') range.numberFormat = numberFormat as unknown as string[][];
  const { format } = range;
  if (bold !== undefined) format.font.bold = bold;
  if (italic !== undefined) format.font.italic = italic;
  if (color !== undefined) format.font.color = `#${color}`;
  if (fill !== undefined) format.fill.color = `#${fill}`;
  if (align) format.horizontalAlignment = ALIGNMENTS[align];
  if (wrap !== undefined) format.wrapText = wrap;
  if (topBorder === true) format.borders.getItem('EdgeTop').style = 'Continuous';
  if (unlocked === true) format.protection.locked = false;
}

const ALIGNMENTS = { left: 'Left', center: 'Center', right: 'Right' } as const;

function setRule(range: Excel.Range, { choices, prompt }: ColumnSpec): void {
  const { dataValidation } = range;
  if (choices) dataValidation.rule = { list: { inCellDropDown: true, source: choices.join(',') } };
  if (prompt !== undefined) {
    dataValidation.prompt = { showPrompt: true, title: '', message: prompt };
  }
}

/** Characters of an 11-point Calibri as points: 7 pixels a character and 5 of padding, 96 pixels an inch. */
function setWidth(sheet: Excel.Worksheet, column: number, width: number): void {
  const points = Math.round(width * 7 + 5) * 0.75;
  sheet.getCell(0, column).getEntireColumn().format.columnWidth = points;
}

/** Tables below each other share their columns. */
function widest({ tables, columnWidths }: SheetOp, column: number, width: number): number {
  const others = tables.map(({ left, columns }) => columns[column - left]?.width ?? 0);
  return Math.max(width, columnWidths?.[column] ?? 0, ...others);
}
