/** What a reconciliation finds, the most kronor first. Differences from the budget warn: it is not what was spent. Spec: reconcile §5 */
import { nameOfPost } from '#core/budget/name-of-post';
import { placeOf } from '#core/budget/place';
import type { Finding, Place, Severity } from '#core/findings/finding';
import { inOrder } from '#core/findings/order';
import { absolute, sum } from '#core/money/amount';
import { raise } from './findings';
import type { Ledger, LedgerRow } from './ledger-row';
import { isReversed, type Line, type Reconciliation, type Stray } from './reconciliation';

export type Against = 'budget' | 'outcome';

/** From and to month, both included; null for all that the file has. */
export type Period = readonly [string, string] | null;

export function reconciliationFindings(
  { ledger, lines, unmatched, ambiguous, unreadable, idle, looksReversed }: Reconciliation,
  against: Against,
): readonly Finding[] {
  const untold = unreadable.slice(0, MOST_PLACES).map((row) => placeInLedger(ledger, row));
  return inOrder([
    ...lines.flatMap((line) => differing(line, against)),
    ...missing(lines, against),
    ...unmatchedRows(ledger, unmatched),
    ...ambiguous.map((stray) => ambiguousRows(ledger, stray)),
    ...(unreadable.length > 0
      ? [raise('reconcile/rows-unreadable', unreadableFacts(unreadable), { where: untold })]
      : []),
    ...(looksReversed ? [raise('reconcile/signs-reversed', {})] : []),
    ...(idle.length > 0
      ? [
          raise(
            'reconcile/rules-idle',
            { rules: idle.length },
            { where: idle.map(({ origin }) => origin.row) },
          ),
        ]
      : []),
  ]);
}

/** With the first that are wrong, each in its own way. */
function unreadableFacts(rows: readonly LedgerRow[]) {
  const told = new Map(
    rows.flatMap(({ unread }) => (unread ? [[`${unread.reason} ${unread.text}`, unread]] : [])),
  );
  const first = [...told.values()].slice(0, MOST_TOLD);
  return {
    rows: rows.length,
    texts: first.map(({ text }) => text),
    reasons: first.map(({ reason }) => reason),
  };
}

const MOST_TOLD = 3;

/** More places than these are no help. */
const MOST_PLACES = 20;

function placeInLedger({ name, sheet, amountColumn }: Ledger, { row }: LedgerRow): Place {
  const cell = `${amountColumn}${String(row)}`;
  return { input: name, ...(sheet === null ? {} : { sheet }), cell };
}

function differing(line: Line, against: Against): readonly Finding[] {
  const { post, source, held, booked, difference, verdict } = line;
  if (verdict !== 'differing' || !held || !booked || !difference) return [];
  const where = [placeOfLine(line)];
  const severity: Severity = against === 'outcome' ? 'error' : 'warning';
  return [
    raise(
      'reconcile/differs',
      { post: post.name, source, against, held, booked, difference, reversed: isReversed(line) },
      { where, effect: difference, severity },
    ),
  ];
}

/** One finding for each side: early in the year the posts are many. */
function missing(lines: readonly Line[], against: Against): readonly Finding[] {
  const inLedger = lines.filter(({ verdict }) => verdict === 'missing-in-ledger');
  const inWorkbook = lines.filter(({ verdict }) => verdict === 'nothing-held');
  const amounts = inLedger.flatMap(({ held }) => held ?? []);
  const bookings = inWorkbook.flatMap(({ booked }) => booked ?? []);
  return [
    ...(inLedger.length > 0
      ? [
          raise(
            'reconcile/missing-in-ledger',
            { against, posts: inLedger.map(nameOf), held: sum(amounts) },
            { where: inLedger.map(placeOfLine), effect: sum(amounts) },
          ),
        ]
      : []),
    ...(inWorkbook.length > 0
      ? [
          raise(
            'reconcile/missing-in-workbook',
            { against, posts: inWorkbook.map(nameOf), booked: sum(bookings) },
            { where: inWorkbook.map(placeOfLine), effect: sum(bookings.map(absolute)) },
          ),
        ]
      : []),
  ];
}

function nameOf({ post, source }: Line): string {
  return [nameOfPost(post), source ?? []].flat().join(' ');
}

function placeOfLine({ post, source }: Line): Place {
  return placeOf(post, source ?? 'name');
}

/** The effect is what the groups come to each by itself: a plus and a minus do not hide each other. */
function unmatchedRows(ledger: Ledger, strays: readonly Stray[]): readonly Finding[] {
  if (strays.length === 0) return [];
  const rows = strays.reduce((count, stray) => count + stray.rows, 0);
  const alike = strays.filter(({ sameAmount }) => sameAmount !== null).length;
  const facts = {
    rows,
    groups: strays.length,
    total: sum(strays.map(({ total }) => total)),
    alike,
  };
  const where = strays.slice(0, MOST_PLACES).map(({ first }) => placeInLedger(ledger, first));
  const effect = sum(strays.map(({ total }) => absolute(total)));
  return [raise('reconcile/rows-unmatched', facts, { where, effect })];
}

function ambiguousRows(ledger: Ledger, { rows, total, first, posts, rules }: Stray): Finding {
  const where = [placeInLedger(ledger, first), ...rules.map(({ origin }) => origin.row)];
  const names = posts.map(({ name }) => name);
  const facts = { rows, posts: names, rules: rules.length, total };
  return raise('reconcile/rows-ambiguous', facts, { where, effect: total });
}
