/** What is filled in on a module's page: a row, rows out of a list, what is set for it. Spec: pane §12 */
import type { Finding } from '#core/findings/finding';
import type { Module, ModuleParameter } from '#core/modules/module';
import { importRows } from '#jobs/import-rows';
import { setParameters } from '#jobs/modules/set-parameters';
import { headingText, type Column, type TableContract } from '#workbook/contract/column';
import { freshContract, moduleContracts } from '#workbook/contract/module-tables';
import { gridOfCsv } from '#workbook/import/csv';
import type { IncomingGrid } from '#workbook/import/incoming-grid';
import type { Opened } from '#workbook/opened';
import type { Controller } from '../controller';
import { noIntake, type ModuleIntake } from '../forms/module-form';
import { entryWords } from '../words/module-entry';
import { bytesOf, unreadFile, type ChosenFile } from './chosen-file';
import { changeModule, formOf } from './modules';

/** The table that the page is about: the chosen one, else the module's first; null for a module without tables. */
export function chosenTable(controller: Controller, module: Module): TableContract | null {
  const { table } = formOf(controller, module);
  const name = module.tables.find((each) => each.name === table)?.name ?? module.tables[0]?.name;
  return moduleContracts.find((contract) => contract.name === name) ?? null;
}

/** A column that is filled in, under the heading that it has in this workbook, unit and all. */
export interface EntryColumn {
  readonly heading: string;
  readonly column: Column;
}

/** The columns of the table as it stands here, with the user's own; as a new sheet gets them where it does not. */
export function columnsIn(opened: Opened, contract: TableContract): readonly EntryColumn[] {
  const located = opened.layout.get(contract.name);
  const { columns } = located?.contract ?? freshContract(contract);
  return columns
    .filter(({ key, formula }) => formula === undefined && (located?.columns.has(key) ?? true))
    .map((column) => {
      const unit = located?.units.get(column.key);
      return { column, heading: headingText(unit ? { ...column, unit } : column) };
    });
}

/** Writes the row that is typed; one that cannot be read as it should is told and not written. */
export async function writeRow(controller: Controller, module: Module): Promise<void> {
  const contract = chosenTable(controller, module);
  if (!contract) return;
  let refused: readonly Finding[] = [];
  const written = await controller.write('row-written', (opened, writer) => {
    const grid = rowGrid(controller, module, columnsIn(opened, contract));
    const prepared = importRows(opened, contract, grid, writer);
    refused = prepared.findings;
    return refused.length > 0 ? { objections: [], request: null } : prepared;
  });
  const rowFindings = await controller.worded(refused);
  changeModule(controller, module, written ? { row: {}, rowFindings: [] } : { rowFindings });
}

function rowGrid(
  controller: Controller,
  module: Module,
  columns: readonly EntryColumn[],
): IncomingGrid {
  const { row } = formOf(controller, module);
  const name = entryWords[controller.surroundings.language].row.title;
  const typed = columns.filter(({ heading }) => (row[heading] ?? '').trim() !== '');
  const rows = [
    typed.map(({ heading }) => heading),
    typed.map(({ heading }) => row[heading] ?? ''),
  ];
  return { name, sheet: null, rows, dates1904: false };
}

/** Takes the rows out of a CSV file and compares them with the workbook. */
export async function openRows(
  controller: Controller,
  module: Module,
  file: ChosenFile,
): Promise<void> {
  const { name } = file;
  const { language } = controller.surroundings;
  const refuse = (problem: string) => changeIntake(controller, module, { ...noIntake, problem });
  const bytes = await bytesOf(file);
  if (bytes === null) return refuse(unreadFile[language](name));
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    changeIntake(controller, module, { ...noIntake, text, file: name });
  } catch (failure) {
    if (!(failure instanceof TypeError)) throw failure;
    return refuse(entryWords[language].intake.notText(name));
  }
  await compareModuleRows(controller, module);
}

/** Changes some of what is to be brought in; what was compared before goes with it. */
export function changeIntake(
  controller: Controller,
  module: Module,
  change: Partial<ModuleIntake>,
): void {
  const { intake } = formOf(controller, module);
  changeModule(controller, module, { intake: { ...intake, result: null, ...change } });
}

/** Compares the rows with those of the workbook; nothing is written. */
export function compareModuleRows(controller: Controller, module: Module): Promise<void> {
  return controller.using('preparing', async (opened) => {
    const contract = chosenTable(controller, module);
    const grid = intakeGrid(controller, module);
    if (!contract) return;
    const prepared = importRows(opened, contract, grid, controller.writer());
    if (prepared.objections.length > 0) return controller.object(prepared.objections);
    const findings = await controller.worded(prepared.findings);
    changeIntake(controller, module, { result: { prepared, findings } });
  });
}

/** Brings in what is new and what has changed. */
export async function bringInRows(controller: Controller, module: Module): Promise<void> {
  const contract = chosenTable(controller, module);
  const grid = intakeGrid(controller, module);
  if (!contract) return;
  const done = await controller.write('rows-brought-in', (opened, writer) =>
    importRows(opened, contract, grid, writer),
  );
  if (done) changeIntake(controller, module, noIntake);
}

/** What was pasted or chosen; without a row it says itself that it has no headings. */
function intakeGrid(controller: Controller, module: Module): IncomingGrid {
  const { intake } = formOf(controller, module);
  return gridOfCsv(intake.text, intake.file ?? 'inklistrad text');
}

/** Writes what is set for the module in Inställningar. */
export async function saveParameters(
  controller: Controller,
  module: Module,
  parameters: readonly ModuleParameter[],
): Promise<void> {
  const { parameters: typed } = formOf(controller, module);
  const changed = parameters.flatMap((parameter) => {
    const text = typed[parameter.key];
    return text === undefined ? [] : [{ ...parameter, typed: text }];
  });
  const saved = await controller.write('parameters-set', (opened, writer) =>
    setParameters(opened, changed, writer),
  );
  if (saved) changeModule(controller, module, { parameters: {} });
}
