/**
 * Draft → WriteRequest: the guard (what must still stand), the order of writing (the log's intent first, then the
 * cells, then the commit mark) and what is read back. Every changed cell gets its line in the log.
 * Spec: workbook §8, §9
 */
import { formatPlace } from '#core/findings/place';
import { areaAddress, cellAddress, type Area } from '#sheet/address';
import { additionsTo, type Additions } from './additions';
import type { CellUpdate, Draft, RowAddition } from './draft';
import { blockOf, contentOf } from './grid';
import type { WriteOp, WriteRequest } from './host';
import type { LocatedTable } from './layout';
import { logOps, type LogLine, type Occasion } from './log';
import type { Opened } from './opened';

export function planOf(draft: Draft, opened: Opened, occasion: Occasion): WriteRequest {
  const additions = byTable(draft.additions).map(([table, rows]) =>
    additionsTo(table, rows, opened),
  );
  const log = logOps(linesOf(draft, additions, opened), opened, occasion);
  const touched = [
    ...draft.updates.map(areaOf),
    ...additions.flatMap(({ rows }) => rows.map(({ area }) => area)),
    ...log.areas,
  ];
  return {
    expects: touched.map((area) => blockOf(opened.grids, area)),
    ops: [
      ...log.begin,
      ...draft.updates.map(updateOp),
      ...additions.flatMap(({ ops }) => ops),
      ...log.end,
    ],
    back: touched,
  };
}

function linesOf(draft: Draft, additions: readonly Additions[], opened: Opened): LogLine[] {
  return [
    ...draft.updates.map((update) => ({
      cell: formatPlace({ sheet: update.sheet, cell: cellAddress(update.row, update.column) }),
      before: contentOf(opened.grids, update.sheet, update.row, update.column),
      after: update.value,
    })),
    ...additions.flatMap(({ rows }) =>
      rows.map(({ area, summary }) => ({
        cell: formatPlace({ sheet: area.sheet, cell: areaAddress(area) }),
        before: null,
        after: summary,
      })),
    ),
  ];
}

function byTable(
  additions: readonly RowAddition[],
): readonly (readonly [LocatedTable, readonly RowAddition[]])[] {
  const groups = new Map<LocatedTable, RowAddition[]>();
  for (const addition of additions) {
    const group = groups.get(addition.table);
    if (group) group.push(addition);
    else groups.set(addition.table, [addition]);
  }
  return [...groups];
}

function areaOf({ sheet, row, column }: CellUpdate): Area {
  return { sheet, top: row, left: column, bottom: row, right: column };
}

function updateOp({ sheet, row, column, value }: CellUpdate): WriteOp {
  return { kind: 'cells', sheet, top: row, left: column, cells: [[value]] };
}
