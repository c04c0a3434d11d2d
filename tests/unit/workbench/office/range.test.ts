/// <reference types="office-js" />
import { openExcel, refusal, tableOn, workbookOf, type OpenExcel } from './excel';

type Find = (sheet: Excel.Worksheet) => Excel.Range;

let excel: OpenExcel;
beforeAll(async () => {
  excel = await openExcel({
    Poster: [
      ['Post', 'tkr'],
      ['Radiance', 1],
    ],
  });
});

function addressOf(find: Find): Promise<string> {
  return excel.run(async (context) => {
    const range = find(context.workbook.worksheets.getItem('Poster')).load('address');
    await context.sync();
    return range.address;
  });
}

describe('Local Excel, reaching one range from another', () => {
  const cases: readonly (readonly [string, Find])[] = [
    ['Poster!B2:C3', (sheet) => sheet.getRange('$B$2:C3')],
    ['Poster!B2:C3', (sheet) => sheet.getRange('Poster!C3:B2')],
    ['Poster!B2:C4', (sheet) => sheet.getRangeByIndexes(1, 1, 3, 2)],
    ['Poster!C2', (sheet) => sheet.getCell(1, 2)],
    ['Poster!A1:B2', (sheet) => sheet.getUsedRange()],
    ['Poster!A1:B2', (sheet) => sheet.getUsedRange(true)],
    ['Poster!B2', (sheet) => sheet.getRange('B2:D5').getUsedRange()],
    ['Poster!2:3', (sheet) => sheet.getRange('2:3')],
    ['Poster!B:C', (sheet) => sheet.getRange('B:C')],
    ['Poster!1:1048576', (sheet) => sheet.getRange()],
    ['Poster!C3', (sheet) => sheet.getRange('B2:D5').getCell(1, 1)],
    ['Poster!B3:D3', (sheet) => sheet.getRange('B2:D5').getRow(1)],
    ['Poster!C2:C5', (sheet) => sheet.getRange('B2:D5').getColumn(1)],
    ['Poster!B5:D5', (sheet) => sheet.getRange('B2:D5').getLastRow()],
    ['Poster!D5', (sheet) => sheet.getRange('B2:D5').getLastCell()],
    ['Poster!B6:D7', (sheet) => sheet.getRange('B2:D5').getRowsBelow(2)],
    ['Poster!B1:D1', (sheet) => sheet.getRange('B2:D5').getRowsAbove(1)],
    ['Poster!2:5', (sheet) => sheet.getRange('B2:D5').getEntireRow()],
    ['Poster!B:D', (sheet) => sheet.getRange('B2:D5').getEntireColumn()],
    ['Poster!C4:E7', (sheet) => sheet.getRange('B2:D5').getOffsetRange(2, 1)],
    ['Poster!B2:D8', (sheet) => sheet.getRange('B2:D5').getResizedRange(3, 0)],
    ['Poster!B2:C2', (sheet) => sheet.getRange('B2:D5').getAbsoluteResizedRange(1, 2)],
    ['Poster!C3:D5', (sheet) => sheet.getRange('B2:D5').getIntersection('C3:Z9')],
    ['Poster!A1:D5', (sheet) => sheet.getRange('B2:D5').getBoundingRect(sheet.getRange('A1'))],
  ];
  test.each(cases)('%s', async (address, find) => {
    expect(await addressOf(find)).toBe(address);
  });

  const wrong: readonly (readonly [string, Find])[] = [
    ['an address that is none', (sheet) => sheet.getRange('Hej hopp')],
    ['beyond the edge', (sheet) => sheet.getRange('A1').getOffsetRange(-1, 0)],
    ['a size of nothing', (sheet) => sheet.getRangeByIndexes(0, 0, 0, 1)],
    ['half a row', (sheet) => sheet.getCell(0.5, 0)],
  ];
  test.each(wrong)('%s is InvalidArgument', async (_what, find) => {
    expect(await refusal(addressOf(find))).toBe('InvalidArgument');
  });

  test('ranges that do not meet: ItemNotFound, or a null object where that was asked for', async () => {
    const { run } = await openExcel();
    const strict = run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1').getIntersection('B2').load('address');
      await context.sync();
    });
    expect(await refusal(strict)).toBe('ItemNotFound');
    const isNull = await run(async (context) => {
      const none = context.workbook.worksheets
        .getFirst()
        .getRange('A1')
        .getIntersectionOrNullObject('B2');
      await context.sync();
      return none.isNullObject;
    });
    expect(isNull).toBe(true);
  });

  test('an empty sheet has no used range, though formats count unless values are asked for', async () => {
    const { run } = await openExcel({ Tom: [] });
    const seen = await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const nothing = sheet.getUsedRangeOrNullObject();
      const corner = sheet.getUsedRange().load('address');
      await context.sync();
      sheet.getRange('C3').format.fill.color = '#FFFF00';
      const formatted = sheet.getUsedRangeOrNullObject().load('address');
      const values = sheet.getUsedRangeOrNullObject(true);
      await context.sync();
      return [nothing.isNullObject, corner.address, formatted.address, values.isNullObject];
    });
    expect(seen).toEqual([true, 'Tom!A1', 'Tom!C3', true]);
  });

  test('a sheet’s name stands in quotes where Excel puts them', async () => {
    const names = ['Bilaga 1', 'Händelser', 'A1', '2026', "Lars' blad", 'tbl_x'];
    const { run } = await openExcel(Object.fromEntries(names.map((name) => [name, []])));
    const seen = await run(async (context) => {
      const ranges = names.map((name) =>
        context.workbook.worksheets.getItem(name).getRange('B2').load('address'),
      );
      await context.sync();
      return ranges.map(({ address }) => address);
    });
    expect([...seen].sort()).toEqual(
      [
        "'Bilaga 1'!B2",
        'Händelser!B2',
        "'A1'!B2",
        "'2026'!B2",
        "'Lars'' blad'!B2",
        'tbl_x!B2',
      ].sort(),
    );
  });

  test('names, tables and their columns are addresses too', async () => {
    const workbook = workbookOf({
      Poster: [
        ['Post', 'ALF (tkr)'],
        ['a', 1],
        ['b', 2],
      ],
    });
    tableOn(workbook, 'Poster', 'tblPoster');
    workbook.names.push({ name: 'Summan', formula: '=Poster!$B$2:$B$3' });
    const { run } = await openExcel(workbook);
    const seen = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Poster');
      const ranges = ['Summan', 'tblPoster', 'tblPoster[ALF (tkr)]', 'tblPoster[#All]'].map(
        (address) => sheet.getRange(address).load('address'),
      );
      await context.sync();
      return ranges.map(({ address }) => address);
    });
    expect(seen).toEqual(['Poster!B2:B3', 'Poster!A2:B3', 'Poster!B2:B3', 'Poster!A1:B3']);
  });

  test('a range keeps its cells over several syncs, and knows its sheet', async () => {
    const { run } = await openExcel({ Poster: [[1]] });
    const seen = await run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1');
      await context.sync();
      range.values = [[2]];
      await context.sync();
      range.load('values,worksheet/name,rowIndex,columnIndex,rowCount,columnCount,cellCount');
      await context.sync();
      return [range.values, range.worksheet.name, range.rowIndex, range.cellCount];
    });
    expect(seen).toEqual([[[2]], 'Poster', 0, 1]);
  });

  test('a property that was not loaded cannot be read', async () => {
    const { run } = await openExcel({ Poster: [[1]] });
    const work = run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1').load('address');
      await context.sync();
      return range.values as unknown;
    });
    expect(await refusal(work)).toBe('PropertyNotLoaded');
  });

  test('load() without names gives all that the local host knows', async () => {
    const { run } = await openExcel({ Poster: [[1, 'x']] });
    const seen = await run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1:B1').load();
      await context.sync();
      return [range.address, range.values, range.text, range.hasSpill, range.hidden];
    });
    expect(seen).toEqual(['Poster!A1:B1', [[1, 'x']], [['1', 'x']], false, false]);
  });
});

describe('Local Excel, what stands in the way of writing', () => {
  test('hidden rows and columns are told, null where some are hidden', async () => {
    const { run } = await openExcel({ Poster: [] });
    const seen = await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('2:3').rowHidden = true;
      sheet.getRange('C:C').columnHidden = true;
      const [some, all, column] = ['A1:A3', 'A2:A3', 'C1'].map((address) =>
        sheet.getRange(address).load('rowHidden,columnHidden,hidden'),
      );
      await context.sync();
      return [some?.rowHidden, all?.rowHidden, column?.columnHidden, all?.hidden, some?.hidden];
    });
    expect(seen).toEqual([null, true, true, true, null]);
  });

  test('rows are shown again', async () => {
    const { run, sheet } = await openExcel({ Poster: [] });
    sheet('Poster').hiddenRows.add(1).add(9);
    await run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1:A5').rowHidden = false;
      await context.sync();
    });
    expect([...sheet('Poster').hiddenRows]).toEqual([9]);
  });

  test('merged areas within a range are found, and none is a null object', async () => {
    const { run, sheet } = await openExcel({ Poster: [[1, 2]] });
    const seen = await run(async (context) => {
      const poster = context.workbook.worksheets.getFirst();
      poster.getRange('A1:B1').merge();
      poster.getRange('D4:D6').merge();
      const areas = poster.getRange('A1:D9').getMergedAreasOrNullObject().load('address,areaCount');
      const none = poster.getRange('F1').getMergedAreasOrNullObject();
      await context.sync();
      poster.getRange('A1:C1').unmerge();
      await context.sync();
      return [areas.address, areas.areaCount, none.isNullObject];
    });
    expect(seen).toEqual(['Poster!A1:B1,Poster!D4:D6', 2, true]);
    expect(sheet('Poster').merges).toEqual([
      { sheet: 'Poster', top: 3, bottom: 5, left: 3, right: 3 },
    ]);
  });

  test('a spilled area is found from its formula, and its formula from any of its cells', async () => {
    const { run, sheet } = await openExcel({ Poster: [[1], [2], [3]] });
    sheet('Poster').cells.set(2, { value: 1, formula: '=A1:A3', spill: 'C1:C3' });
    const seen = await run(async (context) => {
      const poster = context.workbook.worksheets.getFirst();
      const area = poster.getRange('C1').getSpillingToRangeOrNullObject().load('address');
      const parent = poster.getRange('C2').getSpillParentOrNullObject().load('address');
      const [inside, partly, outside] = ['C2:C3', 'B1:C3', 'A1'].map((address) =>
        poster.getRange(address).load('hasSpill'),
      );
      const none = poster.getRange('A1').getSpillingToRangeOrNullObject();
      await context.sync();
      return [
        area.address,
        parent.address,
        inside?.hasSpill,
        partly?.hasSpill,
        outside?.hasSpill,
        none.isNullObject,
      ];
    });
    expect(seen).toEqual(['Poster!C1:C3', 'Poster!C1', true, null, false, true]);
  });

  test('a filter on the sheet is told, cleared and removed', async () => {
    const { run, sheet } = await openExcel({ Poster: [['Post'], ['a'], ['b']] });
    sheet('Poster').filter = { sheet: 'Poster', top: 0, left: 0, bottom: 2, right: 0 };
    sheet('Poster').hiddenRows.add(1);
    const seen = await run(async (context) => {
      const { autoFilter } = context.workbook.worksheets.getFirst();
      autoFilter.load('enabled,isDataFiltered');
      const area = autoFilter.getRangeOrNullObject().load('address');
      await context.sync();
      const before = [autoFilter.enabled, autoFilter.isDataFiltered, area.address];
      autoFilter.clearCriteria();
      autoFilter.load('enabled,isDataFiltered');
      await context.sync();
      const cleared = [autoFilter.enabled, autoFilter.isDataFiltered];
      autoFilter.remove();
      autoFilter.load('enabled');
      await context.sync();
      return [before, cleared, autoFilter.enabled];
    });
    expect(seen).toEqual([[true, true, 'Poster!A1:A3'], [true, false], false]);
    expect(sheet('Poster').hiddenRows.size).toBe(0);
  });
});

describe('Local Excel, clearing', () => {
  test('contents, formats, or both', async () => {
    const { run, sheet } = await openExcel({ Poster: [[1, 2, 3]] });
    await run(async (context) => {
      const poster = context.workbook.worksheets.getFirst();
      poster.getRange('A1:C1').format.font.bold = true;
      poster.getRange('A1').clear('Contents');
      poster.getRange('B1').clear('Formats');
      poster.getRange('C1').clear();
      await context.sync();
    });
    const cells = [0, 1, 2].map((column) => sheet('Poster').cell(0, column));
    expect(cells.map(({ value, style }) => [value, style?.bold ?? false])).toEqual([
      [null, true],
      [2, false],
      [null, false],
    ]);
  });
});

describe('Local Excel, what it does not know', () => {
  const attempts: readonly (readonly [string, (sheet: Excel.Worksheet) => void])[] = [
    ['Range.sort', (sheet) => sheet.getRange('A1').sort.apply([])],
    ['Range.find', (sheet) => sheet.getRange('A1').find('x', {}).load('address')],
    ['Range.height', (sheet) => void sheet.getRange('A1').load('height')],
    ['RangeFont.size', (sheet) => (sheet.getRange('A1').format.font.size = 20)],
    ['Worksheet.shapes', (sheet) => void sheet.shapes.load('items')],
    ['Worksheet.tabColor', (sheet) => (sheet.tabColor = '#FF0000')],
  ];
  test.each(attempts)('%s is refused by name and noted', async (member, attempt) => {
    const { run, host } = await openExcel();
    const work = run(async (context) => {
      attempt(context.workbook.worksheets.getFirst());
      await context.sync();
    });
    expect(await refusal(work)).toBe('LocalHostLacksMember');
    expect(host.complaints).toEqual([`The local office.js host does not implement ${member}`]);
  });
});
