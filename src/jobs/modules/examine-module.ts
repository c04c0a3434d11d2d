/** What one module has to say of an opened workbook: its answer in every shape, its findings accepted and in order. Spec: modules §3 */
import { applyAcceptances } from '#core/checks/acceptance';
import { examine } from '#core/checks/all';
import type { IsoDate } from '#core/budget/date';
import type { Finding } from '#core/findings/finding';
import { inOrder } from '#core/findings/order';
import type { Examination, Module, Options } from '#core/modules/module';
import { raise } from '#core/modules/module-findings';
import type { Opened } from '#workbook/opened';

export interface ModuleQuestion {
  readonly options: Options;
  /** The day it is, from the app's clock. */
  readonly today: IsoDate | null;
}

export function examineModule(
  opened: Opened,
  module: Module,
  { options, today }: ModuleQuestion,
): Examination {
  const { book, moduleTables } = opened;
  const input = { examined: examine(book), tables: moduleTables, options, today };
  const examination = module.examine(input);
  const found = [...cellFindings(opened, module), ...examination.findings];
  const known = new Set(found.map(({ code }) => code));
  // Acceptances of other findings are not this module's to speak of.
  const findings = applyAcceptances(found, book.events).filter(({ code }) => known.has(code));
  return { ...examination, findings: inOrder([...missingSheets(opened, module), ...findings]) };
}

/** What reading found on the sheets of the module; without tables of its own it reads the core sheets. */
function cellFindings(
  { findings, layout }: Opened,
  { tables, standsAlone }: Module,
): readonly Finding[] {
  const sheets = new Set(tables.map(({ name }) => layout.get(name)?.sheet));
  const budget = standsAlone ? [] : ['workbook/no-budget'];
  const grave = new Set([...budget, 'workbook/schema-newer']);
  return findings.filter(
    ({ code, where: [place] }) => grave.has(code) || (place?.sheet && sheets.has(place.sheet)),
  );
}

function missingSheets({ moduleTables }: Opened, { tables }: Module): readonly Finding[] {
  const [first] = tables;
  if (!first || tables.some(({ name }) => moduleTables.has(name))) return [];
  return [raise('modules/sheet-missing', { sheet: first.sheet, table: first.name })];
}
