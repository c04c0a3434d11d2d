/** A sheet that the file does not have yet, written as a part of its own. Spec: files §7 */
import { areaAddress, cellAddress, type Area } from '#sheet/address';
import type { Cell } from '#sheet/cell';
import type { Validation, Worksheet } from '#sheet/worksheet';
import type { Dialect } from '../package/vocabulary';
import { escapeAttribute, escapeText } from '../xml/escape';
import { newCell } from './cell-text';
import { pageElements, pageProperties } from './page';
import type { SheetRelations } from './sheet';
import type { StyleIndexes } from './style-indexes';

/** `related` are the relationship ids of what belongs to the sheet. */
export function newSheetText(
  sheet: Worksheet,
  related: SheetRelations,
  styles: StyleIndexes,
  { main, relationships }: Dialect,
): string {
  const rows = rowsOf(sheet);
  const used = usedArea(sheet);
  const { tableIds, drawingId } = related;
  const tableParts = tableIds.map((id) => `<tablePart r:id="${id}"/>`).join('');
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<worksheet xmlns="${main}" xmlns:r="${relationships}">`,
    pageProperties(sheet.page),
    `<dimension ref="${used}"/>`,
    view(sheet),
    '<sheetFormatPr defaultRowHeight="15"/>',
    columns(sheet, styles),
    '<sheetData>',
    ...rows.map(([row, cells]) => rowText(row, cells, sheet.hiddenRows.has(row), styles)),
    '</sheetData>',
    sheet.isProtected ? '<sheetProtection sheet="1" objects="1" scenarios="1"/>' : '',
    list('mergeCells', sheet.merges, (area) => `<mergeCell ref="${areaAddress(area)}"/>`),
    list('dataValidations', sheet.validations, validation),
    pageElements(sheet.page),
    drawingId === null ? '' : `<drawing r:id="${drawingId}"/>`,
    tableParts === '' ? '' : `<tableParts count="${tableIds.length}">${tableParts}</tableParts>`,
    '</worksheet>',
  ].join('');
}

function list<T>(name: string, items: readonly T[], write: (item: T) => string): string {
  if (items.length === 0) return '';
  return `<${name} count="${items.length}">${items.map(write).join('')}</${name}>`;
}

function rowsOf(sheet: Worksheet): [number, [number, Cell][]][] {
  const rows = new Map<number, [number, Cell][]>();
  sheet.cells.forEach((cell, row, column) => {
    const cells = rows.get(row) ?? [];
    rows.set(row, cells);
    cells.push([column, cell]);
  });
  for (const row of sheet.hiddenRows) if (!rows.has(row)) rows.set(row, []);
  return [...rows].toSorted(([a], [b]) => a - b);
}

function rowText(
  row: number,
  cells: readonly [number, Cell][],
  hidden: boolean,
  styles: StyleIndexes,
): string {
  const texts = cells.map(([column, cell]) =>
    newCell(cell, cellAddress(row, column), styles.of(cell.style), ''),
  );
  return `<row r="${row + 1}"${hidden ? ' hidden="1"' : ''}>${texts.join('')}</row>`;
}

function usedArea(sheet: Worksheet): string {
  const used: Area | null = sheet.usedArea();
  return used ? areaAddress(used) : 'A1';
}

function view({ frozenRows }: Worksheet): string {
  if (frozenRows === 0) return '<sheetViews><sheetView workbookViewId="0"/></sheetViews>';
  const below = cellAddress(frozenRows, 0);
  return (
    '<sheetViews><sheetView workbookViewId="0">' +
    `<pane ySplit="${frozenRows}" topLeftCell="${below}" activePane="bottomLeft" state="frozen"/>` +
    `<selection pane="bottomLeft" activeCell="${below}" sqref="${below}"/>` +
    '</sheetView></sheetViews>'
  );
}

function columns(sheet: Worksheet, styles: StyleIndexes): string {
  const numbers = new Set([
    ...sheet.columnWidths.keys(),
    ...sheet.columnStyles.keys(),
    ...sheet.hiddenColumns,
  ]);
  if (numbers.size === 0) return '';
  const each = [...numbers]
    .toSorted((a, b) => a - b)
    .map((column) => {
      const width = sheet.columnWidths.get(column);
      const style = styles.of(sheet.columnStyles.get(column));
      return [
        `<col min="${column + 1}" max="${column + 1}"`,
        ` width="${width ?? DEFAULT_WIDTH}"`,
        style === 0 ? '' : ` style="${style}"`,
        sheet.hiddenColumns.has(column) ? ' hidden="1"' : '',
        width === undefined ? '' : ' customWidth="1"',
        '/>',
      ].join('');
    });
  return `<cols>${each.join('')}</cols>`;
}

/** Excel's own, in characters. */
const DEFAULT_WIDTH = 9.140625;

function validation({ area, type, formula, message }: Validation): string {
  const kind = type === 'any' ? '' : ` type="${type}"`;
  const strict = type === 'any' ? '' : ' showErrorMessage="1"';
  const prompt =
    message === undefined ? '' : ` showInputMessage="1" prompt="${escapeAttribute(message)}"`;
  const tag = `<dataValidation${kind} allowBlank="1"${strict}${prompt} sqref="${areaAddress(area)}"`;
  return formula === ''
    ? `${tag}/>`
    : `${tag}><formula1>${escapeText(formula)}</formula1></dataValidation>`;
}
