/** The commands through Microsoft's own client library, pressed as Excel presses them. */
import { onPaneRequest, type PaneRequest } from '#hosts/excel/pane-requests';
import { newBudget } from '#jobs/create';
import { excelHost } from '#hosts/excel/excel-host';
import { Workbook } from '#sheet/workbook';
import { Worksheet } from '#sheet/worksheet';
import { commit } from '#workbook/write/commit';
import { LocalOffice } from '../../../src/workbench/office/local-office';
import { loadOffice } from '../../../src/workbench/office/node';

const workbook = new Workbook();
workbook.addSheet(new Worksheet('Blad1'));
const office = new LocalOffice(workbook);
const asked: PaneRequest[] = [];

beforeAll(async () => {
  const library = await loadOffice(office);
  await commit(excelHost(library), newBudget({ year: 2026, example: true }));
  Object.assign(globalThis, { Office: library.Office, Excel: library.Excel });
  await import('../../../src/commands/commands');
});

afterAll(() => {
  office.close();
  Reflect.deleteProperty(globalThis, 'Office');
  Reflect.deleteProperty(globalThis, 'Excel');
});

/** Presses a button while nobody listens, and gives what the pane hears when it is drawn. */
async function press(action: string): Promise<readonly PaneRequest[]> {
  asked.length = 0;
  expect(await office.pressRibbonButton(action, 'button')).toBe(true);
  onPaneRequest((request) => asked.push(request))();
  return [...asked];
}

describe('Ribbon: a button works before the pane has been drawn', () => {
  test('Kontrollera asks for the checks and brings up the pane', async () => {
    expect(await press('check')).toEqual([{ kind: 'check' }]);
    expect(office.addIn.state).toBe('Visible');
  });

  test('Fördela and Bilaga ask for their views', async () => {
    expect(await press('allocate')).toEqual([{ kind: 'show', view: 'allocate' }]);
    expect(await press('appendix')).toEqual([{ kind: 'show', view: 'appendix' }]);
  });

  test('the shortcut for Öppna leaves the view as it was', async () => {
    expect(await press('open')).toEqual([]);
  });

  test('of two presses that wait for the pane, the last one counts', async () => {
    await office.pressRibbonButton('allocate', 'button');
    expect(await press('check')).toEqual([{ kind: 'check' }]);
  });
});

describe('Context menu: an entry is about the cell that was chosen', () => {
  test('the events of a cell, and why it holds what it holds', async () => {
    office.select('Ramar', 'D7');
    expect(await press('events')).toEqual([{ kind: 'events', sheet: 'Ramar', cell: 'D7' }]);
    expect(await press('why')).toEqual([{ kind: 'why', sheet: 'Ramar', cell: 'D7' }]);
  });
});

describe('The commands and Excel', () => {
  test('what Excel refused is said in the pane, and Excel is told that the command has ended', async () => {
    office.faults.before({ beforeSync: 1 }, { kind: 'refused', status: 7000 });
    expect(await press('events')).toEqual([
      { kind: 'failed', error: expect.objectContaining({ code: 'excel/protected' }) as unknown },
    ]);
  });

  test('nothing is asked of Excel that it does not know', () => {
    expect(office.complaints).toEqual([]);
  });
});
