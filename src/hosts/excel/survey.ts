/** Reading: everything used, or some areas. One sync, when what must be named in it is known. Spec: workbook §5 */
/// <reference types="office-js" />
import type { Area } from '#sheet/address';
import {
  HostError,
  type Block,
  type Outline,
  type ReadPlan,
  type SheetOutline,
  type Survey,
  type Want,
} from '#workbook/host';
import { askCharts } from './charts';
import type { Doubts } from './doubts';
import { askObstacles } from './obstacles';
import { pageSetup } from './page';
import { askPage } from './page-state';
import type { Names, Questions, Standing } from './questions';
import { CellsRead, Places, askCells } from './ranges';
import { demandSheets } from './sheets';
import type { TableState } from './tables';

/** As many cells as Excel gives in one answer. */
const MOST_CELLS = 5_000_000;

export async function survey(
  questions: Questions,
  want: readonly Want[],
  known: Names | null,
): Promise<Survey> {
  if (known) questions.trust(known);
  else await questions.learn();
  return questions.put(
    ({ workbook }, { sheets: names }, doubts) => {
      workbook.application.load('calculationMode');
      const tellsPrecision = questions.requests.supports('ExcelApi', '1.9');
      if (tellsPrecision) workbook.load('usePrecisionAsDisplayed');
      const asked = new Map(
        names.map((name) => {
          const sheet = workbook.worksheets.getItemOrNullObject(name);
          const used = sheet.getUsedRangeOrNullObject(true);
          return [name, askBlock({ name, sheet, range: used }, want, doubts)] as const;
        }),
      );
      return (standing) => {
        const blocks: Block[] = [];
        const sheets = standing.sheets.map(({ name, isProtected, visibility }): SheetOutline => {
          const block = asked.get(name)?.(standing) ?? null;
          if (block) blocks.push(block);
          return {
            name,
            used: block?.area ?? null,
            isProtected,
            visibility,
            tables: standing.tables.filter((table) => table.sheet === name).map(tableOutline),
          };
        });
        const manualCalculation = workbook.application.calculationMode === 'Manual';
        // Office.js does not tell which calendar a workbook counts in: `can.calendar` says so.
        const outline = { sheets, dates1904: false, manualCalculation };
        const precisionAsDisplayed = tellsPrecision && workbook.usePrecisionAsDisplayed;
        return { outline: { ...outline, precisionAsDisplayed }, blocks };
      };
    },
    { allSheets: true },
  );
}

function tableOutline({ filtered: _, ...outline }: TableState) {
  return outline;
}

export function namesIn({ sheets }: Outline): Names {
  return {
    sheets: sheets.map(({ name }) => name),
    tables: sheets.flatMap(({ tables }) => tables.map(({ name }) => name)),
  };
}

/** One block for each area, in one sync when the tables are known. */
export async function readAreas(
  questions: Questions,
  { areas, want = [] }: ReadPlan,
): Promise<readonly Block[]> {
  demandReadable(areas);
  return questions.put((context, _, doubts) => {
    const places = new Places(context);
    const asked = areas.map((area) => {
      const sheet = places.sheet(area.sheet);
      return {
        block: askBlock({ name: area.sheet, sheet, range: places.range(area) }, want, doubts),
        page: want.includes('print') ? askPage(sheet, area.sheet) : null,
        charts: want.includes('charts') ? askCharts(context, [area.sheet]) : null,
      };
    });
    return (standing) => {
      demandSheets(
        standing.sheets,
        areas.map(({ sheet }) => sheet),
      );
      return asked.map(({ block, page, charts }, index): Block => {
        const read = block(standing);
        if (!read) throw new HostError('host/no-such-sheet', areas[index]?.sheet ?? '');
        return {
          ...read,
          ...(page ? { page: pageSetup(page()) } : {}),
          ...(charts ? { charts: charts()[0]?.charts ?? [] } : {}),
        };
      });
    };
  });
}

/** HostError when the areas hold more cells than can be told at once. */
export function demandReadable(areas: readonly Area[]): void {
  let cells = 0;
  for (const { sheet, top, left, bottom, right } of areas) {
    cells += (bottom - top + 1) * (right - left + 1);
    if (cells > MOST_CELLS) throw new HostError('host/area-too-large', sheet);
  }
}

interface Part {
  readonly name: string;
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
}

/** The cells of a part of a sheet, with what stands in their way; null when there is no such range. */
function askBlock(
  { name, sheet, range }: Part,
  want: readonly Want[],
  doubts: Doubts,
): (standing: Standing) => Block | null {
  const cells = askCells(range, want, doubts.ask(sheet, name));
  const obstacles = want.includes('obstacles') ? askObstacles(range) : null;
  return (standing) => {
    const rectangle = cells();
    if (!rectangle) return null;
    doubts.look(rectangle.area, rectangle.values);
    const block = new CellsRead([rectangle], standing.tables).block(rectangle.area, want);
    return { ...block, ...(obstacles ? { obstacles: obstacles(standing) } : {}) };
  };
}
