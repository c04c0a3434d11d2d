/**
 * Puts back what stood before a write, and proves it by reading it again in the same request: tables as large as they
 * were, every cell that was meant to change as it was read, added sheets gone.
 */
/// <reference types="office-js" />
import { cellAddress, type Area } from '#sheet/address';
import { inputOf, officeValue, sameContent } from './cell-content';
import { grid } from './edges';
import { CellsRead, askCells, type Places } from './ranges';
import { bodyOf, type TableState } from './tables';
import { askWhere, usedPart } from './where';

/** What a write is about to touch, as it stands. */
export interface Snapshot {
  readonly cells: CellsRead;
  readonly tables: readonly TableState[];
}

/** Asks for the cells of some areas, and where some of the tables lie, as it is at this point of the request. */
export function askSnapshot(
  places: Places,
  areas: readonly Area[],
  tables: readonly TableState[],
  moved: readonly string[],
): () => Snapshot {
  const cells = areas.map((area) => askCells(usedPart(places.existing(area), area)));
  const states = askWhere(
    places.context,
    tables.filter(({ name }) => moved.includes(name)),
  );
  return () => {
    const now = states();
    const current = tables.map((table) => now.find(({ name }) => name === table.name) ?? table);
    const read = cells.flatMap((give) => give() ?? []);
    return { cells: new CellsRead(read, current), tables: now };
  };
}

/** What a write has touched, and what is to be undone of it. */
export interface Touched {
  readonly areas: readonly Area[];
  /**
   * The sheets in the order of restoring, last written first: the log's intent, which is written first, goes last, so
   * that it still tells of what could not be put back.
   */
  readonly order: readonly string[];
  /** Of the cells in the areas, those that were meant to change. */
  readonly isTarget: (sheet: string, row: number, column: number) => boolean;
  /** By name: the lowest row to which a table was to grow. */
  readonly grown: ReadonlyMap<string, number>;
  /** Sheets that the write has added and that are there. */
  readonly added: readonly string[];
}

/** Queues the commands that put the snapshot back. */
export function putBack(
  places: Places,
  { cells, tables }: Snapshot,
  { areas, order, isTarget, grown, added }: Touched,
): void {
  const { workbook } = places.context;
  order.forEach((sheet, index) => {
    if (index === order.length - 1) takeOut();
    for (const area of areas.filter((each) => each.sheet === sheet)) {
      places.existing(area).formulas = grid(area, (row, column) =>
        isTarget(sheet, row, column) ? officeValue(inputOf(cells.at(sheet, row, column))) : null,
      );
    }
    for (const before of tables.filter((each) => each.sheet === sheet))
      shrink(places, before, cells, grown);
  });
  if (order.length === 0) takeOut();

  function takeOut(): void {
    for (const name of added) workbook.worksheets.getItem(name).delete();
  }
}

/** The cells of the rows that go are emptied, also those that Excel has filled by itself; a totals row moves up. */
function shrink(
  places: Places,
  before: TableState,
  cells: CellsRead,
  grown: Touched['grown'],
): void {
  const bottom = grown.get(before.name);
  if (bottom === undefined) return;
  const table = places.context.workbook.tables.getItem(before.name);
  const body = bodyOf(before);
  if (before.totalsRow) table.showTotals = false;
  table.resize(places.existing({ ...before.area, bottom: body.bottom }));
  if (bottom > body.bottom) {
    places.existing({ ...before.area, top: body.bottom + 1, bottom }).clear('Contents');
  }
  if (before.totalsRow) table.showTotals = true;
  // What somebody else had written below the table at the last moment stays there.
  const below = { ...before.area, top: before.area.bottom + 1, bottom };
  const contents = grid(below, (row, column) => inputOf(cells.at(below.sheet, row, column)));
  if (contents.every((line) => line.every((input) => input === null))) return;
  places.existing(below).formulas = contents.map((line) =>
    line.map((input) => (input === null ? null : officeValue(input))),
  );
}

/** The first cell or table that differs between two snapshots of the same areas; null when all is the same. */
export function firstDifference(
  before: Snapshot,
  now: Snapshot,
  areas: readonly Area[],
): string | null {
  for (const table of before.tables) {
    const found = now.tables.find(({ name }) => name === table.name);
    const same =
      found?.area.top === table.area.top &&
      found.area.bottom === table.area.bottom &&
      found.area.left === table.area.left &&
      found.area.right === table.area.right &&
      found.totalsRow === table.totalsRow;
    if (!same) return table.name;
  }
  for (const area of areas) {
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        const [then, held] = [before, now].map(({ cells }) => cells.at(area.sheet, row, column));
        if (!then || !held || !sameContent(then, held)) return addressOf(area.sheet, row, column);
      }
    }
  }
  return null;
}

function addressOf(sheet: string, row: number, column: number): string {
  return `${sheet}!${cellAddress(row, column)}`;
}
