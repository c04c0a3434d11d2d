/**
 * Reading: everything used, or some areas. What must be named in a request (sheets, tables) is first asked for, which
 * costs a sync of its own when nothing is known; what turns out to have changed meanwhile is asked for again.
 * Spec: workbook §5
 */
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
import { askObstacles } from './obstacles';
import { pageSetup } from './page';
import { askPage } from './page-state';
import { CellsRead, Places, askCells } from './ranges';
import type { Requests } from './requests';
import { askTables, type TableState } from './tables';

/** As many cells as Excel gives in one answer. */
const MOST_CELLS = 5_000_000;
const VISIBILITY = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

/** What must be known of a workbook before it can be asked about. */
export interface Names {
  readonly sheets: readonly string[];
  readonly tables: readonly string[];
}

/** Asks what the sheets and tables are called. */
export function askNames({ workbook }: Excel.RequestContext): () => Names {
  const sheets = workbook.worksheets.load('items/name');
  const tables = workbook.tables.load('items/name');
  return () => ({
    sheets: sheets.items.map(({ name }) => name),
    tables: tables.items.map(({ name }) => name),
  });
}

export function sameNames(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((name) => b.includes(name));
}

/** Puts a question that names sheets and tables, again if they are others than was thought. */
export class Questions {
  #known: Names = { sheets: [], tables: [] };

  constructor(readonly requests: Requests) {}

  /** What an earlier survey told of. */
  trust(known: Names): void {
    this.#known = known;
  }

  get known(): Names {
    return this.#known;
  }

  /** `give` is called when the names were right; `sheets` says whether the question names all sheets. */
  async put<T>(
    queue: (context: Excel.RequestContext, known: Names) => (tables: readonly TableState[]) => T,
    { allSheets = false } = {},
  ): Promise<T> {
    for (;;) {
      const known = this.#known;
      const answer = await this.requests.ask((context) => {
        const names = askNames(context);
        const tables = askTables(context, known.tables);
        const give = queue(context, known);
        return () => {
          const now = names();
          this.#known = now;
          const right =
            sameNames(now.tables, known.tables) &&
            (!allSheets || sameNames(now.sheets, known.sheets));
          return right ? { given: give(tables()) } : null;
        };
      });
      if (answer) return answer.given;
    }
  }
}

export async function survey(
  questions: Questions,
  want: readonly Want[],
  known: Names | null,
): Promise<Survey> {
  if (known) questions.trust(known);
  else questions.trust(await questions.requests.ask(askNames));
  return questions.put(
    ({ workbook }, { sheets: names }) => {
      workbook.application.load('calculationMode');
      const tellsPrecision = questions.requests.supports('ExcelApi', '1.9');
      if (tellsPrecision) workbook.load('usePrecisionAsDisplayed');
      const order = workbook.worksheets.load('items/name,items/visibility');
      const asked = names.map((name) => {
        const sheet = workbook.worksheets.getItemOrNullObject(name).load('name');
        sheet.protection.load('protected');
        const range = sheet.getUsedRangeOrNullObject(true);
        return {
          name,
          sheet,
          cells: askCells(range, () => sheet.name, want),
          obstacles: want.includes('obstacles') ? askObstacles(range, sheet) : null,
        };
      });
      return (tables) => {
        const blocks: Block[] = [];
        const sheets = order.items.map(({ name, visibility }): SheetOutline => {
          const found = asked.find((each) => each.sheet.name === name);
          const rectangle = found?.cells() ?? null;
          if (found && rectangle) {
            const block = new CellsRead([rectangle], tables).block(rectangle.area, want);
            const obstacles = found.obstacles?.(tables);
            blocks.push({ ...block, ...(obstacles ? { obstacles } : {}) });
          }
          return {
            name,
            used: rectangle?.area ?? null,
            isProtected: found?.sheet.protection.protected ?? false,
            visibility: VISIBILITY[visibility],
            tables: tables.filter((table) => table.sheet === name).map(tableOutline),
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
  return questions.put((context) => {
    const places = new Places(context);
    const asked = areas.map((area) => {
      const range = places.range(area);
      const sheet = places.sheet(area.sheet);
      return {
        cells: askCells(range, () => sheet.name, want),
        obstacles: want.includes('obstacles') ? askObstacles(range, sheet) : null,
        page: want.includes('print') ? askPage(sheet, area.sheet) : null,
        charts: want.includes('charts') ? askCharts(context, [area.sheet]) : null,
      };
    });
    return (tables) => {
      places.demandSheets();
      return asked.map(({ cells, obstacles, page, charts }, index): Block => {
        const rectangle = cells();
        const area = rectangle?.area ?? areas[index];
        if (!rectangle || !area) throw new HostError('host/no-such-sheet', area?.sheet ?? '');
        const block = new CellsRead([rectangle], tables).block(area, want);
        return {
          ...block,
          ...(obstacles ? { obstacles: obstacles(tables) } : {}),
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
