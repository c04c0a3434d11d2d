/**
 * No sum counts both some cells and a sum of the same cells. What is counted twice is the effect. A sum that is halved
 * on purpose, or SUBTOTAL over SUBTOTAL, counts nothing twice. Spec: checks §9
 */
import { define, raiser } from '#core/findings/definition';
import { cellAddress } from '#sheet/address';
import type { Place } from '#sheet/formula/operand';
import type { FormulaCell } from './formula-cell';
import type { Inspected } from './inspected';
import { cellKey, effectOfGroup, groupsOf, type Course, type Inspection } from './inspection';
import { holdsCell, type Sum } from './sum-terms';

export const subtotalCountedTwiceFindings = {
  'formulas/subtotal-counted-twice': define<{
    formula: string;
    subtotals: readonly string[];
    alike: number;
  }>({
    severity: 'error',
    sv: {
      what: ({ formula, subtotals, alike }) =>
        `Summan ${formula} räknar både ${subtotals.join(', ')} och raderna som ${subtotals.length === 1 ? 'den cellen' : 'de cellerna'} redan summerar${alike > 1 ? ` (${String(alike)} formler likadana)` : ''}.`,
      remedy: 'Summera antingen delsummorna eller raderna, eller använd DELSUMMA överallt.',
      cause: 'En delsumma ligger inom det område som en annan summa räknar.',
    },
    en: {
      what: ({ formula, subtotals, alike }) =>
        `The sum ${formula} counts both ${subtotals.join(', ')} and the rows that ${subtotals.length === 1 ? 'it' : 'they'} already add up${alike > 1 ? ` (${String(alike)} formulas alike)` : ''}.`,
      remedy: 'Add up either the subtotals or the rows, or use SUBTOTAL throughout.',
      cause: 'A subtotal lies inside the area that another sum counts.',
    },
  }),
};

const raise = raiser(subtotalCountedTwiceFindings);

/** More pairs of sums than any sheet of people's own has. */
const MOST_PAIRS = 500_000;

export const subtotalCountedTwice: Inspection = {
  name: 'subtotal-counted-twice',
  codes: Object.keys(subtotalCountedTwiceFindings),
  run: (inspected, course) => {
    const columns = sumsByColumn(course);
    let pairs = 0;
    const flagged = [...course.sums].flatMap(([cell, sum]) => {
      const inside = sum.added.flatMap((place) =>
        columnsOf(place).flatMap((column) =>
          (columns.get(keyOf(place, column)) ?? []).filter(({ cell: each }) => {
            pairs += 1;
            return pairs < MOST_PAIRS && each.row >= place.top && each.row <= place.bottom;
          }),
        ),
      );
      const twice = inside.flatMap((each) => {
        if (each.cell === cell || ignores(cell, each.cell)) return [];
        if (takesBack(sum, each, inspected)) return [];
        const figure = overlap(each.sum, sum, inspected);
        return figure === null ? [] : [{ of: each.cell, figure }];
      });
      if (twice.length === 0) return [];
      const figure = twice.reduce((total, each) => total + each.figure, 0);
      return [{ cell, twice, effect: cell.view.amount(figure, cell.row, cell.column) }];
    });
    return groupsOf(flagged).flatMap((group) => {
      const [first] = group;
      if (!first) return [];
      for (const { cell } of group) course.told.add(cellKey(cell));
      const where = [
        ...group.map(({ cell }) => cell.view.place(cell.row, cell.column)),
        ...group.flatMap(({ twice }) => twice.map(({ of }) => of.view.place(of.row, of.column))),
      ];
      const subtotals = first.twice.map(({ of }) => cellAddress(of.row, of.column));
      const facts = { formula: first.cell.text, subtotals, alike: group.length };
      const effect = effectOfGroup(group);
      return [raise('formulas/subtotal-counted-twice', facts, { where, effect })];
    });
  },
};

interface SumCell {
  readonly cell: FormulaCell;
  readonly sum: Sum;
}

/** Sums down a column or of few cells, by sheet and column. A row's own sum is one of few. */
function sumsByColumn({ sums }: Course): Map<string, SumCell[]> {
  const columns = new Map<string, SumCell[]>();
  for (const [cell, sum] of sums) {
    const key = `${cell.view.name.toLowerCase()}!${String(cell.column)}`;
    const own = columns.get(key);
    const isAcross = sum.added.every(
      ({ top, bottom, sheet }) =>
        top === cell.row && bottom === cell.row && sheet === cell.view.source,
    );
    // A row's own sum overlaps only areas of several columns; of those the first few tell.
    if (isAcross && (own?.length ?? 0) > 50) continue;
    if (own) own.push({ cell, sum });
    else columns.set(key, [{ cell, sum }]);
  }
  return columns;
}

function keyOf({ sheet }: Place, column: number): string {
  return `${sheet.worksheet.name.toLowerCase()}!${String(column)}`;
}

function columnsOf({ left, right }: Place): number[] {
  return Array.from({ length: Math.min(right - left + 1, 200) }, (_, index) => left + index);
}

/** SUBTOTAL passes over other SUBTOTALs. */
function ignores(outer: FormulaCell, inner: FormulaCell): boolean {
  const isSubtotal = ({ text }: FormulaCell) => /\b(?:SUBTOTAL|AGGREGATE)\(/i.test(text);
  return isSubtotal(outer) && isSubtotal(inner);
}

/** The outer sum subtracts the inner one again, or cells that it adds: each is then counted once, on purpose. */
function takesBack({ subtracted }: Sum, { cell, sum }: SumCell, inspected: Inspected): boolean {
  const isHeld = (place: Place) =>
    place.sheet === cell.view.source && holdsCell(place, cell.row, cell.column);
  return (
    subtracted.some(isHeld) ||
    overlap(sum, { added: subtracted, subtracted: [] }, inspected) !== null
  );
}

/** What both sums count of the same cells; null when they share none. */
function overlap(inner: Sum, outer: Sum, inspected: Inspected): number | null {
  let figure = 0;
  let shared = false;
  for (const a of inner.added) {
    for (const b of outer.added) {
      if (a.sheet !== b.sheet) continue;
      const view = inspected.viewOf(a);
      const [top, bottom] = [Math.max(a.top, b.top), Math.min(a.bottom, b.bottom)];
      const [left, right] = [Math.max(a.left, b.left), Math.min(a.right, b.right)];
      if (!view || bottom < top || right < left) continue;
      shared = true;
      const end = Math.min(bottom, view.lastRow);
      for (let row = top; row <= end; row += 1) {
        for (let column = left; column <= right; column += 1) {
          figure += view.number(row, column) ?? 0;
        }
      }
    }
  }
  return shared ? figure : null;
}
