/**
 * Formulas that stand in a row or a column do the same, counted from their own cells. One that does not, between
 * neighbours that do, is found with what it would give if it did. A sum under its column, and a formula that does as
 * its neighbours across, differ as they should. Spec: checks §9
 */
import { define, raiser } from '#core/findings/definition';
import { formAt, type FormulaCell } from './formula-cell';
import type { Inspected } from './inspected';
import {
  cellKey,
  effectOfGroup,
  groupsOf,
  isNone,
  type Course,
  type Inspection,
} from './inspection';

export const differsFromNeighboursFindings = {
  'formulas/differs-from-neighbours': define<{ formula: string; expected: string; alike: number }>({
    severity: 'error',
    sv: {
      what: ({ formula, expected, alike }) =>
        `Formeln ${formula} gör något annat än sina grannar, som här skulle vara ${expected}${alike > 1 ? ` (${String(alike)} celler)` : ''}.`,
      remedy: 'Kopiera grannens formel hit, eller förklara avvikelsen och godta den.',
      cause: 'En formel i en rad eller kolumn har ändrats för sig.',
    },
    en: {
      what: ({ formula, expected, alike }) =>
        `The formula ${formula} does something else than its neighbours, which would be ${expected} here${alike > 1 ? ` (${String(alike)} cells)` : ''}.`,
      remedy: 'Copy the formula of a neighbour here, or explain the difference and accept it.',
      cause: 'One formula of a row or column was changed by itself.',
    },
  }),
};

const raise = raiser(differsFromNeighboursFindings);

export const differsFromNeighbours: Inspection = {
  name: 'differs-from-neighbours',
  codes: Object.keys(differsFromNeighboursFindings),
  run: (inspected, course) => {
    const down = linesOf(
      inspected.formulas,
      ({ column }) => column,
      ({ row }) => row,
    );
    const across = linesOf(
      inspected.formulas,
      ({ row }) => row,
      ({ column }) => column,
    );
    const beside = neighboursIn(across);
    const above = neighboursIn(down);
    const flagged = [
      ...down.flatMap((line) => deviantsIn(line, (cell) => isLikely(cell, beside, course))),
      ...across.flatMap((row) => {
        const sums = row.filter((cell) => isSumDown(cell, course));
        return deviantsAcross(row, sums, (cell) => isAlikeAny(cell, above));
      }),
    ].flatMap(({ cell, expected }) => {
      if (course.told.has(cellKey(cell))) return [];
      course.told.add(cellKey(cell));
      const actual = inspected.work(cell.expression, cell);
      const effect = inspected.effectOf(actual, inspected.workForm(expected, cell), cell);
      return [{ cell, expected, effect }];
    });
    return groupsOf(flagged).flatMap((group) => {
      const [first] = group;
      if (!first) return [];
      const { cell } = first;
      const where = group.map(({ cell: each }) => each.view.place(each.row, each.column));
      const effect = effectOfGroup(group);
      const severity = isNone(effect) ? 'warning' : 'error';
      const expected = formAt(first.expected, cell.row, cell.column) ?? first.expected;
      const facts = { formula: cell.text, expected, alike: group.length };
      return [raise('formulas/differs-from-neighbours', facts, { where, effect, severity })];
    });
  },
};

interface Deviant {
  readonly cell: FormulaCell;
  /** The relative form of its neighbours. */
  readonly expected: string;
}

type Line = readonly FormulaCell[];

/** The formulas of each block's rows or columns, in their order. */
function linesOf(
  formulas: Inspected['formulas'],
  line: (cell: FormulaCell) => number,
  along: (cell: FormulaCell) => number,
): readonly Line[] {
  const lines = new Map<string, FormulaCell[]>();
  for (const cell of formulas) {
    const region = cell.view.region(cell.row, cell.column)?.area;
    const block = `${String(region?.top)}:${String(region?.left)}`;
    const key = `${cell.view.name}\n${block}\n${String(line(cell))}`;
    const known = lines.get(key);
    if (known) known.push(cell);
    else lines.set(key, [cell]);
  }
  return [...lines.values()].map((cells) => cells.sort((a, b) => along(a) - along(b)));
}

function neighboursIn(lines: readonly Line[]): ReadonlyMap<FormulaCell, Line> {
  const neighbours = new Map<FormulaCell, Line>();
  for (const line of lines) {
    line.forEach((cell, index) => {
      const beside = [line[index - 1], line[index + 1]].filter((each) => each !== undefined);
      neighbours.set(cell, beside);
    });
  }
  return neighbours;
}

/** Cells whose neighbours on both sides do the same, or at an end the nearest three. */
function deviantsIn(line: Line, isAsItShould: (cell: FormulaCell) => boolean): Deviant[] {
  return line.flatMap((cell, index) => {
    const form = (step: number) => line[index + step]?.relative;
    const [before, after] = [form(-1), form(1)];
    const isBetween =
      before !== undefined && before === after && (before === form(-2) || before === form(2));
    const isLast = after === undefined && before === form(-2) && before === form(-3);
    const isFirst = before === undefined && after === form(2) && after === form(3);
    const expected = isBetween || isLast ? before : isFirst ? after : undefined;
    if (expected === undefined || expected === cell.relative) return [];
    return isAsItShould(cell) ? [] : [{ cell, expected }];
  });
}

/** Of a row's sums: the one that most others differ from, as the cell beside them. */
function deviantsAcross(
  row: Line,
  sums: Line,
  isAsItShould: (cell: FormulaCell) => boolean,
): Deviant[] {
  if (row.length < 3 || sums.length < 2) return [];
  const counts = new Map<string, number>();
  for (const { relative } of row) counts.set(relative, (counts.get(relative) ?? 0) + 1);
  const [expected, count] = [...counts].reduce((most, each) => (each[1] > most[1] ? each : most));
  if (count < 2 || count * 2 < row.length || !sums.some(({ relative }) => relative === expected)) {
    return [];
  }
  return row.flatMap((cell) => {
    if (cell.relative === expected || isAsItShould(cell) || readsItsRow(cell)) return [];
    return [{ cell, expected }];
  });
}

/** A total, a share or a difference of several of the row's own cells. */
function readsItsRow({ node, row }: FormulaCell): boolean {
  let cells = 0;
  for (const { top, bottom, left, right } of node.reads) {
    if (top === row && bottom === row) cells += right - left + 1;
  }
  return cells > 1;
}

function isAlikeAny(cell: FormulaCell, neighbours: ReadonlyMap<FormulaCell, Line>): boolean {
  return neighbours.get(cell)?.some(({ relative }) => relative === cell.relative) ?? false;
}

/** It sums its own column, or does what the cell beside it does. */
function isLikely(
  cell: FormulaCell,
  beside: ReadonlyMap<FormulaCell, Line>,
  course: Course,
): boolean {
  return isSumDown(cell, course) || isAlikeAny(cell, beside);
}

function isSumDown(cell: FormulaCell, { sums }: Course): boolean {
  const added = sums.get(cell)?.added ?? [];
  const own = added.filter(
    ({ left, right, sheet, top, bottom }) =>
      left <= cell.column &&
      right >= cell.column &&
      sheet === cell.view.source &&
      (cell.row < top || cell.row > bottom),
  );
  return own.some(({ top, bottom }) => bottom > top) || own.length > 1;
}
