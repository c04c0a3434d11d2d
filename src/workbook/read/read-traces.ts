/** Rows of the sheet Fördelningsspår as they stand; what cannot be read is left out. Spec: allocation §13, why §5 */
import { sources } from '#core/budget/words';
import type { TraceRow } from '#core/why/shares';
import { traceTable } from '../contract/on-demand';
import type { RowReader } from './row';
import { tableRows, type Sheets } from './table-rows';

export function readTraceRows(sheets: Sheets): readonly TraceRow[] {
  return tableRows(traceTable.name, sheets, []).flatMap(traceRow);
}

function traceRow(row: RowReader): TraceRow[] {
  const source = row.choice('source', sources);
  const [key, to] = [row.text('key'), row.text('to')];
  const amount = row.amount('amount');
  if (source === null || key === null || to === null || amount === null) return [];
  return [
    {
      ...{ event: row.whole('event'), key, source, to, amount, origin: row.origin.row },
      exact: row.text('share') ?? '',
      rounding: row.text('rounding') ?? '',
      reason: row.text('reason') ?? '',
    },
  ];
}
