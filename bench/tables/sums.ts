/** The exact sum of 100 000 amounts, beside the ways in which others add up. */
import { contest } from '../contest';
import { atMost, figure, times, type Table } from '../table';

const COUNT = 100_000;
const FLOOR = 'unchecked doubles';

export async function sums(): Promise<Table> {
  const question = { count: COUNT, rounds: 60 };
  const peers = [FLOOR, 'BigInt', 'decimal.js', 'big.js'];
  const results = await contest([
    { name: 'alf-budget', program: 'ours/sums.ts', question },
    ...peers.map((who) => ({
      name: who,
      program: 'peers/sums.mjs',
      question: { ...question, who, rounds: who.endsWith('.js') ? 6 : 60 },
    })),
  ]);
  const floor = results.find(({ name }) => name === FLOOR)?.median ?? NaN;
  const exact = String(results.find(({ name }) => name === 'BigInt')?.facts['total']);
  const ours = results[0];
  return {
    title: `The sum of ${COUNT.toLocaleString('sv-SE')} amounts`,
    note: 'Amounts with öre, made before the clock starts; the median of many rounds after a warm-up. The floor is a loop over doubles that nobody checks.',
    columns: ['who', 'ms', '× the floor', 'exact'],
    rows: results.map(({ name, median, facts }) => [
      name,
      figure(median),
      times(median / floor),
      facts['total'] === exact ? 'yes' : 'no',
    ]),
    goals: [
      atMost('at most twice the unchecked doubles', (ours?.median ?? NaN) / floor, 2),
      {
        goal: 'exact to the öre',
        measured: String(ours?.facts['total']),
        holds: ours?.facts['total'] === exact,
      },
    ],
  };
}
