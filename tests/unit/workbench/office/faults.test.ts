/// <reference types="office-js" />
import type { Fault, Moment } from '../../../../src/workbench/office/faults';
import { openExcel, refusal, type OpenExcel } from './excel';

/** Three syncs: read A1, write A1:A3 in three commands, read them back. */
async function job({ run }: OpenExcel): Promise<unknown> {
  return run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Blad1');
    const cell = sheet.getRange('A1').load('values');
    await context.sync();
    const [[before]] = cell.values as [[number]];
    for (const row of [1, 2, 3]) sheet.getRange(`A${row}`).values = [[before * 10 + row]];
    await context.sync();
    const back = sheet.getRange('A1:A3').load('values');
    await context.sync();
    return back.values as unknown;
  });
}

const START = { Blad1: [[1], [2], [3]] };
const DONE = [[11], [12], [13]];
const UNTOUCHED = [[1], [2], [3]];

const column = ({ workbook }: OpenExcel): unknown[][] =>
  [0, 1, 2].map((row) => [workbook.sheet('Blad1')?.cell(row, 0).value]);

async function withFault(moment: Moment, fault: Fault) {
  const excel = await openExcel(START);
  excel.host.faults.before(moment, fault);
  return { excel, outcome: () => outcomeOf(job(excel)) };
}

/** "done", an error's code, or "silence" when nothing comes for a while. */
async function outcomeOf(work: Promise<unknown>): Promise<string> {
  const silence = new Promise<string>((resolve) => setTimeout(() => resolve('silence'), 30));
  return Promise.race([refusal(work).then((code) => code || 'done'), silence]);
}

describe('Local Excel, without faults', () => {
  test('counts syncs, requests, commands and bytes', async () => {
    const excel = await openExcel(START);
    expect(await job(excel)).toEqual(DONE);
    const { syncs, requests, commands, bytesIn, bytesOut } = excel.host.counts;
    expect([syncs, commands]).toEqual([3, 10]);
    expect(requests).toBeGreaterThanOrEqual(3);
    expect(bytesIn).toBeGreaterThan(1_000);
    expect(bytesOut).toBeGreaterThan(100);
  });
});

describe('Local Excel, faults ordered before a sync', () => {
  test.each<[string, Fault, string, unknown]>([
    ['is refused with a number', { kind: 'refused', status: 5001 }, 'GeneralException', UNTOUCHED],
    ['is lost on its way', { kind: 'request-lost' }, 'silence', UNTOUCHED],
    ['hangs', { kind: 'hang' }, 'silence', UNTOUCHED],
    ['loses its answer', { kind: 'answer-lost' }, 'silence', DONE],
    [
      'has too large an answer',
      { kind: 'answer-too-large' },
      'ResponsePayloadSizeLimitExceeded',
      DONE,
    ],
    [
      'comes while a cell is edited',
      { kind: 'edit-mode', requests: 1 },
      'InvalidOperationInCellEditMode',
      UNTOUCHED,
    ],
    [
      'fails at its first command',
      { kind: 'error', code: 'GeneralException' },
      'GeneralException',
      UNTOUCHED,
    ],
    ['finds Excel closed', { kind: 'closed' }, 'silence', UNTOUCHED],
  ])('a sync that %s', async (_what, fault, expected, cells) => {
    const { excel, outcome } = await withFault({ beforeSync: 2 }, fault);
    expect(await outcome()).toBe(expected);
    expect(column(excel)).toEqual(cells);
    expect(excel.host.faults.waiting).toBe(false);
  });

  test('what hangs is run and answered when it is let go', async () => {
    const excel = await openExcel(START);
    excel.host.faults.before({ beforeSync: 2 }, { kind: 'hang' });
    const work = job(excel);
    expect(await outcomeOf(work)).toBe('silence');
    excel.host.release();
    expect(await work).toEqual(DONE);
  });

  test('once closed, Excel answers nothing more', async () => {
    const { excel, outcome } = await withFault({ beforeSync: 1 }, { kind: 'closed' });
    expect([await outcome(), await outcomeOf(job(excel))]).toEqual(['silence', 'silence']);
    expect(column(excel)).toEqual(UNTOUCHED);
  });
});

describe('Local Excel, faults ordered before a command', () => {
  test('a command that fails leaves what came before it', async () => {
    const seen = new Set<string>();
    for (let command = 1; command <= 10; command += 1) {
      const { excel, outcome } = await withFault(
        { beforeCommand: command },
        { kind: 'error', code: 'AccessDenied' },
      );
      expect(await outcome()).toBe('AccessDenied');
      seen.add(JSON.stringify(column(excel)));
    }
    expect([...seen]).toEqual([
      JSON.stringify(UNTOUCHED),
      JSON.stringify([[11], [2], [3]]),
      JSON.stringify([[11], [12], [3]]),
      JSON.stringify(DONE),
    ]);
  });

  test('Excel closed in the middle has done the commands before', async () => {
    const { excel, outcome } = await withFault({ beforeCommand: 7 }, { kind: 'closed' });
    expect(await outcome()).toBe('silence');
    expect(column(excel)).toEqual([[11], [12], [3]]);
  });

  test('a fault of a whole request hits the request that holds the command', async () => {
    const { excel, outcome } = await withFault({ beforeCommand: 7 }, { kind: 'answer-lost' });
    expect(await outcome()).toBe('silence');
    expect(column(excel)).toEqual(DONE);
  });

  test('a sheet protected meanwhile refuses the rest', async () => {
    const excel = await openExcel(START);
    const happens = (): void => {
      excel.sheet('Blad1').isProtected = true;
    };
    excel.host.faults.before({ beforeCommand: 6 }, { kind: 'meanwhile', happens });
    expect(await outcomeOf(job(excel))).toBe('AccessDenied');
    expect(column(excel)).toEqual([[11], [2], [3]]);
  });

  test('a co-author edits between reading and writing, and is no step of our undo', async () => {
    const excel = await openExcel(START);
    const happens = (): void =>
      excel.host.edit('other', 'Blad1', [{ row: 0, column: 0, content: { value: 99 } }]);
    excel.host.faults.before({ beforeSync: 2 }, { kind: 'meanwhile', happens });
    expect(await outcomeOf(job(excel))).toBe('done');
    excel.host.undo();
    expect(column(excel)).toEqual([[99], [2], [3]]);
  });

  test('faults that are called off do not happen', async () => {
    const excel = await openExcel(START);
    excel.host.faults.before({ beforeSync: 1 }, { kind: 'request-lost' });
    excel.host.faults.clear();
    expect(await outcomeOf(job(excel))).toBe('done');
  });
});

describe('Local Excel, limits', () => {
  const write = ({ run }: OpenExcel, text: string): Promise<void> =>
    run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1').values = [[text]];
      await context.sync();
    });

  test('a request that is too large is refused and nothing of it runs', async () => {
    const excel = await openExcel(START, { payloadLimit: 5_000 });
    const code = await refusal(write(excel, 'x'.repeat(5_000)));
    expect(code).toBe('RequestPayloadSizeLimitExceeded');
    expect(column(excel)).toEqual(UNTOUCHED);
  });

  test('the size is counted in bytes, not in letters', async () => {
    const excel = await openExcel(START, { payloadLimit: 5_000 });
    expect(await refusal(write(excel, 'å'.repeat(2_600)))).toBe('RequestPayloadSizeLimitExceeded');
    expect(await refusal(write(excel, 'a'.repeat(2_600)))).toBe('');
  });

  test('an answer of more than 5 MB does not come through', async () => {
    const excel = await openExcel({ Blad1: [] });
    const edits = Array.from({ length: 1_000 }, (_, row) => ({
      row,
      column: 0,
      content: { value: 'x'.repeat(5_500) },
    }));
    excel.workbook.set('Blad1', edits);
    expect(await refusal(excel.cells('Blad1', 'A1:A1000'))).toBe(
      'ResponsePayloadSizeLimitExceeded',
    );
    expect((await excel.cells('Blad1', 'A1:A500')).length).toBe(500);
  });

  test('nothing runs while the user types in a cell, unless it asked to wait', async () => {
    const excel = await openExcel(START);
    excel.host.beginEditing();
    expect(await refusal(job(excel))).toBe('InvalidOperationInCellEditMode');
    const patient = excel.Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1').values = [[5]];
      await context.sync();
    });
    expect(await outcomeOf(patient)).toBe('silence');
    expect(column(excel)).toEqual(UNTOUCHED);
    excel.host.endEditing();
    await patient;
    expect(column(excel)).toEqual([[5], [2], [3]]);
  });

  test('ranges are let go after Excel.run', async () => {
    const { run } = await openExcel(START);
    const count = (): Promise<number> =>
      run(async (context) => {
        const result = (
          context.workbook as unknown as {
            _GetReferenceCount(): OfficeExtension.ClientResult<number>;
          }
        )._GetReferenceCount();
        await context.sync();
        return result.value;
      });
    await run(async (context) => {
      for (let row = 0; row < 50; row += 1) {
        context.workbook.worksheets.getFirst().getCell(row, 0).load('values');
      }
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(await count()).toBe(0);
  });
});
