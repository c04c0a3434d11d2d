/** A smaller run of `npm run trial:faults`, and the proof that the trial can tell a host that loses something. */
import { runTrial } from './faults/trial';

describe('Workbook §8: whatever goes wrong, nothing is lost', () => {
  test('after every fault the workbook is as before, as meant, or repaired by one restore', async () => {
    const { lost, losses, cases, byKind } = await runTrial({ seed: 7, faults: 8 });
    expect(losses).toEqual([]);
    expect(lost).toBe(0);
    expect(byKind.size).toBe(8);
    expect(cases).toBeGreaterThanOrEqual(64);
  }, 300_000);

  test('without the restore the trial reports losses', async () => {
    const { lost } = await runTrial({
      seed: 7,
      faults: 40,
      kinds: ['host error'],
      without: 'restore',
    });
    expect(lost).toBeGreaterThan(0);
  });

  test('without the guard the trial reports losses', async () => {
    const { lost } = await runTrial({
      seed: 7,
      faults: 40,
      kinds: ['co-author'],
      without: 'guard',
    });
    expect(lost).toBeGreaterThan(0);
  });
});
