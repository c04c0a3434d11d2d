/** The summary of a budget in the shape of `check --json`: amounts as decimal strings of kronor, null when unknown. */
import type { Summary } from '#core/budget/summary';
import type { Amount } from '#core/money/amount';
import { kronorText } from '#core/money/plain-decimal';

export function inKronor(amount: Amount | null): string | null {
  return amount && kronorText(amount);
}

export function bookJson(summary: Summary) {
  return {
    year: summary.year,
    state: summary.state,
    total: inKronor(summary.total),
    sources: Object.fromEntries(
      summary.sources.map(({ source, amount }) => [source, inKronor(amount)]),
    ),
    recipients: Object.fromEntries(
      summary.recipients.map(({ recipient, total }) => [recipient, inKronor(total)]),
    ),
    unallocated: inKronor(summary.unallocated),
    residual: inKronor(summary.residual),
    onPosts: inKronor(summary.onPosts),
    notOnPosts: inKronor(summary.notOnPosts),
  };
}
