/** Adds the empty sheet of a module, with all the tables that stand on it, and its line in the log. Spec: modules §2 */
import type { Finding } from '#core/findings/finding';
import type { Module } from '#core/modules/module';
import { raise } from '#core/modules/module-findings';
import { freshContract } from '#workbook/contract/module-tables';
import { gridOf } from '#workbook/grid';
import type { WriteRequest } from '#workbook/host';
import type { Opened } from '#workbook/opened';
import { planOf } from '#workbook/plan';
import { sheetOf } from '#workbook/template/sheets';
import { contractsOfSheet } from '../contracts';
import { refusals } from '../refusals';
import { serialOfMoment, type Writer } from '../writer';

export interface PreparedSheet {
  readonly sheets: readonly string[];
  readonly objections: readonly Finding[];
  readonly request: WriteRequest;
}

export function createModuleSheet(
  opened: Opened,
  { tables }: Module,
  writer: Writer,
): PreparedSheet {
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
  const draft = { updates: [], additions: [], findings: [], sheets };
  const time = serialOfMoment(writer.now, opened.outline.dates1904);
  const action = `Nytt blad: ${names.join(', ')}`;
  return {
    sheets: names,
    objections: [
      ...refusals(opened),
      ...taken.map((sheet) => raise('modules/sheet-exists', { sheet }, { where: [{ sheet }] })),
    ],
    request: planOf(draft, opened, { who: writer.who, time, action, event: null }),
  };
}
