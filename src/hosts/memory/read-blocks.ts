/** What a Host tells of a workbook that is held in memory: its outline, and blocks of its cells. Spec: files §11 */
import type { Area } from '#sheet/address';
import type { Workbook } from '#sheet/workbook';
import type { Worksheet } from '#sheet/worksheet';
import { HostError, type Block, type Outline, type ReadPlan, type Want } from '#workbook/host';
import { obstaclesIn } from './obstacles';

/** As many as Excel gives in one answer. */
const MOST_CELLS = 5_000_000;

export function outlineOf(workbook: Workbook): Outline {
  return {
    sheets: workbook.sheets.map((sheet) => ({
      name: sheet.name,
      used: sheet.usedArea(),
      isProtected: sheet.isProtected,
      visibility: sheet.visibility,
      tables: sheet.tables.map(({ name, area, headings, totalsRow }) => ({
        name,
        sheet: sheet.name,
        area,
        headings,
        totalsRow,
      })),
    })),
    dates1904: workbook.dates1904,
    manualCalculation: workbook.manualCalculation,
    precisionAsDisplayed: workbook.precisionAsDisplayed,
    names: [...workbook.names],
  };
}

export function readBlocks(workbook: Workbook, { areas, want = [] }: ReadPlan): Block[] {
  demandReadable(areas);
  return areas.map((area) => readBlock(sheetNamed(workbook, area.sheet), area, want));
}

/** HostError when the areas hold more cells than can be told at once. */
export function demandReadable(areas: readonly Area[]): void {
  let cells = 0;
  for (const { sheet, top, left, bottom, right } of areas) {
    cells += (bottom - top + 1) * (right - left + 1);
    if (cells > MOST_CELLS) throw new HostError('host/area-too-large', sheet);
  }
}

/** The sheet by name; HostError when it is not there. */
function sheetNamed(workbook: Workbook, name: string): Worksheet {
  const sheet = workbook.sheet(name);
  if (!sheet) throw new HostError('host/no-such-sheet', name);
  return sheet;
}

function readBlock(sheet: Worksheet, asked: Area, want: readonly Want[]): Block {
  const area = { ...asked, sheet: sheet.name };
  const grid = <T>(read: (row: number, column: number) => T): T[][] => {
    const rows: T[][] = [];
    for (let row = area.top; row <= area.bottom; row += 1) {
      const cells: T[] = [];
      for (let column = area.left; column <= area.right; column += 1) cells.push(read(row, column));
      rows.push(cells);
    }
    return rows;
  };
  return {
    area,
    values: grid((row, column) => sheet.cell(row, column).value),
    ...(want.includes('formulas')
      ? { formulas: grid((row, column) => sheet.cell(row, column).formula ?? null) }
      : {}),
    ...(want.includes('formats')
      ? { formats: grid((row, column) => format(sheet, row, column)) }
      : {}),
    ...(want.includes('print') ? { page: sheet.page } : {}),
    ...(want.includes('charts')
      ? { charts: sheet.charts.map(({ name, title }) => ({ name, title })) }
      : {}),
    ...(want.includes('rules') ? { rules: [...sheet.validations] } : {}),
    ...(want.includes('obstacles') ? { obstacles: obstaclesIn(sheet, area) } : {}),
  };
}

function format(sheet: Worksheet, row: number, column: number): string {
  const style =
    sheet.cell(row, column).style ?? sheet.rowStyles.get(row) ?? sheet.columnStyles.get(column);
  return style?.numberFormat ?? 'General';
}
