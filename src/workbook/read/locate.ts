/**
 * Finds the tables of the contract in a workbook: by the Excel table's name, else by its headings on its sheet,
 * as an Excel table or as an ordinary range. Nothing is assumed about positions.
 * Spec: workbook §4
 */
import type { Finding } from '#core/findings/finding';
import { cellAddress, overlaps, type Area } from '#sheet/address';
import { headingText, type TableContract } from '../contract/column';
import { withOpenColumns } from '../contract/open-columns';
import { raise } from '../findings';
import { gridOf, type Grids, type SheetGrid } from '../grid';
import { matchHeadings, type HeadingMatch } from './headings';
import type { LocatedTable } from './layout';
import type { TableOutline } from '../host';

/** How far down a heading row of an ordinary range is looked for. */
const HEADING_ROWS_SEARCHED = 60;

export interface Located {
  readonly table: LocatedTable | null;
  readonly findings: readonly Finding[];
}

/**
 * A module's table, which a workbook need not have: by its own name, or by its headings on its own sheet. Nothing is
 * said when it is not there.
 */
export function locateModuleTable(contract: TableContract, grids: Grids): Located {
  const isOwn = ({ name, sheet }: TableOutline) =>
    sameName(name, contract.name) || sameName(sheet, contract.sheet);
  const outline = excelTable(contract, grids, new Map(), isOwn);
  const grid = outline && gridOf(grids, outline.sheet);
  if (grid) return fromExcelTable(contract, grid, outline, new Map());
  const sheet = gridOf(grids, contract.sheet);
  const range = sheet && fromRange(contract, sheet, new Map());
  return range ?? { table: null, findings: [] };
}

/** `own` is the user's mapping for this table: column key → heading. */
export function locate(
  contract: TableContract,
  grids: Grids,
  own: ReadonlyMap<string, string> = new Map(),
): Located {
  const outline = excelTable(contract, grids, own);
  if (outline) {
    const grid = gridOf(grids, outline.sheet);
    if (grid) return fromExcelTable(contract, grid, outline, own);
  }
  const sheet = gridOf(grids, contract.sheet);
  const range = sheet && fromRange(contract, sheet, own);
  if (range) return range;
  const { name: table, sheet: expected } = contract;
  const finding = raise(
    'workbook/table-missing',
    { table, sheet: expected },
    { where: sheet ? [{ sheet: sheet.name }] : [] },
  );
  return { table: null, findings: [finding] };
}

function excelTable(
  contract: TableContract,
  grids: Grids,
  own: ReadonlyMap<string, string>,
  among: (table: TableOutline) => boolean = () => true,
): TableOutline | undefined {
  const tables = [...grids.values()].flatMap((grid) => grid.outline.tables).filter(among);
  const byName = tables.find(({ name }) => sameName(name, contract.name));
  if (byName) return byName;
  const fitting = tables.filter((table) => fits(contract, table.headings, own));
  const onSheet = fitting.filter(({ sheet }) => sameName(sheet, contract.sheet));
  return onSheet[0] ?? (fitting.length === 1 ? fitting[0] : undefined);
}

function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function fits(
  { columns }: TableContract,
  headings: readonly string[],
  own: ReadonlyMap<string, string>,
): boolean {
  const { positions } = matchHeadings(columns, headings, own);
  return columns.every(({ key, required }) => !required || positions.has(key));
}

function fromExcelTable(
  general: TableContract,
  grid: SheetGrid,
  { name, area, headings, totalsRow }: TableOutline,
  own: ReadonlyMap<string, string>,
): Located {
  const contract = withOpenColumns(general, headings);
  const match = matchHeadings(contract.columns, headings, own);
  return finish(contract, grid, match, {
    table: name,
    headingRow: area.top,
    lastRow: area.bottom - (totalsRow ? 1 : 0),
    left: area.left,
    right: area.right,
  });
}

function fromRange(
  general: TableContract,
  grid: SheetGrid,
  own: ReadonlyMap<string, string>,
): Located | null {
  const used = grid.block?.area;
  if (!used) return null;
  const last = Math.min(used.bottom, used.top + HEADING_ROWS_SEARCHED);
  let best: { row: number; match: HeadingMatch; score: number; contract: TableContract } | null =
    null;
  for (let row = used.top; row <= last; row += 1) {
    if (insideExcelTable(grid, used, row)) continue;
    for (const headings of candidates(textsOf(grid, used, row), general)) {
      const contract = withOpenColumns(general, headings);
      const match = matchHeadings(contract.columns, headings, own);
      const found = match.positions.size + match.ambiguous.length;
      const missing = match.missing.filter(({ required }) => required).length;
      const score = match.positions.size - match.ambiguous.length;
      if (found >= 2 && missing <= 1 && score > (best?.score ?? 0)) {
        best = { row, match, score, contract };
      }
    }
  }
  if (!best) return null;
  const columns = [...best.match.positions.values()];
  const left = used.left + Math.min(...columns);
  const right = used.left + Math.max(...columns);
  return finish(best.contract, grid, shifted(best.match, used.left), {
    table: null,
    headingRow: best.row,
    lastRow: endOfRange(grid, best.row, left, right),
    left,
    right,
  });
}

/**
 * The headings of a row, all together and by the runs that blank cells part: two tables may stand side by side. Cells
 * outside a run count as blank, so that positions keep their meaning. A table with columns of the user's own would take
 * those of its neighbour for its own: it is looked for in the runs alone.
 */
function candidates(
  texts: readonly string[],
  { open }: TableContract,
): readonly (readonly string[])[] {
  const runs: string[][] = [];
  texts.forEach((text, position) => {
    if (text === '') return;
    const isNew = position === 0 || texts[position - 1] === '';
    if (isNew) runs.push(texts.map(() => ''));
    const run = runs.at(-1);
    if (run) run[position] = text;
  });
  if (runs.length < 2) return [texts];
  return open ? runs : [texts, ...runs];
}

function insideExcelTable(grid: SheetGrid, used: Area, row: number): boolean {
  const line = { ...used, top: row, bottom: row };
  return grid.outline.tables.some(({ area }) => overlaps(area, line));
}

function textsOf(grid: SheetGrid, used: Area, row: number): string[] {
  const texts: string[] = [];
  for (let column = used.left; column <= used.right; column += 1) {
    const value = grid.value(row, column);
    texts.push(typeof value === 'string' ? value : '');
  }
  return texts;
}

/** An ordinary range ends above the next Excel table, or above the first two blank rows in a row. */
function endOfRange(grid: SheetGrid, headingRow: number, left: number, right: number): number {
  let last = headingRow;
  for (let row = headingRow + 1; row < grid.end; row += 1) {
    if (grid.outline.tables.some(({ area }) => area.top === row)) break;
    if (isBlank(grid, row, left, right)) {
      if (row - last >= 2) break;
    } else {
      last = row;
    }
  }
  return last;
}

function isBlank(grid: SheetGrid, row: number, left: number, right: number): boolean {
  for (let column = left; column <= right; column += 1) {
    if (grid.value(row, column) !== null) return false;
  }
  return true;
}

function shifted(match: HeadingMatch, by: number): HeadingMatch {
  return {
    ...match,
    positions: new Map([...match.positions].map(([key, position]) => [key, position + by])),
    ambiguous: match.ambiguous.map(({ column, positions }) => ({
      column,
      positions: positions.map((position) => position + by),
    })),
  };
}

type Frame = Pick<LocatedTable, 'table' | 'headingRow' | 'lastRow' | 'left' | 'right'>;

function finish(
  contract: TableContract,
  grid: SheetGrid,
  match: HeadingMatch,
  frame: Frame,
): Located {
  const offset = frame.table === null ? 0 : frame.left;
  const { positions, ambiguous } = offset === 0 ? match : shifted(match, offset);
  const at = (column: number) => cellAddress(frame.headingRow, column);
  const findings = [
    ...match.missing
      .filter(({ required }) => required)
      .map((column) =>
        raise(
          'workbook/heading-missing',
          { table: contract.name, heading: headingText(column) },
          { where: [{ sheet: grid.name, cell: at(frame.left) }] },
        ),
      ),
    ...ambiguous.map(({ column, positions: both }) =>
      raise(
        'workbook/heading-ambiguous',
        { table: contract.name, heading: column.heading, cells: both.map(at) },
        { where: both.map((each) => ({ sheet: grid.name, cell: at(each) })) },
      ),
    ),
    ...contract.columns
      .filter(({ kind, key }) => kind === 'amount' && positions.has(key) && !match.units.has(key))
      .map(({ key, heading }) =>
        raise(
          'workbook/unit-unknown',
          { table: contract.name, heading },
          { where: [{ sheet: grid.name, cell: at(positions.get(key) ?? frame.left) }] },
        ),
      ),
  ];
  const table: LocatedTable = {
    contract,
    sheet: grid.name,
    ...frame,
    firstRow: frame.headingRow + 1,
    passedOver: new Set(),
    columns: positions,
    units: match.units,
    inherited: new Map(),
  };
  return { table, findings };
}
