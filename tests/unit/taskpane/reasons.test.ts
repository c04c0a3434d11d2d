import { shareByKey, writeAllocation } from '../../../src/taskpane/actions/allocate';
import { importRows } from '#jobs/import-rows';
import { keyNames } from '#jobs/keys/share-by-key';
import { keysTable } from '#workbook/contract/on-demand';
import { gridOfCsv } from '#workbook/import/csv';
import { example, openDesk } from './example-desk';

describe('Allocation §9: why everybody got what they got, in Fördela', () => {
  test('a key leaves its reasons beside the shares, and a share that is typed afterwards takes them away', async () => {
    const { controller } = await example();
    await shareByKey(controller, 'lika');
    const { allocation } = controller.state;
    expect(allocation.key).toBe('lika');
    expect(allocation.lines.map(({ name }) => name)).toEqual([...allocation.shares.keys()]);
    expect(allocation.lines[0]?.reason('sv')).toMatch(/andel/i);
    controller.tell({ type: 'allocation', event: { type: 'share typed', to: 'UR', text: '1' } });
    expect(controller.state.allocation.key).toBeNull();
  });

  test('the reasons go to the sheet only when that is asked for, one row for everybody', async () => {
    const rowsOfReasons = async (wanted: boolean): Promise<number> => {
      const desk = await example();
      await shareByKey(desk.controller, 'lika');
      desk.controller.tell({ type: 'allocation', event: { type: 'trace wanted', wanted } });
      await writeAllocation(desk.controller);
      expect(desk.controller.state.notice).toMatchObject({ kind: 'done', deed: 'allocated' });
      const area = desk.workbook.table('tblFordelningsspar')?.table.area;
      return area ? area.bottom - area.top : 0;
    };
    expect(await rowsOfReasons(false)).toBe(0);
    expect(await rowsOfReasons(true)).toBe(3);
  });

  test('a key of the workbook stands before the built-in ones and gives its own reasons', async () => {
    const desk = await example();
    const { controller } = desk;
    const rows = gridOfCsv(
      'Nyckel;Slag;Rad;Vikt\nTre mot ett;proportionell;FR;3\nTre mot ett;;UR;1',
      'nycklar.csv',
    );
    await controller.write('brought-in', (opened, writer) =>
      importRows(opened, keysTable, rows, writer),
    );
    expect(keyNames(openDesk(desk).opened)[0]).toBe('Tre mot ett');
    await shareByKey(controller, 'Tre mot ett');
    const { shares, lines } = controller.state.allocation;
    expect(Object.fromEntries(shares)).toEqual({ FR: '311', UR: '104' });
    expect(lines[0]?.reason('sv')).toContain('311,25');
  });
});
