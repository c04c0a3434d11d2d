/** Saves rules of reconciliation on the sheet Avstämningsregler, which is made when it is first needed. Spec: reconcile §3 */
import type { Finding } from '#core/findings/finding';
import { parts } from '#core/reconcile/ledger-row';
import type { Rule } from '#core/reconcile/rule';
import { OUTSIDE, rulesTable } from '#workbook/contract/reconciliation-rules';
import type { WriteRequest } from '#workbook/host';
import type { Opened } from '#workbook/opened';
import { planOf } from '#workbook/plan';
import { onDemandDraft, type RowContent } from './on-demand';
import { refusals } from './refusals';
import { serialOfMoment, type Writer } from './writer';

export type NewRule = Omit<Rule, 'origin'> & { readonly note: string | null };

export interface PreparedRules {
  readonly objections: readonly Finding[];
  readonly request: WriteRequest;
}

/** Rules change no budget: they may be saved whatever its state. */
export function saveRules(
  opened: Opened,
  rules: readonly NewRule[],
  writer: Writer,
): PreparedRules {
  const added = rules.map(({ patterns, post, source, sign, note }): RowContent => {
    const written = Object.fromEntries(parts.map((part) => [part, patterns[part]?.trim() || null]));
    return { ...written, post: post ?? OUTSIDE, source, sign, note };
  });
  const draft = onDemandDraft(opened, rulesTable, { added });
  const time = serialOfMoment(writer.now, opened.outline.dates1904);
  const occasion = { who: writer.who, time, action: 'Avstämningsregel', event: null };
  return {
    objections: [...refusals(opened), ...draft.findings],
    request: planOf(draft, opened, occasion),
  };
}
