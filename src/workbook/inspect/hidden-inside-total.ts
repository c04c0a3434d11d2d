/**
 * What is hidden is not forgotten: rows and columns that are hidden by hand or by a filter, and hold figures that a
 * total counts or that stand inside a print area. The effect is what the hidden figures add to totals. Spec: checks §9
 */
import { define, raiser } from '#core/findings/definition';
import type { Finding } from '#core/findings/finding';
import { sum, type Amount } from '#core/money/amount';
import { areaAddress, columnLetters, parseAddress, type Area } from '#sheet/address';
import { largest, type Inspected } from './inspected';
import type { Course, Inspection } from './inspection';
import type { SheetView } from './sheet-view';

export const hiddenInsideTotalFindings = {
  'workbook/hidden-inside-total': define<{
    area: string;
    rows: boolean;
    filtered: boolean;
    counted: boolean;
  }>({
    severity: 'warning',
    sv: {
      what: ({ area, rows, filtered, counted }) => {
        const several = area.includes('–');
        const lines = rows ? (several ? 'Raderna' : 'Raden') : several ? 'Kolumnerna' : 'Kolumnen';
        const how = filtered ? `bortfiltrerad${several ? 'e' : ''}` : several ? 'dolda' : 'dold';
        const why = counted ? 'räknas med i en summa' : 'ligger i utskriftsområdet';
        return `${lines} ${area} är ${how} men ${why}.`;
      },
      remedy: 'Visa det som räknas, eller ta bort det ur summan.',
      cause: 'Rader eller kolumner med belopp är dolda eller bortfiltrerade.',
    },
    en: {
      what: ({ area, rows, filtered, counted }) => {
        const several = area.includes('–');
        const lines = `${rows ? 'Row' : 'Column'}${several ? 's' : ''}`;
        const how = filtered ? 'filtered away' : 'hidden';
        const why = counted ? 'counted in a total' : 'inside the print area';
        return `${lines} ${area} ${several ? 'are' : 'is'} ${how} but ${why}.`;
      },
      remedy: 'Show what is counted, or take it out of the total.',
      cause: 'Rows or columns with amounts are hidden or filtered away.',
    },
  }),
};

const raise = raiser(hiddenInsideTotalFindings);

export const hiddenInsideTotal: Inspection = {
  name: 'hidden-inside-total',
  codes: Object.keys(hiddenInsideTotalFindings),
  run: (inspected, course) =>
    inspected.views.flatMap((view) => {
      const { worksheet } = view;
      return [
        ...runsOf(worksheet.hiddenRows).flatMap(([first, last]) =>
          found(view, { first, last, rows: true }, inspected, course),
        ),
        ...runsOf(worksheet.hiddenColumns).flatMap(([first, last]) =>
          found(view, { first, last, rows: false }, inspected, course),
        ),
      ];
    }),
};

interface Run {
  readonly first: number;
  readonly last: number;
  readonly rows: boolean;
}

function found(view: SheetView, run: Run, inspected: Inspected, { sums }: Course): Finding[] {
  const { first, last, rows } = run;
  const used = view.worksheet.usedArea();
  if (!used) return [];
  const area: Area = rows
    ? { ...used, top: Math.max(first, used.top), bottom: Math.min(last, used.bottom) }
    : { ...used, left: Math.max(first, used.left), right: Math.min(last, used.right) };
  const printed = view.worksheet.page.printArea;
  const print = printed === undefined ? null : parseAddress(printed);
  const counted: CountedFigure[] = [];
  let isPrinted = false;
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      if (!view.isFigure(row, column)) continue;
      if (
        print &&
        row >= print.top &&
        row <= print.bottom &&
        column >= print.left &&
        column <= print.right
      ) {
        isPrinted = true;
      }
      const isCounted = inspected.readersOf(view, row, column).some(({ formula, area: read }) => {
        const isOutside = rows
          ? formula.view !== view || formula.row < first || formula.row > last
          : formula.view !== view || formula.column < first || formula.column > last;
        const adds = rows ? read.bottom > read.top : true;
        return isOutside && adds && sums.has(formula);
      });
      if (isCounted)
        counted.push({ column, amount: view.amount(view.number(row, column), row, column) });
    }
  }
  if (counted.length === 0 && !isPrinted) return [];
  const { filter } = view.worksheet;
  const filtered = rows && filter !== null && first >= filter.top && last <= filter.bottom;
  const label = rows ? span(first + 1, last + 1) : span(columnLetters(first), columnLetters(last));
  const facts = { area: label, rows, filtered, counted: counted.length > 0 };
  const where = [{ sheet: view.name, cell: areaAddress(area) }];
  const effect = mostOf(counted);
  return [raise('workbook/hidden-inside-total', facts, { where, effect })];
}

export interface CountedFigure {
  readonly column: number;
  readonly amount: Amount | null;
}

/** The column in which most is hidden: the others may be its parts. */
export function mostOf(counted: readonly CountedFigure[]): Amount | null {
  const columns = new Map<number, Amount[]>();
  for (const { column, amount } of counted) {
    if (amount) columns.set(column, [...(columns.get(column) ?? []), amount]);
  }
  return largest([...columns.values()].map((amounts) => sum(amounts)));
}

function span(first: string | number, last: string | number): string {
  return first === last ? String(first) : `${String(first)}–${String(last)}`;
}

function runsOf(lines: ReadonlySet<number>): (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const line of [...lines].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && line === run[1] + 1) run[1] = line;
    else runs.push([line, line]);
  }
  return runs;
}
