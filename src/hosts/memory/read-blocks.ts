/** What a Host tells of a workbook that is held in memory: its outline, and blocks of its cells. Spec: files §11 */
import type { Area } from '#sheet/address';
import type { Cell } from '#sheet/cell';
import type { Workbook } from '#sheet/workbook';
import type { Worksheet } from '#sheet/worksheet';
import { HostError, type Block, type Outline, type ReadPlan, type Want } from '#workbook/host';
import { demandReadable } from '#workbook/readable';
import { obstaclesIn } from './obstacles';

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

/** The sheet by name; HostError when it is not there. */
function sheetNamed(workbook: Workbook, name: string): Worksheet {
  const sheet = workbook.sheet(name);
  if (!sheet) throw new HostError('host/no-such-sheet', name);
  return sheet;
}

function cellsIn(sheet: Worksheet, { top, left, bottom, right }: Area): Cell[][] {
  const rows: Cell[][] = [];
  for (let row = top; row <= bottom; row += 1) {
    const cells: Cell[] = [];
    for (let column = left; column <= right; column += 1) cells.push(sheet.cell(row, column));
    rows.push(cells);
  }
  return rows;
}

function readBlock(sheet: Worksheet, asked: Area, want: readonly Want[]): Block {
  const { top, left, bottom, right } = asked;
  const area = { sheet: sheet.name, top, left, bottom, right };
  const cells = cellsIn(sheet, area);
  return {
    area,
    values: ofEach(cells, ({ value }) => value),
    ...(want.includes('formulas')
      ? { formulas: ofEach(cells, ({ formula }) => formula ?? null) }
      : {}),
    ...(want.includes('formats') ? { formats: formatsOf(sheet, area, cells) } : {}),
    ...(want.includes('print') ? { page: sheet.page } : {}),
    ...(want.includes('charts')
      ? { charts: sheet.charts.map(({ name, title }) => ({ name, title })) }
      : {}),
    ...(want.includes('rules') ? { rules: [...sheet.validations] } : {}),
    ...(want.includes('obstacles') ? { obstacles: obstaclesIn(sheet, area) } : {}),
  };
}

/** Pushed, because arrays of two makings, as map() gives once it is compiled, slow down everybody who reads them. */
function ofEach<T>(cells: readonly Cell[][], of: (cell: Cell) => T): T[][] {
  const rows: T[][] = [];
  for (const row of cells) {
    const found: T[] = [];
    for (const cell of row) found.push(of(cell));
    rows.push(found);
  }
  return rows;
}

function formatsOf(sheet: Worksheet, { top, left }: Area, cells: readonly Cell[][]): string[][] {
  return cells.map((row, down) =>
    row.map(({ style }, along) => {
      const around = sheet.rowStyles.get(top + down) ?? sheet.columnStyles.get(left + along);
      return (style ?? around)?.numberFormat ?? 'General';
    }),
  );
}
