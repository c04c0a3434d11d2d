/** What the typed allocation means: its amount, each share, and what remains while it is being typed. Spec: pane §6 */
import { subtract, sumKnown, type Amount } from '#core/money/amount';
import type { Language } from '#core/money/language';
import type { Allocation } from '#jobs/allocate';
import type { AllocationForm } from './allocation-form';
import { decisionFields } from './decision-text';
import { shareOf, typedAmount, type TypedAmount } from './typed-amount';

export interface ReadShare {
  readonly to: string;
  readonly typed: TypedAmount;
  /** Blank is zero; null when it cannot be read. */
  readonly amount: Amount | null;
}

export interface AllocationReading {
  readonly amount: TypedAmount;
  readonly shares: readonly ReadShare[];
  /** amount − shares; null while one of them cannot be read. */
  readonly remainder: Amount | null;
  /** The order for the job; null while something is missing or unreadable. */
  readonly order: Allocation | null;
}

/** `to`: everyone who has a field, in their order. */
export function readAllocation(
  form: AllocationForm,
  to: readonly string[],
  language: Language,
): AllocationReading {
  const amount = typedAmount(form.amount, language);
  const shares = to.map((name): ReadShare => {
    const typed = typedAmount(form.shares.get(name) ?? '', language);
    return { to: name, typed, amount: shareOf(typed) };
  });
  const given = sumKnown(shares.map((share) => share.amount));
  const whole = amount.kind === 'amount' ? amount.amount : null;
  const remainder = whole && given && subtract(whole, given);
  return { amount, shares, remainder, order: orderOf(form, whole, shares) };
}

function orderOf(
  { source, target, decision }: AllocationForm,
  amount: Amount | null,
  shares: readonly ReadShare[],
): Allocation | null {
  const known = shares.flatMap((share) =>
    share.amount ? [{ to: share.to, amount: share.amount }] : [],
  );
  if (source === null || amount === null || known.length < shares.length) return null;
  return { source, amount, shares: known, target, ...decisionFields(decision) };
}
