/**
 * A workbook as a value: every cell's content and format, every table and chart, widths, frozen rows and page set-up, read from the
 * model itself and past all hosts, so that the verdict of a trial asks nothing of the code under test. Blank rows at the
 * end of a table are no content: the next addition fills them. Formats of blank cells are left out for the same reason.
 */
import { MAX_COLUMNS, areaAddress } from '#sheet/address';
import { isCellError } from '#sheet/cell';
import type { Chart } from '#sheet/chart';
import type { PageSetup } from '#sheet/page-setup';
import { Workbook } from '#sheet/workbook';
import { Worksheet, type Table } from '#sheet/worksheet';

/** Sheet → cell or table → content. */
export type Whole = ReadonlyMap<string, ReadonlyMap<string, string>>;

export function wholeOf(workbook: Workbook): Map<string, Map<string, string>> {
  return new Map(workbook.sheets.map((sheet) => [sheet.name, contentOf(sheet)]));
}

function contentOf(sheet: Worksheet): Map<string, string> {
  const content = new Map<string, string>();
  for (const [key, { value, formula, style }] of [...sheet.cells].sort(([a], [b]) => a - b)) {
    if (value === null && formula === undefined) continue;
    const shown = isCellError(value) ? value.error : JSON.stringify(value);
    const format = JSON.stringify(Object.entries({ ...USUAL_STYLE, ...style }).sort());
    const place = `${Math.floor(key / MAX_COLUMNS)},${key % MAX_COLUMNS}`;
    content.set(place, formula ?? shown);
    content.set(`${place} format`, format);
  }
  const widths = [...sheet.columnWidths].sort(([a], [b]) => a - b);
  content.set('widths', JSON.stringify([widths, sheet.frozenRows]));
  content.set('page', JSON.stringify(pageOf(sheet.page)));
  for (const { name, ...chart } of sheet.charts) content.set(name, JSON.stringify(told(chart)));
  for (const table of sheet.tables) {
    const { name, headings, totalsRow } = table;
    content.set(name, JSON.stringify([trimmed(sheet, table), headings, totalsRow]));
  }
  return content;
}

/** Office.js has no call for the alternative text. */
function told({ alternative: _, ...chart }: Omit<Chart, 'name'>): unknown {
  return Object.entries(chart).sort(([a], [b]) => a.localeCompare(b));
}

const USUAL_STYLE = { numberFormat: 'General' };

/** With the program's defaults where nothing is said: 0.7 inch at the sides, 0.75 above and below, A4 upright. */
function pageOf({ header, footer, margins, ...page }: PageSetup): unknown {
  const usual = { orientation: 'portrait', paperSize: 9, rowBreaks: [] };
  const said = Object.entries({ ...usual, ...page }).sort(([a], [b]) => a.localeCompare(b));
  const sides = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, ...margins };
  const inches = [sides.left, sides.right, sides.top, sides.bottom].map((side) => side.toFixed(4));
  return [said, inches, header ?? '', footer ?? ''];
}

function trimmed(sheet: Worksheet, { area, totalsRow }: Table): string {
  let { bottom } = area;
  const blank = (row: number): boolean => {
    for (let column = area.left; column <= area.right; column += 1) {
      const { value, formula } = sheet.cell(row, column);
      if (value !== null || formula !== undefined) return false;
    }
    return true;
  };
  while (!totalsRow && bottom > area.top + 1 && blank(bottom)) bottom -= 1;
  return areaAddress({ ...area, bottom });
}

/** Whether two workbooks hold the same; `except` names a sheet that is not looked at. */
export function sameWhole(a: Whole, b: Whole, except?: string): boolean {
  return firstDifference(a, b, except) === null;
}

export function firstDifference(a: Whole, b: Whole, except?: string): string | null {
  const sheets = new Set([...a.keys(), ...b.keys()]);
  for (const sheet of sheets) {
    if (sheet === except) continue;
    const [left, right] = [a.get(sheet), b.get(sheet)];
    if (!left || !right) return sheet;
    for (const key of new Set([...left.keys(), ...right.keys()])) {
      if (left.get(key) !== right.get(key)) {
        return `${sheet}!${key}: ${left.get(key) ?? '–'} | ${right.get(key) ?? '–'}`;
      }
    }
  }
  return null;
}

/** A workbook of its own with the same content. */
export function copyOf(workbook: Workbook): Workbook {
  const copy = new Workbook();
  for (const sheet of workbook.sheets) {
    const twin = new Worksheet(sheet.name);
    for (const [key, cell] of sheet.cells) twin.cells.set(key, cell);
    twin.tables.push(...sheet.tables);
    twin.validations.push(...sheet.validations);
    for (const [column, style] of sheet.columnStyles) twin.columnStyles.set(column, style);
    for (const [column, width] of sheet.columnWidths) twin.columnWidths.set(column, width);
    twin.frozenRows = sheet.frozenRows;
    twin.page = sheet.page;
    twin.charts = sheet.charts;
    copy.sheets.push(twin);
  }
  copy.names.push(...workbook.names);
  return copy;
}
