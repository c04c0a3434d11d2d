/**
 * A sample of `npm run trial:fuzz`, which runs 100 000 grids, as many texts and as many rows of headings. The seed is
 * fixed, so that a failure is the same for everybody.
 */
import { runFuzz } from '../trials/fuzz/fuzz';

const none = { grids: 0, texts: 0, headings: 0 };

describe('Workbook §5: whatever stands in the cells is read and checked without an exception', () => {
  test('2 000 grids: tables right, nearly right and wrong, figures at every edge, errors, hostile texts', async () => {
    const { failures, codes, rows, findings } = await runFuzz(7, { ...none, grids: 2000 });
    expect(failures).toEqual([]);
    // The cases reach far: rows are read, and many kinds of things are found wrong with them.
    expect(rows).toBeGreaterThan(1000);
    expect(findings).toBeGreaterThan(4000);
    expect(codes.size).toBeGreaterThan(30);
  });

  test('3 000 texts as amounts and as minutes', async () => {
    const { failures, cases } = await runFuzz(7, { ...none, texts: 3000 });
    expect(failures).toEqual([]);
    expect(cases).toBe(3000);
  });

  test('5 000 rows of headings', async () => {
    const { failures, cases } = await runFuzz(7, { ...none, headings: 5000 });
    expect(failures).toEqual([]);
    expect(cases).toBe(5000);
  });
});
