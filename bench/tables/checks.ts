/** The checks by themselves, and how their time grows with the workbook. */
import { contest } from '../contest';
import { atMost, figure, type Goal, type Table } from '../table';

const SIZES = [2_000, 10_000];

export async function checks(): Promise<Table> {
  const rows: string[][] = [];
  const goals: Goal[] = [];
  let first: readonly number[] | undefined;
  for (const posts of SIZES) {
    const question = { posts, rounds: 5 };
    const [result] = await contest([{ name: 'ours', program: 'ours/checks.ts', question }]);
    if (!result) continue;
    const { median, facts } = result;
    const times = [median, Number(facts['inspected'])];
    const perPost = times.map((each) => each / posts);
    first ??= perPost;
    rows.push([
      ...[posts.toLocaleString('sv-SE'), Number(facts['formulas']).toLocaleString('sv-SE')],
      ...times.map(figure),
    ]);
    if (posts !== SIZES.at(-1)) continue;
    for (const [index, name] of ['the budget', 'formulas and cells'].entries()) {
      const growth = (perPost[index] ?? NaN) / (first[index] ?? NaN);
      goals.push(
        atMost(
          `checks of ${name}: a post of 10 000 takes at most twice as long as one of 2 000`,
          growth,
          2,
        ),
      );
    }
  }
  return {
    title: 'Checks',
    note:
      'Milliseconds of the processor, in a workbook held in memory: as many row sums as posts in the table, twice as many formulas on a sheet of another’s making. ' +
      'The checks of formulas and cells read the workbook themselves. No peer checks a budget; the floor is the time that a post takes in the smaller workbook.',
    columns: ['posts', 'formulas', 'checks of the budget ms', 'of formulas and cells ms'],
    rows,
    goals,
  };
}
