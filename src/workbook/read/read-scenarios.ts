/** Rows of the sheet Scenarier as they stand, each field read or told. Spec: allocation §14 */
import type { Origin } from '#core/budget/book';
import type { IsoDate } from '#core/budget/date';
import { sources, type Source } from '#core/budget/words';
import type { Finding } from '#core/findings/finding';
import type { Amount } from '#core/money/amount';
import { scenariosTable } from '../contract/on-demand';
import type { RowReader } from './row';
import { tableRows, type Sheets } from './table-rows';

export interface ScenarioRow {
  readonly scenario: string;
  /** A Post-id, or a recipient for its frame. */
  readonly id: string;
  readonly source: Source;
  /** What the post or the frame gets; a row without it is told and left out. */
  readonly amount: Amount;
  readonly created: IsoDate | null;
  readonly by: string | null;
  readonly note: string | null;
  readonly origin: Origin;
}

export interface ScenarioRowsRead {
  readonly rows: readonly ScenarioRow[];
  readonly findings: readonly Finding[];
}

export function readScenarioRows(sheets: Sheets): ScenarioRowsRead {
  const findings: Finding[] = [];
  const rows = tableRows(scenariosTable.name, sheets, findings).flatMap(scenarioRow);
  return { rows, findings };
}

function scenarioRow(row: RowReader): ScenarioRow[] {
  const scenario = row.demandedText('scenario');
  const id = row.demandedText('id');
  const source = row.demandedChoice('source', sources);
  const amount = row.amount('amount');
  row.demand('amount');
  const fields = {
    created: row.date('created'),
    by: row.text('by'),
    note: row.text('note'),
    origin: row.origin,
  };
  return scenario === null || id === null || source === null || amount === null
    ? []
    : [{ scenario, id, source, amount, ...fields }];
}
