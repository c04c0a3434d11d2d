/** The new workbook out of the pane: what the command line makes, handed over once, and nothing written to this year's. */
import { canOpenWorkbooks, openNewWorkbook } from '#hosts/excel/new-workbook';
import { openXlsx } from '#hosts/file/open-xlsx';
import { newBudget } from '#jobs/create';
import { newXlsx } from '#hosts/file/new-xlsx';
import { Workbook } from '#sheet/workbook';
import { Worksheet } from '#sheet/worksheet';
import { HostError } from '#workbook/host';
import { run } from '../../../../src/cli/run';
import { makeNextYear } from '../../../../src/taskpane/year/year-actions';
import { LocalOffice } from '../../../../src/workbench/office/local-office';
import { loadOffice } from '../../../../src/workbench/office/node';
import { memoryIo } from '../../../golden/memory-io';
import { blank, example, opened, openDesk } from '../example-desk';

interface Handed {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Takes what is handed over. */
function receiver() {
  const handed: Handed[] = [];
  return { handed, take: (bytes: Uint8Array, name: string) => void handed.push({ name, bytes }) };
}

/** The example as a file, and the same workbook under the pane. */
async function exampleFile() {
  const made = await newXlsx(newBudget({ year: 2026, example: true }), 'a.xlsx');
  if (made.kind !== 'made') throw new Error('the example can always be made');
  const { bytes } = made;
  const { workbook, host, save } = openXlsx(bytes, 'a.xlsx');
  return { bytes, save, desk: await opened(workbook, 'sv', host) };
}

describe('Pane §17: the new workbook', () => {
  test('it is the file of the command line, byte by byte, and this year’s file is what it was', async () => {
    const { bytes, save, desk } = await exampleFile();
    const { handed, take } = receiver();
    const made = await makeNextYear(desk.controller, take);
    expect(made).toEqual({ kind: 'made', name: 'budget-2027.xlsx', year: 2027 });
    const recorded = memoryIo();
    recorded.files.set('a.xlsx', bytes);
    await run(['rollover', 'a.xlsx', '-o', 'b.xlsx'], recorded.io, '0.0.0');
    expect(handed).toHaveLength(1);
    expect(handed[0]?.bytes).toEqual(recorded.files.get('b.xlsx'));
    expect(save()).toEqual(bytes);
  });

  test('what has been changed since the last reading comes along', async () => {
    const desk = await example();
    await desk.host.write({
      expects: [],
      ops: [{ kind: 'cells', sheet: 'Poster', top: 5, left: 7, cells: [[138_025]] }],
      back: [],
    });
    const { handed, take } = receiver();
    await makeNextYear(desk.controller, take);
    const next = openXlsx(handed[0]?.bytes ?? new Uint8Array(), 'b.xlsx').workbook;
    const shown = next.sheet('Poster')?.cell(5, 5).value;
    expect(shown).toBe(138_025);
  });

  test('without a budget year nothing is made, and the pane says why', async () => {
    const { controller } = await blank();
    const { handed, take } = receiver();
    expect(await makeNextYear(controller, take)).toBeNull();
    expect(handed).toEqual([]);
    expect(controller.state.notice).toMatchObject({
      kind: 'objections',
      findings: [{ code: 'rollover/year-missing' }],
    });
  });

  test('what cannot be read anew is not rolled over as it was', async () => {
    const desk = await example();
    const broken = { ...desk.host, survey: refuse, read: refuse };
    const { controller } = await opened(desk.workbook, 'sv', {
      ...desk.host,
      read: desk.host.read.bind(desk.host),
      survey: desk.host.survey.bind(desk.host),
      listen: desk.host.listen.bind(desk.host),
    });
    Object.assign(controller.surroundings.host, broken);
    const { handed, take } = receiver();
    expect(await makeNextYear(controller, take)).toBeNull();
    expect(handed).toEqual([]);
    expect(openDesk({ ...desk, controller }).opened.book.year).toBe(2026);
  });

  test('what Excel will not open becomes a sentence, and the pane goes on', async () => {
    const { controller } = await example();
    const made = await makeNextYear(controller, () => {
      throw new HostError('excel/payload-too-large', '');
    });
    expect(made).toEqual({
      kind: 'failed',
      sentence: 'Det är mer än Excel tar emot på en gång (5 MB). Dela upp det i mindre delar.',
    });
    expect(controller.state).toMatchObject({ stale: false, work: null, defect: null });
  });
});

function refuse(): never {
  throw new HostError('excel/timeout', '');
}

describe('Pane §17: Excel opens the new workbook beside the one that is open', () => {
  afterEach(() => {
    Reflect.deleteProperty(globalThis, 'Office');
    Reflect.deleteProperty(globalThis, 'Excel');
  });

  test('the bytes come to Excel whole, and the open workbook is as it was', async () => {
    const windows: Uint8Array[] = [];
    const { office, workbook } = await excel({ openWorkbook: (bytes) => windows.push(bytes) });
    const bytes = Uint8Array.from({ length: 20_000 }, (_, index) => index % 256);
    expect(canOpenWorkbooks()).toBe(true);
    await openNewWorkbook(bytes);
    expect(windows).toEqual([bytes]);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Blad1']);
    expect(office.complaints).toEqual([]);
    office.close();
  });

  test('an Excel that is too old for it, and no Excel at all, are not asked', async () => {
    expect(canOpenWorkbooks()).toBe(false);
    const { office } = await excel({ requirementSets: { ExcelApi: '1.7' } });
    expect(canOpenWorkbooks()).toBe(false);
    office.close();
  });

  test('what Excel refuses comes out as an error of the host', async () => {
    const { office } = await excel({ payloadLimit: 10_000 });
    await expect(openNewWorkbook(new Uint8Array(20_000))).rejects.toMatchObject({
      code: 'excel/payload-too-large',
    });
    office.close();
  });

  async function excel(options: ConstructorParameters<typeof LocalOffice>[1]) {
    const workbook = new Workbook();
    workbook.addSheet(new Worksheet('Blad1'));
    const office = new LocalOffice(workbook, options);
    const { Office, Excel } = await loadOffice(office);
    Object.assign(globalThis, { Office, Excel });
    return { office, workbook };
  }
});
