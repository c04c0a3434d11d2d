/** A sample of the trial of `npm run trial:print`. */
import { runPrintTrial } from './print/trial';

describe('Printing §10: what is printed is read back', () => {
  test('random budgets and lists are read back from PDF, Word and web page cell by cell, and add up', async () => {
    const { cells, moved, faults } = await runPrintTrial(8, { budgets: 10, lists: 4 });
    expect(faults).toEqual([]);
    expect(cells).toBeGreaterThan(500);
    // Where nothing ever had to be moved, that the figures add up would prove nothing.
    expect(moved).toBeGreaterThan(10);
  }, 120_000);
});
