/** Adds the empty sheet of a module, with all the tables that stand on it, and its line in the log. Spec: modules §2 */
import type { Module } from '#core/modules/module';
import { raise } from '#core/modules/module-findings';
import { freshContract } from '#workbook/contract/module-tables';
import { gridOf } from '#workbook/grid';
import type { Opened } from '#workbook/opened';
import { sheetOf } from '#workbook/template/sheets';
import { contractsOfSheet } from '../contracts';
import type { Prepared } from '../prepared';
import { refusals } from '../refusals';
import { planBy, type Writer } from '../writer';

export interface PreparedModuleSheet extends Prepared {
  readonly sheets: readonly string[];
}

export function createModuleSheet(
  opened: Opened,
  { tables }: Module,
  writer: Writer,
): PreparedModuleSheet {
  const names = [...new Set(tables.map(({ sheet }) => sheet))];
  const taken = names.filter((name) => gridOf(opened.grids, name));
  const verdict = gridOf(opened.grids, 'Kontroller') !== undefined;
  const sheets = names.map((name) => {
    const contents = contractsOfSheet(name).map((contract) => ({
      contract: freshContract(contract),
      rows: [],
    }));
    return sheetOf(name, contents, { verdict });
  });
  const action = `Nytt blad: ${names.join(', ')}`;
  return {
    sheets: names,
    objections: [
      ...refusals(opened),
      ...taken.map((sheet) => raise('modules/sheet-exists', { sheet }, { where: [{ sheet }] })),
    ],
    request: planBy(writer, { sheets }, opened, action),
  };
}
