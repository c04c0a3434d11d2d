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
    const alone = Number(result.facts['alone']);
    floor('values and formulas alone', alone);
    floor('what is written alone', Number(result.facts['written']));
    for (const step of ['open', 'read again']) {
      const ratio = told(step, 'kilobytes') / alone;
      goals.push({
        ...atMost(`${where}${step} carries at most 1,2 times the values and formulas`, ratio, 1.2),
        measured: `${times(ratio)}: ${figure(told(step, 'kilobytes') - alone)} kB beside them`,
      });
    }
  }
  return {
    title: 'Through Excel',
    note:
      'The unmodified office.js against the local host, in Node. Ours: the time outside of syncs. Bytes both ways, in kB. The floor of reading is the ' +
      'values and the formulas of the used range of every sheet as Excel itself gives them, as JSON, and nothing else. What is carried beside them ' +
      'does not grow with the posts: it is the wording of the request, and for each sheet its name, where it ends, its protection, its filter, its ' +
      'merged areas and whether anything is hidden, spilled or locked (some 1,3 kB), for each table its name and place (some 0,8 kB). In a workbook of ' +
      '200 posts, which is small, that alone is more than the fifth that the goal allows.',
    columns: ['posts', 'step', 'ours ms', 'in all ms', 'syncs', 'requests', 'kB'],
    rows,
    goals,
  };
}
