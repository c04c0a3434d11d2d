/** Drafts a new sheet with its tables, as Excel would hold it: headings in their cells, lists over the columns. */
import { invariant } from '#core/money/invariant';
import type { CellStyle } from '#sheet/cell';
import { Worksheet, type Validation } from '#sheet/worksheet';
import {
  HostError,
  type CellInput,
  type ColumnSpec,
  type SheetOp,
  type TableSpec,
} from '#workbook/host';
import { contentOf, demandWritable, type Draft } from './draft';

/** The longest list of choices, and the longest prompt, that Excel takes in a rule. */
const LONGEST_RULE = 255;

export function draftSheet(draft: Draft, op: SheetOp): void {
  const sheet = new Worksheet(op.name);
  demandFreeName(draft, op.name);
  if (draft.workbook.structureLocked) {
    draft.refuse('protected', { sheet: op.name, top: 0, left: 0, bottom: 0, right: 0 });
  }
  draft.addedSheets.push(sheet);
  sheet.frozenRows = op.frozenRows;
  sheet.page = op.page;
  op.columnWidths?.forEach((width, column) => sheet.columnWidths.set(column, width));
  for (const table of op.tables) addTable(draft, sheet, table);
  for (const { row, column, content, style } of op.cells) fill(sheet, row, column, content, style);
}

function demandFreeName(draft: Draft, name: string): void {
  if (!/^(?!')[^[\]:*?/\\\0]{1,31}(?<!')$/.test(name) || name.toLowerCase() === 'history') {
    throw new HostError('host/bad-name', name);
  }
  const taken = [...draft.sheets.map((sheet) => sheet.name), ...draft.workbook.reserved.tabs];
  if (taken.some((each) => each.toLowerCase() === name.toLowerCase())) {
    throw new HostError('host/name-taken', name);
  }
}

function addTable(draft: Draft, sheet: Worksheet, spec: TableSpec): void {
  const { name, top, left, columns, rows } = spec;
  demandFreeTableName(draft, name);
  invariant(rows.length > 0 && columns.length > 0, 'a table has rows and columns', { name });
  const headings = columns.map(({ heading }) => heading);
  const distinct = new Set(headings.map((heading) => heading.toLowerCase()));
  invariant(distinct.size === headings.length && !distinct.has(''), 'headings differ', { name });
  const bottom = top + rows.length;
  const right = left + columns.length - 1;
  columns.forEach(({ heading, headingStyle, style, width }, along) => {
    const column = left + along;
    fill(sheet, top, column, heading, headingStyle);
    const before = sheet.columnWidths.get(column) ?? 0;
    sheet.columnWidths.set(column, Math.max(before, width));
    rows.forEach((row, down) => {
      invariant(row.length <= columns.length, 'a row is no wider than its table', { name });
      fill(sheet, top + 1 + down, column, row[along] ?? null, style);
    });
  });
  columns.forEach((column, along) => {
    const area = {
      sheet: sheet.name,
      top: top + 1,
      bottom,
      left: left + along,
      right: left + along,
    };
    const rule = ruleOf(column, area);
    if (rule) sheet.validations.push(rule);
  });
  const formulas = columns.map(({ formula }) => formula ?? null);
  sheet.tables.push({
    name,
    area: { sheet: sheet.name, top, left, bottom, right },
    headings,
    totalsRow: false,
    filtered: false,
    ...(formulas.some((formula) => formula !== null) ? { formulas } : {}),
  });
}

function demandFreeTableName(draft: Draft, name: string): void {
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name)) {
    throw new HostError('host/bad-name', name);
  }
  const taken = [
    ...draft.sheets.flatMap(({ tables }) => tables.map((table) => table.name)),
    ...[...draft.workbook.names, ...draft.workbook.reserved.tables].map((each) => each.name),
  ];
  if (taken.some((each) => each.toLowerCase() === name.toLowerCase())) {
    throw new HostError('host/name-taken', name);
  }
}

function ruleOf({ choices, prompt }: ColumnSpec, area: Validation['area']): Validation | null {
  if (!choices && prompt === undefined) return null;
  invariant((prompt?.length ?? 0) <= LONGEST_RULE, 'a prompt fits in a rule', { prompt });
  const message = prompt === undefined ? {} : { message: prompt };
  if (!choices) return { area, type: 'any', formula: '', ...message };
  const list = choices.join(',');
  const writable = list.length <= LONGEST_RULE && choices.every((each) => !/[,"]/.test(each));
  invariant(writable, 'a list of choices fits in a rule', { list });
  return { area, type: 'list', formula: `"${list}"`, ...message };
}

function fill(
  sheet: Worksheet,
  row: number,
  column: number,
  input: CellInput,
  style: CellStyle | undefined,
): void {
  const content = contentOf(input);
  demandWritable(sheet, row, column, content);
  const { value, formula } = content;
  if (value === null && formula === undefined && !style) return;
  sheet.cells.put(row, column, {
    value,
    ...(formula === undefined ? {} : { formula }),
    ...(style ? { style } : {}),
  });
}
