/** Sharing out: one amount over many parts, and tables whose rows and columns both must be exact. */
import { contest, type Contestant } from '../contest';
import { atMost, figure, times, type Goal, type Table } from '../table';

const COUNTS = [10_000, 100_000];
const TABLES = [
  [3, 12],
  [7, 30],
  [7, 200],
] as const;

export async function allocation(): Promise<Table> {
  const rows: string[][] = [];
  const goals: Goal[] = [];
  for (const columns of COUNTS) {
    const asked = { rows: 1, columns, rounds: columns > 10_000 ? 5 : 15 };
    const results = await contest([
      ourTurn('alf-budget', { ...asked, who: 'ours' }),
      ourTurn('plain largest remainder on BigInt', { ...asked, who: 'plain' }),
      { name: 'dinero.js', program: 'peers/dinero.mjs', question: { ...asked, who: 'dinero' } },
    ]);
    const floor = results[1]?.median ?? NaN;
    const name = `one-way, ${columns.toLocaleString('sv-SE')} parts`;
    for (const { name: who, median, slowest, facts } of results)
      rows.push([name, who, figure(median), figure(slowest), times(median / floor), told(facts)]);
    goals.push(
      atMost(`${name}: at most 1,5 times plain BigInt`, (results[0]?.median ?? NaN) / floor, 1.5),
    );
  }
  const twoWay: { readonly cells: number; readonly median: number }[] = [];
  for (const [height, width] of TABLES) {
    const asked = { who: 'two-way', rows: height, columns: width, rounds: 30 };
    const [result] = await contest([ourTurn('alf-budget', asked)]);
    if (!result) continue;
    twoWay.push({ cells: height * width, median: result.median });
    const { median, slowest, facts } = result;
    const name = `two-way, ${String(height)} × ${String(width)} with limits`;
    rows.push([name, 'alf-budget', figure(median), figure(slowest), '–', told(facts)]);
  }
  return {
    title: 'Sharing out',
    note:
      'One way, the floor is largest remainder on BigInt without limits, holds or reasons. Two-way tables have held, limited and forbidden cells and are new in each round; ' +
      `their time grows as the number of cells to the power ${figure(exponentOf(twoWay))}. Exact: the parts add up to the total; each two-way table got its answer.`,
    columns: ['what', 'who', 'median ms', 'slowest ms', '× the floor', 'exact'],
    rows,
    goals,
  };
}

const ourTurn = (name: string, question: object): Contestant => ({
  ...{ name, program: 'ours/allocation.ts', question },
});

const told = (facts: Readonly<Record<string, string | number>>) =>
  facts['exact'] === 'true' ? 'yes' : '**no**';

/** The slope of the line through the logarithms, by least squares. */
function exponentOf(
  points: readonly { readonly cells: number; readonly median: number }[],
): number {
  const logs = points.map(({ cells, median }) => [Math.log(cells), Math.log(median)] as const);
  const mean = (of: (point: readonly [number, number]) => number) =>
    logs.reduce((sum, point) => sum + of(point), 0) / logs.length;
  const [x, y] = [mean(([each]) => each), mean(([, each]) => each)];
  return mean(([a, b]) => (a - x) * (b - y)) / mean(([a]) => (a - x) ** 2);
}
