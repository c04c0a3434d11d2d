/// <reference types="office-js" />
import type { Workbook } from '#sheet/workbook';
import { openExcel, refusal, tableOn, workbookOf } from './excel';

function poster(): Workbook {
  const workbook = workbookOf({
    Poster: [
      ['Post', 'ALF (tkr)'],
      ['Radiance', 1000],
      ['SciLifeLab-data', 500],
    ],
  });
  tableOn(workbook, 'Poster', 'tblPoster');
  return workbook;
}

const areaOf = (workbook: Workbook, name = 'tblPoster') => workbook.table(name)?.table.area;

describe('Local Excel, tables', () => {
  test('a table gives its headings, its rows and its columns', async () => {
    const { run } = await openExcel(poster());
    const seen = await run(async (context) => {
      const table = context.workbook.tables.getItem('tblPoster');
      const parts = [
        table.getRange(),
        table.getHeaderRowRange(),
        table.getDataBodyRange(),
        table.columns.getItem('ALF (tkr)').getDataBodyRange(),
        table.columns.getItemAt(0).getRange(),
      ].map((part) => part.load('address'));
      table.columns.load('items/name,items/index,items/values');
      table.load('name,showTotals,style,worksheet/name');
      await context.sync();
      return [
        parts.map(({ address }) => address),
        table.columns.items.map(({ name, index, values }) => [name, index, values]),
        [table.name, table.showTotals, table.worksheet.name],
      ];
    });
    expect(seen).toEqual([
      ['Poster!A1:B3', 'Poster!A1:B1', 'Poster!A2:B3', 'Poster!B2:B3', 'Poster!A1:A3'],
      [
        ['Post', 0, [['Post'], ['Radiance'], ['SciLifeLab-data']]],
        ['ALF (tkr)', 1, [['ALF (tkr)'], [1000], [500]]],
      ],
      ['tblPoster', false, 'Poster'],
    ]);
  });

  test('its rows can be read and written one by one, but not added or deleted', async () => {
    const { run, host } = await openExcel(poster());
    const seen = await run(async (context) => {
      const { rows } = context.workbook.tables.getItem('tblPoster');
      rows.load('items/index,items/values,count');
      await context.sync();
      rows.getItemAt(1).values = [['SciLifeLab-data', 700]];
      const changed = rows.getItemAt(1).getRange().load('address,values');
      await context.sync();
      return [rows.count, rows.items.map(({ values }) => values), changed.address, changed.values];
    });
    expect(seen).toEqual([
      2,
      [[['Radiance', 1000]], [['SciLifeLab-data', 500]]],
      'Poster!A3:B3',
      [['SciLifeLab-data', 700]],
    ]);
    const adding = run(async (context) => {
      context.workbook.tables.getItem('tblPoster').rows.add(undefined, [['Ny', 1]]);
      await context.sync();
    });
    expect(await refusal(adding)).toBe('LocalHostLacksMember');
    expect(host.complaints[0]).toContain('TableRowCollection.add');
  });

  test('tables are listed for the workbook and for a sheet', async () => {
    const { run } = await openExcel(poster());
    const seen = await run(async (context) => {
      const all = context.workbook.tables.load('items/name,items/id,count');
      const none = context.workbook.worksheets.add('Tom').tables.getItemOrNullObject('tblPoster');
      const count = context.workbook.worksheets.getItem('Poster').tables.getCount();
      await context.sync();
      const again = context.workbook.tables.getItem(all.items[0]?.id ?? '').load('name');
      await context.sync();
      return [all.count, again.name, none.isNullObject, count.value];
    });
    expect(seen).toEqual([1, 'tblPoster', true, 1]);
  });

  test('a new table takes its headings from the cells, all different and none empty', async () => {
    const { run, sheet, workbook } = await openExcel({
      Ny: [
        ['Post', 'post', null, 2026],
        [1, 2],
      ],
    });
    await run(async (context) => {
      const table = context.workbook.worksheets.getFirst().tables.add('A1:D2', true);
      table.name = 'tblNy';
      table.style = 'TableStyleLight1';
      table.load('name,style');
      await context.sync();
      expect([table.name, table.style]).toEqual(['tblNy', 'TableStyleLight1']);
    });
    expect(workbook.table('tblNy')?.table.headings).toEqual(['Post', 'post2', 'Kolumn3', '2026']);
    expect(sheet('Ny').cell(0, 3).value).toBe('2026');
  });

  test('a heading row alone gets an empty row below it', async () => {
    const { run, workbook } = await openExcel({ Ny: [['A', 'B']] });
    await run(async (context) => {
      context.workbook.worksheets.getFirst().tables.add('A1:B1', true);
      await context.sync();
    });
    expect(workbook.sheets[0]?.tables[0]?.area).toMatchObject({ top: 0, bottom: 1 });
  });

  test.each([
    ['over another table', 'B2:C5', 'InvalidArgument'],
    ['over merged cells', 'E1:F3', 'InvalidArgument'],
    ['on another sheet', 'Annat!A1:B2', 'InvalidArgument'],
  ])('no table can be made %s', async (_what, address, code) => {
    const { run, sheet } = await openExcel(poster());
    sheet('Poster').merges.push({ sheet: 'Poster', top: 1, left: 4, bottom: 1, right: 5 });
    const work = run(async (context) => {
      context.workbook.worksheets.add('Annat');
      context.workbook.worksheets.getItem('Poster').tables.add(address, true);
      await context.sync();
    });
    expect(await refusal(work)).toBe(code);
  });

  test('writing below a table leaves the table as it was', async () => {
    const { run, workbook } = await openExcel(poster());
    await run(async (context) => {
      context.workbook.worksheets.getItem('Poster').getRange('A4:B4').values = [['Ny', 1]];
      await context.sync();
    });
    expect(areaOf(workbook)).toMatchObject({ bottom: 2 });
  });

  test('where Excel is set to extend tables, one grows over what is written below it', async () => {
    const { run, workbook } = await openExcel(poster(), { tablesGrowByWriting: true });
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Poster');
      sheet.getRange('A4:B5').values = [
        ['Ny', 1],
        ['Nyare', 2],
      ];
      sheet.getRange('A7').values = [['långt ner']];
      await context.sync();
    });
    expect(areaOf(workbook)).toMatchObject({ bottom: 4 });
  });

  test('a table grows and shrinks by resizing, and its cells stay where they are', async () => {
    const { run, workbook, cells } = await openExcel(poster());
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Poster');
      const table = sheet.tables.getItem('tblPoster');
      sheet.getRange('A4:B4').values = [['Leveransyta', 250]];
      table.resize('A1:B4');
      await context.sync();
    });
    expect(areaOf(workbook)).toMatchObject({ top: 0, bottom: 3, left: 0, right: 1 });
    await run(async (context) => {
      const table = context.workbook.tables.getItem('tblPoster');
      table.resize(table.getRange().getResizedRange(-1, 1));
      await context.sync();
    });
    expect(areaOf(workbook)).toMatchObject({ bottom: 2, right: 2 });
    expect(workbook.table('tblPoster')?.table.headings).toEqual(['Post', 'ALF (tkr)', 'Kolumn3']);
    expect(await cells('Poster', 'A4:B4')).toEqual([['Leveransyta', 250]]);
  });

  test.each([
    ['moves the headings', 'A2:B5'],
    ['leaves no row of data', 'A1:B1'],
    ['does not touch the old area', 'D1:E3'],
    ['reaches into another table', 'A1:B7'],
    ['stands on another sheet', 'Annat!A1:B3'],
  ])('a resize that %s is InvalidArgument', async (_what, address) => {
    const workbook = poster();
    const { run, sheet } = await openExcel(workbook);
    const area = { sheet: 'Poster', top: 5, left: 0, bottom: 8, right: 1 };
    const headings = ['A', 'B'];
    workbook.addTable('Poster', {
      name: 'nere',
      area,
      headings,
      totalsRow: false,
      filtered: false,
    });
    const work = run(async (context) => {
      context.workbook.worksheets.add('Annat');
      context.workbook.tables.getItem('tblPoster').resize(address);
      await context.sync();
    });
    expect(await refusal(work)).toBe('InvalidArgument');
    expect(sheet('Poster').tables[0]?.area).toMatchObject({ bottom: 2, right: 1 });
  });

  test('a protected sheet keeps its tables as they are', async () => {
    const { run, sheet } = await openExcel(poster());
    sheet('Poster').isProtected = true;
    const work = run(async (context) => {
      context.workbook.tables.getItem('tblPoster').resize('A1:B9');
      await context.sync();
    });
    expect(await refusal(work)).toBe('AccessDenied');
  });

  test('a calculated column fills the empty cells of new rows, and only those', async () => {
    const workbook = poster();
    const formulas = [null, '=ROW()'];
    const found = workbook.table('tblPoster')?.table;
    if (found) workbook.replaceTable('tblPoster', { ...found, formulas });
    const { run, sheet } = await openExcel(workbook);
    await run(async (context) => {
      const poster = context.workbook.worksheets.getItem('Poster');
      poster.getRange('A4:B5').values = [
        ['Ny', 1],
        ['Nyare', null],
      ];
      poster.tables.getItem('tblPoster').resize('A1:B5');
      await context.sync();
    });
    expect([3, 4].map((row) => sheet('Poster').cell(row, 1).formula)).toEqual([
      undefined,
      '=ROW()',
    ]);
  });

  test('hiding the totals row empties it, showing it brings it back below', async () => {
    const { run, sheet, workbook, cells } = await openExcel(poster());
    await run(async (context) => {
      const table = context.workbook.tables.getItem('tblPoster');
      table.showTotals = true;
      table.getTotalRowRange().values = [['Summa', 1500]];
      await context.sync();
      table.showTotals = false;
      await context.sync();
      expect(sheet('Poster').cell(3, 1).value).toBeNull();
      context.workbook.worksheets.getItem('Poster').getRange('A4:B4').values = [['Ny', 1]];
      table.resize('A1:B4');
      table.showTotals = true;
      await context.sync();
    });
    expect(areaOf(workbook)).toMatchObject({ bottom: 4 });
    expect(await cells('Poster', 'A4:B5')).toEqual([
      ['Ny', 1],
      ['Summa', 1500],
    ]);
  });

  test('a heading written over renames the column; headings stay different', async () => {
    const { run, workbook } = await openExcel(poster());
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Poster');
      sheet.getRange('A1:B1').values = [['Post', 'POST']];
      await context.sync();
      sheet.tables.getItem('tblPoster').columns.getItemAt(0).name = 'Namn';
      await context.sync();
    });
    expect(workbook.table('tblPoster')?.table.headings).toEqual(['Namn', 'POST2']);
  });

  test('a table that is taken away leaves its cells or not, as asked', async () => {
    const { run, workbook, cells } = await openExcel(poster());
    await run(async (context) => {
      context.workbook.tables.getItem('tblPoster').convertToRange();
      await context.sync();
      context.workbook.worksheets.getItem('Poster').tables.add('A1:B3', true).name = 'igen';
      await context.sync();
    });
    expect(await cells('Poster', 'A2:B2')).toEqual([['Radiance', 1000]]);
    await run(async (context) => {
      context.workbook.tables.getItem('igen').delete();
      await context.sync();
    });
    expect([workbook.table('igen'), await cells('Poster', 'A2')]).toEqual([undefined, [['']]]);
  });

  test('the filter of a table is told and cleared', async () => {
    const workbook = poster();
    const found = workbook.table('tblPoster')?.table;
    if (found) workbook.replaceTable('tblPoster', { ...found, filtered: true });
    const { run, sheet } = await openExcel(workbook);
    sheet('Poster').hiddenRows.add(1);
    const seen = await run(async (context) => {
      const table = context.workbook.tables.getItem('tblPoster');
      table.autoFilter.load('isDataFiltered');
      await context.sync();
      const before = table.autoFilter.isDataFiltered;
      table.clearFilters();
      table.autoFilter.load('isDataFiltered');
      await context.sync();
      return [before, table.autoFilter.isDataFiltered];
    });
    expect(seen).toEqual([true, false]);
    expect(sheet('Poster').hiddenRows.size).toBe(0);
  });
});

describe('Local Excel, formulas that speak of tables', () => {
  test('inside the table they leave its name out, outside they keep it', async () => {
    const { run, sheet } = await openExcel(poster());
    const seen = await run(async (context) => {
      const poster = context.workbook.worksheets.getItem('Poster');
      poster.getRange('B3').formulas = [['=[@Post]&" "&[@[ALF (tkr)]]']];
      poster.getRange('D2').formulas = [['=SUM(tblPoster[ALF (tkr)])+tblPoster[@Post]']];
      const ranges = ['B3', 'D2'].map((address) => poster.getRange(address).load('formulas'));
      await context.sync();
      return ranges.map(({ formulas }) => (formulas as unknown[][])[0]?.[0]);
    });
    expect(seen).toEqual([
      '=[@Post]&" "&[@[ALF (tkr)]]',
      '=SUM(tblPoster[ALF (tkr)])+tblPoster[@Post]',
    ]);
    expect(sheet('Poster').cell(2, 1).formula).toBe(
      '=tblPoster[[#This Row],[Post]]&" "&tblPoster[[#This Row],[ALF (tkr)]]',
    );
  });

  test('“this row” outside every table is refused', async () => {
    const { run } = await openExcel(poster());
    const work = run(async (context) => {
      context.workbook.worksheets.getItem('Poster').getRange('F9').formulas = [['=[@Post]']];
      await context.sync();
    });
    expect(await refusal(work)).toBe('InvalidArgument');
  });
});
