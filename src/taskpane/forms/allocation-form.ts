/**
 * What has been typed to allocate a change: texts as typed, read into amounts only by what computes with them. A new
 * reading of the workbook fills in the change that waits, unless somebody has begun to type. Spec: pane §5
 */
import type { Checked } from '#core/checks/all';
import type { Recipient, Source } from '#core/budget/words';
import { isZero } from '#core/money/amount';
import { formatAmount } from '#core/money/format';
import type { BuiltInKey } from '#jobs/share-by-key';

export interface DecisionText {
  readonly body: string;
  readonly decision: string;
  readonly decidedOn: string;
}

export interface AllocationForm {
  readonly source: Source | null;
  readonly amount: string;
  /** By recipient, or by Post-id (or name) when the change goes to posts. */
  readonly shares: Readonly<Record<string, string>>;
  readonly target: 'recipients' | 'posts';
  readonly key: BuiltInKey | null;
  readonly decision: DecisionText;
  /** Whether anything has been typed since the form was filled in. */
  readonly touched: boolean;
  /** Whether the preview is shown. */
  readonly previewed: boolean;
}

export type AllocationEvent =
  | { readonly type: 'workbook read'; readonly checked: Checked }
  | { readonly type: 'change chosen'; readonly source: Source; readonly amount: string }
  | { readonly type: 'source chosen'; readonly source: Source }
  | { readonly type: 'amount typed'; readonly text: string }
  | { readonly type: 'share typed'; readonly to: Recipient; readonly text: string }
  | { readonly type: 'target chosen'; readonly target: AllocationForm['target'] }
  | {
      readonly type: 'key chosen';
      readonly key: BuiltInKey | null;
      readonly shares: Readonly<Record<string, string>> | null;
    }
  | { readonly type: 'decision typed'; readonly field: keyof DecisionText; readonly text: string }
  | { readonly type: 'previewed' }
  | { readonly type: 'written' };

const noDecision: DecisionText = { body: '', decision: '', decidedOn: '' };

export const allocationForm: AllocationForm = {
  source: null,
  amount: '',
  shares: {},
  target: 'recipients',
  key: null,
  decision: noDecision,
  touched: false,
  previewed: false,
};

export function nextAllocation(form: AllocationForm, event: AllocationEvent): AllocationForm {
  switch (event.type) {
    case 'workbook read':
      return form.touched ? { ...form, previewed: false } : { ...form, ...waiting(event.checked) };
    case 'change chosen':
      return typed({ ...form, source: event.source, amount: event.amount, shares: {}, key: null });
    case 'source chosen':
      return typed({ ...form, source: event.source });
    case 'amount typed':
      return typed({ ...form, amount: event.text, key: null });
    case 'share typed':
      return typed({ ...form, shares: { ...form.shares, [event.to]: event.text }, key: null });
    case 'target chosen':
      return typed({ ...form, target: event.target, shares: {}, key: null });
    case 'key chosen':
      return typed({ ...form, key: event.key, shares: event.shares ?? form.shares });
    case 'decision typed':
      return typed({ ...form, decision: { ...form.decision, [event.field]: event.text } });
    case 'previewed':
      return { ...form, previewed: true };
    case 'written':
      return { ...allocationForm, decision: form.decision };
  }
}

/** Whatever is typed makes a preview out of date. */
function typed(form: AllocationForm): AllocationForm {
  return { ...form, touched: true, previewed: false };
}

/** The first change that waits to be allocated. */
function waiting({ summary }: Checked): Pick<AllocationForm, 'source' | 'amount'> {
  const due = summary.sources.find(({ unallocated }) => unallocated && !isZero(unallocated));
  if (!due?.unallocated) return { source: summary.sources[0]?.source ?? null, amount: '' };
  return { source: due.source, amount: formatAmount(due.unallocated, { unit: 'tkr' }) };
}
