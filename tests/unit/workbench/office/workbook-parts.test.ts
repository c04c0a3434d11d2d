/// <reference types="office-js" />
import { openExcel, refusal } from './excel';

describe('Local Excel, names', () => {
  test('are added for cells and formulas, found without regard to case, changed and deleted', async () => {
    const { run, workbook } = await openExcel({ Ramar: [['x', 727_085]] });
    const seen = await run(async (context) => {
      const { names } = context.workbook;
      names.add('PrelRam', context.workbook.worksheets.getItem('Ramar').getRange('B1'));
      names.add('Tusen', '=1000');
      await context.sync();
      const name = names.getItem('prelram').load('name,formula,type,value,scope,visible');
      const range = name.getRange().load('address');
      const none = names.getItemOrNullObject('Saknas');
      const noRange = names.getItem('Tusen').getRangeOrNullObject();
      names.load('items/name');
      await context.sync();
      return [
        [name.name, name.formula, name.type, name.value, name.scope],
        range.address,
        none.isNullObject,
        noRange.isNullObject,
        names.items.map((each) => each.name),
      ];
    });
    expect(seen).toEqual([
      ['PrelRam', '=Ramar!$B$1', 'Range', 727_085, 'Workbook'],
      'Ramar!B1',
      true,
      true,
      ['PrelRam', 'Tusen'],
    ]);
    await run(async (context) => {
      context.workbook.names.getItem('Tusen').formula = '=1000000';
      context.workbook.names.getItem('PrelRam').delete();
      await context.sync();
    });
    expect(workbook.names).toEqual([{ name: 'Tusen', formula: '=1000000' }]);
  });

  test('a sheet has names of its own', async () => {
    const { run, workbook } = await openExcel({ Ramar: [[1]] });
    const seen = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Ramar');
      sheet.names.add('Egen', sheet.getRange('A1'));
      const own = sheet.names.getItem('Egen').load('scope');
      const global = context.workbook.names.getItemOrNullObject('Egen');
      await context.sync();
      return [own.scope, global.isNullObject];
    });
    expect(seen).toEqual(['Worksheet', true]);
    expect(workbook.names[0]?.scope).toBe('Ramar');
  });

  test.each(['A1', 'två ord', '1a', 'Dubbel'])('%p cannot be a new name', async (name) => {
    const { run } = await openExcel();
    const work = run(async (context) => {
      context.workbook.names.add('Dubbel', '=1');
      context.workbook.names.add(name, '=2');
      await context.sync();
    });
    expect(await refusal(work)).toBe('InvalidArgument');
  });
});

describe('Local Excel, settings and properties', () => {
  test('settings keep any value, and are one store with the document’s', async () => {
    const { run, Office } = await openExcel();
    const seen: unknown[] = await run(async (context) => {
      const { settings } = context.workbook;
      settings.add('karta', { ark: 'Ramar', rader: [1, 2] });
      settings.add('när', new Date(0));
      await context.sync();
      const map = settings.getItem('karta').load('value');
      const when = settings.getItem('när').load('value');
      const none = settings.getItemOrNullObject('saknas');
      settings.load('items/key');
      const count = settings.getCount();
      await context.sync();
      return [
        map.value as unknown,
        when.value as unknown,
        none.isNullObject,
        settings.items.length,
        count.value,
      ];
    });
    expect(seen).toEqual([{ ark: 'Ramar', rader: [1, 2] }, new Date(0), true, 2, 2]);
    await new Promise<void>((resolve) => {
      Office.context.document.settings.refreshAsync(() => resolve());
    });
    expect(Office.context.document.settings.get('karta')).toEqual({ ark: 'Ramar', rader: [1, 2] });
  });

  test('what the document’s settings save is seen by the workbook’s', async () => {
    const { run, Office } = await openExcel();
    const { settings } = Office.context.document;
    settings.set('vem', 'Anna');
    const status = await new Promise((resolve) => {
      settings.saveAsync((result) => resolve(result.status));
    });
    const seen: unknown[] = await run(async (context) => {
      const who = context.workbook.settings.getItem('vem').load('value');
      await context.sync();
      who.delete();
      const gone = context.workbook.settings.getItemOrNullObject('vem');
      await context.sync();
      return [who.value as unknown, gone.isNullObject];
    });
    expect([status, ...seen]).toEqual(['succeeded', 'Anna', true]);
  });

  test('the file’s properties and the user’s own are kept', async () => {
    const { run } = await openExcel();
    const seen: unknown[] = await run(async (context) => {
      const { properties } = context.workbook;
      properties.title = 'Budget 2026';
      properties.custom.add('Schema', 1);
      await context.sync();
      properties.load('title,author');
      const schema = properties.custom.getItem('Schema').load('value');
      const none = properties.custom.getItemOrNullObject('Saknas');
      properties.custom.load('items/key');
      await context.sync();
      return [
        properties.title,
        properties.author,
        schema.value as unknown,
        none.isNullObject,
        properties.custom.items.map(({ key }) => key),
      ];
    });
    expect(seen).toEqual(['Budget 2026', '', 1, true, ['Schema']]);
  });
});

describe('Local Excel, calculation', () => {
  test('the mode is read and set', async () => {
    const { run, workbook } = await openExcel();
    const modes = await run(async (context) => {
      const { application } = context.workbook;
      application.load('calculationMode');
      await context.sync();
      const before = application.calculationMode;
      application.calculationMode = 'Manual';
      application.load('calculationMode');
      await context.sync();
      return [before, application.calculationMode];
    });
    expect([...modes, workbook.manualCalculation]).toEqual(['Automatic', 'Manual', true]);
  });

  test('suspended until the next sync, a read in the same sync gives the old sum', async () => {
    const { run, workbook } = await openExcel({ Blad1: [[1, '=A1*2']] });
    const old = workbook.sheet('Blad1')?.cell(0, 1).value ?? '';
    const seen = await run(async (context) => {
      context.workbook.application.suspendApiCalculationUntilNextSync();
      context.workbook.application.suspendScreenUpdatingUntilNextSync();
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1').values = [[21]];
      const stale = sheet.getRange('A1:B1').load('values');
      await context.sync();
      const before = stale.values as unknown[][];
      stale.load('values');
      await context.sync();
      return [before[0]?.[0], before[0]?.[1], (stale.values as unknown[][])[0]?.[1]];
    });
    const now = workbook.sheet('Blad1')?.cell(0, 1).value ?? '';
    expect(seen).toEqual([21, old, now]);
  });
});

describe('Local Excel, charts', () => {
  test('are added, named, titled, placed, found and deleted', async () => {
    const { run } = await openExcel({
      Ramar: [
        ['Ram', 'ALF', 'FoUU'],
        ['FR', 504, 300],
        ['UR', 203, 59],
        ['LG', 20, 15],
      ],
    });
    const seen = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Ramar');
      const chart = sheet.charts.add('ColumnStacked', sheet.getRange('A1:C4'), 'Columns');
      chart.name = 'Ramar per källa';
      chart.title.text = 'Ramar';
      chart.legend.position = 'Bottom';
      chart.setPosition('E2', 'K18');
      const found = sheet.charts.getItemOrNullObject('Ramar per källa');
      found.load('name,chartType,title/text,series/items/name');
      const none = sheet.charts.getItemOrNullObject('Saknas');
      const count = sheet.charts.getCount();
      await context.sync();
      const told = [
        found.name,
        found.chartType,
        found.title.text,
        found.series.items.map(({ name }) => name),
        none.isNullObject,
        count.value,
      ];
      chart.delete();
      sheet.charts.load('items');
      await context.sync();
      return [...told, sheet.charts.items.length];
    });
    expect(seen).toEqual([
      'Ramar per källa',
      'ColumnStacked',
      'Ramar',
      ['ALF', 'FoUU'],
      true,
      1,
      0,
    ]);
  });
});

describe('Local Excel, how a sheet prints', () => {
  test('area, titles, orientation, paper, margins and fit are set and read', async () => {
    const { run, sheet } = await openExcel({ Bilaga: [['x']] });
    const seen = await run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getItem('Bilaga');
      pageLayout.setPrintArea('A1:H60');
      pageLayout.setPrintTitleRows('$1:$2');
      pageLayout.orientation = 'Landscape';
      pageLayout.paperSize = 'A4';
      pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      pageLayout.leftMargin = 36;
      pageLayout.setPrintMargins('Centimeters', { top: 2.54 });
      pageLayout.load('orientation,paperSize,zoom,leftMargin,topMargin');
      const area = pageLayout.getPrintAreaOrNullObject().load('address');
      const titles = pageLayout.getPrintTitleRowsOrNullObject().load('address');
      await context.sync();
      return [
        pageLayout.orientation,
        pageLayout.paperSize,
        pageLayout.zoom.horizontalFitToPages,
        [pageLayout.leftMargin, pageLayout.topMargin],
        [area.address, titles.address],
      ];
    });
    expect(seen).toEqual(['Landscape', 'A4', 1, [36, 72], ['Bilaga!A1:H60', 'Bilaga!1:2']]);
    expect(sheet('Bilaga').page).toMatchObject({
      printArea: 'A1:H60',
      titleRows: { top: 0, bottom: 1 },
      orientation: 'landscape',
      paperSize: 9,
      fitToWidth: 1,
      margins: { left: 0.5, right: 0.7, top: 1, bottom: 0.75 },
    });
  });

  test('header and footer have three parts each', async () => {
    const { run, sheet, workbook } = await openExcel({ Bilaga: [] });
    const seen = await run(async (context) => {
      const { defaultForAllPages: pages } =
        context.workbook.worksheets.getItem('Bilaga').pageLayout.headersFooters;
      pages.leftHeader = 'Budget 2026';
      pages.rightHeader = '&P (&N)';
      pages.centerFooter = 'Arbetsmaterial';
      pages.load('leftHeader,centerHeader,rightHeader,centerFooter');
      await context.sync();
      return [pages.leftHeader, pages.centerHeader, pages.rightHeader, pages.centerFooter];
    });
    expect(seen).toEqual(['Budget 2026', '', '&P (&N)', 'Arbetsmaterial']);
    expect(sheet('Bilaga').page).toMatchObject({
      header: '&LBudget 2026&R&P (&N)',
      footer: '&CArbetsmaterial',
    });
    expect([...workbook.changes.pages]).toEqual(['Bilaga']);
  });

  test('protection does not stand in the way of page set-up', async () => {
    const { run, sheet } = await openExcel({ Bilaga: [] });
    sheet('Bilaga').isProtected = true;
    await run(async (context) => {
      context.workbook.worksheets.getItem('Bilaga').pageLayout.orientation = 'Landscape';
      await context.sync();
    });
    expect(sheet('Bilaga').page.orientation).toBe('landscape');
  });

  test('page breaks are put, listed and taken away', async () => {
    const { run, sheet } = await openExcel({ Bilaga: [] });
    const seen = await run(async (context) => {
      const { horizontalPageBreaks: breaks } = context.workbook.worksheets.getItem('Bilaga');
      breaks.add('A21');
      breaks.add('A11');
      breaks.load('items/rowIndex');
      await context.sync();
      const rows = breaks.items.map(({ rowIndex }) => rowIndex);
      breaks.items[0]?.delete();
      const count = breaks.getCount();
      await context.sync();
      return [rows, count.value];
    });
    expect(seen).toEqual([[10, 20], 1]);
    expect(sheet('Bilaga').page.rowBreaks).toEqual([20]);
  });
});
