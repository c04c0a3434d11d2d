/** What Excel is asked for, through the real office.js. */
import { contest } from '../contest';
import { atMost, figure, times, type Goal, type Table } from '../table';

const STEPS = ['open', 'read again', 'check', 'allocate', 'write'];
const MOST_SYNCS: Readonly<Record<string, number>> = { open: 2, 'read again': 1, write: 3 };

export async function excel(): Promise<Table> {
  const rows: string[][] = [];
  const goals: Goal[] = [];
  for (const posts of [200, 1_000, 10_000]) {
    const question = { posts, rounds: posts > 1_000 ? 3 : 7 };
    const [result] = await contest([{ name: 'alf-budget', program: 'ours/excel.ts', question }], 1);
    if (!result) continue;
    const told = (step: string, kind: string) => Number(result.facts[`${step} ${kind}`]);
    for (const step of STEPS) {
      rows.push([
        ...[posts.toLocaleString('sv-SE'), step],
        ...[figure(told(step, 'own')), figure(told(step, 'all'))],
        ...[String(told(step, 'syncs')), String(told(step, 'requests'))],
        figure(told(step, 'kilobytes')),
      ]);
    }
    const where = `${posts.toLocaleString('sv-SE')} posts: `;
    for (const [step, most] of Object.entries(MOST_SYNCS))
      goals.push(
        atMost(`${where}${step} in at most ${String(most)} syncs`, told(step, 'syncs'), most),
      );
    const floor = (what: string, kilobytes: number) =>
      rows.push([posts.toLocaleString('sv-SE'), what, '–', '–', '–', '–', figure(kilobytes)]);
    const [alone, json] = [Number(result.facts['alone']), Number(result.facts['json'])];
    floor('values and formulas alone', alone);
    floor('values and formulas as bare JSON', json);
    floor('what is written alone', Number(result.facts['written']));
    for (const step of ['open', 'read again']) {
      const carried = told(step, 'kilobytes');
      const goal = (than: string, floor: number): Goal => ({
        ...atMost(`${where}${step} carries at most 1,2 times ${than}`, carried / floor, 1.2),
        measured: `${times(carried / floor)}: ${figure(carried - floor)} kB beside them`,
      });
      goals.push(goal('the values and formulas', alone), goal('their bare JSON', json));
    }
  }
  return {
    title: 'Through Excel',
    note:
      'The unmodified office.js against the local host, in Node. Ours: the time outside of syncs. Bytes both ways, in kB. The floor of reading is what ' +
      'a program carries that asks, in two syncs and through the same office.js, for the values and the formulas of the used range of every sheet and for ' +
      'nothing else; bare JSON is those values and formulas without the wording of the request and the answer. What ours carries beside them ' +
      'does not grow with the posts: for each sheet its name, where it ends, its protection, its filter, its ' +
      'merged areas and whether anything is hidden, spilled or locked, for each table its name and place.',
    columns: ['posts', 'step', 'ours ms', 'in all ms', 'syncs', 'requests', 'kB'],
    rows,
    goals,
  };
}
