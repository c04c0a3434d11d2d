/** What a write reads back in its own request: areas, and tables as large as they then are. Spec: workbook §8 */
/// <reference types="office-js" />
import type { Area } from '#sheet/address';
import { HostError, type Block, type WriteRequest } from '#workbook/host';
import { CellsRead, askCells, type Places } from './ranges';
import type { Snapshot } from './restore';
import { askWhere } from './where';
import type { WritePlan } from './write-plan';

/** The areas among what is read back; the rest are tables. */
export function areasOf(back: WriteRequest['back']): Area[] {
  return back.filter((each) => 'sheet' in each);
}

/** Asks for the tables; the areas are told from `after`, which has read them. */
export function askBack(
  places: Places,
  back: WriteRequest['back'],
  plan: Pick<WritePlan, 'table' | 'named'>,
): (after: Snapshot) => Block[] {
  const names = back.flatMap((each) => ('table' in each ? [each.table] : []));
  const states = askWhere(
    places.context,
    names.map((name) => plan.table(name)),
  );
  const wholes = new Map(
    names.map((name) => {
      const table = places.context.workbook.tables.getItem(name);
      return [name, askCells(table.getRange())] as const;
    }),
  );
  return ({ cells }) => {
    const tables = states();
    return back.map((each) => {
      if ('sheet' in each) {
        return { ...cells.block({ ...each, sheet: plan.named(each.sheet) }, []), area: each };
      }
      const rectangle = wholes.get(each.table)?.() ?? null;
      if (!rectangle) throw new HostError('host/no-such-table', each.table);
      return new CellsRead([rectangle], tables).block(rectangle.area, []);
    });
  };
}
