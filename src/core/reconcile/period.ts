/** A period as people type it: "2026", "2026-03", "2026-01..2026-06". Spec: reconcile §2 */
import { monthOf } from '#core/budget/written-date';

/** From and to month, both included; null for what is no period. */
export function periodOf(text: string): readonly [string, string] | null {
  const [from = '', to = from, ...rest] = text.split(/\.\.|–/).map((part) => part.trim());
  const [first, last] = [monthIn(from, '01'), monthIn(to, '12')];
  const isWhole = rest.length === 0 && first !== null && last !== null && first <= last;
  return isWhole ? [first, last] : null;
}

function monthIn(text: string, ofYear: string): string | null {
  return /^\d{4}$/.test(text) ? `${text}-${ofYear}` : monthOf(text);
}
