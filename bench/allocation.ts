/**
 * How long sharing out takes: the two-way engine on 7 × 200 with held, limited and forbidden cells, and the one-way engine
 * on 10 000 and 100 000 parts beside a plain reference on BigInt that knows no limits and gives no reasons.
 *
 *     npx tsx bench/allocation.ts
 *
 * Medians and the slowest of several runs, in milliseconds of processor time, so that a busy machine changes little.
 */
import { cpus } from 'node:os';
import type { Problem } from '#core/allocation/problem';
import { spread } from '#core/allocation/spread';
import { chanceFrom, twoWayTable } from '../tests/laws/allocation-tables';

/** Largest remainder as it is written on a napkin: floors, then one each to the largest rests, ties in order. */
function plainReference(total: bigint, weights: readonly bigint[]): bigint[] {
  const whole = weights.reduce((sum, weight) => sum + weight, 0n);
  const values = weights.map((weight) => (total * weight) / whole);
  const left = total - values.reduce((sum, value) => sum + value, 0n);
  const rests = weights.map((weight, index) => ({ index, rest: (total * weight) % whole }));
  rests.sort((a, b) => (a.rest === b.rest ? a.index - b.index : a.rest > b.rest ? -1 : 1));
  for (const { index } of rests.slice(0, Number(left))) values[index] = (values[index] ?? 0n) + 1n;
  return values;
}

function oneRow(total: bigint, weights: readonly bigint[]): Problem {
  return {
    decimals: 0,
    quantum: 1n,
    rows: [{ id: 'R', total }],
    columns: weights.map((_, index) => ({ id: `P${String(index)}`, total: null })),
    cells: weights.map((weight, index) => ({
      ...{ row: 'R', column: `P${String(index)}`, weight },
      ...{ min: null, max: null, hold: null, forbidden: false },
    })),
  };
}

function timed(runs: number, work: (run: number) => unknown): string {
  work(0);
  const times = Array.from({ length: runs }, (_, run) => {
    const start = process.cpuUsage();
    work(run);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  }).sort((a, b) => a - b);
  const [median, slowest] = [times[runs >> 1] ?? 0, times.at(-1) ?? 0];
  return `${median.toFixed(1).padStart(9)} ms median ${slowest.toFixed(1).padStart(9)} ms slowest of ${String(runs)}`;
}

function demand(holds: boolean, what: string): void {
  if (!holds) throw new TypeError(`${what} went wrong; the figures would mean nothing`);
}

console.log(`Node ${process.versions.node}, ${cpus()[0]?.model ?? ''}`);

const size = { rows: [7, 7], columns: [200, 200], greatest: 900, spoilt: 0 } as const;
const tables = Array.from({ length: 50 }, (_, index) => twoWayTable(20_000 + index, size).problem);
console.log(
  `7 × 200 with limits     ${timed(tables.length, (run) => {
    const problem = tables[run];
    demand(problem !== undefined && spread(problem).kind === 'spread', '7 × 200');
  })}`,
);

for (const count of [10_000, 100_000]) {
  const chance = chanceFrom(count);
  const weights = Array.from({ length: count }, () => BigInt(Math.floor(chance() * 1_000_000)));
  const total = 1_101_800_000n;
  const problem = oneRow(total, weights);
  const result = spread(problem);
  const reference = plainReference(total, weights);
  demand(
    result.kind === 'spread' &&
      result.cells.every(({ value }, index) => value === reference[index]),
    `one-way ${String(count)}`,
  );
  const name = `one-way ${String(count)}`.padEnd(24);
  console.log(name + timed(9, () => spread(problem)));
  console.log('  plain BigInt'.padEnd(24) + timed(9, () => plainReference(total, weights)));
}
