/**
 * The accounts beside the opened workbook: with its rules, or with others; against what Uppföljning holds, or against
 * the budget. Nothing is written. Spec: reconcile
 */
import type { BySource, Post } from '#core/budget/book';
import { grouped } from '#core/budget/grouped';
import type { Source } from '#core/budget/words';
import type { Finding } from '#core/findings/finding';
import { inOrder } from '#core/findings/order';
import { nameKey } from '#core/modules/names';
import { outcomeIn } from '#core/modules/follow-up/outcome-row';
import { outcomesTable } from '#core/modules/follow-up/follow-up-table';
import { rowsOf } from '#core/modules/table-spec';
import { sum, sumKnown } from '#core/money/amount';
import { raise } from '#core/reconcile/findings';
import { LONGEST_PATTERN } from '#core/reconcile/pattern';
import { reconcile, type Reconciliation } from '#core/reconcile/reconciliation';
import { reconciliationFindings, type Against } from '#core/reconcile/reconciliation-findings';
import type { Rule } from '#core/reconcile/rule';
import { raise as raiseOfAccounts } from '#workbook/accounts/findings';
import { readLedger, type LedgerRead } from '#workbook/accounts/read-ledger';
import type { IncomingGrid } from '#workbook/import/incoming-grid';
import type { Opened } from '#workbook/opened';
import { readReconciliationRules } from '#workbook/read/read-reconciliation-rules';
import { sheetsOf } from '#workbook/read/table-rows';

export interface ReconcileOrder {
  /** The sheets of the file; the one whose headings fit best is read, and the others are told of. */
  readonly grids: readonly IncomingGrid[];
  /** In place of the workbook's own. */
  readonly rules?: readonly Rule[] | undefined;
  /** From and to month; without it the budget year where the file has periods. */
  readonly period?: readonly [string, string] | undefined;
  readonly reversed?: boolean | undefined;
  /** Without it Uppföljning where it has rows of the period, else the budget. */
  readonly against?: Against | undefined;
}

export interface Reconciled {
  /** null when the file is no accounts. */
  readonly reconciliation: Reconciliation | null;
  readonly against: Against;
  readonly period: readonly [string, string] | null;
  readonly findings: readonly Finding[];
}

export function reconcileAccounts(opened: Opened, order: ReconcileOrder): Reconciled {
  const { book } = opened;
  const { ledger, findings: ofFile } = ledgerIn(order.grids);
  const year = yearIn(book.year);
  const period = order.period ?? (ledger?.hasPeriods ? year : null);
  // A file without periods is the budget year's, whatever other years Uppföljning has.
  const held = heldOutcomes(opened, period ?? year);
  const against = order.against ?? (held ? 'outcome' : 'budget');
  const unread = opened.findings.filter(({ severity }) => severity === 'error');
  if (!ledger) return { reconciliation: null, against, period, findings: [...unread, ...ofFile] };
  if (period && !ledger.hasPeriods) {
    const findings = [raiseOfAccounts('accounts/no-periods', { name: ledger.name })];
    return { reconciliation: null, against, period, findings };
  }
  const own = order.rules === undefined ? readReconciliationRules(sheetsOf(opened)) : null;
  const rules = order.rules ?? own?.rules ?? [];
  const usable = rules.filter(isUsable);
  const reconciliation = reconcile(ledger, {
    ...{ posts: book.posts, rules: usable, period, reversed: order.reversed ?? false },
    held: against === 'budget' ? ({ amount }) => amount : (held ?? (() => NOTHING)),
  });
  const findings = [
    ...unread,
    ...ofFile,
    ...(own?.findings ?? []),
    ...rulesWithFaults(rules, book.posts),
    ...reconciliationFindings(reconciliation, against),
  ];
  return { reconciliation, against, period, findings: inOrder(findings) };
}

/** Of the sheets that can be read the one whose headings fit best; with what the others hold. */
function ledgerIn(grids: readonly IncomingGrid[]): Omit<LedgerRead, 'fit'> {
  const reads = grids.map(readLedger).toSorted((a, b) => b.fit - a.fit);
  const best = reads.find(({ ledger }) => ledger !== null) ?? reads[0];
  if (!best?.ledger) return { ledger: null, findings: best?.findings ?? [] };
  const { ledger } = best;
  const left = reads.flatMap(({ ledger: other }) =>
    other && other !== ledger && other.rows.length > 0 ? [other] : [],
  );
  if (left.length === 0) return best;
  const rows = left.flatMap((each) => each.rows);
  const total = sum(rows.flatMap(({ amount }) => amount ?? []));
  const sheets = left.map(({ sheet }) => sheet ?? '');
  const facts = { read: ledger.sheet ?? '', left: sheets, rows: rows.length, total };
  const where = left.map(({ name, sheet }) => ({
    input: name,
    ...(sheet === null ? {} : { sheet }),
  }));
  const told = raiseOfAccounts('accounts/sheets-left', facts, { where, effect: total });
  return { ledger, findings: [told, ...best.findings] };
}

function yearIn(year: number | null): readonly [string, string] | null {
  return year === null ? null : [`${String(year)}-01`, `${String(year)}-12`];
}

const NOTHING: BySource = { ALF: null, FoUU: null };

/** What Uppföljning holds of a post in the period; null when it holds nothing of it. */
function heldOutcomes(
  { moduleTables }: Opened,
  period: ReconcileOrder['period'] | null,
): ((post: Post) => BySource) | null {
  const rows = rowsOf(moduleTables, outcomesTable).filter(
    ({ month }) => !period || (month >= period[0] && month <= period[1]),
  );
  if (rows.length === 0) return null;
  const byPost = grouped(rows, ({ post }) => nameKey(post));
  return ({ id }) => {
    const own = id === null ? [] : (byPost.get(nameKey(id)) ?? []);
    const of = (source: Source) => {
      const some = own.filter((row) => row.source === source);
      return some.length === 0 ? null : sumKnown(some.map(outcomeIn));
    };
    return { ALF: of('ALF'), FoUU: of('FoUU') };
  };
}

function isUsable({ patterns }: Rule): boolean {
  const written = Object.values(patterns);
  return written.length > 0 && written.every((each) => each.length <= LONGEST_PATTERN);
}

function rulesWithFaults(rules: readonly Rule[], posts: readonly Post[]): readonly Finding[] {
  const ids = grouped(posts, ({ id }) => (id === null ? '' : nameKey(id)));
  return rules.flatMap((rule): readonly Finding[] => {
    const { post, origin } = rule;
    const where = [origin.row];
    const isKnown = post === null || ids.get(nameKey(post))?.length === 1;
    return [
      ...(isUsable(rule) ? [] : [raise('reconcile/rule-without-pattern', { post }, { where })]),
      ...(isKnown ? [] : [raise('reconcile/rule-post-unknown', { post }, { where })]),
    ];
  });
}
