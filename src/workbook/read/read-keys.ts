/**
 * Rows of the sheet Nycklar as they stand, each field read or told. What the rows of one key amount to together is
 * worked out by the job (jobs/keys.ts). Spec: allocation §12
 */
import { keyKinds, type KeyKind } from '#core/allocation/key';
import type { Origin } from '#core/budget/book';
import type { Finding } from '#core/findings/finding';
import type { Amount } from '#core/money/amount';
import { cellDecimal } from '#core/money/cell';
import { keysTable } from '../contract/on-demand';
import type { RowReader } from './row';
import { tableRows, type Sheets } from './table-rows';

export interface KeyRow {
  readonly key: string;
  readonly kind: KeyKind | null;
  /** A recipient or a post; null for all, or for what the row says of the key itself. */
  readonly row: string | null;
  readonly column: string | null;
  /** A plain decimal. */
  readonly weight: string | null;
  readonly min: Amount | null;
  readonly max: Amount | null;
  readonly hold: Amount | null;
  /** Where the figures come from. */
  readonly source: string | null;
  readonly decision: string | null;
  readonly origin: Origin;
}

export interface KeyRowsRead {
  readonly rows: readonly KeyRow[];
  readonly findings: readonly Finding[];
}

export function readKeyRows(sheets: Sheets): KeyRowsRead {
  const findings: Finding[] = [];
  const rows = tableRows(keysTable.name, sheets, findings).flatMap(keyRow);
  return { rows, findings };
}

function keyRow(row: RowReader): KeyRow[] {
  const key = row.demandedText('key');
  const weight = row.decimal('weight');
  const fields = {
    kind: row.choice('kind', keyKinds),
    row: row.text('row'),
    column: row.text('column'),
    weight: weight === null ? null : cellDecimal(weight),
    min: row.amount('min'),
    max: row.amount('max'),
    hold: row.amount('hold'),
    source: row.text('source'),
    decision: row.text('decision'),
    origin: row.origin,
  };
  return key === null ? [] : [{ key, ...fields }];
}
