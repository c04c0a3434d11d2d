/** Two people write at once, each in an Excel of their own, on the same workbook. */
import { amountOfOre } from '#core/money/amount';
import { excelHost } from '#hosts/excel/excel-host';
import { openWorkbook } from '#jobs/open';
import { transfer } from '#jobs/transfer';
import { Worksheet } from '#sheet/worksheet';
import { commit } from '#workbook/write/commit';
import { logEntries } from '#workbook/log/journal';
import type { Host } from '#workbook/host';
import { LocalOffice } from '../../../../src/workbench/office/local-office';
import { loadOffice } from '../../../../src/workbench/office/node';
import { exampleWith, openHost } from './open-host';

const by = (who: string) => ({ who, now: '2025-10-14T09:30' });
const order = { from: 'FR', to: 'UR', source: 'ALF', amount: amountOfOre(100_000) } as const;

async function written(host: Host, who: string) {
  const { request } = transfer(await openWorkbook(host), order, by(who));
  return commit(host, request);
}

async function numbers(host: Host): Promise<readonly number[]> {
  const { grids, layout } = await openWorkbook(host);
  return logEntries(grids, layout).map(({ number }) => number);
}

describe('Workbook §9: log numbers survive two co-authors who write at once', () => {
  test('who has read before the other wrote is told so, reads again, and takes the next numbers', async () => {
    const workbook = await exampleWith(0);
    const [anna, bo] = await Promise.all(
      [0, 1].map(async () => excelHost(await loadOffice(new LocalOffice(workbook)))),
    );
    if (!anna || !bo) throw new Error('two hosts');
    const opened = await openWorkbook(bo);
    const late = transfer(opened, order, by('Bo')).request;
    expect((await written(anna, 'Anna')).kind).toBe('written');
    const refused = await commit(bo, late);
    expect(refused.kind === 'not written' && refused.findings[0]?.code).toBe(
      'workbook/changed-meanwhile',
    );
    expect((await written(bo, 'Bo')).kind).toBe('written');
    const found = await numbers(anna);
    expect(found).toEqual(found.map((_, index) => index + 1));
    expect(await numbers(bo)).toEqual(found);
  });

  test('a log line that comes in between our guard and our writing keeps its row and its number', async () => {
    const { host, office, workbook } = await openHost(await exampleWith(0));
    const opened = await openWorkbook(host);
    const { request } = transfer(opened, order, by('Anna'));
    const log = workbook.table('tblLogg')?.table.area;
    const row = (log?.top ?? 0) + 1;
    office.faults.before(
      { beforeSync: 2 },
      {
        kind: 'meanwhile',
        happens: () =>
          office.edit('other', 'Logg', [
            { row, column: 0, content: { value: 1 } },
            { row, column: 2, content: { value: 'Bo' } },
          ]),
      },
    );
    expect((await commit(host, request)).kind).toBe('not written');
    expect(workbook.sheet('Logg')?.cell(row, 2).value).toBe('Bo');
    expect((await written(host, 'Anna')).kind).toBe('written');
    const found = await numbers(host);
    expect(new Set(found).size).toBe(found.length);
    expect(found[0]).toBe(1);
  });
});

describe('Workbook §8: a page set-up is put back', () => {
  test('after an error in the middle of it the page and the cells are as before', async () => {
    const { host, office, workbook } = await openHost(await exampleWith(0));
    const held = workbook.sheet('Poster')?.cell(4, 7).value;
    const page = workbook.sheet('Poster')?.page;
    expect(page?.orientation).toBe('landscape');
    const request = {
      expects: [],
      ops: [
        { kind: 'cells', sheet: 'Poster', top: 4, left: 7, cells: [[1]] },
        {
          kind: 'page',
          sheet: 'Poster',
          page: { orientation: 'portrait', paperSize: 8, printArea: 'A1:B2', header: '&LX' },
        },
      ],
      back: [],
    } as const;
    const other = await openHost(await exampleWith(0));
    const start = other.office.counts.commands;
    expect((await other.host.write(request)).kind).toBe('written');
    const commands = other.office.counts.commands - start;
    office.faults.before(
      { beforeCommand: commands - 4 },
      { kind: 'error', code: 'GeneralException' },
    );
    expect((await host.write(request)).kind).toBe('restored');
    const now = workbook.sheet('Poster');
    expect(now?.cell(4, 7).value).toBe(held);
    expect([now?.page.orientation, now?.page.printArea]).toEqual(['landscape', page?.printArea]);
    expect(now?.page.header ?? '').toBe(page?.header ?? '');
  });
});

describe('Workbook §8: a new sheet is taken away again', () => {
  const sheet = {
    kind: 'sheet',
    name: 'Uppdrag',
    frozenRows: 0,
    page: {},
    tables: [],
    cells: [{ row: 0, column: 0, content: 'Uppdrag' }],
  } as const;
  const request = { expects: [], ops: [sheet], back: [] };

  test('after an error in the middle it is gone', async () => {
    const { host, office, workbook } = await openHost(await exampleWith(0));
    const names = workbook.sheets.map(({ name }) => name);
    const other = await openHost(await exampleWith(0));
    const start = other.office.counts.commands;
    await other.host.write(request);
    const commands = other.office.counts.commands - start;
    office.faults.before(
      { beforeCommand: commands - 2 },
      { kind: 'error', code: 'GeneralException' },
    );
    expect((await host.write(request)).kind).toBe('restored');
    expect(workbook.sheets.map(({ name }) => name)).toEqual(names);
  });

  test('a sheet of the same name that somebody else makes meanwhile stays, and that is said', async () => {
    const { host, office, workbook } = await openHost(await exampleWith(0));
    office.faults.before(
      { beforeSync: 2 },
      {
        kind: 'meanwhile',
        happens: () => {
          workbook.addSheet(new Worksheet('Uppdrag'));
          office.edit('other', 'Uppdrag', [{ row: 4, column: 4, content: { value: 'Bos' } }]);
        },
      },
    );
    const outcome = await host.write(request);
    expect(outcome).toMatchObject({ kind: 'partial', cause: { code: 'host/sheet-stays' } });
    expect(workbook.sheet('Uppdrag')?.cell(4, 4).value).toBe('Bos');
  });
});
