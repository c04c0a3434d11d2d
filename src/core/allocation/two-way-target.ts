/**
 * The shares of a two-way table: weight × row factor × column factor, kept within each cell's limits, such that rows
 * and columns sum to their totals. They are what bounded iterative proportional fitting tends to.
 *
 * Cells without choice are settled first; the others then have finite factors. Steps are chosen with ordinary numbers,
 * what they lead to is measured exactly, and the fitting ends only when all margins together are missed by less than
 * 2^-66 quantum (2^-33 for hostile weights). Margins that change by so much move no share by more. Spec: allocation §6
 */
import { invariant } from '#core/money/invariant';
import { PLACES } from './factor';
import { inParts, moved, unfitted, type Fitting, type Margins } from './fitting';
import { forcedCells } from './forced-cells';
import { groupStep } from './group-step';
import { newtonStep } from './newton-step';
import { nearestDivide, wholeShare, type Share } from './share';
import { sweepStep } from './sweep-step';
import { at, type Table } from './table';

export interface Target {
  readonly shares: readonly Share[];
  /** By cell, whether margins and limits leave it no choice. */
  readonly forced: readonly boolean[];
}

/** What the margins together may miss in the end, in parts: 2^-66 quantum. */
const MISSED = 1n << BigInt(PLACES - 66);

/** Weights many powers of ten apart can make that unreachable: after so many rounds less than 2^-33 must do. */
const PATIENCE = 60;
const MISSED_AT_MOST = 1n << BigInt(PLACES - 33);

/** Cells that may be measured in all before the fitting gives up; ordinary tables need a dozen rounds. */
const WORK = 10_000_000;
const MOST_ROUNDS = 1000;

/**
 * The target of a table for which a solution is known; null when the weights are so far apart that it is not found
 * within the work allowed. Both margins are given (a Defect otherwise).
 */
export function twoWayTarget(table: Table, values: readonly bigint[]): Target | null {
  const forced = forcedCells(table, values);
  const open = forced.flatMap((isForced, index) => (isForced ? [] : [index]));
  const fitting = fitted(marginsOf(table, values, forced, open));
  if (!fitting) return null;
  const shares = values.map(wholeShare);
  open.forEach((index, place) => {
    shares[index] = shareOfParts(at(fitting.shares, place));
  });
  return { shares, forced };
}

/** What is left to fit when the forced cells have taken theirs. */
function marginsOf(
  { rows, columns, cells }: Table,
  values: readonly bigint[],
  forced: readonly boolean[],
  open: readonly number[],
): Margins {
  invariant(columns, 'both margins are given');
  const rowParts = rows.map(inParts);
  const columnParts = columns.map(inParts);
  cells.forEach(({ row, column }, index) => {
    if (!at(forced, index)) return;
    const taken = inParts(at(values, index));
    rowParts[row] = at(rowParts, row) - taken;
    columnParts[column] = at(columnParts, column) - taken;
  });
  return { cells: open.map((index) => at(cells, index)), rows: rowParts, columns: columnParts };
}

function fitted(margins: Margins): Fitting | null {
  const start = unfitted(margins);
  let fitting = moved(start, sweepStep(start, 2));
  const rounds = Math.min(MOST_ROUNDS, WORK / Math.max(1, margins.cells.length));
  for (let round = 0; round < rounds; round++) {
    if (fitting.missed <= (round < PATIENCE ? MISSED : MISSED_AT_MOST)) return fitting;
    fitting = afterNewton(fitting) ?? afterScaling(fitting, round);
  }
  return null;
}

/** Newton's step, shortened where it reaches too far; null when it does not bring the margins nearer. */
function afterNewton(fitting: Fitting): Fitting | null {
  const { step, reach } = newtonStep(fitting);
  if (!Number.isFinite(reach)) return null;
  let part = Math.min(1, 1 / reach);
  for (let attempt = 0; attempt < 3; attempt++) {
    const next = moved(fitting, step, part);
    const demanded = BigInt(Math.ceil(8 - 4 * part));
    if (next.missed * 8n <= fitting.missed * demanded) return next;
    part /= 2;
  }
  return null;
}

/** Slower but always nearer to the target: groups and single lines are scaled to what they want. */
function afterScaling(fitting: Fitting, round: number): Fitting {
  const step = groupStep(fitting);
  const next = step ? moved(fitting, step) : fitting;
  return step && round % 2 === 0 ? next : moved(next, sweepStep(next, step ? 1 : 3));
}

/** A share within a billionth of a whole quantum is whole; one that ends within twelve decimals is that decimal. */
function shareOfParts(parts: bigint): Share {
  const quantum = inParts(1n);
  const whole = nearestDivide(parts, quantum);
  if (distance(parts, whole * quantum) * 1_000_000_000n <= quantum) return wholeShare(whole);
  const per = 1_000_000_000_000n;
  const decimal = nearestDivide(parts * per, quantum);
  return distance(parts * per, decimal * quantum) * 1_000_000n <= quantum
    ? { numerator: decimal, denominator: per, exact: true }
    : { numerator: parts, denominator: quantum, exact: false };
}

function distance(a: bigint, b: bigint): bigint {
  return a < b ? b - a : a - b;
}
