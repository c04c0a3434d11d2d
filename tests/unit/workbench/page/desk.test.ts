import { Clipboard } from '../../../../src/workbench/page/clipboard';
import { Desk } from '../../../../src/workbench/page/desk';
import { pressKey } from '../../../../src/workbench/page/grid-keys';
import { columnsOf, rowsOf } from '../../../../src/workbench/page/axis';
import { blankBook, bookOfFile, exampleBook } from '../../../../src/workbench/page/open-book';
import { sumText } from '../../../../src/workbench/page/selection-sum';
import { areaAddress } from '#sheet/address';

function emptyDesk(): Desk {
  return new Desk(blankBook(), 'light');
}

function type(desk: Desk, place: string, text: string): boolean {
  expect(desk.goTo(place)).toBe(true);
  desk.edit(text, 'cell');
  return desk.commit();
}

function valueAt(desk: Desk, row: number, column: number) {
  return desk.sheet.cell(row, column).value;
}

function press(desk: Desk, key: string, held: Partial<KeyboardEvent> = {}): boolean {
  const { sheet, selection } = desk;
  const ground = {
    sheet,
    rows: rowsOf(sheet, selection.area),
    columns: columnsOf(sheet, selection.area),
  };
  const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
  return pressKey(desk, ground, { key, ...none, ...held } as KeyboardEvent, 20);
}

describe('Workbench §3: typing at the desk', () => {
  test('formulas are recalculated as cells are typed', () => {
    const desk = emptyDesk();
    type(desk, 'A1', '727,1');
    type(desk, 'A2', '374,3');
    type(desk, 'A3', '=SUMMA(A1:A2)');
    type(desk, 'A1', '727,5');
    expect(valueAt(desk, 2, 0)).toBe(1101.8);
    expect(desk.unsaved).toBe(true);
  });

  test('a broken formula is not taken, typing goes on and the reason is said', () => {
    const desk = emptyDesk();
    expect(type(desk, 'A1', '=SUMMA(')).toBe(false);
    expect(desk.editing?.text).toBe('=SUMMA(');
    expect(desk.notice).toContain('Formeln går inte att läsa');
    desk.cancel();
    expect(valueAt(desk, 0, 0)).toBeNull();
  });

  test('leaving a cell as it was changes nothing', () => {
    const desk = emptyDesk();
    type(desk, 'A1', '');
    expect(desk.unsaved).toBe(false);
    expect(desk.canUndo).toBe(false);
  });

  test('a table grows over what is typed right below it, and shrinks again when that is undone', async () => {
    const desk = emptyDesk();
    desk.open(await exampleBook());
    const posts = () => desk.book.workbook.table('tblPoster')?.table.area;
    const before = posts();
    const below = (before?.bottom ?? 0) + 1;
    type(desk, `Poster!A${below + 1}`, 'LG-07');
    expect(posts()?.bottom).toBe(below);
    type(desk, `Poster!H${below + 1}`, '250');
    expect(valueAt(desk, below, 9)).toBe(250);
    expect(desk.sheet.cell(below, 7).style?.numberFormat).toBe('#,##0');
    desk.undo();
    desk.undo();
    expect(posts()).toEqual(before);
    expect(desk.sheet.cell(below, 9)).toEqual({ value: null });
  });

  test('a locked cell of a protected sheet takes nothing, and says so', () => {
    const desk = emptyDesk();
    desk.sheet.isProtected = true;
    expect(type(desk, 'A1', '5')).toBe(false);
    expect(desk.notice).toBe('Bladet Blad1 är skyddat: cellen är låst.');
  });

  test('undo takes back the last thing typed and leaves what a co-author wrote', () => {
    const desk = emptyDesk();
    type(desk, 'A1', '1');
    desk.change([{ row: 1, column: 0, content: { value: 'annan' } }], 'other');
    desk.undo();
    expect([valueAt(desk, 0, 0), valueAt(desk, 1, 0)]).toEqual([null, 'annan']);
    desk.undo();
    expect(desk.notice).toBe('Det finns inget att ångra.');
  });

  test('another look and another language keep the steps of undo', () => {
    const desk = emptyDesk();
    type(desk, 'A1', '1');
    const before = desk.door;
    desk.present('dark', 'en-US');
    expect(desk.door).not.toBe(before);
    desk.undo();
    expect(valueAt(desk, 0, 0)).toBeNull();
  });
});

describe('Workbench §3: keys', () => {
  test('Enter and Tab move on, Shift stretches, Home and End lead to the edges', () => {
    const desk = emptyDesk();
    type(desk, 'C3', '1');
    const places = (
      [
        ['Enter', {}],
        ['Tab', {}],
        ['Tab', { shiftKey: true }],
        ['ArrowUp', { shiftKey: true }],
        ['ArrowLeft', { shiftKey: true }],
        ['Home', {}],
        ['End', { ctrlKey: true }],
        ['Home', { ctrlKey: true }],
      ] as const
    ).map(([key, held]) => {
      press(desk, key, held);
      return areaAddress(desk.selection.area);
    });
    expect(places).toEqual(['C4', 'D4', 'C4', 'C3:C4', 'B3:C4', 'A4', 'C3', 'A1']);
  });

  test('Ctrl and an arrow goes to the edge of what is filled, or over the gap', () => {
    const desk = emptyDesk();
    for (const place of ['A1', 'A2', 'A3', 'A7']) type(desk, place, '1');
    desk.goTo('A1');
    const rows = [1, 2, 3].map(() => {
      press(desk, 'ArrowDown', { ctrlKey: true });
      return desk.selection.active.row;
    });
    expect(rows.slice(0, 2)).toEqual([2, 6]);
    expect(rows[2]).toBeGreaterThan(50);
  });

  test('hidden rows are stepped over', () => {
    const desk = emptyDesk();
    desk.sheet.hiddenRows.add(1);
    press(desk, 'ArrowDown');
    expect(desk.selection.active.row).toBe(2);
  });

  test('Delete empties what is selected; a letter begins to edit', () => {
    const desk = emptyDesk();
    type(desk, 'A1', '1');
    type(desk, 'B2', '2');
    desk.goTo('A1:B2');
    press(desk, 'Delete');
    expect([valueAt(desk, 0, 0), valueAt(desk, 1, 1)]).toEqual([null, null]);
    press(desk, 'x');
    expect(desk.editing).toEqual({ text: 'x', where: 'cell' });
  });
});

describe('Workbench §3: copy and paste', () => {
  test('cells are copied as they show, and pasted here again exactly, formulas moved along', () => {
    const desk = emptyDesk();
    const clipboard = new Clipboard(desk);
    type(desk, 'A1', '1 101,45');
    type(desk, 'B1', '=A1*2');
    desk.goTo('A1:B1');
    const text = clipboard.copy();
    expect(text).toBe('1\u00a0101,45\t2202,9');
    desk.goTo('A5');
    clipboard.paste(`${text}\n`);
    expect(valueAt(desk, 4, 0)).toBe(1101.45);
    expect(desk.sheet.cell(4, 1).formula).toBe('=A5*2');
    expect(areaAddress(desk.selection.area)).toBe('A5:B5');
  });

  test('lines from elsewhere are read as if typed, quoted cells with their line breaks', () => {
    const desk = emptyDesk();
    new Clipboard(desk).paste('Radiance\t3 500\r\n"SciLifeLab\ndata"\t2026-01-31\r\n');
    expect([valueAt(desk, 0, 1), valueAt(desk, 1, 0), valueAt(desk, 1, 1)]).toEqual([
      3500,
      'SciLifeLab\ndata',
      46_053,
    ]);
    desk.undo();
    expect(desk.sheet.usedArea()).toBeNull();
  });

  test('what is cut is gone, and comes back where it is pasted', () => {
    const desk = emptyDesk();
    const clipboard = new Clipboard(desk);
    type(desk, 'A1', 'FR');
    desk.goTo('A1');
    const text = clipboard.cut();
    expect(valueAt(desk, 0, 0)).toBeNull();
    desk.goTo('C3');
    clipboard.paste(text);
    expect(valueAt(desk, 2, 2)).toBe('FR');
  });
});

describe('Workbench §2 and §5: what is shown and saved', () => {
  test('the selected numbers are counted and summed exactly', () => {
    const desk = emptyDesk();
    type(desk, 'A1', '0,1');
    type(desk, 'A2', '0,2');
    type(desk, 'A3', 'text');
    desk.goTo('A1:A3');
    expect(sumText(desk.sheet, desk.selection.area)).toBe('Antal: 2   Summa: 0,3');
    desk.goTo('A1');
    expect(sumText(desk.sheet, desk.selection.area)).toBe('');
  });

  test('the name box leads to an address, to another sheet and to a table', async () => {
    const desk = emptyDesk();
    desk.open(await exampleBook());
    expect(desk.goTo("'Poster'!B5")).toBe(true);
    expect(desk.sheet.name).toBe('Poster');
    expect(desk.goTo('tblRamar')).toBe(true);
    expect(desk.sheet.name).toBe('Ramar');
    expect(desk.goTo('ingenting')).toBe(false);
  });

  test('a file is saved byte by byte without a change, and with what was typed after one', async () => {
    const example = await exampleBook();
    const bytes = example.save();
    const desk = emptyDesk();
    desk.open(bookOfFile(bytes, 'budget.xlsx'));
    expect(desk.unsaved).toBe(false);
    expect(desk.save()).toEqual(bytes);
    type(desk, 'Poster!P30', 'hej');
    expect(desk.unsaved).toBe(true);
    const again = bookOfFile(desk.save(), 'budget.xlsx');
    expect(desk.unsaved).toBe(false);
    expect(again.workbook.sheet('Poster')?.cell(29, 15).value).toBe('hej');
  });
});
