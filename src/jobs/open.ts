/**
 * Opens a workbook: what stands in its cells, which tables those are, and the budget in them.
 * Spec: workbook §5
 */
import type { Finding } from '#core/findings/finding';
import { mappingIn } from '#workbook/adopt/mapping';
import { namesIn } from '#workbook/adopt/names';
import { onDemandTables } from '#workbook/contract/on-demand';
import { coreTables, settingsTable } from '#workbook/contract/tables';
import { raise } from '#workbook/findings';
import { SheetGrid, type Grids } from '#workbook/grid';
import { interruptedFindings, logEntries, numberingFindings } from '#workbook/log/journal';
import type { Host, Outline, Survey, Want } from '#workbook/host';
import type { Layout, LocatedTable } from '#workbook/read/layout';
import { locate } from '#workbook/read/locate';
import type { Opened } from '#workbook/opened';
import { ownHeadings, readBook, readSettings } from '#workbook/read/read-book';
import type { ModulesInWorkbook } from './modules/modules-in-workbook';

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

async function interpret({ outline, blocks }: Survey): Promise<Opened> {
  const bySheet = new Map(blocks.map((block) => [block.area.sheet, block]));
  const grids: Grids = new Map(
    outline.sheets.map((sheet) => [
      sheet.name.toLowerCase(),
      new SheetGrid(sheet, bySheet.get(sheet.name) ?? null),
    ]),
  );
  const modules = await findModules(grids, outline);
  const { layout, findings } = await findTables(grids, outline, modules);
  const read = readBook(grids, layout, outline.dates1904);
  const hides = [...grids.values()].some(
    ({ outline: { visibility }, obstacles }) => visibility !== 'visible' || obstacles.length > 0,
  );
  const { hiding } = hides ? await import('#workbook/read/hiding') : { hiding: () => [] };
  const entries = logEntries(grids, layout);
  const { unloggedFindings } =
    read.book.state === 'arbetsmaterial'
      ? { unloggedFindings: () => [] }
      : await import('#workbook/log/unlogged');
  return {
    outline,
    grids,
    layout,
    book: read.book,
    modules: modules.modules,
    moduleTables: modules.tables,
    findings: [
      ...interruptedFindings(entries),
      ...numberingFindings(entries, read.book),
      ...unloggedFindings(entries, grids, layout),
      ...findings,
      ...read.findings,
      ...hiding(grids, layout, read.book),
    ],
  };
}

const NO_MODULES: ModulesInWorkbook = {
  modules: [],
  layout: new Map(),
  tables: new Map(),
  findings: [],
};

/** The code of the modules is fetched only for a workbook with more sheets than every budget has. */
async function findModules(
  grids: Grids,
  { sheets, dates1904 }: Outline,
): Promise<ModulesInWorkbook> {
  const own = [...coreTables, ...onDemandTables].flatMap(({ name, sheet }) => [name, sheet]);
  const usual = new Set([...own, 'Kontroller', 'Bilaga 1'].map((name) => name.toLowerCase()));
  const isMore = ({ name }: { readonly name: string }) => !usual.has(name.toLowerCase());
  const filled = sheets.filter(({ used }) => used !== null);
  if (!filled.some((sheet) => isMore(sheet) || sheet.tables.some(isMore))) return NO_MODULES;
  const { modulesIn } = await import('./modules/modules-in-workbook');
  return modulesIn(grids, dates1904);
}

async function findTables(
  grids: Grids,
  outline: Outline,
  modules: ModulesInWorkbook,
): Promise<{ layout: Layout; findings: readonly Finding[] }> {
  const located = locate(settingsTable, grids).table;
  const settings = located ? readSettings(grids, located, outline.dates1904) : [];
  const layout = new Map<string, LocatedTable>();
  const findings: Finding[] = [];
  const { mapping, findings: unclear } = mappingIn(settings);
  findings.push(...unclear);
  const mapped =
    mapping === null
      ? null
      : (await import('#workbook/adopt/mapped-posts')).locateMapped(
          mapping,
          grids,
          namesIn(settings),
        );
  for (const contract of coreTables) {
    const isMapped = mapped !== null && contract.name === 'tblPoster';
    const found = isMapped ? mapped : locate(contract, grids, ownHeadings(settings, contract));
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
  for (const [name, table] of modules.layout) layout.set(name, table);
  // A module's table may stand in a workbook of its own, such as the list of grants.
  const isModules = !isBudget && modules.layout.size > 0;
  const sheets = outline.sheets.map(({ name }) => name);
  return {
    layout,
    findings: [
      ...(isBudget ? findings : isModules ? [] : [raise('workbook/no-budget', { sheets })]),
      ...modules.findings,
    ],
  };
}
