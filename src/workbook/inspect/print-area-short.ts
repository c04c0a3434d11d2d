/** The print area of a sheet covers the whole of every table that it prints; notes below it may be left out. Spec: checks §9 */
import { define, raiser } from '#core/findings/definition';
import type { Finding } from '#core/findings/finding';
import { areaAddress, parseAddress, type Area } from '#sheet/address';
import type { Inspection } from './inspection';
import type { SheetView } from './sheet-view';

export const printAreaShortFindings = {
  'workbook/print-area-short': define<{ printed: string; left: string }>({
    severity: 'warning',
    sv: {
      what: ({ printed, left }) =>
        `Utskriftsområdet ${printed} täcker inte hela tabellen: ${left} skrivs inte ut.`,
      remedy: 'Utvidga utskriftsområdet.',
      cause: 'Tabellen har vuxit sedan utskriftsområdet angavs.',
    },
    en: {
      what: ({ printed, left }) =>
        `The print area ${printed} does not cover the whole table: ${left} is not printed.`,
      remedy: 'Extend the print area.',
      cause: 'The table has grown since the print area was set.',
    },
  }),
};

const raise = raiser(printAreaShortFindings);

export const printAreaShort: Inspection = {
  name: 'print-area-short',
  codes: Object.keys(printAreaShortFindings),
  run: (inspected) => inspected.views.flatMap(leftOut),
};

function leftOut(view: SheetView): Finding[] {
  const printed = view.worksheet.page.printArea;
  const print = printed === undefined ? null : parseAddress(printed);
  if (printed === undefined || !print) return [];
  return view.regions.flatMap(({ area, firstBodyRow }) => {
    const inside = (row: number, column: number) =>
      row >= print.top && row <= print.bottom && column >= print.left && column <= print.right;
    let out: Area | null = null;
    let isPrinted = false;
    for (let row = firstBodyRow; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        if (!view.isFigure(row, column)) continue;
        if (inside(row, column)) isPrinted = true;
        else if (!isHidden(view, row, column)) out = widened(out, view.name, row, column);
      }
    }
    if (!isPrinted || !out) return [];
    const left = areaAddress(out);
    const where = [{ sheet: view.name, cell: left }];
    const facts = { printed, left };
    return [raise('workbook/print-area-short', facts, { where })];
  });
}

/** The area made larger by a cell that is not above it; the cell alone where there is none yet. */
function widened(area: Area | null, sheet: string, row: number, column: number): Area {
  if (!area) return { sheet, top: row, left: column, bottom: row, right: column };
  const [left, right] = [Math.min(area.left, column), Math.max(area.right, column)];
  return { sheet, top: area.top, left, bottom: row, right };
}

function isHidden({ worksheet }: SheetView, row: number, column: number): boolean {
  return worksheet.hiddenRows.has(row) || worksheet.hiddenColumns.has(column);
}
