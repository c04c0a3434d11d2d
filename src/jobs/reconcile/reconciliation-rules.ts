/** Saves rules of reconciliation on the sheet Avstämningsregler, which is made when it is first needed. Spec: reconcile §3 */
import { parts } from '#core/reconcile/ledger-row';
import type { Rule } from '#core/reconcile/rule';
import { OUTSIDE, rulesTable } from '#workbook/contract/reconciliation-rules';
import type { Opened } from '#workbook/opened';
import { onDemandDraft, type RowContent } from '../on-demand';
import type { Prepared } from '../prepared';
import { refusals } from '../refusals';
import { planBy, type Writer } from '../writer';

export type NewRule = Omit<Rule, 'origin'> & { readonly note: string | null };

/** Rules change no budget: they may be saved whatever its state. */
export function saveRules(opened: Opened, rules: readonly NewRule[], writer: Writer): Prepared {
  const added = rules.map(({ patterns, post, source, sign, note }): RowContent => {
    const written = Object.fromEntries(parts.map((part) => [part, patterns[part]?.trim() || null]));
    return { ...written, post: post ?? OUTSIDE, source, sign, note };
  });
  const draft = onDemandDraft(opened, rulesTable, { added });
  return {
    objections: [...refusals(opened), ...draft.findings],
    request: planBy(writer, draft, opened, 'Avstämningsregel'),
  };
}
