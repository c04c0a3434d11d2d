/**
 * Draft → WriteRequest: the guard (what must still stand), the order of writing (the log's intent first, then the
 * cells, then the commit mark) and what is read back. Every changed cell gets its line in the log.
 * Spec: workbook §8, §9
 */
import { formatPlace } from '#core/findings/place';
import { areaAddress, cellAddress, type Area } from '#sheet/address';
import { additionsTo, type Additions, type RowAddition } from './additions';
import { fixedAreas, fixedPoint, fixedRows } from '../log/fixed-point';
import type { CellUpdate, Draft } from './draft';
import { framesTable, recipientFramesTable } from '../contract/tables';
import { blockOf, contentOf } from '../grid';
import type { WriteOp, WriteRequest } from '../host';
import type { Layout, LocatedTable } from '../read/layout';
import { logOps, type LogLine, type Occasion } from '../log/log';
import { PERSONAL } from '../log/log-text';
import type { Opened } from '../opened';
import { movedTables } from '../log/moved-tables';
import { removalLine, sheetLine } from '../log/sheet-line';

export function planOf(draft: Draft, opened: Opened, occasion: Occasion): WriteRequest {
  const additions = byTable(draft.additions).map(([table, rows]) => ({
    table,
    ...additionsTo(table, rows, opened),
  }));
  const { layout } = opened;
  const moved = draft.fixes === true ? [] : movedTables(draft.updates, opened);
  const restsOn = [
    ...fixedAreas(draft.fixes === true ? layout : framesBehind(draft, layout)),
    ...fixedAreas(new Map(moved.map(({ table }) => [table.contract.name, table]))),
  ];
  const orders = moved.flatMap(({ lines }) => lines);
  const log = logOps([...orders, ...linesOf(draft, additions, opened)], opened, occasion);
  const touched = [
    ...draft.updates.map(areaOf),
    ...additions.flatMap(({ rows }) => rows.map(({ area }) => area)),
    ...log.areas,
  ];
  return {
    expects: [...touched, ...restsOn].map((area) => blockOf(opened.grids, area)),
    ops: [
      ...log.begin,
      ...draft.updates.map(updateOp),
      ...additions.flatMap(({ ops }) => ops),
      ...(draft.sheets ?? []),
      ...(draft.pages ?? []).map(({ op }) => op),
      ...(draft.charts ?? []).map(({ op }) => op),
      ...(draft.removes ?? []).map((sheet) => ({ kind: 'remove' as const, sheet })),
      ...log.end,
    ],
    back: touched,
  };
}

/** New rows of frames are computed from the frames that stand: those must not have changed, though nothing is written in them. */
function framesBehind({ additions, restsOn = [] }: Draft, layout: Layout): Layout {
  const isFrames = ({ contract }: LocatedTable): boolean =>
    contract === framesTable || contract === recipientFramesTable;
  const added = additions.some(({ table }) => isFrames(table));
  return new Map(
    [...layout].filter(([name, table]) => restsOn.includes(name) || (added && isFrames(table))),
  );
}

interface AddedTo extends Additions {
  readonly table: LocatedTable;
}

function linesOf(draft: Draft, additions: readonly AddedTo[], opened: Opened): LogLine[] {
  const { book, layout, grids } = opened;
  const isFixed = draft.fixes === true || book.state !== 'arbetsmaterial';
  return [
    ...(draft.fixes === true ? fixedPoint(layout, grids) : []),
    ...draft.updates.map((update) => updateLine(update, opened)),
    ...additions.flatMap(({ rows }) =>
      rows.map(({ area, summary }) => ({
        cell: formatPlace({ sheet: area.sheet, cell: areaAddress(area) }),
        before: null,
        after: summary,
      })),
    ),
    ...(draft.sheets ?? []).map(sheetLine),
    ...(draft.pages ?? []).map(({ line }) => line),
    ...(draft.charts ?? []).map(({ line }) => line),
    ...(draft.removes ?? []).map(removalLine),
    ...(isFixed
      ? additions.flatMap(({ table, rows }) =>
          fixedRows(
            table,
            rows[0]?.area.top ?? 0,
            rows.map(({ contents }) => contents),
          ),
        )
      : []),
  ];
}

/** What is said of a person stands in its cell alone: the log says that it changed. */
function updateLine({ sheet, row, column, value }: CellUpdate, { grids, layout }: Opened): LogLine {
  const cell = formatPlace({ sheet, cell: cellAddress(row, column) });
  const before = contentOf(grids, sheet, row, column);
  if (!isPersonal(layout, { sheet, row, column })) return { cell, before, after: value };
  return {
    cell,
    before: before === null ? null : PERSONAL,
    after: value === null ? null : PERSONAL,
  };
}

function isPersonal(layout: Layout, cell: Pick<CellUpdate, 'sheet' | 'row' | 'column'>): boolean {
  return [...layout.values()].some(
    ({ sheet, headingRow, columns, contract }) =>
      sheet.toLowerCase() === cell.sheet.toLowerCase() &&
      cell.row > headingRow &&
      contract.columns.some(({ key, personal }) => personal && columns.get(key) === cell.column),
  );
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
