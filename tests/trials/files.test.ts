/** A process that dies while it saves, at every point, as a real process that is really killed. */
import { blankXlsx } from '#hosts/file/blank-xlsx';
import { openXlsx } from '#hosts/file/open-xlsx';
import { newBudget } from '#jobs/create';
import { commit } from '#workbook/write/commit';
import type { WriteOp } from '#workbook/host';
import { killTrial } from './files/kill-trial';
import type { Workbooks } from './files/scenarios';

/** The worked example, as it was, as it is, and as it is to be. */
async function workbooks(): Promise<Workbooks> {
  const example = openXlsx(blankXlsx(), 'bok.xlsx');
  await commit(example.host, newBudget({ year: 2026, example: true }));
  const edited = async (bytes: Uint8Array, amount: number): Promise<Uint8Array> => {
    const book = openXlsx(bytes, 'bok.xlsx');
    const op: WriteOp = { kind: 'cells', sheet: 'Poster', top: 5, left: 7, cells: [[amount]] };
    expect(await book.host.write({ expects: [], ops: [op], back: [] })).toMatchObject({
      kind: 'written',
    });
    return book.save();
  };
  const older = example.save();
  const old = await edited(older, 4000);
  return { older, old, fresh: await edited(old, 4100) };
}

describe('Files §13: a process that is killed while it saves', () => {
  test('killed at any of at least 200 points, it leaves the whole old file or the whole new one, and no obstacle', async () => {
    const { points, old, fresh, lost } = await killTrial(await workbooks(), 'careful');
    expect(lost).toEqual([]);
    expect(points).toBeGreaterThanOrEqual(200);
    expect(old).toBeGreaterThan(0);
    expect(fresh).toBeGreaterThan(0);
    expect(old + fresh).toBe(points);
  });

  test('a disk that replaces files piece by piece is found out', async () => {
    const { lost } = await killTrial(await workbooks(), 'torn');
    expect(lost.length).toBeGreaterThan(0);
  });
});
