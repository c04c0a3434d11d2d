/// <reference types="office-js" />
import { openExcel, refusal, tableOn, workbookOf } from './excel';

describe('Local Excel, sheets', () => {
  test('lists the sheets in order with name and visibility', async () => {
    const { run, sheet } = await openExcel({ Ramar: [], Poster: [], Logg: [] });
    sheet('Logg').visibility = 'hidden';
    const listed = await run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name,items/visibility,items/position');
      await context.sync();
      return worksheets.items.map((each) => [each.position, each.name, each.visibility]);
    });
    expect(listed).toEqual([
      [0, 'Ramar', 'Visible'],
      [1, 'Poster', 'Visible'],
      [2, 'Logg', 'Hidden'],
    ]);
  });

  test('loads what hangs on the sheets of the list in the same sync', async () => {
    const workbook = workbookOf({
      Poster: [
        ['Post', 'ALF (tkr)'],
        ['Radiance', 1],
      ],
      Logg: [],
    });
    tableOn(workbook, 'Poster', 'tblPoster');
    const { run, sheet, host } = await openExcel(workbook);
    sheet('Poster').isProtected = true;
    const seen = await run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load({
        name: true,
        protection: { protected: true },
        tables: { name: true, showTotals: true, columns: { name: true } },
      });
      await context.sync();
      return worksheets.items.map((each) => [
        each.name,
        each.protection.protected,
        each.tables.items.map(({ name, columns }) => [name, columns.items.map((c) => c.name)]),
      ]);
    });
    expect(seen).toEqual([
      ['Poster', true, [['tblPoster', ['Post', 'ALF (tkr)']]]],
      ['Logg', false, []],
    ]);
    expect(host.counts.syncs).toBe(1);
  });

  test('finds a sheet by name without regard to case, and by id', async () => {
    const { run } = await openExcel({ Ramar: [] });
    const seen = await run(async (context) => {
      const byName = context.workbook.worksheets.getItem('RAMAR').load('id,name');
      await context.sync();
      const byId = context.workbook.worksheets.getItem(byName.id).load('name');
      await context.sync();
      return [byName.name, byId.name, byName.id];
    });
    expect(seen.slice(0, 2)).toEqual(['Ramar', 'Ramar']);
    expect(seen[2]).toMatch(/^\{[0-9A-F]{8}-0001-0000-0000-0{12}\}$/);
  });

  test('a missing sheet is ItemNotFound, or a null object where that was asked for', async () => {
    const { run } = await openExcel({ Ramar: [] });
    const absent = run(async (context) => {
      context.workbook.worksheets.getItem('Poster').load('name');
      await context.sync();
    });
    expect(await refusal(absent)).toBe('ItemNotFound');
    const isNull = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('Poster');
      const range = sheet.getRange('A1');
      await context.sync();
      return [sheet.isNullObject, range.isNullObject];
    });
    expect(isNull).toEqual([true, true]);
  });

  test('a new sheet comes last, gets a free name when none is given, and can be named', async () => {
    const { run, workbook } = await openExcel({ Ramar: [] });
    await run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add('Poster').getRange('A1').values = [['Post']];
      worksheets.add().name = 'Händelser';
      worksheets.add();
      await context.sync();
    });
    expect(workbook.sheets.map(({ name }) => name)).toEqual([
      'Ramar',
      'Poster',
      'Händelser',
      'Blad4',
    ]);
    expect(workbook.sheet('Poster')?.cell(0, 0).value).toBe('Post');
  });

  test.each(['', 'Ramar', 'ramar', 'a/b', '[x]', "'x", 'x'.repeat(32)])(
    'a sheet cannot be called %p',
    async (name) => {
      const { run } = await openExcel({ Ramar: [] });
      const work = run(async (context) => {
        const sheet = context.workbook.worksheets.add('Ny');
        await context.sync();
        sheet.name = name;
        await context.sync();
      });
      expect(await refusal(work)).toMatch(/^Invalid(Argument|Operation)$/);
    },
  );

  test('a sheet that formulas speak of is not renamed here, and that is said', async () => {
    const { run, host } = await openExcel({ Ramar: [[1]], Poster: [['=Ramar!A1']] });
    const work = run(async (context) => {
      context.workbook.worksheets.getItem('Ramar').name = 'Ramar 2026';
      await context.sync();
    });
    expect(await refusal(work)).toBe('LocalHostLacksMember');
    expect(host.complaints[0]).toContain('Worksheet.name');
  });

  test('sheets are hidden and shown, but never the last one', async () => {
    const { run, sheet } = await openExcel({ Ramar: [], Logg: [] });
    await run(async (context) => {
      context.workbook.worksheets.getItem('Logg').visibility = 'VeryHidden';
      await context.sync();
    });
    expect(sheet('Logg').visibility).toBe('veryHidden');
    const last = run(async (context) => {
      context.workbook.worksheets.getItem('Ramar').visibility = 'Hidden';
      await context.sync();
    });
    expect(await refusal(last)).toBe('InvalidOperation');
  });

  test('a deleted sheet is gone, also for a range that was found on it before', async () => {
    const { run, workbook } = await openExcel({ Ramar: [], Bort: [['x']] });
    const work = run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Bort');
      const range = sheet.getRange('A1').load('values');
      await context.sync();
      sheet.delete();
      await context.sync();
      range.load('values');
      await context.sync();
    });
    expect(await refusal(work)).toBe('ItemNotFound');
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Ramar']);
  });

  test('a workbook whose structure is protected takes and loses no sheets', async () => {
    const { run, workbook } = await openExcel({ Ramar: [], Logg: [] });
    workbook.structureLocked = true;
    const add = run(async (context) => {
      context.workbook.worksheets.add('Ny');
      await context.sync();
    });
    const remove = run(async (context) => {
      context.workbook.worksheets.getItem('Logg').delete();
      await context.sync();
    });
    expect([await refusal(add), await refusal(remove)]).toEqual(['AccessDenied', 'AccessDenied']);
  });

  test('the active sheet and the selection follow the add-in and the user', async () => {
    const { run, host } = await openExcel({ Ramar: [], Poster: [] });
    await run(async (context) => {
      context.workbook.worksheets.getItem('Poster').getRange('C3:D4').select();
      await context.sync();
    });
    expect(host.activeSheet.name).toBe('Poster');
    host.select('Ramar', 'B2');
    const seen = await run(async (context) => {
      const active = context.workbook.worksheets.getActiveWorksheet().load('name');
      const selected = context.workbook.getSelectedRange().load('address');
      await context.sync();
      return [active.name, selected.address];
    });
    expect(seen).toEqual(['Ramar', 'Ramar!B2']);
  });

  test('neighbours and ends of the row of sheets, hidden ones left out when asked', async () => {
    const { run, sheet } = await openExcel({ A: [], B: [], C: [] });
    sheet('B').visibility = 'hidden';
    const seen = await run(async (context) => {
      const { worksheets } = context.workbook;
      const first = worksheets.getFirst().load('name');
      const last = worksheets.getLast(true).load('name');
      const next = first.getNext(true).load('name');
      const previous = last.getPrevious().load('name');
      const none = last.getNextOrNullObject();
      const count = worksheets.getCount(true);
      await context.sync();
      return [first.name, last.name, next.name, previous.name, none.isNullObject, count.value];
    });
    expect(seen).toEqual(['A', 'C', 'C', 'B', true, 2]);
  });
});

describe('Local Excel, protection', () => {
  const written = (address: string) => async (context: Excel.RequestContext) => {
    context.workbook.worksheets.getItem('Ramar').getRange(address).values = [[1]];
    await context.sync();
  };

  test('a protected sheet takes nothing but unlocked cells', async () => {
    const { run, cells } = await openExcel({ Ramar: [] });
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Ramar');
      sheet.getRange('B2').format.protection.locked = false;
      sheet.protection.protect();
      await context.sync();
    });
    expect(await refusal(run(written('A1')))).toBe('AccessDenied');
    await run(written('B2'));
    expect(await cells('Ramar', 'A1:B2')).toEqual([
      ['', ''],
      ['', 1],
    ]);
  });

  test('formats, hidden rows, merges and widths are refused on a protected sheet', async () => {
    const { run, sheet } = await openExcel({ Ramar: [[1]] });
    sheet('Ramar').isProtected = true;
    const attempts: readonly ((range: Excel.Range) => void)[] = [
      (range) => (range.format.font.bold = true),
      (range) => (range.format.fill.color = '#FFFF00'),
      (range) => (range.format.columnWidth = 50),
      (range) => (range.numberFormat = [['0']]),
      (range) => (range.rowHidden = true),
      (range) => range.merge(),
      (range) => range.clear(),
    ];
    for (const attempt of attempts) {
      const work = run(async (context) => {
        attempt(context.workbook.worksheets.getItem('Ramar').getRange('A1'));
        await context.sync();
      });
      expect(await refusal(work)).toBe('AccessDenied');
    }
  });

  test('once unprotected, it takes everything again', async () => {
    const { run, sheet } = await openExcel({ Ramar: [] });
    sheet('Ramar').isProtected = true;
    await run(async (context) => {
      const { protection } = context.workbook.worksheets
        .getItem('Ramar')
        .load('protection/protected');
      protection.unprotect();
      await context.sync();
    });
    await run(written('A1'));
    expect(sheet('Ramar').cell(0, 0).value).toBe(1);
  });
});

describe('Local Excel, panes', () => {
  test('rows are frozen and let go', async () => {
    const { run, sheet } = await openExcel({ Ramar: [] });
    const seen = await run(async (context) => {
      const { freezePanes } = context.workbook.worksheets.getItem('Ramar');
      freezePanes.freezeRows(2);
      const frozen = freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      const address = frozen.address;
      freezePanes.unfreeze();
      const none = freezePanes.getLocationOrNullObject();
      await context.sync();
      return [address, none.isNullObject];
    });
    expect(seen).toEqual(['Ramar!1:2', true]);
    expect(sheet('Ramar').frozenRows).toBe(0);
  });
});
