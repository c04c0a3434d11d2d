/**
 * Opens a workbook: what stands in its cells, which tables those are, and the budget in them.
 * Spec: workbook §5
 */
import type { Finding } from '#core/findings/finding';
import { locateMapped } from '#workbook/adopt/mapped-posts';
import { mappingIn } from '#workbook/adopt/mapping';
import { namesIn } from '#workbook/adopt/names';
import { moduleContracts } from '#workbook/contract/module-tables';
import { onDemandTables } from '#workbook/contract/on-demand';
import { coreTables, settingsTable } from '#workbook/contract/tables';
import { raise } from '#workbook/findings';
import { SheetGrid, type Grids } from '#workbook/grid';
import { interruptedFindings, logEntries } from '#workbook/journal';
import type { Host, Outline, Survey, Want } from '#workbook/host';
import type { Layout, LocatedTable } from '#workbook/layout';
import { locate, locateModuleTable } from '#workbook/locate';
import type { Opened } from '#workbook/opened';
import { unloggedFindings } from '#workbook/unlogged';
import { ownHeadings, readBook, readSettings } from '#workbook/read-book';
import { readModuleTables } from '#workbook/read-module-tables';

export async function openWorkbook(host: Host): Promise<Opened> {
  return interpret(await host.survey(wanted(host)));
}

/** Reads again what an outline has told of; one question to the host. */
export async function reread(host: Host, known: Outline): Promise<Opened> {
  return interpret(await host.survey(wanted(host), known));
}

function wanted({ can }: Host): readonly Want[] {
  return can.wants.filter((want) => want === 'formulas' || want === 'obstacles');
}

function interpret({ outline, blocks }: Survey): Opened {
  const bySheet = new Map(blocks.map((block) => [block.area.sheet, block]));
  const grids: Grids = new Map(
    outline.sheets.map((sheet) => [
      sheet.name.toLowerCase(),
      new SheetGrid(sheet, bySheet.get(sheet.name) ?? null),
    ]),
  );
  const { layout, findings } = findTables(grids, outline);
  const read = readBook(grids, layout, outline.dates1904);
  const modules = readModuleTables({ grids, layout, dates1904: outline.dates1904 });
  const entries = logEntries(grids, layout);
  return {
    outline,
    grids,
    layout,
    book: read.book,
    moduleTables: modules.tables,
    findings: [
      ...interruptedFindings(entries),
      ...unloggedFindings(read.book, entries, grids, layout),
      ...findings,
      ...read.findings,
      ...modules.findings,
    ],
  };
}

function findTables(
  grids: Grids,
  outline: Outline,
): { layout: Layout; findings: readonly Finding[] } {
  const located = locate(settingsTable, grids).table;
  const settings = located ? readSettings(grids, located, outline.dates1904) : [];
  const layout = new Map<string, LocatedTable>();
  const findings: Finding[] = [];
  const { mapping, findings: unclear } = mappingIn(settings);
  findings.push(...unclear);
  for (const contract of coreTables) {
    const isMapped = mapping !== null && contract.name === 'tblPoster';
    const found = isMapped
      ? locateMapped(mapping, grids, namesIn(settings))
      : locate(contract, grids, ownHeadings(settings, contract));
    if (found.table) layout.set(contract.name, found.table);
    // A workbook whose own layout is mapped is not scolded for the sheets that it does not have.
    if (found.table || isMapped || mapping === null) findings.push(...found.findings);
  }
  for (const contract of onDemandTables) {
    const found = locate(contract, grids, ownHeadings(settings, contract));
    if (!found.table) continue;
    layout.set(contract.name, found.table);
    findings.push(...found.findings);
  }
  const isBudget = mapping !== null || layout.has('tblRamar') || layout.has('tblPoster');
  const ofModules = moduleContracts.map((contract) => locateModuleTable(contract, grids));
  for (const { table } of ofModules) if (table) layout.set(table.contract.name, table);
  // A module's table may stand in a workbook of its own, such as the list of grants.
  const isModules = !isBudget && ofModules.some(({ table }) => table !== null);
  const sheets = outline.sheets.map(({ name }) => name);
  return {
    layout,
    findings: [
      ...(isBudget ? findings : isModules ? [] : [raise('workbook/no-budget', { sheets })]),
      ...ofModules.flatMap((each) => each.findings),
    ],
  };
}
