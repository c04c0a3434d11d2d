/// <reference types="office-js" />
import { openExcel, tableOn, workbookOf, type OpenExcel } from './excel';

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

interface Told {
  readonly address: string;
  readonly source: string;
  readonly triggerSource?: string;
}

/** Listens to changes on all sheets; the list grows as they come. */
async function listening({ run }: OpenExcel): Promise<Told[]> {
  const told: Told[] = [];
  await run(async (context) => {
    context.workbook.worksheets.onChanged.add((event) => {
      const { address, source, triggerSource } = event;
      told.push({ address, source, triggerSource });
      return Promise.resolve();
    });
    await context.sync();
  });
  return told;
}

const write = ({ run }: OpenExcel, address: string, value: unknown): Promise<void> =>
  run(async (context) => {
    context.workbook.worksheets.getFirst().getRange(address).values = [[value]];
    await context.sync();
  });

describe('Local Excel, events', () => {
  test('own writes, the user’s and a co-author’s are told apart', async () => {
    const excel = await openExcel({ Blad1: [] });
    const told = await listening(excel);
    await write(excel, 'A1', 1);
    excel.host.edit('user', 'Blad1', [{ row: 1, column: 0, content: { value: 2 } }]);
    excel.host.edit('other', 'Blad1', [
      { row: 2, column: 0, content: { value: 3 } },
      { row: 3, column: 1, content: { value: 4 } },
    ]);
    await settled();
    expect(told).toEqual([
      { address: 'A1', source: 'Local', triggerSource: 'ThisLocalAddin' },
      { address: 'A2', source: 'Local', triggerSource: 'Unknown' },
      { address: 'A3:B4', source: 'Remote', triggerSource: 'Unknown' },
    ]);
  });

  test('a single cell tells what it held before, and its range can be asked for', async () => {
    const excel = await openExcel({ Blad1: [['före']] });
    const details: unknown[] = [];
    await excel.run(async (context) => {
      context.workbook.worksheets.getFirst().onChanged.add(async (event) => {
        details.push([event.details.valueBefore, event.details.valueAfter, event.changeType]);
        await excel.run(async (other) => {
          const range = event.getRange(other).load('address');
          await other.sync();
          details.push(range.address);
        });
      });
      await context.sync();
    });
    await write(excel, 'A1', 'efter');
    await settled();
    expect(details).toEqual([['före', 'efter', 'RangeEdited'], 'Blad1!A1']);
  });

  test('what changes past this Excel is a co-author’s, what undo changes is the user’s', async () => {
    const excel = await openExcel({ Blad1: [[1, '=A1*2']] });
    const told = await listening(excel);
    excel.workbook.set('Blad1', [{ row: 0, column: 0, content: { value: 7 } }]);
    await write(excel, 'C1', 1);
    excel.host.undo();
    await settled();
    expect(told).toEqual([
      { address: 'A1', source: 'Remote', triggerSource: 'Unknown' },
      { address: 'C1', source: 'Local', triggerSource: 'ThisLocalAddin' },
      { address: 'C1', source: 'Local', triggerSource: 'Unknown' },
    ]);
  });

  test('a closed Excel tells nothing more', async () => {
    const excel = await openExcel({ Blad1: [] });
    const told = await listening(excel);
    excel.host.close();
    excel.workbook.set('Blad1', [{ row: 0, column: 0, content: { value: 7 } }]);
    await settled();
    expect(told).toEqual([]);
  });

  test('cells that are only recalculated raise nothing', async () => {
    const excel = await openExcel({ Blad1: [[1, '=A1*2']] });
    const told = await listening(excel);
    await write(excel, 'A1', 5);
    await settled();
    expect(told.map(({ address }) => address)).toEqual(['A1']);
  });

  test('who listens to one sheet hears nothing of another', async () => {
    const excel = await openExcel({ Blad1: [], Blad2: [] });
    const heard: string[] = [];
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem('Blad2').onChanged.add(({ address }) => {
        heard.push(address);
        return Promise.resolve();
      });
      await context.sync();
    });
    await write(excel, 'A1', 1);
    excel.host.edit('user', 'Blad2', [{ row: 4, column: 4, content: { value: 1 } }]);
    await settled();
    expect(heard).toEqual(['E5']);
  });

  test('a listener that is removed hears no more', async () => {
    const excel = await openExcel({ Blad1: [] });
    const heard: string[] = [];
    await excel.run(async (context) => {
      const listener = context.workbook.worksheets.onChanged.add(({ address }) => {
        heard.push(address);
        return Promise.resolve();
      });
      await context.sync();
      listener.remove();
      await context.sync();
    });
    await write(excel, 'A1', 1);
    await settled();
    expect(heard).toEqual([]);
  });

  test('events can be switched off and on again', async () => {
    const excel = await openExcel({ Blad1: [] });
    const told = await listening(excel);
    const enable = (enabled: boolean) =>
      excel.run(async (context) => {
        context.runtime.enableEvents = enabled;
        await context.sync();
      });
    await enable(false);
    await write(excel, 'A1', 1);
    await enable(true);
    await write(excel, 'A2', 1);
    await settled();
    expect(told.map(({ address }) => address)).toEqual(['A2']);
  });

  test('selecting and changing sheets is told', async () => {
    const excel = await openExcel({ Blad1: [], Blad2: [] });
    const told: unknown[] = [];
    await excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onSelectionChanged.add(({ address }) => {
        told.push(address);
        return Promise.resolve();
      });
      worksheets.onActivated.add(({ worksheetId }) => {
        told.push(worksheetId);
        return Promise.resolve();
      });
      await context.sync();
    });
    excel.host.select('Blad2', 'B2:C3');
    await settled();
    const id = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Blad2').load('id');
      await context.sync();
      return sheet.id;
    });
    expect(told).toEqual([id, 'B2:C3']);
  });
});

describe('Local Excel, undo', () => {
  test('each sync that changed something is one step, reads are none', async () => {
    const { run, host, cells } = await openExcel({ Blad1: [['före', 1]] });
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1').values = [['efter']];
      sheet.getRange('B1').values = [[2]];
      await context.sync();
      sheet.getRange('C1').format.font.bold = true;
      await context.sync();
      sheet.getRange('A1').load('values');
      await context.sync();
    });
    expect(host.undoSteps).toBe(2);
    expect([host.undo(), host.undo(), host.undo()]).toEqual([true, true, false]);
    expect(await cells('Blad1', 'A1:B1')).toEqual([['före', 1]]);
  });

  test('it takes back cells, styles, tables, names, sheets, pages and layout', async () => {
    const workbook = workbookOf({
      Blad1: [
        ['A', 'B'],
        [1, '=A2*2'],
      ],
    });
    tableOn(workbook, 'Blad1', 'tbl');
    const { run, host, sheet } = await openExcel(workbook);
    const before = JSON.stringify(stateOf(workbook));
    await run(async (context) => {
      const blad = context.workbook.worksheets.getFirst();
      blad.getRange('A2:B4').values = [
        [10, 20],
        ['x', null],
        ['y', '=A2'],
      ];
      blad.getRange('A1:B9').format.fill.color = '#FF0000';
      blad.getRange('A:A').format.columnWidth = 200;
      blad.getRange('A1:A3').dataValidation.rule = { custom: { formula: '=TRUE' } };
      blad.getRange('E1:F2').merge();
      blad.getRange('8:9').rowHidden = true;
      blad.tables.getItem('tbl').resize('A1:B4');
      blad.tables.getItem('tbl').name = 'annan';
      blad.tables.getItem('annan').columns.getItemAt(0).name = 'Ny rubrik';
      context.workbook.names.add('Namn', '=1');
      context.workbook.worksheets.add('Ny').getRange('A1').values = [[1]];
      blad.pageLayout.orientation = 'Landscape';
      blad.freezePanes.freezeRows(1);
      blad.horizontalPageBreaks.add('A5');
      blad.charts.add('Pie', blad.getRange('A1:B4'));
      await context.sync();
    });
    expect(JSON.stringify(stateOf(workbook))).not.toBe(before);
    expect(host.undoSteps).toBe(1);
    host.undo();
    expect(JSON.stringify(stateOf(workbook))).toBe(before);
    expect(sheet('Blad1').cells.size).toBe(4);
  });

  test('a failed batch is a step too: what ran of it', async () => {
    const { run, host, cells } = await openExcel({ Blad1: [[1]] });
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1').values = [[2]];
      sheet.getRange('A2').values = [[1, 2]];
      await context.sync();
    }).catch(() => undefined);
    expect(await cells('Blad1', 'A1')).toEqual([[2]]);
    host.undo();
    expect(await cells('Blad1', 'A1')).toEqual([[1]]);
  });

  test('several syncs are one step where they were asked to be', async () => {
    const { Excel, host, cells } = await openExcel({ Blad1: [[1, 2]] });
    await Excel.run({ mergeUndoGroup: true }, async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1').values = [[10]];
      await context.sync();
      sheet.getRange('B1').values = [[20]];
      await context.sync();
    });
    expect(host.undoSteps).toBe(1);
    host.undo();
    expect(await cells('Blad1', 'A1:B1')).toEqual([[1, 2]]);
  });

  test('an Excel before ExcelApi 1.20 knows no such groups', async () => {
    const { Excel, host } = await openExcel(undefined, { requirementSets: { ExcelApi: '1.17' } });
    await Excel.run({ mergeUndoGroup: true }, async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1').values = [[10]];
      await context.sync();
      sheet.getRange('B1').values = [[20]];
      await context.sync();
    });
    expect(host.undoSteps).toBe(2);
  });

  test('what cannot be undone is refused in a group and otherwise empties the stack', async () => {
    const { Excel, host, run } = await openExcel({ Blad1: [] });
    const protectIt = async (context: Excel.RequestContext): Promise<void> => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1').values = [[1]];
      sheet.protection.protect();
      await context.sync();
    };
    const code = await Excel.run({ mergeUndoGroup: true }, protectIt).then(
      () => '',
      (error: OfficeExtension.Error) => error.code,
    );
    expect([code, host.undoSteps]).toEqual(['UndoNotSupported', 1]);
    await run(protectIt);
    expect([host.undoSteps, host.workbook.sheets[0]?.isProtected]).toEqual([0, true]);
  });

  test('a co-author’s edit is no step of ours, the user’s own is', async () => {
    const { host, cells } = await openExcel({ Blad1: [] });
    host.edit('user', 'Blad1', [{ row: 0, column: 0, content: { value: 1 } }]);
    host.edit('other', 'Blad1', [{ row: 0, column: 1, content: { value: 2 } }]);
    expect(host.undoSteps).toBe(1);
    host.undo();
    expect(await cells('Blad1', 'A1:B1')).toEqual([['', 2]]);
  });
});

function stateOf({ sheets, names }: OpenExcel['workbook']) {
  return {
    names,
    sheets: sheets.map((sheet) => ({
      ...sheet,
      cells: [...sheet.cells].sort(([a], [b]) => a - b),
      hiddenRows: [...sheet.hiddenRows],
      columnWidths: [...sheet.columnWidths],
      columnStyles: [...sheet.columnStyles],
    })),
  };
}
