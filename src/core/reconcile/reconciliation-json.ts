/** A reconciliation as the command line prints it with --json: amounts in exact kronor. Spec: reconcile §7 */
import { nameOfPost } from '#core/budget/name-of-post';
import { sum } from '#core/money/amount';
import { inKronor, kronorText } from '#core/money/plain-decimal';
import type { Line, Reconciliation, Stray } from './reconciliation';
import type { Against, Period } from './reconciliation-findings';
import type { SameAmount } from './same-amount';

/** A file of nothing but strange codes is told by its largest groups and the sum of the rest. */
const MOST_GROUPS = 1000;

export function reconciliationJson(
  { ledger, total, buckets, lines, unmatched, ambiguous }: Reconciliation,
  against: Against,
  period: Period,
) {
  return {
    ledger: { name: ledger.name, rows: ledger.rows.length, total: kronorText(total) },
    against,
    period: period && { from: period[0], to: period[1] },
    buckets: buckets.map((each) => ({ ...each, total: kronorText(each.total) })),
    posts: lines.map(lineJson),
    ...{ unmatched: straysJson(unmatched), ambiguous: straysJson(ambiguous) },
  };
}

function lineJson({ post, source, held, booked, difference, verdict, rows }: Line) {
  return {
    ...{ id: post.id, post: post.name, source, verdict, rows },
    ...{ held: inKronor(held), booked: inKronor(booked), difference: inKronor(difference) },
  };
}

function sameAmountJson({ line: { post, source }, reversed }: SameAmount<Line>) {
  return { post: nameOfPost(post), source, reversed };
}

function straysJson(strays: readonly Stray[]) {
  const rest = strays.slice(MOST_GROUPS);
  return {
    groups: strays
      .slice(0, MOST_GROUPS)
      .map(({ codes, rows, total, first, posts, sameAmount }) => ({
        ...{ codes, rows, total: kronorText(total), firstRow: first.row },
        posts: posts.map(nameOfPost),
        ...(sameAmount && { sameAmount: sameAmountJson(sameAmount) }),
      })),
    more: {
      groups: rest.length,
      rows: rest.reduce((count, each) => count + each.rows, 0),
      total: kronorText(sum(rest.map(({ total }) => total))),
    },
  };
}
