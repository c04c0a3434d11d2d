/**
 * Brings rows from outside into a table of the contract: matched by key, compared cell by cell, written with a log.
 * What is wrong with single rows is reported and does not stop the others. Spec: workbook §10
 */
import type { Finding } from '#core/findings/finding';
import type { TableContract } from '#workbook/contract/column';
import { freshContract, moduleContracts } from '#workbook/contract/module-tables';
import { coreTables, logTable } from '#workbook/contract/tables';
import type { Draft } from '#workbook/write/draft';
import { gridOf } from '#workbook/grid';
import type { SheetOp, WriteRequest } from '#workbook/host';
import { namesIn } from '#workbook/adopt/names';
import { bySource } from '#workbook/import/by-source';
import { compareIncoming, type ImportComparison } from '#workbook/import/comparison';
import { readIncoming, type Incoming } from '#workbook/import/incoming';
import type { IncomingGrid } from '#workbook/import/incoming-grid';
import { placePosts, type PlacedPosts } from '#workbook/import/new-posts';
import type { LocatedTable } from '#workbook/read/layout';
import type { Opened } from '#workbook/opened';
import { sheetOf } from '#workbook/template/sheets';
import { contractsOfSheet } from './contracts';
import { missingSheets } from './create-missing-sheets';
import { raise } from './findings';
import { mayChange } from './may-change';
import type { Prepared } from './prepared';
import { refusals } from './refusals';
import { contractIn } from './without-posts';
import { planBy, type Writer } from './writer';

export interface PreparedImport extends Prepared<WriteRequest | null> {
  readonly incoming: Incoming;
  readonly comparison: ImportComparison;
  /** How many rows are new. */
  readonly created: number;
  /** What is wrong with rows and cells; the rest is brought in all the same. */
  readonly findings: readonly Finding[];
}

export function importRows(
  opened: Opened,
  contract: TableContract,
  grid: IncomingGrid,
  writer: Writer,
): PreparedImport {
  const { dates1904 } = opened.outline;
  const table = opened.layout.get(contract.name);
  const incoming = readIncoming(contract, grid, { units: table?.units ?? new Map(), dates1904 });
  const objections: Finding[] = [...refusals(opened), ...barred(opened, contract, incoming)];
  if (incoming.keys.size === 0) {
    objections.push(raise('jobs/nothing-recognised', { name: grid.name, table: contract.name }));
  }
  if (!table) {
    if (gridOf(opened.grids, contract.sheet)) {
      const facts = { sheet: contract.sheet, table: contract.name };
      objections.push(raise('jobs/sheet-taken', facts, { where: [{ sheet: contract.sheet }] }));
    }
    return newTable(opened, contract, incoming, objections, written);
  }
  const comparison = compareIncoming(bySource(incoming, table), table, opened.grids, dates1904);
  const placed = table.rooms
    ? placePosts(comparison.additions, table, opened, namesIn(opened.book.settings))
    : asTheyAre(comparison);
  const { additions } = placed;
  const updates = [...comparison.updates, ...placed.updates];
  const changes = additions.length + updates.length > 0 && objections.length === 0;
  return {
    incoming,
    comparison,
    created: placed.created,
    findings: [...incoming.findings, ...comparison.findings, ...placed.findings],
    objections,
    request: changes ? written({ additions, updates }) : null,
  };

  function written(draft: Partial<Draft>): WriteRequest {
    return planBy(writer, draft, opened, `Inhämtning till ${contract.sheet} från ${grid.name}`);
  }
}

/**
 * Into a fixed budget only events come that are decided, and nothing into a frozen one. What the modules follow up
 * (outcomes, assignments) goes on all year: it changes no frame and no post.
 */
function barred({ book }: Opened, { name }: TableContract, { rows }: Incoming): readonly Finding[] {
  if (moduleContracts.some((contract) => contract.name === name)) return [];
  const decided =
    name === 'tblHandelser' &&
    rows.every(
      ({ fields }) =>
        fields['status'] === 'beslutad' &&
        ['body', 'decision', 'decidedOn'].every((key) => fields[key] !== undefined),
    );
  return mayChange(book, decided ? { body: '', decision: '', decidedOn: '' } : {});
}

/** A table of the contract grows at its end. */
function asTheyAre({ additions }: ImportComparison): PlacedPosts {
  return { updates: [], additions, created: additions.length, findings: [] };
}

/** A workbook that gets frames or events gets its log too, so that what is done with them can be taken back. */
function logFor(contract: TableContract, opened: Opened): readonly SheetOp[] {
  if (!coreTables.includes(contract) || !missingSheets(opened).includes(logTable.sheet)) return [];
  return [sheetOf(logTable.sheet, [{ contract: logTable, rows: [] }], { verdict: false })];
}

/** A table that is about to be made: all of its columns, and no row. */
function emptyTable(contract: TableContract): LocatedTable {
  return {
    ...{ contract, sheet: contract.sheet, table: contract.name },
    ...{ headingRow: 0, firstRow: 1, lastRow: 0, left: 0, right: contract.columns.length - 1 },
    columns: new Map(contract.columns.map(({ key }, position) => [key, position])),
    ...{ passedOver: new Set(), units: new Map(), inherited: new Map() },
  };
}

/** A table that the workbook does not have yet gets its sheet; of its rows is asked what is asked of new rows anywhere. */
function newTable(
  opened: Opened,
  contract: TableContract,
  incoming: Incoming,
  objections: readonly Finding[],
  written: (draft: Partial<Draft>) => WriteRequest,
): PreparedImport {
  const verdict = gridOf(opened.grids, 'Kontroller') !== undefined;
  const { dates1904 } = opened.outline;
  const comparison = compareIncoming(
    incoming,
    emptyTable(incoming.contract),
    opened.grids,
    dates1904,
  );
  const rows = comparison.additions.map(({ fields }) => fields);
  const tables = contractsOfSheet(contract.sheet).map((each) =>
    each.name === contract.name
      ? { contract: contractIn(opened, incoming.contract), rows }
      : { contract: contractIn(opened, freshContract(each)), rows: [] },
  );
  const sheets = [sheetOf(contract.sheet, tables, { verdict }), ...logFor(contract, opened)];
  return {
    incoming,
    comparison,
    created: rows.length,
    findings: [...incoming.findings, ...comparison.findings],
    objections,
    request: objections.length > 0 ? null : written({ sheets }),
  };
}
