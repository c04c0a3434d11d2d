/** Adds the empty sheet of a module, with all the tables that stand on it. Spec: modules §2 */
import type { Finding } from '#core/findings/finding';
import type { Module } from '#core/modules/module';
import { raise } from '#core/modules/module-findings';
import { freshContract } from '#workbook/contract/module-tables';
import { gridOf } from '#workbook/grid';
import type { WriteRequest } from '#workbook/host';
import type { Opened } from '#workbook/opened';
import { sheetOf } from '#workbook/template/sheets';
import { contractsOfSheet } from '../contracts';
import { refusals } from '../refusals';

export interface PreparedSheet {
  readonly sheets: readonly string[];
  readonly objections: readonly Finding[];
  readonly request: WriteRequest;
}

export function createModuleSheet(opened: Opened, { tables }: Module): PreparedSheet {
  const sheets = [...new Set(tables.map(({ sheet }) => sheet))];
  const taken = sheets.filter((sheet) => gridOf(opened.grids, sheet));
  const verdict = gridOf(opened.grids, 'Kontroller') !== undefined;
  const ops = sheets.map((sheet) => {
    const contents = contractsOfSheet(sheet).map((contract) => ({
      contract: freshContract(contract),
      rows: [],
    }));
    return sheetOf(sheet, contents, { verdict });
  });
  return {
    sheets,
    objections: [
      ...refusals(opened),
      ...taken.map((sheet) => raise('modules/sheet-exists', { sheet }, { where: [{ sheet }] })),
    ],
    request: { expects: [], ops, back: [] },
  };
}
