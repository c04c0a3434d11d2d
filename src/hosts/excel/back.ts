/** What a write reads back in its own request: areas, and tables as large as they then are. Spec: workbook §8 */
/// <reference types="office-js" />
import { HostError, type Block, type WriteRequest } from '#workbook/host';
import { CellsRead, askCells, type Places } from './ranges';
import { around } from './rectangles';
import { askTables } from './tables';
import type { WritePlan } from './write-plan';

export function askBack(
  places: Places,
  back: WriteRequest['back'],
  plan: Pick<WritePlan, 'table'>,
): () => Block[] {
  const areas = back.filter((each) => 'sheet' in each);
  const names = back.flatMap((each) => ('table' in each ? [each.table] : []));
  const rectangles = around(areas).map((area) => askCells(places.existing(area), () => area.sheet));
  const states = askTables(places.context, names);
  const wholes = names.map((name) => {
    const table = places.context.workbook.tables.getItem(name);
    const { sheet } = plan.table(name);
    return askCells(table.getRange(), () => sheet);
  });
  return () => {
    const tables = states();
    const cells = new CellsRead(
      rectangles.flatMap((give) => give() ?? []),
      tables,
    );
    const ofTables = new Map(
      names.map((name, index) => [name, wholes[index]?.() ?? null] as const),
    );
    return back.map((each) => {
      if ('sheet' in each) return cells.block(each, []);
      const rectangle = ofTables.get(each.table);
      if (!rectangle) throw new HostError('host/no-such-table', each.table);
      return new CellsRead([rectangle], tables).block(rectangle.area, []);
    });
  };
}
