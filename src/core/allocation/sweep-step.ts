/**
 * Iterative proportional fitting proper: every row is scaled so that its shares sum to its total within their limits,
 * then every column, and so round. A guide in ordinary numbers, never a proof. Spec: allocation §6
 */
import { quanta, unlimited, type Fitting, type Step } from './fitting';
import { at, cellsByLine } from './table';

/** The step of so many rounds of scaling. */
export function sweepStep(fitting: Fitting, rounds: number): Step {
  const { cells, rows, columns } = fitting;
  const now = [...unlimited(fitting)];
  const least = cells.map((cell) => Number(cell.least));
  const most = cells.map((cell) => (cell.most === null ? Infinity : Number(cell.most)));
  const step = { rows: rows.map(() => 0), columns: columns.map(() => 0) };
  const sides = [
    { lines: cellsByLine(cells, 'row', rows.length), totals: rows, steps: step.rows },
    { lines: cellsByLine(cells, 'column', columns.length), totals: columns, steps: step.columns },
  ];
  for (let round = 0; round < rounds; round++) {
    for (const { lines, totals, steps } of sides) {
      lines.forEach((line, index) => {
        const factor = lineFactor(line, { now, least, most }, quanta(at(totals, index)));
        steps[index] = at(steps, index) + Math.log(factor);
        for (const cell of line) now[cell] = at(now, cell) * factor;
      });
    }
  }
  return step;
}

interface Numbers {
  readonly now: readonly number[];
  readonly least: readonly number[];
  readonly most: readonly number[];
}

/**
 * The factor that makes the line sum to its total. Cells that pass a limit are set to it and the rest is shared anew;
 * of those above and those below, the side that is farther out is settled first: that never has to be taken back.
 * 1 or the last useful factor when the numbers say nothing.
 */
function lineFactor(line: readonly number[], { now, least, most }: Numbers, total: number): number {
  let free = line;
  let rest = total;
  let factor = 1;
  while (free.length > 0) {
    let sum = 0;
    for (const cell of free) sum += at(now, cell);
    const next = rest / sum;
    if (!(next > 0 && next < Infinity)) break;
    factor = next;
    let above = 0;
    let below = 0;
    for (const cell of free) {
      const share = at(now, cell) * factor;
      above += Math.max(0, share - at(most, cell));
      below += Math.max(0, at(least, cell) - share);
    }
    if (above === 0 && below === 0) break;
    const limit = above >= below ? most : least;
    const sign = above >= below ? 1 : -1;
    const passes = (cell: number) => sign * (at(now, cell) * factor - at(limit, cell)) > 0;
    for (const cell of free) if (passes(cell)) rest -= at(limit, cell);
    free = free.filter((cell) => !passes(cell));
  }
  return factor;
}
