import { MAX_COLUMNS } from '#sheet/address';
import type { CellChange } from '#sheet/cell-change';
import { Workbook } from '#sheet/workbook';
import { Worksheet } from '#sheet/worksheet';
import { edit, tableOf, valueAt, workbookOf, type Cells } from './workbook-of';

/** Addresses that one edit reports as changed. */
function changedBy(workbook: Workbook, work: () => void): string[] {
  const told: CellChange[] = [];
  const stop = workbook.onChange((changes) => told.push(...changes));
  work();
  stop();
  return told
    .map(({ sheet, row, column }) => `${sheet}!${'ABCDEFGH'[column] ?? ''}${row + 1}`)
    .sort();
}

describe('Recalculation §1: when', () => {
  test('an edit recalculates what depends on it, on every sheet, and nothing else', () => {
    const workbook = workbookOf({
      Ramar: { A1: 100, B1: '=A1*2', C1: '=B1+1', D1: '=5+5' },
      Poster: { A1: '=Ramar!C1', B1: '=SUM(Ramar!A:A)', C1: 7 },
    });
    const changed = changedBy(workbook, () => edit(workbook, 'Ramar', { A1: 200 }));
    expect(changed).toEqual(['Poster!A1', 'Poster!B1', 'Ramar!A1', 'Ramar!B1', 'Ramar!C1']);
    expect(valueAt(workbook, 'Poster!A1')).toBe(401);
  });

  test('what comes out the same is not reported, and what depends on it is left alone', () => {
    const workbook = workbookOf({ Ramar: { A1: 1, B1: '=A1>0', C1: '=IF(B1,"ja","nej")' } });
    expect(changedBy(workbook, () => edit(workbook, 'Ramar', { A1: 2 }))).toEqual(['Ramar!A1']);
  });

  test('a value read with its formula is kept until something that it depends on changes', () => {
    const sheet = new Worksheet('Ramar');
    sheet.cells.set(0, { value: 1 });
    sheet.cells.set(1, { value: 99, formula: '=A1+1' });
    sheet.cells.set(2, { value: 'gammal', formula: '=A2&"x"' });
    const workbook = new Workbook();
    workbook.sheets.push(sheet);
    edit(workbook, 'Ramar', { A3: 5 });
    expect(valueAt(workbook, 'Ramar!B1')).toBe(99);
    edit(workbook, 'Ramar', { A1: 2 });
    expect(valueAt(workbook, 'Ramar!B1')).toBe(3);
    expect(valueAt(workbook, 'Ramar!C1')).toBe('gammal');
  });

  test('a formula read without a value gets one at the first edit', () => {
    const sheet = new Worksheet('Ramar');
    sheet.cells.set(0, { value: 1 });
    sheet.cells.set(1, { value: null, formula: '=A1+1' });
    sheet.cells.set(2, { value: null, formula: '=B1+1' });
    const workbook = new Workbook();
    workbook.sheets.push(sheet);
    edit(workbook, 'Ramar', { D9: 'annat' });
    expect(valueAt(workbook, 'Ramar!C1')).toBe(3);
  });

  test('a formula may become a constant, another formula, or nothing', () => {
    const workbook = workbookOf({ Ramar: { A1: 1, A2: 2, B1: '=A1', C1: '=B1*10' } });
    edit(workbook, 'Ramar', { B1: '=A2' });
    expect(valueAt(workbook, 'Ramar!C1')).toBe(20);
    edit(workbook, 'Ramar', { A1: 5 });
    expect(valueAt(workbook, 'Ramar!C1')).toBe(20);
    edit(workbook, 'Ramar', { B1: 7 });
    expect(valueAt(workbook, 'Ramar!C1')).toBe(70);
    edit(workbook, 'Ramar', { B1: null });
    expect(valueAt(workbook, 'Ramar!C1')).toBe(0);
  });

  test('several cells are edited as one: listeners hear of them once', () => {
    const workbook = workbookOf({ Ramar: { A1: 1, A2: 2, B1: '=A1+A2' } });
    const calls: number[] = [];
    workbook.onChange((changes) => calls.push(changes.length));
    edit(workbook, 'Ramar', { A1: 10, A2: 20 });
    expect(calls).toEqual([3]);
    expect(valueAt(workbook, 'Ramar!B1')).toBe(30);
  });

  test('the formula keeps its style and text when its value changes', () => {
    const workbook = workbookOf({ Ramar: { A1: 1 } });
    const style = { numberFormat: '#,##0', bold: true };
    workbook.set('Ramar', [
      { row: 0, column: 1, content: { value: null, formula: '=A1*2', style } },
    ]);
    edit(workbook, 'Ramar', { A1: 4 });
    expect(workbook.sheet('Ramar')?.cell(0, 1)).toEqual({ value: 8, formula: '=A1*2', style });
  });
});

describe('Recalculation §3: order', () => {
  test('a chain of a hundred thousand cells is worked out', () => {
    const sheet = new Worksheet('Kedja');
    const length = 100_000;
    for (let row = 0; row < length; row += 1) {
      sheet.cells.set(
        row * MAX_COLUMNS,
        row === 0 ? { value: 1 } : { value: null, formula: `=A${row}+1` },
      );
    }
    const workbook = new Workbook();
    workbook.sheets.push(sheet);
    workbook.recalculateAll();
    expect(sheet.cell(length - 1, 0).value).toBe(length);
    edit(workbook, 'Kedja', { A1: 0 });
    expect(sheet.cell(length - 1, 0).value).toBe(length - 1);
  }, 180_000);

  test('a chain along a row, and backwards, is worked out', () => {
    const cells: Record<string, string | number> = { A2000: 1 };
    for (let row = 1; row < 2000; row += 1) cells[`A${row}`] = `=A${row + 1}+1`;
    const workbook = workbookOf({ Kedja: cells });
    expect(valueAt(workbook, 'Kedja!A1')).toBe(2000);
  });

  test('thousands of formulas over whole columns share their dependencies', () => {
    const cells: Record<string, string | number> = {};
    for (let row = 1; row <= 3000; row += 1) {
      cells[`A${row}`] = row % 3 === 0 ? 'FR' : `P-${row}`;
      cells[`B${row}`] = 1;
      cells[`C${row}`] = `=SUMIFS(B:B,A:A,A${row})`;
    }
    const workbook = workbookOf({ Poster: cells });
    expect(valueAt(workbook, 'Poster!C3')).toBe(1000);
    const changed = changedBy(workbook, () => edit(workbook, 'Poster', { B6: 11 }));
    expect(changed).toHaveLength(1001);
    expect(valueAt(workbook, 'Poster!C3000')).toBe(1010);
    expect(valueAt(workbook, 'Poster!C1')).toBe(1);
  });

  test('lone values at the bottom of the sheet cost next to nothing', () => {
    const sheet = new Worksheet('Ramar');
    for (let column = 1; column < 400; column += 1) {
      sheet.cells.set(1_048_575 * MAX_COLUMNS + column, { value: 1 });
    }
    sheet.cells.set(0, { value: null, formula: '=SUM(B:NZ)+COUNTBLANK(B:B)+SUMIFS(C:C,C:C,1)' });
    const workbook = new Workbook();
    workbook.sheets.push(sheet);
    const before = process.memoryUsage().heapUsed;
    edit(workbook, 'Ramar', { A2: 1 });
    expect(valueAt(workbook, 'Ramar!A1')).toBe(389 + 1_048_575 + 1);
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(100_000_000);
  });

  test('SUMIF depends on all that it sums, also beyond what is written', () => {
    const workbook = workbookOf({
      Poster: { A1: 'FR', A2: 'UR', A3: 'FR', B1: 1, B2: 2, B3: 3, C1: '=SUMIF(A1:A3,"FR",B1)' },
    });
    expect(valueAt(workbook, 'Poster!C1')).toBe(4);
    edit(workbook, 'Poster', { B3: 30 });
    expect(valueAt(workbook, 'Poster!C1')).toBe(31);
  });

  test('a range that ends in INDEX depends on the cells between', () => {
    const workbook = workbookOf({ Poster: { A1: 1, A2: 2, A3: 3, C1: '=SUM(A1:INDEX(A:A,3))' } });
    edit(workbook, 'Poster', { A2: 20 });
    expect(valueAt(workbook, 'Poster!C1')).toBe(24);
  });

  test('ROW of its own cell is no circle', () => {
    const workbook = workbookOf({ Poster: { A3: '=ROW(A3)', B3: '=ROWS(B1:B9)' } });
    expect(valueAt(workbook, 'Poster!A3')).toBe(3);
    expect(valueAt(workbook, 'Poster!B3')).toBe(9);
  });
});

describe('Recalculation §3: circles', () => {
  const CIRCLE: Cells = {
    A1: '=B1+1',
    B1: '=C1+1',
    C1: '=A1+1',
    D1: '=A1*2',
    E1: '=IF(F1>0,F1,A1)',
    F1: 5,
  };

  test('formulas in a circle hold no value and are listed, and so is what reads them', () => {
    const workbook = workbookOf({ Ramar: CIRCLE });
    expect(['A1', 'B1', 'C1', 'D1'].map((at) => valueAt(workbook, `Ramar!${at}`))).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect([...workbook.uncomputed].sort()).toEqual(['Ramar!0', 'Ramar!1', 'Ramar!2', 'Ramar!3']);
  });

  test('what only might read the circle is worked out', () => {
    const workbook = workbookOf({ Ramar: CIRCLE });
    expect(valueAt(workbook, 'Ramar!E1')).toBe(5);
    edit(workbook, 'Ramar', { F1: -1 });
    expect(valueAt(workbook, 'Ramar!E1')).toBeNull();
  });

  test('a circle that is cut gets its values back', () => {
    const workbook = workbookOf({ Ramar: CIRCLE });
    edit(workbook, 'Ramar', { C1: 10 });
    expect(valueAt(workbook, 'Ramar!D1')).toBe(24);
    expect(workbook.uncomputed.size).toBe(0);
  });

  test('a formula that reads its own column is a circle', () => {
    const workbook = workbookOf({ Ramar: { A1: 1, A2: '=SUM(A:A)', B1: '=B1' } });
    expect([...workbook.uncomputed].sort()).toEqual([`Ramar!${MAX_COLUMNS}`, 'Ramar!1'].sort());
  });

  test('a circle of ten thousand cells ends, and so does what comes after it', () => {
    const cells: Record<string, string> = {};
    const length = 10_000;
    for (let row = 1; row <= length; row += 1) {
      cells[`A${row}`] = `=A${row === 1 ? length : row - 1}+1`;
      cells[`B${row}`] = row === 1 ? '=A5' : `=B${row - 1}`;
    }
    const workbook = workbookOf({ Ramar: cells });
    expect(workbook.uncomputed.size).toBe(2 * length);
  });
});

describe('Recalculation §3: sheets and tables that come and go', () => {
  const FORMULAS: Cells = {
    A1: '=SUM(tblPoster[ALF])',
    A2: '=Poster!B2',
    A3: '=IFERROR(Poster!Z99,"saknas")',
    A4: '=ROWS(tblPoster[#All])',
    A5: '=SUM(Allt)',
  };
  const withPosts = () => {
    const workbook = workbookOf({ Ramar: FORMULAS });
    workbook.names.push({ name: 'Allt', formula: '=tblPoster[ALF]' });
    const sheet = new Worksheet('Poster');
    const cells: [number, number, string | number][] = [
      [0, 0, 'Post'],
      [0, 1, 'ALF'],
      [1, 0, 'Radiance'],
      [1, 1, 3500],
      [2, 0, 'VFU'],
      [2, 1, 500],
    ];
    for (const [row, column, value] of cells)
      sheet.cells.set(row * MAX_COLUMNS + column, { value });
    return { workbook, sheet };
  };
  const answers = (workbook: Workbook) =>
    ['A1', 'A2', 'A3', 'A4', 'A5'].map((at) => {
      const value = valueAt(workbook, `Ramar!${at}`);
      return typeof value === 'object' && value !== null ? value.error : value;
    });

  test('a formula that waited for a sheet and its table is worked out when they come', () => {
    const { workbook, sheet } = withPosts();
    expect(answers(workbook)).toEqual([null, '#REF!', 'saknas', null, '#NAME?']);
    workbook.addSheet(sheet);
    workbook.addTable('Poster', tableOf('tblPoster', 'Poster!A1:B3', ['Post', 'ALF']));
    expect(answers(workbook)).toEqual([4000, 3500, 0, 3, 4000]);
  });

  test('a table that grows takes its new rows into the sums', () => {
    const { workbook, sheet } = withPosts();
    sheet.tables.push(tableOf('tblPoster', 'Poster!A1:B3', ['Post', 'ALF']));
    workbook.addSheet(sheet);
    edit(workbook, 'Poster', { A4: 'Leveransyta', B4: 250 });
    expect(answers(workbook)[0]).toBe(4000);
    workbook.resizeTable('tblPoster', { sheet: 'Poster', top: 0, left: 0, bottom: 3, right: 1 });
    expect(answers(workbook)).toEqual([4250, 3500, 0, 4, 4250]);
    workbook.resizeTable('tblPoster', { sheet: 'Poster', top: 0, left: 0, bottom: 1, right: 1 });
    expect(answers(workbook)).toEqual([3500, 3500, 0, 2, 3500]);
  });

  test('a formula whose sheet is taken away says #REF!, and one whose table went along is not computed', () => {
    const { workbook, sheet } = withPosts();
    sheet.tables.push(tableOf('tblPoster', 'Poster!A1:B3', ['Post', 'ALF']));
    workbook.addSheet(sheet);
    workbook.removeSheet('Poster');
    expect(answers(workbook)).toEqual([null, '#REF!', 'saknas', null, null]);
  });

  test('a name that is put into the list, changed or taken out is noticed at the next edit', () => {
    const workbook = workbookOf({ Ramar: { A1: 5, A2: 6, B1: '=Ram', C1: '=B1+1', D1: 7 } });
    expect(valueAt(workbook, 'Ramar!B1')).toEqual({ error: '#NAME?' });
    workbook.names.push({ name: 'Ram', formula: '=Ramar!$A$1' });
    edit(workbook, 'Ramar', { D1: 8 });
    expect(valueAt(workbook, 'Ramar!C1')).toBe(6);
    workbook.names.splice(0, 1, { name: 'Ram', formula: '=Ramar!$A$2' });
    edit(workbook, 'Ramar', { A2: 10 });
    expect(valueAt(workbook, 'Ramar!C1')).toBe(11);
    workbook.names.length = 0;
    workbook.recalculate([]);
    expect(valueAt(workbook, 'Ramar!C1')).toEqual({ error: '#NAME?' });
  });

  test('a new sheet that is named anew keeps its uncomputed cells listed under the new name', () => {
    const workbook = workbookOf({ Ramar: { A1: 1 } });
    const sheet = new Worksheet('Blad2');
    sheet.cells.set(0, { value: null, formula: '=TODAY()' });
    workbook.addSheet(sheet);
    workbook.renameSheet('Blad2', 'Datum');
    expect([...workbook.uncomputed]).toEqual(['Datum!0']);
    workbook.removeSheet('Datum');
    expect(workbook.uncomputed.size).toBe(0);
  });
});

describe('Recalculation §4: what is not computed', () => {
  test('its value is dropped, never kept stale, and so is that of everything that reads it', () => {
    const sheet = new Worksheet('Ramar');
    sheet.cells.set(0, { value: 1 });
    sheet.cells.set(1, { value: 77, formula: '=OKÄND(A1)' });
    sheet.cells.set(2, { value: 78, formula: '=B1+1' });
    sheet.cells.set(3, { value: 79, formula: '=IFERROR(C1,0)' });
    const workbook = new Workbook();
    workbook.sheets.push(sheet);
    edit(workbook, 'Ramar', { A2: 3 });
    expect(valueAt(workbook, 'Ramar!D1')).toBe(79);
    edit(workbook, 'Ramar', { A1: 2 });
    expect(['B1', 'C1', 'D1'].map((at) => valueAt(workbook, `Ramar!${at}`))).toEqual([
      null,
      null,
      null,
    ]);
    expect(workbook.uncomputed.size).toBe(3);
  });

  test('sums, counts and lookups over an uncomputed cell are uncomputed, whatever they look for', () => {
    const workbook = workbookOf({
      Ramar: {
        A1: 1,
        A2: '=TODAY()',
        A3: 3,
        B1: '=SUM(A1:A3)',
        B2: '=COUNTIF(A1:A3,1)',
        B3: '=MATCH(1,A1:A3,0)',
        B4: '=SUM(A1,A3)',
        B5: '=INDEX(A1:A3,1)',
        B6: '=COUNTA(A:A)',
      },
    });
    const answers = ['B1', 'B2', 'B3', 'B4', 'B5', 'B6'].map((at) =>
      valueAt(workbook, `Ramar!${at}`),
    );
    expect(answers).toEqual([null, null, null, 4, 1, null]);
  });

  test('OFFSET and INDIRECT lose their value at every edit, for they may read anything', () => {
    const sheet = new Worksheet('Ramar');
    sheet.cells.set(0, { value: 5, formula: '=INDIRECT("B9")' });
    sheet.cells.set(1, { value: 46_000, formula: '=TODAY()' });
    const workbook = new Workbook();
    workbook.sheets.push(sheet);
    edit(workbook, 'Ramar', { C1: 1 });
    expect(valueAt(workbook, 'Ramar!A1')).toBeNull();
    expect(valueAt(workbook, 'Ramar!B1')).toBe(46_000);
  });

  test('an uncomputed cell that is overwritten with a number is listed no longer', () => {
    const workbook = workbookOf({ Ramar: { A1: '=NOW()', B1: '=A1+1' } });
    edit(workbook, 'Ramar', { A1: 4 });
    expect(valueAt(workbook, 'Ramar!B1')).toBe(5);
    expect(workbook.uncomputed.size).toBe(0);
  });

  test('an array formula fills its area when the result has its shape, and holds nothing when not', () => {
    const workbook = workbookOf({ Ramar: { A1: 1, A2: 2, A3: 3 } });
    const sheet = workbook.sheet('Ramar');
    sheet?.cells.set(2, { value: 0, formula: '=A1:A3*2', spill: 'C1:C3' });
    sheet?.cells.set(MAX_COLUMNS + 2, { value: 0 });
    sheet?.cells.set(2 * MAX_COLUMNS + 2, { value: 0 });
    sheet?.cells.set(4, { value: 0, formula: '=SUM(C1:C3)' });
    sheet?.cells.set(5, { value: 0, formula: '=SUM(C1#)' });
    sheet?.cells.set(6, { value: 0, formula: '=A1:A2', spill: 'G1:G3' });
    workbook.recalculateAll();
    edit(workbook, 'Ramar', { A2: 20 });
    const held = ['C1', 'C2', 'C3', 'E1', 'F1', 'G1', 'G2'].map((at) =>
      valueAt(workbook, `Ramar!${at}`),
    );
    expect(held).toEqual([2, 40, 6, 48, 48, null, null]);
  });

  test('a formula that nests without end is not computed', () => {
    const workbook = workbookOf({ Ramar: { A1: `=${'ABS('.repeat(3000)}1${')'.repeat(3000)}` } });
    expect(workbook.uncomputed.has('Ramar!0')).toBe(true);
  });
});
