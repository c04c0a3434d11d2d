/// <reference types="office-js" />
import { openExcel, refusal } from './excel';

describe('Local Excel, formats', () => {
  test('are set and read for a whole range, null where cells differ', async () => {
    const { run } = await openExcel({ Blad1: [[1, 2]] });
    const seen = await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const head = sheet.getRange('A1:B1');
      head.format.fill.color = '#1F4E79';
      head.format.font.color = '#FFFFFF';
      head.format.font.bold = true;
      head.format.font.italic = true;
      head.format.wrapText = true;
      head.format.horizontalAlignment = 'Center';
      sheet.getRange('B1').format.font.bold = false;
      const loaded = {
        fill: { color: true },
        font: { color: true, bold: true, italic: true },
        wrapText: true,
        horizontalAlignment: true,
      };
      head.format.load(loaded);
      const untouched = sheet.getRange('D9').format.load(loaded);
      await context.sync();
      const told = ({ fill, font, wrapText, horizontalAlignment }: Excel.RangeFormat) => [
        fill.color,
        font.color,
        font.bold,
        font.italic,
        wrapText,
        horizontalAlignment,
      ];
      return [told(head.format), told(untouched)];
    });
    expect(seen).toEqual([
      ['#1F4E79', '#FFFFFF', null, true, true, 'Center'],
      ['#FFFFFF', '#000000', false, false, false, 'General'],
    ]);
  });

  test('change nothing of what stands in the cells', async () => {
    const { run, sheet } = await openExcel({ Blad1: [[1, '=A1*2']] });
    await run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1:B1');
      range.numberFormat = [['#,##0', '0.0']];
      range.format.fill.color = '#EEEEEE';
      range.format.fill.clear();
      await context.sync();
    });
    const [one, two] = [0, 1].map((column) => sheet('Blad1').cell(0, column));
    expect([one?.value, one?.style, two?.formula, two?.style]).toEqual([
      1,
      { numberFormat: '#,##0' },
      '=A1*2',
      { numberFormat: '0.0' },
    ]);
  });

  test('of whole columns reach cells that are written later', async () => {
    const { run, sheet } = await openExcel({ Blad1: [] });
    await run(async (context) => {
      const blad = context.workbook.worksheets.getFirst();
      blad.getRange('B:B').format.font.bold = true;
      blad.getRange('B5').values = [[1]];
      await context.sync();
    });
    expect(sheet('Blad1').cell(4, 1).style?.bold).toBe(true);
  });

  test('columns have a width in points; an ordinary one is 48', async () => {
    const { run, sheet } = await openExcel({ Blad1: [['En ganska lång rubrik']] });
    const seen = await run(async (context) => {
      const blad = context.workbook.worksheets.getFirst();
      const widths = ['C1', 'A1:C1'].map((address) =>
        blad.getRange(address).format.load('columnWidth'),
      );
      blad.getRange('A1').format.columnWidth = 109.5;
      const set = blad.getRange('A1').format.load('columnWidth');
      await context.sync();
      blad.getRange('B1').format.columnWidth = 20;
      const mixed = blad.getRange('A1:B1').format.load('columnWidth');
      await context.sync();
      return [widths.map(({ columnWidth }) => columnWidth), set.columnWidth, mixed.columnWidth];
    });
    expect(seen).toEqual([[48, 48], 109.5, null]);
    await run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A:A').format.autofitColumns();
      await context.sync();
    });
    expect(sheet('Blad1').columnWidths.get(0)).toBeGreaterThan(20);
  });

  test('a line above a sum is drawn and read', async () => {
    const { run, sheet } = await openExcel({ Blad1: [[1]] });
    const style = await run(async (context) => {
      const { borders } = context.workbook.worksheets.getFirst().getRange('A2:B3').format;
      borders.getItem('EdgeTop').style = 'Continuous';
      const edge = borders.getItem('EdgeTop').load('style');
      await context.sync();
      return edge.style;
    });
    expect(style).toBe('Continuous');
    expect([1, 2].map((row) => sheet('Blad1').cell(row, 0).style?.topBorder)).toEqual([
      true,
      undefined,
    ]);
  });

  test.each([
    [
      'another border',
      (format: Excel.RangeFormat) => {
        format.borders.getItem('EdgeBottom').style = 'Continuous';
      },
    ],
    [
      'another alignment',
      (format: Excel.RangeFormat) => {
        format.horizontalAlignment = 'Justify';
      },
    ],
    [
      'a colour by name',
      (format: Excel.RangeFormat) => {
        format.fill.color = 'orange';
      },
    ],
  ])('%s is refused by name', async (_what, set) => {
    const { run } = await openExcel({ Blad1: [] });
    const work = run(async (context) => {
      set(context.workbook.worksheets.getFirst().getRange('A1').format);
      await context.sync();
    });
    expect(await refusal(work)).toBe('LocalHostLacksMember');
  });
});

describe('Local Excel, cells as they are shown', () => {
  const shownIn =
    (language: 'sv' | 'en') =>
    async (value: unknown, format: string): Promise<unknown> => {
      const { run, workbook } = await openExcel({ Blad1: [] });
      workbook.language = language;
      return run(async (context) => {
        const cell = context.workbook.worksheets.getFirst().getRange('A1');
        cell.numberFormat = [[format]];
        cell.values = [[value]];
        cell.load('text');
        await context.sync();
        return cell.text[0]?.[0];
      });
    };

  test.each([
    [1_101_800, '#,##0', '1 101 800'],
    [-415, '#,##0', '-415'],
    [-0.4, '#,##0', '0'],
    [1101.385, '#,##0.0', '1 101,4'],
    [1.005, '0.00', '1,01'],
    [1234.5678, '#,##0.0000', '1 234,5678'],
    [0.125, '0.0%', '12,5%'],
    [7800, '#,##0 "tkr"', '7 800 tkr'],
    [46_053, 'yyyy-mm-dd', '2026-01-31'],
    [727.5, 'General', '727,5'],
    [727.5 - 727.1, 'General', '0,4'],
    [123_456_789_012, 'General', '1,23457E+11'],
    [true, 'General', 'SANT'],
    ['#N/A', 'General', '#SAKNAS!'],
    ['text', '#,##0', 'text'],
    ['', 'General', ''],
  ])('%p in %s is shown as %s in Swedish', async (value, format, shown) => {
    expect(await shownIn('sv')(value, format)).toBe(shown.replaceAll(/(?<=\d) (?=\d)/g, '\u00a0'));
  });

  test.each([
    [1_101_800.5, '#,##0.0', '1,101,800.5'],
    [true, 'General', 'TRUE'],
    ['#N/A', 'General', '#N/A'],
  ])('%p in %s is shown as %s in English', async (value, format, shown) => {
    expect(await shownIn('en')(value, format)).toBe(shown);
  });

  test('a format that the local host does not know is refused by name', async () => {
    const { run } = await openExcel({ Blad1: [] });
    const work = run(async (context) => {
      const cell = context.workbook.worksheets.getFirst().getRange('A1');
      cell.numberFormat = [['[Red]#,##0;(#,##0)']];
      cell.values = [[1]];
      cell.load('text');
      await context.sync();
    });
    expect(await refusal(work)).toBe('LocalHostLacksMember');
  });
});

describe('Local Excel, rules for what may be typed', () => {
  test('a list of choices, and an explanation, are set, read and cleared', async () => {
    const { run, sheet } = await openExcel({ Blad1: [] });
    const seen = await run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A2:A9');
      const { dataValidation } = range;
      dataValidation.rule = { list: { inCellDropDown: true, source: 'ALF,FoUU' } };
      dataValidation.prompt = { showPrompt: true, title: '', message: 'Välj källa' };
      dataValidation.load('rule,type,prompt');
      await context.sync();
      return [dataValidation.type, dataValidation.rule.list?.source, dataValidation.prompt.message];
    });
    expect(seen).toEqual(['List', 'ALF,FoUU', 'Välj källa']);
    expect(sheet('Blad1').validations).toMatchObject([{ type: 'list', formula: '"ALF,FoUU"' }]);
    await run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A2:A9').dataValidation.clear();
      await context.sync();
    });
    expect(sheet('Blad1').validations).toEqual([]);
  });

  test('a custom rule is kept, and what an add-in writes is not checked against it', async () => {
    const { run, cells } = await openExcel({ Blad1: [] });
    await run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1');
      range.dataValidation.rule = { custom: { formula: '=A1>0' } };
      range.values = [[-1]];
      await context.sync();
    });
    expect(await cells('Blad1', 'A1')).toEqual([[-1]]);
  });

  test('an explanation may stand alone', async () => {
    const { run, sheet } = await openExcel({ Blad1: [] });
    await run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1:A3').dataValidation.prompt = {
        showPrompt: true,
        title: '',
        message: 'Belopp i tkr',
      };
      await context.sync();
    });
    expect(sheet('Blad1').validations).toMatchObject([{ type: 'any', message: 'Belopp i tkr' }]);
  });

  test('a rule with two bounds is refused by name', async () => {
    const { run } = await openExcel({ Blad1: [] });
    const work = run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1').dataValidation.rule = {
        wholeNumber: { formula1: 1, formula2: 5, operator: 'Between' },
      };
      await context.sync();
    });
    expect(await refusal(work)).toBe('LocalHostLacksMember');
  });
});
