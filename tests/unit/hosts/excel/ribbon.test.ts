/** The ribbon through Microsoft's own client library: buttons that follow the workbook, and what Office tells of itself. */
import { newBudget } from '#jobs/create';
import { changeState } from '#jobs/change-state';
import { openWorkbook } from '#jobs/open';
import { excelHost } from '#hosts/excel/excel-host';
import { officeFacts } from '#hosts/excel/facts';
import { enableButtons } from '#hosts/excel/ribbon';
import { Workbook } from '#sheet/workbook';
import { Worksheet } from '#sheet/worksheet';
import { commit } from '#workbook/write/commit';
import { Controller } from '../../../../src/taskpane/controller';
import { followWithRibbon } from '../../../../src/taskpane/ribbon-buttons';
import {
  LocalOffice,
  type LocalOfficeOptions,
} from '../../../../src/workbench/office/local-office';
import { loadOffice } from '../../../../src/workbench/office/node';

async function excel(options: Partial<LocalOfficeOptions> = {}) {
  const workbook = new Workbook();
  workbook.addSheet(new Worksheet('Blad1'));
  const office = new LocalOffice(workbook, options);
  const library = await loadOffice(office);
  Object.assign(globalThis, { Office: library.Office, Excel: library.Excel });
  const host = excelHost(library);
  const controller = new Controller({
    host,
    language: 'sv',
    now: () => '2025-10-14T09:30',
    after: () => () => undefined,
  });
  let asked = 0;
  followWithRibbon(controller, async (buttons) => {
    asked += 1;
    await enableButtons(buttons);
  });
  const ribbon = async () => {
    await controller.reread();
    // Office answers in turns of its own.
    await new Promise((resolve) => setTimeout(resolve, 10));
    return { asked, enabled: Object.fromEntries(office.addIn.enabledButtons) };
  };
  return { office, library, host, controller, ribbon };
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'Office');
  Reflect.deleteProperty(globalThis, 'Excel');
});

describe('Pane §15: the buttons of the ribbon follow the workbook', () => {
  test('without a budget nothing can be allocated or printed; with one everything can; the formulas of any workbook can be checked', async () => {
    const { office, host, controller, ribbon } = await excel();
    await controller.open();
    const off = { AllocateButton: false, AppendixButton: false };
    expect(await ribbon()).toEqual({ asked: 1, enabled: off });
    await commit(host, newBudget({ year: 2026, example: true }));
    const on = { AllocateButton: true, AppendixButton: true };
    expect(await ribbon()).toEqual({ asked: 2, enabled: on });
    // Excel draws the ribbon anew each time, so what has not changed is not asked for.
    expect(await ribbon()).toMatchObject({ asked: 2 });
    expect(office.complaints).toEqual([]);
    office.close();
  });

  test('in a proposal, which is frozen, nothing can be allocated', async () => {
    const { office, host, controller, ribbon } = await excel();
    await commit(host, newBudget({ year: 2026, example: false }));
    await controller.open();
    const opened = await openWorkbook(host);
    const writer = { who: 'Prov', now: '2025-10-14T09:30' };
    const { request } = changeState(opened, 'propose', {}, writer);
    await commit(host, request);
    const { enabled } = await ribbon();
    expect(enabled).toEqual({ AllocateButton: false, AppendixButton: true });
    office.close();
  });

  test('an Excel whose ribbon cannot be changed is left alone', async () => {
    const { office, controller, ribbon } = await excel({
      requirementSets: { ExcelApi: '1.14', SharedRuntime: '1.1' },
    });
    await controller.open();
    expect((await ribbon()).enabled).toEqual({});
    expect(office.complaints).toEqual([]);
    office.close();
  });
});

describe('Pane §16: what Office tells of itself', () => {
  test('host, version, platform, requirement sets, languages and theme, and nothing of the workbook', async () => {
    const { office, library } = await excel({ name: 'hemlig budget.xlsx' });
    const facts = officeFacts({
      environment: library,
      displayLanguage: 'sv-SE',
      theme: { dark: true },
    });
    const text = facts.join('\n');
    expect(text).toMatch(/^Host: Excel 16\./);
    expect(text).toContain('ExcelApi: 1.20');
    expect(text).toContain('RibbonApi: 1.2');
    expect(text).toContain('Display language: sv-SE');
    expect(text).toContain('Theme: dark');
    expect(text).not.toContain('hemlig');
    office.close();
  });
});
