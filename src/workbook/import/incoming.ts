/**
 * A table from outside (a CSV file, a council's workbook, pasted rows) read by its headings into the fields of a
 * table of the contract. Nothing is compared with the workbook here (comparison.ts). Spec: workbook §10
 */
import type { Finding, Place } from '#core/findings/finding';
import type { Unit } from '#core/money/unit';
import { cellAddress } from '#sheet/address';
import { unitOfCaption } from '../adopt/caption';
import { isSumByName } from '../adopt/sum-by-name';
import type { Column, TableContract } from '../contract/column';
import { withOpenColumns } from '../contract/open-columns';
import { postsTable } from '../contract/tables';
import { raise } from '../findings';
import { matchHeadings } from '../read/headings';
import { csvShapeFindings, isTorn } from './csv-shape';
import { readField } from './field';
import type { IncomingGrid } from './incoming-grid';

export type IncomingFields = Readonly<Record<string, string | number | boolean>>;

export interface IncomingRow {
  readonly fields: IncomingFields;
  /** Columns whose cell holds something that cannot be read. */
  readonly unreadable: readonly string[];
  readonly place: Place;
}

export interface Incoming {
  /** With the columns of the user's own that the grid has. */
  readonly contract: TableContract;
  /** The columns of the contract that the grid has. */
  readonly keys: ReadonlySet<string>;
  readonly rows: readonly IncomingRow[];
  /** Headings that mean nothing to the table: they are said, not dropped in silence. */
  readonly unread: readonly string[];
  readonly findings: readonly Finding[];
}

const HEADING_ROWS_SEARCHED = 30;

/** What the workbook has: its units per column key and its calendar. */
export interface Reception {
  readonly units: ReadonlyMap<string, Unit>;
  readonly dates1904: boolean;
}

export function readIncoming(
  general: TableContract,
  grid: IncomingGrid,
  reception: Reception,
): Incoming {
  const heading = headingRow(general, grid);
  const texts = textsOf(grid.rows[heading]);
  const contract = withOpenColumns(general, texts);
  const columns = contract.columns.filter(({ formula }) => formula === undefined);
  const match = matchHeadings(columns, texts);
  const findings: Finding[] = [...csvShapeFindings(grid, heading)];
  const at = (row: number, column: number): Place => ({
    input: grid.name,
    ...(grid.sheet === null ? {} : { sheet: grid.sheet }),
    cell: cellAddress(row, column),
  });
  const has = (key: string) => match.positions.has(key);
  for (const { column, positions } of match.ambiguous) {
    const cells = positions.map((position) => cellAddress(heading, position));
    const facts = { table: contract.name, heading: column.heading, cells };
    const where = positions.map((position) => at(heading, position));
    findings.push(raise('workbook/heading-ambiguous', facts, { where }));
  }
  const lacking = isRecognised(contract, has)
    ? []
    : match.missing.filter(({ required }) => required);
  for (const column of lacking) {
    const facts = { table: contract.name, heading: column.heading };
    findings.push(raise('workbook/heading-missing', facts, { where: [at(heading, 0)] }));
  }
  const found = columns.flatMap((column) => {
    const position = match.positions.get(column.key);
    return position === undefined ? [] : [{ column, position }];
  });
  // A table that is not there yet is made in the units of its contract.
  const ownUnitOf = ({ key, unit }: Column): Unit => reception.units.get(key) ?? unit ?? 'tkr';
  const above = unitOfCaption(grid.rows.slice(0, heading).flatMap(textsOf).filter(Boolean));
  const unitOf = (column: Column): Unit =>
    match.units.get(column.key) ?? above ?? ownUnitOf(column);
  for (const { column, position } of found) {
    if (column.kind !== 'amount' || above !== null || match.units.has(column.key)) continue;
    const facts = { heading: column.heading, unit: unitOf(column) };
    findings.push(raise('import/unit-assumed', facts, { where: [at(heading, position)] }));
  }
  const sums: { readonly name: string; readonly place: Place }[] = [];
  const rows = grid.rows.slice(heading + 1).flatMap((cells, index): IncomingRow[] => {
    const row = heading + 1 + index;
    if (isTorn(grid, heading, row)) return [];
    const fields: Record<string, string | number | boolean> = {};
    const unreadable: string[] = [];
    for (const { column, position } of found) {
      const field = readField(cells[position] ?? null, {
        column,
        place: at(row, position),
        incomingUnit: unitOf(column),
        ownUnit: ownUnitOf(column),
        dates1904: reception.dates1904,
        incoming1904: grid.dates1904,
        commas: grid.commas === true,
      });
      if (field.finding) findings.push(field.finding);
      if (field.known) fields[column.key] = field.value;
      else if (field.finding) unreadable.push(column.key);
    }
    const name = String(fields['name'] ?? '');
    if (contract.name === postsTable.name && fields['id'] === undefined && isSumByName(name)) {
      sums.push({ name, place: at(row, 0) });
      return [];
    }
    return Object.keys(fields).length === 0 ? [] : [{ fields, unreadable, place: at(row, 0) }];
  });
  if (sums.length > 0) {
    const facts = { names: sums.map(({ name }) => name) };
    findings.push(raise('import/sums-left-out', facts, { where: sums.map(({ place }) => place) }));
  }
  const used = new Set(match.positions.values());
  return {
    contract,
    keys: new Set(match.positions.keys()),
    rows,
    unread: texts.filter((text, position) => text.trim() !== '' && !used.has(position)),
    findings,
  };
}

/**
 * The table among several of one sheet that rows are for: of those that they have the headings for, the one that knows
 * most of the headings. The first of all when they are for none.
 */
export function contractFor(
  candidates: readonly [TableContract, ...TableContract[]],
  gridFor: (contract: TableContract) => IncomingGrid,
): TableContract {
  const known = candidates.map((contract): number => {
    const grid = gridFor(contract);
    const texts = textsOf(grid.rows[headingRow(contract, grid)]);
    const { positions, missing } = matchHeadings(contract.columns, texts);
    const isFor = isRecognised(contract, (key) => positions.has(key));
    return isFor || !missing.some(({ required }) => required) ? positions.size : 0;
  });
  return candidates[known.indexOf(Math.max(...known))] ?? candidates[0];
}

/** Rows that are recognised need no more columns than those that change. */
function isRecognised({ identity }: TableContract, has: (key: string) => boolean): boolean {
  return identity.length > 0 && identity.every(has);
}

function textsOf(row: IncomingGrid['rows'][number] = []): readonly string[] {
  return row.map((cell) => (typeof cell === 'string' ? cell : ''));
}

/** The row that matches most headings; the first when none matches. */
function headingRow({ columns }: TableContract, { rows }: IncomingGrid): number {
  let best = { row: 0, score: 0 };
  rows.slice(0, HEADING_ROWS_SEARCHED).forEach((cells, row) => {
    const score = matchHeadings(columns, textsOf(cells)).positions.size;
    if (score > best.score) best = { row, score };
  });
  return best.row;
}
