/** Formulas: learning a workbook's, and what follows from one edit. */
import { contest } from '../contest';
import { atMost, figure, type Goal, type Table } from '../table';

/** One frame of a screen at 60 Hz, in milliseconds. */
const FRAME = 1000 / 60;

export async function recalculation(): Promise<Table> {
  const rows: string[][] = [];
  const goals: Goal[] = [];
  for (const formulas of [2_000, 20_000]) {
    const question = { formulas, edits: 15 };
    const results = await contest([
      { name: 'alf-budget', program: 'ours/recalculation.ts', question },
      { name: 'IronCalc', program: 'peers/ironcalc.mjs', question },
      { name: 'HyperFormula', program: 'peers/hyperformula.mjs', question },
    ]);
    for (const { name, median, peak, facts } of results) {
      const building = Number(facts['building']);
      rows.push([
        ...[formulas.toLocaleString('sv-SE'), name, figure(building), figure(median)],
        ...[figure(peak), facts['right'] === 'true' ? 'yes' : '**no**'],
      ]);
    }
    if (formulas === 2_000)
      goals.push(
        atMost('one edit of 2 000 formulas within a frame', results[0]?.median ?? NaN, FRAME),
      );
  }
  return {
    title: 'Recalculation',
    note: 'A sum on each row, one total and three sums by council. Building: every cell set and everything computed once, in a fresh process; the median of three. One edit: an amount is typed, and the total and a council’s sum follow. The floor is a frame of the screen, 16,7 ms.',
    columns: ['formulas', 'who', 'building ms', 'one edit ms', 'peak MB', 'the total is right'],
    rows,
    goals,
  };
}
