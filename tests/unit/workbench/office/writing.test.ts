/// <reference types="office-js" />
import { openExcel, refusal, tableOn, workbookOf, type OpenExcel } from './excel';

async function write(
  { run }: OpenExcel,
  address: string,
  values: unknown,
  property: 'values' | 'formulas' = 'values',
): Promise<void> {
  await run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange(address);
    range[property] = values as unknown[][];
    await context.sync();
  });
}

async function seen(excel: OpenExcel, address: string) {
  return excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange(address);
    range.load('values,formulas,numberFormat,valueTypes');
    await context.sync();
    const { values, formulas, numberFormat, valueTypes } = range;
    return {
      value: (values as unknown[][])[0]?.[0],
      formula: (formulas as unknown[][])[0]?.[0],
      format: (numberFormat as unknown[][])[0]?.[0],
      type: valueTypes[0]?.[0],
    };
  });
}

describe('Local Excel, what a written value becomes', () => {
  let excel: OpenExcel;
  let row = 0;
  /** A cell that nothing has been written to. */
  const fresh = (): string => `A${(row += 1)}`;
  beforeAll(async () => {
    excel = await openExcel({ Blad1: [] });
  });

  test.each([
    [12, 12, 'General'],
    ['12', 12, 'General'],
    ['-12', -12, 'General'],
    ['+12.5', 12.5, 'General'],
    ['  7 ', 7, 'General'],
    ['1e3', 1000, '0.00E+00'],
    ['1,101,800', 1_101_800, '#,##0'],
    ['1,101.50', 1101.5, '#,##0.00'],
    ['12%', 0.12, '0%'],
    ['2026-01-31', 46_053, 'yyyy-mm-dd'],
    ['TRUE', true, 'General'],
    [false, false, 'General'],
    ['#N/A', '#N/A', 'General'],
    ['Radiance', 'Radiance', 'General'],
    ['12 tkr', '12 tkr', 'General'],
    ['1,2', '1,2', 'General'],
    ['-', '-', 'General'],
    ['=', '=', 'General'],
    ['2026-02-30', '2026-02-30', 'General'],
    ["'12", '12', 'General'],
    ["'=1+1", '=1+1', 'General'],
    ["''citat", "'citat", 'General'],
    ["'", '', 'General'],
    ['', '', 'General'],
  ])('%p becomes %p, shown as %s', async (written, value, format) => {
    const cell = fresh();
    await write(excel, cell, [[written]]);
    expect(await seen(excel, cell)).toMatchObject({ value, format });
  });

  test('the kind of each value is told apart', async () => {
    const { run } = await openExcel({ Blad1: [['text', 1.5, true, null]] });
    const types = await run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1:E1');
      range.values = [[null, null, null, null, '#N/A']];
      range.load('valueTypes');
      await context.sync();
      return range.valueTypes;
    });
    expect(types).toEqual([['String', 'Double', 'Boolean', 'Empty', 'Error']]);
  });

  test.each(['=SUM(A1:B1)', '+A1+B1', '-A1', '@A1', '=cmd()'])(
    '%p becomes a formula',
    async (written) => {
      const cell = fresh().replace('A', 'C');
      await write(excel, cell, [[written]]);
      const { formula } = await seen(excel, cell);
      expect(formula).toBe(written.startsWith('=') ? written : `=${written.replace(/^\+/, '')}`);
    },
  );

  test.each(['=1+', '=SUM(', '-46 70 123', '=A1;B1'])(
    '%p is a formula that Excel refuses',
    async (written) => {
      const cell = fresh();
      await write(excel, cell, [['kvar']]);
      expect(await refusal(write(excel, cell, [[written]]))).toBe('InvalidArgument');
      expect(await excel.cells('Blad1', cell)).toEqual([['kvar']]);
    },
  );

  test.each(['1/2', '12:30', '100 kr', '$5', '3-4'])(
    '%p depends on the machine, so it is refused by name instead of guessed',
    async (written) => {
      expect(await refusal(write(excel, fresh(), [[written]]))).toBe('LocalHostLacksMember');
    },
  );

  test('a formula that we cannot compute has no made-up value', async () => {
    const cell = fresh();
    await write(excel, cell, [['=CUBEVALUE("x","y")']]);
    expect(await seen(excel, cell)).toMatchObject({ value: '#N/A', type: 'Error' });
  });

  test('a formula gives its value, and a date its serial', async () => {
    const cell = fresh();
    await write(excel, cell, [['=727.5-727.1+DATE(2026,1,31)']]);
    expect(await seen(excel, cell)).toMatchObject({ value: 46_053.4, type: 'Double' });
  });

  test('a cell of format @ takes every text as it stands', async () => {
    const excel = await openExcel({ Blad1: [] });
    await excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1:A3');
      range.numberFormat = [['@'], ['@'], ['@']];
      range.values = [['12'], ['=1+1'], ["'x"]];
      await context.sync();
    });
    expect(await excel.cells('Blad1', 'A1:A3')).toEqual([['12'], ['=1+1'], ['x']]);
  });

  test('a number written over a date keeps the date’s format', async () => {
    const excel = await openExcel({ Blad1: [] });
    await write(excel, 'A1', [['2026-01-31']]);
    await write(excel, 'A1', [[46_054]]);
    expect(await seen(excel, 'A1')).toMatchObject({ value: 46_054, format: 'yyyy-mm-dd' });
  });

  test('formulas read and written back lose the apostrophe of a text, as in Excel', async () => {
    const excel = await openExcel({ Blad1: [] });
    await write(excel, 'A1', [["'=1+1"]]);
    const { formula, type } = await seen(excel, 'A1');
    expect([formula, type]).toEqual(['=1+1', 'String']);
    await write(excel, 'A1', [[formula]], 'formulas');
    expect(excel.sheet('Blad1').cell(0, 0).formula).toBe('=1+1');
  });

  test('a text longer than a cell can hold is refused', async () => {
    const excel = await openExcel({ Blad1: [] });
    expect(await refusal(write(excel, 'A1', [['x'.repeat(32_768)]]))).toBe('InvalidArgument');
  });
});

describe('Local Excel, writing several cells', () => {
  test('null keeps a cell and "" clears it', async () => {
    const excel = await openExcel({ Blad1: [[1, 2, 3]] });
    await write(excel, 'A1:C1', [[null, '', 9]]);
    expect(await excel.cells('Blad1', 'A1:C1')).toEqual([[1, '', 9]]);
  });

  test('one value goes to all cells', async () => {
    const excel = await openExcel({ Blad1: [] });
    await write(excel, 'A1:B2', 7);
    expect(await excel.cells('Blad1', 'A1:B2')).toEqual([
      [7, 7],
      [7, 7],
    ]);
  });

  test.each([
    ['too few rows', [[1, 2]]],
    [
      'too many columns',
      [
        [1, 2, 3],
        [1, 2, 3],
      ],
    ],
    ['ragged rows', [[1, 2], [1]]],
    ['not rows at all', [1, 2]],
  ])('%s is InvalidArgument and writes nothing', async (_what, values) => {
    const excel = await openExcel({ Blad1: [] });
    expect(await refusal(write(excel, 'A1:B2', values))).toBe('InvalidArgument');
    expect(await excel.cells('Blad1', 'A1:B2')).toEqual([
      ['', ''],
      ['', ''],
    ]);
  });

  test('whole columns give no values and take none', async () => {
    const excel = await openExcel({ Blad1: [[1]] });
    const values = await excel.run(async (context) => {
      const column = context.workbook.worksheets.getFirst().getRange('A:A').load('values,address');
      await context.sync();
      return [column.values, column.address];
    });
    expect(values).toEqual([null, 'Blad1!A:A']);
    expect(await refusal(write(excel, 'A:A', 1))).toBe('InvalidArgument');
  });

  test('the library splits a write of more than 1 500 cells; all of it arrives', async () => {
    const excel = await openExcel({ Blad1: [] });
    const rows = Array.from({ length: 1_000 }, (_, row) => [row, `'${row}`]);
    await write(excel, 'A1:B1000', rows);
    const read = await excel.cells('Blad1', 'A1:B1000');
    expect([read[0], read[999], read.length]).toEqual([[0, '0'], [999, '999'], 1_000]);
    expect(excel.host.counts.syncs).toBe(2);
  });

  test('a large write of the wrong shape is refused before anything is written', async () => {
    const excel = await openExcel({ Blad1: [] });
    const rows = Array.from({ length: 2_000 }, (_, row) => [row]);
    expect(await refusal(write(excel, 'A1:A1999', rows))).toBe('InvalidArgument');
    expect(excel.sheet('Blad1').usedArea()).toBeNull();
  });

  test('a failed batch is not rolled back: what came before has been done', async () => {
    const excel = await openExcel({ Blad1: [] });
    const work = excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1').values = [[1]];
      sheet.getRange('A2:A3').values = [[2]];
      sheet.getRange('A4').values = [[4]];
      await context.sync();
    });
    expect(await refusal(work)).toBe('InvalidArgument');
    expect(await excel.cells('Blad1', 'A1:A4')).toEqual([[1], [''], [''], ['']]);
  });

  test('of merged cells only the first takes a value', async () => {
    const excel = await openExcel({ Blad1: [] });
    await excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1:B2').merge();
      await context.sync();
    });
    await write(excel, 'A1:C2', [
      [1, 2, 3],
      [4, 5, 6],
    ]);
    expect(await excel.cells('Blad1', 'A1:C2')).toEqual([
      [1, '', 3],
      ['', '', 6],
    ]);
  });

  test('where a filter hides rows, what shows gets the first row and the rest nothing', async () => {
    const workbook = workbookOf({
      Blad1: [
        ['Post', 'tkr'],
        ['a', 1],
        ['b', 2],
        ['c', 3],
        ['d', 4],
      ],
    });
    tableOn(workbook, 'Blad1', 'tblPoster', { filtered: true });
    const excel = await openExcel(workbook);
    excel.sheet('Blad1').hiddenRows.add(2).add(3);
    await write(excel, 'B2:B5', [[10], [20], [30], [40]]);
    expect(await excel.cells('Blad1', 'B2:B5')).toEqual([[10], [2], [3], [10]]);
  });

  test('rows hidden by hand do not misplace anything', async () => {
    const excel = await openExcel({ Blad1: [[1], [2], [3]] });
    excel.sheet('Blad1').hiddenRows.add(1);
    await write(excel, 'A1:A3', [[10], [20], [30]]);
    expect(await excel.cells('Blad1', 'A1:A3')).toEqual([[10], [20], [30]]);
  });
});
