/**
 * What our own sheets compute is still computed: nothing is typed over the formulas of Kontroller, over the verdict that
 * every sheet shows, or in a column of our tables that is a formula. What is typed there stays as it is, whatever
 * happens to the budget. Spec: checks §9
 */
import { define, raiser } from '#core/findings/definition';
import type { Finding } from '#core/findings/finding';
import { absolute, sum } from '#core/money/amount';
import type { CellValue } from '#sheet/cell';
import { recipientFramesTable, postsTable } from '../contract/tables';
import { matchHeadings } from '../read/headings';
import { isFormulaInput } from '../host';
import { reconciliationSheet, verdictCells } from '../template/reconciliation';
import type { Inspected, Where } from './inspected';
import { cellKey, isNone, type Course, type Inspection } from './inspection';
import { plainNumber } from './plain-number';
import type { SheetView } from './sheet-view';

export const ownFormulasFindings = {
  'formulas/own-formula-typed': define<{
    name: string;
    typed: string;
    expected: string | null;
    formula: string | null;
    cells: number;
  }>({
    severity: 'error',
    sv: {
      what: ({ name, typed, expected, formula, cells }) =>
        `”${name}” ska arbetsboken räkna själv${formula === null ? '' : ` (${formula})`}, men ”${typed}” är inskrivet${expected === null ? '' : `; formeln skulle ge ${expected}`}${cells > 1 ? ` (${String(cells)} sådana celler)` : ''}.`,
      remedy:
        'Skriv tillbaka formeln; hela formeln finns i en ny arbetsbok. Det som är inskrivet ändras inte när budgeten gör det.',
      cause:
        'En formel som arbetsboken har från början har ersatts av det som den visade, eller av något annat.',
    },
    en: {
      what: ({ name, typed, expected, formula, cells }) =>
        `The workbook is to compute "${name}" itself${formula === null ? '' : ` (${formula})`}, but "${typed}" is typed${expected === null ? '' : `; the formula would give ${expected}`}${cells > 1 ? ` (${String(cells)} such cells)` : ''}.`,
      remedy:
        'Put the formula back; a new workbook has all of it. What is typed does not change when the budget does.',
      cause:
        'A formula that the workbook has from the start was replaced by what it showed, or by something else.',
    },
  }),
};

const raise = raiser(ownFormulasFindings);

export const ownFormulas: Inspection = {
  name: 'own-formulas',
  codes: Object.keys(ownFormulasFindings),
  run: (inspected, course) =>
    inspected.views.flatMap((view) => [
      ...templateCells(view).flatMap((cell) => told([cell], inspected, course)),
      ...tableColumns(view).flatMap((cells) => told(cells, inspected, course)),
    ]),
};

interface Typed extends Where {
  /** What the row of Kontroller, the cell beside a title or the column of a table is called. */
  readonly name: string;
  /** What belongs in the cell. */
  readonly formula: string;
  readonly value: Exclude<CellValue, null>;
}

/** Those of the template's cells that are formulas and hold something typed, beside the words that the template has there. */
function templateCells(view: SheetView): readonly Typed[] {
  const reconciliation = reconciliationSheet();
  const isOurs = view.name.toLowerCase() === reconciliation.name.toLowerCase();
  const cells = isOurs ? reconciliation.cells : verdictCells(view.name);
  const words = new Map(
    cells.flatMap(({ row, column, content }) =>
      column === 0 && typeof content === 'string' ? [[row, content] as const] : [],
    ),
  );
  return cells.flatMap(({ row, column, content }) => {
    if (!isFormulaInput(content)) return [];
    const name = words.get(row);
    if (name === undefined || view.value(row, 0) !== name) return [];
    return typedAt({ view, row, column }, name.replace(/:$/, ''), content.formula);
  });
}

/** The typed cells of each column of our tables that is a formula. */
function tableColumns(view: SheetView): readonly (readonly Typed[])[] {
  return view.worksheet.tables.flatMap(({ name, area, headings, totalsRow }) => {
    const contract = [recipientFramesTable, postsTable].find(
      (each) => each.name.toLowerCase() === name.toLowerCase(),
    );
    if (!contract) return [];
    const { positions } = matchHeadings(contract.columns, headings, new Map());
    const last = area.bottom - (totalsRow ? 1 : 0);
    const rows = Array.from({ length: last - area.top }, (_, index) => area.top + 1 + index);
    return contract.columns.map(({ key, heading, formula }) => {
      const position = positions.get(key);
      if (formula === undefined || position === undefined) return [];
      return rows.flatMap((row) =>
        typedAt({ view, row, column: area.left + position }, heading, formula),
      );
    });
  });
}

function typedAt(at: Where, name: string, formula: string): readonly Typed[] {
  const value = at.view.value(at.row, at.column);
  if (at.view.formula(at.row, at.column) !== undefined || value === null || value === '') return [];
  return [{ ...at, name, formula, value }];
}

/** A formula longer than this says nothing in a sentence. */
const READABLE = 80;

/** One finding for what stands where one formula belongs; what neighbours have told of a cell is not told again. */
function told(cells: readonly Typed[], inspected: Inspected, course: Course): readonly Finding[] {
  const judged = cells
    .filter((cell) => !course.told.has(cellKey(cell)))
    .map((cell) => {
      const expected = inspected.work(inspected.directory.parsed(cell.formula), cell);
      const figure = typeof cell.value === 'number' ? cell.value : null;
      return { ...cell, expected, effect: inspected.effectOf(figure, expected, cell) };
    });
  const differing = judged.filter(({ effect }) => !isNone(effect));
  const [first, ...others] = [...differing, ...judged.filter(({ effect }) => isNone(effect))];
  if (!first) return [];
  for (const cell of judged) course.told.add(cellKey(cell));
  const { name, value, expected, formula } = first;
  const facts = {
    name,
    typed: typeof value === 'number' ? plainNumber(value) : shownOf(value),
    expected: expected === null ? null : plainNumber(expected),
    formula: formula.length > READABLE ? null : formula,
    cells: judged.length,
  };
  const effect = sum(judged.flatMap((cell) => (cell.effect ? [absolute(cell.effect)] : [])));
  // A text says "Stämmer" whatever happens; a number that is right is still what it should be.
  const isSafe = differing.length === 0 && judged.every((cell) => typeof cell.value === 'number');
  const where = [first, ...others].map(({ view, row, column }) => view.place(row, column));
  const severity = isSafe ? 'warning' : 'error';
  return [raise('formulas/own-formula-typed', facts, { where, effect, severity })];
}

function shownOf(value: Exclude<CellValue, null>): string {
  return typeof value === 'object' ? value.error : String(value);
}
