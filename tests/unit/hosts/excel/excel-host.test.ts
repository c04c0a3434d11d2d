/** What the Excel host does beside the contract of all hosts: faults, editing, undo, events, hostile text. */
import { sampleWorkbook, areaOf } from '../../../contract/sample-workbook';
import type { WriteOp } from '#workbook/host';
import { openHost } from './open-host';

const cell = (reference: string, input: string | number | null): WriteOp => {
  const { sheet, top, left } = areaOf(reference);
  return { kind: 'cells', sheet, top, left, cells: [[input]] };
};
const request = (...ops: WriteOp[]) => ({ expects: [], ops, back: [] });

describe('Workbook §8: writing in Excel', () => {
  test('a write is one step of undo', async () => {
    const { host, office, workbook } = await openHost(sampleWorkbook());
    const outcome = await host.write(
      request(cell('Ramar!B4', 1), { kind: 'append', table: 'tblRamar', rows: [['Ny', 2]] }),
    );
    expect([outcome.kind, office.undoSteps]).toEqual(['written', 1]);
    office.undo();
    expect(workbook.sheet('Ramar')?.cell(3, 1).value).toBe(727085);
    expect(workbook.table('tblRamar')?.table.area.bottom).toBe(4);
  });

  test('where groups of undo are refused it is written without', async () => {
    const { host, office, workbook } = await openHost(sampleWorkbook());
    office.faults.before({ beforeSync: 2 }, { kind: 'error', code: 'UndoNotSupported' });
    expect(await host.write(request(cell('Ramar!B4', 1)))).toMatchObject({ kind: 'written' });
    expect(workbook.sheet('Ramar')?.cell(3, 1).value).toBe(1);
  });

  test('a lost answer of a writing that was carried out is found out', async () => {
    const { host, office } = await openHost(sampleWorkbook());
    office.faults.before({ beforeSync: 2 }, { kind: 'answer-lost' });
    expect(await host.write(request(cell('Ramar!B4', 1)))).toMatchObject({ kind: 'written' });
  });

  test('a writing that never comes through is unknown, with the reason', async () => {
    const { host, office } = await openHost(sampleWorkbook());
    office.faults.before({ beforeSync: 2 }, { kind: 'request-lost' });
    expect(await host.write(request(cell('Ramar!B4', 1)))).toMatchObject({
      kind: 'unknown',
      cause: { code: 'excel/timeout' },
    });
  });

  test('an error in the middle is put back in the third sync', async () => {
    const { host, office, workbook } = await openHost(sampleWorkbook());
    const before = office.counts.syncs;
    office.faults.before({ beforeSync: 2 }, { kind: 'error', code: 'GeneralException' });
    expect(await host.write(request(cell('Ramar!B4', 1), cell('Tomt!A1', 2)))).toMatchObject({
      kind: 'restored',
      cause: { code: 'excel/unknown', detail: 'GeneralException' },
    });
    expect(office.counts.syncs - before).toBe(3);
    expect(workbook.sheet('Ramar')?.cell(3, 1).value).toBe(727085);
  });

  test('a change between the guard and the writing is noticed and kept', async () => {
    const { host, office, workbook } = await openHost(sampleWorkbook());
    const expects = await host.read({ areas: [areaOf('Ramar!B4')] });
    const happens = (): void =>
      office.edit('other', 'Ramar', [{ row: 3, column: 1, content: { value: 99 } }]);
    office.faults.before({ beforeSync: 2 }, { kind: 'meanwhile', happens });
    expect(await host.write({ expects, ops: [cell('Ramar!B4', 1)], back: [] })).toMatchObject({
      kind: 'stale',
      now: [{ values: [[99]] }],
    });
    expect(workbook.sheet('Ramar')?.cell(3, 1).value).toBe(99);
  });

  test.each([
    '=1+1',
    '+1+1',
    '-1+1',
    '@SUM(1)',
    '\t=1',
    '=HYPERLINK("http://x";"y")',
    "'=1",
    '=cmd|x!A1',
  ])('the text %p stays text', async (text) => {
    const { host, workbook } = await openHost(sampleWorkbook());
    expect(await host.write(request(cell('Tomt!A1', text)))).toMatchObject({ kind: 'written' });
    expect(workbook.sheet('Tomt')?.cell(0, 0)).toMatchObject({ value: text });
    expect(workbook.sheet('Tomt')?.cell(0, 0).formula).toBeUndefined();
  });
});

describe('Workbook §5: a user who types in a cell', () => {
  test('a question waits, and the app is told so', async () => {
    const told: boolean[] = [];
    const { host, office } = await openHost(sampleWorkbook(), {
      after: () => () => undefined,
      onCellEdit: (waiting) => {
        told.push(waiting);
        if (waiting) setTimeout(() => office.endEditing(), 1);
      },
    });
    office.beginEditing();
    expect((await host.survey([])).outline.sheets.length).toBe(5);
    expect(told.slice(0, 2)).toEqual([true, false]);
  });

  test('who never leaves the cell is asked to, in words of ours', async () => {
    const { host, office } = await openHost(sampleWorkbook());
    office.beginEditing();
    await expect(host.survey([])).rejects.toMatchObject({ code: 'excel/edit-mode' });
  });
});

describe('Workbook §5: events', () => {
  test('the user, a co-author and we ourselves are told apart', async () => {
    const { host, office } = await openHost(sampleWorkbook());
    const heard: string[] = [];
    host.listen((changes) => {
      for (const { area, by } of changes)
        heard.push(`${by} ${area.sheet} ${area.top},${area.left}`);
    });
    await host.read({ areas: [areaOf('Ramar!A1')] });
    office.edit('user', 'Ramar', [{ row: 3, column: 1, content: { value: 1 } }]);
    await host.write(request(cell('Tomt!A1', 1)));
    office.edit('other', 'Ramar', [{ row: 4, column: 1, content: { value: 2 } }]);
    for (let turn = 0; turn < 10; turn += 1) await new Promise((go) => setTimeout(go, 1));
    expect(heard.sort()).toEqual(['other Ramar 4,1', 'us Tomt 0,0', 'user Ramar 3,1']);
  });

  test('how the workbook calculates is told: by hand, and with the figures as they are shown', async () => {
    const { host, workbook } = await openHost(sampleWorkbook());
    expect((await host.survey([])).outline).toMatchObject({
      manualCalculation: false,
      precisionAsDisplayed: false,
    });
    workbook.manualCalculation = true;
    workbook.precisionAsDisplayed = true;
    expect((await host.survey([])).outline).toMatchObject({
      manualCalculation: true,
      precisionAsDisplayed: true,
    });
  });

  test('an area is shown to the user', async () => {
    const { host, office } = await openHost(sampleWorkbook());
    await host.show(areaOf('Poster!B5:C6'));
    expect(office.activeSheet.name).toBe('Poster');
    expect(office.selection).toMatchObject({ top: 4, left: 1, bottom: 5, right: 2 });
  });
});
