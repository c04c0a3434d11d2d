/// <reference types="office-js" />
import { openExcel, refusal, workbookOf } from './excel';

describe('Local Excel, loading the library', () => {
  test('the unmodified library believes that it is in Excel on a PC', async () => {
    const { Office } = await openExcel();
    const { host, platform } = await Office.onReady();
    expect([host, platform]).toEqual(['Excel', 'PC']);
  });

  test('it speaks Swedish where Excel does', async () => {
    const { Office } = await openExcel();
    expect(Office.context.displayLanguage).toBe('sv-SE');
    const english = await openExcel({ Blad1: [] }, { displayLanguage: 'en-US' });
    expect(english.Office.context.displayLanguage).toBe('en-US');
  });

  test('it says which requirement sets Excel has, 1.9 being older than 1.14', async () => {
    const { Office } = await openExcel(undefined, { requirementSets: { ExcelApi: '1.14' } });
    const has = (version: string): boolean =>
      Office.context.requirements.isSetSupported('ExcelApi', version);
    expect(['1.1', '1.9', '1.14', '1.16', '1.20'].map(has)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
    expect(Office.context.requirements.isSetSupported('ExcelApiDesktop', '1.1')).toBe(false);
  });

  test('it gives the theme as colours, and none where Excel has none', async () => {
    const { Office } = await openExcel(undefined, { theme: { primaryFontColor: 0x112233 } });
    expect(Office.context.officeTheme).toEqual({ primaryFontColor: '#112233' });
    const bare = await openExcel(undefined, { theme: null });
    expect(bare.Office.context.officeTheme).toBeNull();
  });

  test('two workbooks in one process do not see each other', async () => {
    const [one, two] = await Promise.all([
      openExcel({ Ett: [['a']] }),
      openExcel({ Två: [['b']] }),
    ]);
    expect(await one.cells('Ett', 'A1')).toEqual([['a']]);
    expect(await two.cells('Två', 'A1')).toEqual([['b']]);
    expect(await refusal(one.cells('Två', 'A1'))).toBe('ItemNotFound');
    expect(one.Excel).not.toBe(two.Excel);
  });

  test('two add-ins on one workbook see each other’s changes', async () => {
    const workbook = workbookOf({ Blad1: [['före']] });
    const [one, two] = await Promise.all([openExcel(workbook), openExcel(workbook)]);
    await one.run(async (context) => {
      context.workbook.worksheets.getItem('Blad1').getRange('A1').values = [['efter']];
      await context.sync();
    });
    expect(await two.cells('Blad1', 'A1')).toEqual([['efter']]);
  });

  test('arrays that it gives are ordinary arrays', async () => {
    const { cells } = await openExcel({ Blad1: [[1, 2]] });
    const values = await cells('Blad1', 'A1:B1');
    expect(values instanceof Array && values[0] instanceof Array).toBe(true);
  });

  test('nothing is left behind on the global object', async () => {
    await openExcel();
    const names = ['Office', 'Excel', 'OSF', 'OfficeExtension', 'window', 'document', 'Strings'];
    expect(names.filter((name) => name in globalThis)).toEqual([]);
  });

  test('it addresses pages through Excel and opens no window of its own', async () => {
    const { Office, host } = await openExcel();
    Office.context.ui.openBrowserWindow('https://localhost/print.html');
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(host.opened).toEqual(['https://localhost/print.html']);
  });
});
