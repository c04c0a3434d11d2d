/** A smaller run of `npm run trial:errors`, without another program, and the proof that the trial can tell a blind check. */
import { checks } from '#core/checks/all';
import { inspections } from '#workbook/inspect/all';
import { kinds } from './errors/kinds';
import { layouts } from './errors/layouts';
import { runTrial } from './errors/trial';

const small = { seed: 7, each: 1, recompute: null };

describe('Checks §12: every planted error is found, and nothing else', () => {
  test('one error of each kind is found where it was planted, and clean workbooks have none', async () => {
    const { complaints, planted, found } = await runTrial(small);
    expect(complaints).toEqual([]);
    expect(found).toBe(planted);
    expect(planted).toBe(kinds.length);
  });

  test('a check that has been silenced is noticed', async () => {
    const { complaints } = await runTrial({ ...small, without: 'formulas/sum-misses-row' });
    expect(complaints).toEqual([expect.stringMatching(/^missed: sum misses a row in /)]);
  });

  test('every check of formulas and cells is tried', () => {
    const tried = new Set(
      kinds.flatMap(({ plants }) => layouts.flatMap(plants).flatMap(({ codes }) => codes)),
    );
    const untried = inspections.filter(({ codes }) => !codes.some((code) => tried.has(code)));
    expect(untried.map(({ name }) => name)).toEqual([]);
    expect(
      checks.flatMap(({ codes }) => codes).filter((code) => tried.has(code)).length,
    ).toBeGreaterThan(8);
  });
});
