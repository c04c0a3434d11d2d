/**
 * Tells whether every cell of a problem is sound by itself: listed once, with a row, a column and a weight, and with
 * limits that some whole number of quanta can meet. Spec: allocation §2
 */
import type { Finding } from '#core/findings/finding';
import { amountFact, cellName, type Shown } from './facts';
import { raise } from './findings';
import type { Places } from './places';
import { isLimited, limitsOf, rowSigns } from './placing';
import type { Problem, ProblemCell } from './problem';

export function checkCells(problem: Problem, places: Places, shown: Shown): readonly Finding[] {
  const signs = rowSigns(problem);
  const text = (grains: bigint) => amountFact(grains, shown);
  const findings: Finding[] = [];
  problem.cells.forEach((cell, index) => {
    const row = places.rows[index] ?? -1;
    if (row < 0) findings.push(unknownLine('row', cell.row, placeOf(index)));
    if ((places.columns[index] ?? -1) < 0) {
      findings.push(unknownLine('column', cell.column, placeOf(index)));
    }
    if (places.repeated.cells.has(index)) {
      findings.push(raise('allocation/duplicate-cell', named(cell), at(placeOf(index))));
    }
    if (cell.weight === null || cell.weight < 0n)
      findings.push(...checkWeight(cell, placeOf(index)));
    if (isLimited(cell)) {
      findings.push(...checkAmounts(cell, placeOf(index), signs[row] ?? 1n, problem.quantum, text));
    }
  });
  return findings;
}

function unknownLine(kind: 'row' | 'column', name: string, place: string): Finding {
  return raise('allocation/unknown-line', { kind, name }, at(`${place}.${kind}`));
}

function checkWeight(cell: ProblemCell, place: string): readonly Finding[] {
  const { weight, hold, forbidden } = cell;
  if (weight !== null && weight < 0n) {
    return [raise('allocation/weight-negative', named(cell), at(`${place}.weight`))];
  }
  const needless = hold !== null || forbidden;
  return weight === null && !needless
    ? [raise('allocation/weight-missing', named(cell), at(place))]
    : [];
}

function checkAmounts(
  cell: ProblemCell,
  place: string,
  sign: 1n | -1n,
  quantum: bigint,
  text: (grains: bigint) => string,
): readonly Finding[] {
  const { min, max, hold, forbidden } = cell;
  if (forbidden) {
    const excludesZero = (min ?? 0n) > 0n || (max ?? 0n) < 0n || (hold ?? 0n) !== 0n;
    return excludesZero ? [raise('allocation/forbidden-but-given', named(cell), at(place))] : [];
  }
  // What is not said counts as 0 towards zero and as no limit away from it.
  const low = min ?? (sign === 1n && hold === null ? 0n : null);
  const high = max ?? (sign === -1n && hold === null ? 0n : null);
  if (low !== null && high !== null && low > high) {
    const facts = { ...named(cell), min: text(low), max: text(high) };
    return [raise('allocation/limits-cross', facts, at(place))];
  }
  if (hold !== null) return checkHold(cell, hold, place, quantum, text);
  const { least, most } = limitsOf(cell, sign, quantum);
  if (most === null || least <= most || low === null || high === null) return [];
  const facts = { ...named(cell), min: text(low), max: text(high), quantum: text(quantum) };
  return [raise('allocation/limits-hold-no-multiple', facts, at(place))];
}

function checkHold(
  cell: ProblemCell,
  hold: bigint,
  place: string,
  quantum: bigint,
  text: (grains: bigint) => string,
): readonly Finding[] {
  const { min, max } = cell;
  const where = at(`${place}.hold`);
  const findings: Finding[] = [];
  if (hold % quantum !== 0n) {
    const facts = { name: cellName(cell), amount: text(hold), quantum: text(quantum) };
    findings.push(raise('allocation/not-a-multiple', facts, where));
  }
  const broken =
    min !== null && hold < min
      ? { side: 'min' as const, limit: min }
      : max !== null && hold > max
        ? { side: 'max' as const, limit: max }
        : null;
  if (broken) {
    const { side, limit } = broken;
    const facts = { ...named(cell), hold: text(hold), side, limit: text(limit) };
    findings.push(raise('allocation/hold-outside-limits', facts, where));
  }
  return findings;
}

function placeOf(cell: number): string {
  return `cells[${cell}]`;
}

function named(cell: ProblemCell): { readonly cell: string } {
  return { cell: cellName(cell) };
}

function at(input: string): { readonly where: readonly [{ readonly input: string }] } {
  return { where: [{ input }] };
}
