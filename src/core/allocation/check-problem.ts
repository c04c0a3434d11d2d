/**
 * Tells whether a stated problem is sound: names, weights, limits, multiples of the quantum, margins and signs.
 * All that is wrong is reported, each with its place. Whether it can be served is another question (solve.ts).
 * Spec: allocation §2
 */
import type { Finding } from '#core/findings/finding';
import { checkCells } from './check-cells';
import { amountFact, type Shown } from './facts';
import { raise } from './findings';
import type { Places } from './places';
import type { Problem } from './problem';
import { sumOf } from './table';

/** Sizes that are answered within seconds. */
const MOST_CELLS = 200_000;
const MOST_CELLS_TWO_WAY = 50_000;
/** Along the shorter side of a two-way table. */
const MOST_LINES = 400;

/** Everything that is wrong, in the order of rows, columns, cells; empty when the problem is sound. */
export function checkProblem(problem: Problem, places: Places, shown: Shown): readonly Finding[] {
  const { rows, columns, quantum } = problem;
  return [
    ...checkLines({ list: 'rows', lines: rows, repeated: places.repeated.rows }, quantum, shown),
    ...checkLines(
      { list: 'columns', lines: columns, repeated: places.repeated.columns },
      quantum,
      shown,
    ),
    ...checkCells(problem, places, shown),
    ...checkMargins(problem, shown),
  ];
}

/** Told before anything else is looked at: work is bounded. */
export function checkSize({ rows, columns, cells }: Problem): readonly Finding[] {
  const twoWay = columns.some(({ total }) => total !== null);
  const sizes = [
    { kind: 'cell', count: cells.length, limit: twoWay ? MOST_CELLS_TWO_WAY : MOST_CELLS },
    { kind: 'line', count: Math.min(rows.length, columns.length), limit: MOST_LINES },
  ] as const;
  return sizes
    .filter(({ kind, count, limit }) => count > limit && (twoWay || kind === 'cell'))
    .map((size) => raise('allocation/too-large', size, { where: [{ input: 'cells' }] }));
}

interface Lines {
  readonly list: 'rows' | 'columns';
  readonly lines: readonly { readonly id: string; readonly total: bigint | null }[];
  readonly repeated: ReadonlySet<number>;
}

function checkLines({ list, lines, repeated }: Lines, quantum: bigint, shown: Shown): Finding[] {
  const findings: Finding[] = [];
  lines.forEach(({ id, total }, index) => {
    const at = (field: string) => ({ where: [{ input: `${list}[${index}].${field}` }] });
    if (repeated.has(index)) {
      findings.push(raise('allocation/duplicate-line', { name: id }, at('id')));
    }
    if (total !== null && total % quantum !== 0n) {
      const [amount, unit] = [amountFact(total, shown), amountFact(quantum, shown)];
      const facts = { name: id, amount, quantum: unit };
      findings.push(raise('allocation/not-a-multiple', facts, at('total')));
    }
  });
  return findings;
}

/** Column totals for all or none; then the same sum as the rows, and one sign in the whole table. */
function checkMargins({ rows, columns }: Problem, shown: Shown): readonly Finding[] {
  if (columns.every(({ total }) => total === null)) return [];
  const known = columns.flatMap(({ id, total }) => (total === null ? [] : [{ id, total }]));
  const where = [{ input: 'columns' }];
  if (known.length < columns.length) {
    const without = columns.filter(({ total }) => total === null).map(({ id }) => id);
    return [raise('allocation/column-totals-incomplete', { columns: without }, { where })];
  }
  const findings: Finding[] = [];
  const [ofRows, ofColumns] = [rows, known].map((lines) => sumOf(lines.map(({ total }) => total)));
  if (ofRows !== undefined && ofColumns !== undefined && ofRows !== ofColumns) {
    const facts = {
      rows: amountFact(ofRows, shown),
      columns: amountFact(ofColumns, shown),
      difference: amountFact(ofRows - ofColumns, shown),
    };
    findings.push(raise('allocation/margins-differ', facts, { where }));
  }
  const above = [...rows, ...known].find(({ total }) => total > 0n);
  const below = [...rows, ...known].find(({ total }) => total < 0n);
  if (above && below) {
    findings.push(raise('allocation/mixed-signs', { above: above.id, below: below.id }, { where }));
  }
  return findings;
}
