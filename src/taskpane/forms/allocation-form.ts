/**
 * What has been typed to allocate a change: texts as typed, read into amounts by allocation-reading.ts. A new reading
 * of the workbook fills in the change that waits, unless somebody has begun to type. Spec: pane §6
 */
import type { SharedLine } from '#core/allocation/sharing';
import type { NextStep } from '#core/checks/next-step';
import type { Summary } from '#core/budget/summary';
import type { Source } from '#core/budget/words';
import { isZero, type Amount } from '#core/money/amount';
import { formatAmount } from '#core/money/format';
import type { ShownFinding } from '../shown-finding';
import type { SmallestUnit } from './smallest-unit';
import { noDecision, type DecisionText } from './decision-text';

/** A recipient's frame or a post, of all sources, before and after. */
export interface BeforeAndAfter {
  readonly name: string;
  readonly before: Amount | null;
  readonly after: Amount | null;
}

/** What the workbook would say once the allocation is written. */
export interface AllocationPreview {
  readonly recipients: readonly BeforeAndAfter[];
  readonly posts: readonly BeforeAndAfter[];
  readonly unallocated: Amount | null;
  readonly next: NextStep;
  /** What would be remarked on that is not now. */
  readonly arising: readonly ShownFinding[];
}

/** Texts as typed, by name. */
export type Shares = ReadonlyMap<string, string>;

export interface AllocationForm {
  readonly source: Source | null;
  readonly amount: string;
  /** By recipient; or by Post-id, or name, when the change goes to posts. In the order in which they are shown. */
  readonly shares: Shares;
  readonly target: 'recipients' | 'posts';
  /** What a key gives whole multiples of. */
  readonly smallest: SmallestUnit;
  /** The key that gave the shares; null when they were typed. */
  readonly key: string | null;
  /** What the key gave and why; tells nothing of shares that were typed. */
  readonly lines: readonly SharedLine[];
  /** Whether the reasons are written to the sheet as well. */
  readonly traceSheet: boolean;
  readonly decision: DecisionText;
  /** Whether anything has been typed since the form was filled in. */
  readonly touched: boolean;
  /** Whether somebody has asked for it to be allocated as it stands: what is missing is then told. */
  readonly asked: boolean;
  readonly preview: AllocationPreview | null;
}

export type AllocationEvent =
  | { readonly type: 'workbook read'; readonly summary: Summary }
  | { readonly type: 'change chosen'; readonly source: Source; readonly amount: string }
  | { readonly type: 'source chosen'; readonly source: Source }
  | { readonly type: 'amount typed'; readonly text: string }
  | { readonly type: 'share typed'; readonly to: string; readonly text: string }
  | { readonly type: 'post taken out'; readonly to: string }
  | { readonly type: 'smallest chosen'; readonly smallest: SmallestUnit }
  | { readonly type: 'target chosen'; readonly target: AllocationForm['target'] }
  | {
      readonly type: 'shared by key';
      readonly key: string;
      readonly target: AllocationForm['target'];
      readonly shares: Shares;
      readonly lines: readonly SharedLine[];
    }
  | { readonly type: 'trace wanted'; readonly wanted: boolean }
  | { readonly type: 'decision typed'; readonly decision: DecisionText }
  | { readonly type: 'asked' }
  | { readonly type: 'previewed'; readonly preview: AllocationPreview }
  | { readonly type: 'written'; readonly summary: Summary };

export const allocationForm: AllocationForm = {
  source: null,
  amount: '',
  shares: new Map(),
  target: 'recipients',
  smallest: 'tkr',
  key: null,
  lines: [],
  traceSheet: false,
  decision: noDecision,
  touched: false,
  asked: false,
  preview: null,
};

export function nextAllocation(form: AllocationForm, event: AllocationEvent): AllocationForm {
  switch (event.type) {
    case 'workbook read':
      return form.touched ? { ...form, preview: null } : { ...form, ...waiting(event.summary) };
    case 'change chosen':
      return typed({
        ...form,
        source: event.source,
        amount: event.amount,
        shares: new Map(),
        key: null,
      });
    case 'source chosen':
      return typed({ ...form, source: event.source, key: null });
    case 'amount typed':
      return typed({ ...form, amount: event.text, key: null });
    case 'share typed':
      return typed({ ...form, shares: withShare(form.shares, event), key: null });
    case 'post taken out': {
      const shares = new Map(form.shares);
      shares.delete(event.to);
      return typed({ ...form, shares, key: null });
    }
    case 'smallest chosen':
      return typed({ ...form, smallest: event.smallest, key: null });
    case 'target chosen':
      return typed({ ...form, target: event.target, shares: new Map(), key: null });
    case 'shared by key': {
      const { key, target, shares, lines } = event;
      return typed({ ...form, key, target, shares, lines });
    }
    case 'trace wanted':
      return { ...form, traceSheet: event.wanted };
    case 'decision typed':
      return typed({ ...form, decision: event.decision });
    case 'asked':
      return { ...form, asked: true };
    case 'previewed':
      return { ...form, preview: event.preview };
    case 'written':
      return { ...allocationForm, ...waiting(event.summary), decision: form.decision };
  }
}

/** Who is new stands first, below where it was chosen, and not after the hundreds that a key has filled in. */
function withShare(shares: Shares, { to, text }: { to: string; text: string }): Shares {
  return shares.has(to) ? new Map(shares).set(to, text) : new Map([[to, text], ...shares]);
}

/** Whatever is typed makes a preview out of date. */
function typed(form: AllocationForm): AllocationForm {
  return { ...form, touched: true, preview: null };
}

/** The first change that waits to be allocated. */
function waiting({ sources }: Summary): Pick<AllocationForm, 'source' | 'amount'> {
  const due = sources.find(({ unallocated }) => unallocated && !isZero(unallocated));
  if (!due?.unallocated) return { source: sources[0]?.source ?? null, amount: '' };
  return { source: due.source, amount: formatAmount(due.unallocated, { unit: 'tkr' }) };
}
