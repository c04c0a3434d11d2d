/**
 * What typing over a total means: every post before and after while it is being typed, and what would be written. Until
 * something is typed the total is what the posts have. Spec: allocation §13
 */
import type { SharedLine } from '#core/allocation/sharing';
import { nameOfPost } from '#core/budget/name-of-post';
import { sources, type Source } from '#core/budget/words';
import type { Finding } from '#core/findings/finding';
import { equals, sum, type Amount } from '#core/money/amount';
import { formatNumber } from '#core/money/format';
import type { Language } from '#core/money/language';
import { holdsOf, type HoldChange } from '#jobs/keys/holds';
import { newAmounts, type TotalOrder } from '#jobs/spread-total';
import type { Opened } from '#workbook/opened';
import { decisionFields, type DecisionText } from './decision-text';
import { smallestUnits, type SmallestUnit } from './smallest-unit';
import { typedAmount, type TypedAmount } from './typed-amount';

export interface TotalForm {
  /** Blank: the first who has posts. */
  readonly recipient: string;
  /** null: the first that its posts have. */
  readonly source: Source | null;
  /** null: nothing has been typed over what stands. */
  readonly total: string | null;
  /** Whether a post is to be held, by Post-id or name, where somebody has said so since the writing. */
  readonly turned: Readonly<Record<string, boolean>>;
  /** What the posts get whole multiples of. */
  readonly smallest: SmallestUnit;
  readonly decision: DecisionText;
  readonly traceSheet: boolean;
}

export interface TotalLine {
  /** Post-id or name. */
  readonly post: string;
  readonly name: string;
  readonly before: Amount;
  /** null while the total cannot be read or shared out. */
  readonly after: Amount | null;
  readonly held: boolean;
  readonly line: SharedLine | null;
}

export interface TotalReading {
  readonly recipients: readonly string[];
  readonly recipient: string;
  readonly source: Source;
  /** As it stands in the field. */
  readonly text: string;
  readonly typed: TypedAmount;
  /** What the posts have now. */
  readonly now: Amount;
  readonly lines: readonly TotalLine[];
  /** Why it cannot be shared out. */
  readonly objections: readonly Finding[];
  readonly told: readonly Finding[];
  /** null when nothing would change, or something is missing. */
  readonly wish: TotalWish | null;
}

/** Only holds: no amount changes. */
export type TotalWish =
  | { readonly kind: 'total'; readonly order: TotalOrder }
  | { readonly kind: 'holds'; readonly holds: readonly HoldChange[] };

/** null where no recipient has a post with an amount. */
export function readTotal(
  form: TotalForm,
  opened: Opened,
  language: Language,
): TotalReading | null {
  const known = opened.book.posts.filter(
    ({ recipient, amount }) => recipient !== null && sources.some((source) => amount[source]),
  );
  const recipients = [...new Set(known.flatMap(({ recipient }) => recipient ?? []))];
  const recipient = recipients.includes(form.recipient) ? form.recipient : recipients[0];
  if (recipient === undefined) return null;
  const own = known.filter((post) => post.recipient === recipient);
  const source =
    form.source ?? sources.find((each) => own.some(({ amount }) => amount[each])) ?? 'ALF';
  const posts = own.filter(({ amount }) => amount[source] !== null);
  const now = sum(posts.flatMap(({ amount }) => amount[source] ?? []));
  const text = form.total ?? formatNumber(now, { unit: 'tkr', language });
  const typed =
    form.total === null ? ({ kind: 'amount', amount: now } as const) : typedAmount(text, language);
  const kept = new Set(
    holdsOf(opened).holds.flatMap((hold) => (hold.source === source ? [hold.post] : [])),
  );
  const holds = posts.flatMap((post) => {
    const held = form.turned[nameOfPost(post)];
    return held === undefined || held === kept.has(post) ? [] : [{ post: nameOfPost(post), held }];
  });
  const total = typed.kind === 'amount' ? typed.amount : null;
  const quantum = smallestUnits[form.smallest];
  const order = { recipient, source, total, quantum, holds };
  const spread = total && posts.length > 0 ? newAmounts(opened, order) : null;
  const lines = posts.flatMap((post, index): TotalLine[] => {
    const before = post.amount[source];
    if (!before) return [];
    const line = spread?.lines?.[index] ?? null;
    const held = form.turned[nameOfPost(post)] ?? kept.has(post);
    return [
      { post: nameOfPost(post), name: post.name, before, after: line?.amount ?? null, held, line },
    ];
  });
  const isMoved = lines.some(({ before, after }) => after !== null && !equals(before, after));
  const { decision, traceSheet } = form;
  const wish: TotalWish | null = isMoved
    ? { kind: 'total', order: { ...order, traceSheet, ...decisionFields(decision) } }
    : spread?.lines && holds.length > 0
      ? { kind: 'holds', holds: holds.map((hold) => ({ ...hold, source })) }
      : null;
  return {
    ...{ recipients, recipient, source, text, typed, now, lines, wish },
    objections: spread?.lines === null ? spread.findings : [],
    told: spread?.lines ? spread.told : [],
  };
}
