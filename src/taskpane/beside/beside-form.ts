/** The files that lie beside the workbook, and what has been chosen about them. Spec: pane §12 */
import type { Part } from '#core/reconcile/ledger-row';
import type { Against } from '#core/reconcile/reconciliation-findings';
import type { Sign } from '#core/reconcile/rule';
import type { Source } from '#core/budget/words';
import type { NamedWorkbook } from '#jobs/compare-workbooks';
import type { IncomingGrid } from '#workbook/import/incoming-grid';

/** A rule as it is typed; the Post-id is blank until one is chosen. */
export interface RuleText {
  readonly patterns: Readonly<Partial<Record<Part, string>>>;
  readonly post: string;
  readonly source: Source | null;
  readonly sign: Sign;
}

export interface Accounts {
  readonly name: string;
  readonly grids: readonly IncomingGrid[];
}

export interface BesideForm {
  /** The older workbook. */
  readonly older: NamedWorkbook | null;
  readonly accounts: Accounts | null;
  /** Why a file could not be read. */
  readonly problem: string | null;
  readonly period: string;
  /** null: Uppföljning where it holds anything. */
  readonly against: Against | null;
  readonly reversed: boolean;
  readonly rule: RuleText | null;
}

export const nothingBeside: BesideForm = {
  ...{ older: null, accounts: null, problem: null },
  ...{ period: '', against: null, reversed: false, rule: null },
};
