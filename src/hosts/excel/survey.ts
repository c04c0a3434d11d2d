/** Reading everything used. One sync, when what must be named in it is known. Spec: workbook §5 */
/// <reference types="office-js" />
import type { Block, Outline, SheetOutline, Survey, TableOutline, Want } from '#workbook/host';
import type { Doubts } from './doubts';
import { OBSTACLES, askObstacles } from './obstacles';
import type { Names, Questions, Standing } from './questions';
import { CellsRead, askCells } from './ranges';
import type { SheetState } from './sheets';
import type { TableState } from './tables';

export async function survey(
  questions: Questions,
  want: readonly Want[],
  known: Names | null,
): Promise<Survey> {
  if (known) questions.trust(known);
  else await questions.learn();
  return questions.put(
    ({ workbook }, { sheets: names }, doubts, closely) => {
      const tells = want.includes('obstacles');
      const tellsPrecision = questions.requests.supports('ExcelApi', '1.9');
      const precision = tellsPrecision ? ',usePrecisionAsDisplayed' : '';
      workbook.load(`application/calculationMode${precision}`);
      const asked = new Map(
        names.map((name) => {
          const sheet = workbook.worksheets.getItemOrNullObject(name);
          const used = sheet.getUsedRangeOrNullObject(true);
          const block = askBlock({ name, sheet, range: used }, want, doubts, closely);
          return [name, { used, block }] as const;
        }),
      );
      return (standing) => {
        const blocks: Block[] = [];
        const sheets = standing.sheets.map((sheet): SheetOutline => {
          const { name, isProtected, visibility } = sheet;
          const about = asked.get(name);
          const block = about?.block(standing) ?? null;
          if (block) blocks.push(block);
          const isPlain = tells && block !== null && about?.used.hidden === false;
          if (isPlain && !isFiltered(sheet, standing)) closely.delete(name);
          return {
            name,
            used: block?.area ?? null,
            isProtected,
            visibility,
            tables: standing.tables
              .filter((table) => table.sheet === name)
              .map((table) => tableOutline(table, block)),
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

function isFiltered(sheet: SheetState, { tables }: Standing): boolean {
  return sheet.isFiltered || tables.some((each) => each.filtered && each.sheet === sheet.name);
}

/** Excel keeps the headings of a table as texts in the cells of its first row. */
function tableOutline({ filtered: _, ...table }: TableState, block: Block | null): TableOutline {
  const { top, left, right } = table.area;
  const [down, along] = [top - (block?.area.top ?? 0), left - (block?.area.left ?? 0)];
  const cells = block?.values[down]?.slice(along, along + right - left + 1) ?? [];
  const headings = cells.map((value) =>
    value === null || typeof value === 'object' ? '' : String(value),
  );
  return { ...table, headings };
}

export function namesIn({ sheets }: Outline): Names {
  return {
    sheets: sheets.map(({ name }) => name),
    tables: sheets.flatMap(({ tables }) => tables.map(({ name }) => name)),
  };
}

/** A part of a sheet, and what the sheet is called. */
interface Part {
  readonly name: string;
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
}

/** Asks for the cells of a part of a sheet, with what stands in their way; null when there is no such range. */
export function askBlock(
  { name, sheet, range }: Part,
  want: readonly Want[],
  doubts: Doubts,
  closely: Set<string>,
): (standing: Standing) => Block | null {
  const near = closely.has(name);
  const tells = want.includes('obstacles') ? OBSTACLES : null;
  const cells = askCells(range, want, doubts.ask(sheet, name), tells);
  const obstacles = tells === null ? null : askObstacles(range, near);
  return (standing) => {
    const rectangle = cells();
    if (!rectangle) return null;
    doubts.look(rectangle.area, rectangle.values);
    const block = new CellsRead([rectangle], standing.tables).block(rectangle.area, want);
    if (!obstacles) return block;
    const found = obstacles(standing);
    if (!found) closely.add(name);
    return { ...block, obstacles: found ?? [] };
  };
}
