/**
 * Tables in plain text: rows that stand under each other, each with a label and with numbers in the same columns.
 * Recognises where a table stands, its headings and its caption; what rows and columns are to each other is told by
 * table-words.ts. Without a unit of money, declared or in the cells, there is no table. Spec: minutes §5
 */
import type { Unit } from '#core/money/unit';
import { cellsOf, isMissing, numberOf, type Cell, type CellLine } from './cells';
import { columnsOf, inColumns, type Column } from './columns';
import { declaredUnit, unitAnnounced, unitForAll, unitInBrackets } from './declared-unit';
import { isNumeric, isYearHeading, rowOf } from './row';
import { rowRole } from './table-words';

export interface Row {
  readonly label: string;
  readonly from: number;
  readonly to: number;
  /** One per column; null where the row has nothing there. */
  readonly values: readonly (Cell | null)[];
}

export interface Table {
  readonly caption: string;
  /** From the first heading to the end of the last row. */
  readonly from: number;
  readonly to: number;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** The tables of a plain text, in order. */
export function tablesIn(text: string): readonly Table[] {
  const lines = linesOf(text);
  const tables: Table[] = [];
  let declared: Unit | null = null;
  // Said by the line above, for the rows right below it: "Fördelning (tkr)".
  let announced: Unit | null = null;
  let announcedAt = 0;
  let free = 0;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line) continue;
    if (isHeading(line)) declared = unitInBrackets(line.text);
    declared = unitForAll(line.text) ?? declared;
    const unit = declared ?? announced;
    if (!isNumeric(line, unit !== null)) {
      const said = unitAnnounced(line.text);
      const stays = isBlank(line) || (isShort(line) && index - announcedAt <= 2);
      if (said !== null) announcedAt = index;
      announced = said ?? (stays ? announced : null);
      continue;
    }
    announced = null;
    const last = endOfRun(lines, index, unit !== null);
    const table = tableOf(lines, free, index, last, unit);
    // Rows that make no table together make none apart.
    index = last;
    if (table === null) continue;
    const previous = tables.at(-1);
    if (previous && continues(previous, table)) tables[tables.length - 1] = joined(previous, table);
    else tables.push(table);
    free = last + 1;
  }
  return tables;
}

/** A table without a total goes on below a page break, where its caption and headings are repeated. */
function continues(previous: Table, table: Table): boolean {
  const headings = ({ caption, columns }: Table) =>
    [caption, ...columns.map(({ heading }) => heading)].join('|');
  const isTold = previous.columns.some(({ heading }) => heading !== '');
  const ended = previous.rows.some(({ label }) => rowRole(label) === 'total');
  return isTold && !ended && headings(previous) === headings(table);
}

function joined(previous: Table, table: Table): Table {
  return { ...previous, to: table.to, rows: [...previous.rows, ...table.rows] };
}

function linesOf(text: string): readonly CellLine[] {
  const lines: CellLine[] = [];
  for (let from = 0; from <= text.length;) {
    const found = text.indexOf('\n', from);
    const to = found < 0 ? text.length : found;
    lines.push(cellsOf(text, from, to));
    from = to + 1;
  }
  return lines;
}

const isBlank = (line: CellLine | undefined) => line === undefined || line.text.trim() === '';
const isHeading = ({ text }: CellLine) => /^\s*§/u.test(text);
const rule = /^[\s|:+=–—_-]*$/u;

/** The last line of the rows that begin here. One empty line, rules and rows without a number may stand between. */
function endOfRun(lines: readonly CellLine[], first: number, declared: boolean): number {
  let last = first;
  for (let index = first + 1; index <= last + 3; index += 1) {
    const line = lines[index];
    if (!line || isHeading(line)) break;
    if (isNewHeading(lines, index, last)) break;
    if (isNumeric(line, declared)) last = index;
    else if (!rule.test(line.text) && (!isShort(line) || isTextAlone(line))) break;
  }
  return last;
}

/** Years below an empty line head a table of their own. */
function isNewHeading(lines: readonly CellLine[], index: number, last: number): boolean {
  const line = lines[index];
  return line !== undefined && index > last + 1 && isYearHeading(line);
}

/** Two headings or more: another table begins. */
function isTextAlone({ cells }: CellLine): boolean {
  const said = cells.filter(({ text }) => text !== '');
  return said.length >= 2 && said.every((cell) => /\p{L}/u.test(cell.text) && !isMissing(cell));
}

/** A line that can stand in a table without a number: the heading of a group, or a row whose amount is missing. */
function isShort({ text, cells }: CellLine): boolean {
  const said = text.trim();
  return (
    said.length <= 60 && cells.length <= 6 && !/[.!?;:,*]$/u.test(said) && !/^[*(]/u.test(said)
  );
}

function tableOf(
  lines: readonly CellLine[],
  free: number,
  first: number,
  last: number,
  declared: Unit | null,
): Table | null {
  const body = lines.findIndex(
    (line, index) => index >= first && (index === last || !isYearHeading(line)),
  );
  const head = headingsFrom(lines, free, body);
  const above = captionFrom(lines, free, head);
  const headings = lines.slice(head, body).filter((line) => !rule.test(line.text));
  const caption = lines
    .slice(above, head)
    .map(({ text }) => text.trim())
    .filter((text) => text !== '')
    .join(' ');
  const rows = lines
    .slice(body, last + 1)
    .filter((line) => !rule.test(line.text))
    .map((line) => ({
      line,
      ...(rowOf(line, declared !== null) ?? { label: line.text.trim(), values: [] }),
    }));
  const columns = columnsOf(
    headings,
    rows.map(({ line, values }) => ({ from: line.from, values })),
    declaredUnit(caption) ??
      unitBelow(lines, last) ??
      declared ??
      rows.map(({ label }) => declaredUnit(label)).find((unit) => unit !== null) ??
      null,
  );
  const ownUnits = rows.some(({ values }) => values.some((cell) => numberOf(cell)?.unit));
  const isMoney = ownUnits || columns.some(({ unit }) => unit !== null);
  if (!isMoney || (rows.length < 2 && headings.length === 0)) return null;
  return {
    caption,
    from: (lines[head] ?? lines[body])?.from ?? 0,
    to: lines[last]?.to ?? 0,
    columns,
    rows: rows.map(({ line, label, values }) => ({
      ...{ label, from: line.from, to: line.to },
      values: inColumns({ from: line.from, values }, columns),
    })),
  };
}

/** Lines of two cells or more directly above the first row, and a line that is nothing but a unit. */
function headingsFrom(lines: readonly CellLine[], free: number, body: number): number {
  let head = body;
  for (let index = body - 1; index >= free && body - index <= 3; index -= 1) {
    const line = lines[index];
    if (!line || isBlank(line) || isHeading(line)) break;
    const isHead =
      rule.test(line.text) ||
      line.cells.filter(({ text }) => text !== '').length >= 2 ||
      isYearHeading(line) ||
      isUnitAlone(line);
    if (!isHead) break;
    head = index;
  }
  return head;
}

/** "(Belopp i mkr)" under the last row. */
function unitBelow(lines: readonly CellLine[], last: number): Unit | null {
  const below = lines.slice(last + 1, last + 3).find((line) => !isBlank(line))?.text ?? '';
  return /^\s*\(?\s*(?:alla |samtliga )?belopp/iu.test(below) ? unitForAll(below) : null;
}

function isUnitAlone({ text }: CellLine): boolean {
  return text.trim().length < 12 && declaredUnit(text) !== null;
}

/** The line above the headings, or the two lines when one of them is empty; only a short one is a caption. */
function captionFrom(lines: readonly CellLine[], free: number, head: number): number {
  let above = head;
  for (let index = head - 1; index >= free && head - index <= 3; index -= 1) {
    const line = lines[index];
    if (!line || isHeading(line)) break;
    if (isBlank(line)) continue;
    const isUnit = declaredUnit(line.text) !== null && line.text.length <= 120;
    // The heading of the first group of rows may stand between: "Forskning".
    const isGroup = head - index === 1 && isShort(line) && line.cells.length === 1;
    if (/[!?]$/u.test(line.text.trim()) || !(isUnit || isGroup)) break;
    if (isUnit) above = index;
  }
  return above;
}
