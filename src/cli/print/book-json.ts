/** The summary of a budget in the shape of `check --json`: amounts as decimal strings of kronor, null when unknown. */
import type { Summary } from '#core/budget/summary';
import { inKronor } from '#core/money/plain-decimal';

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
