/** What the comparison makes of the differences: those that nothing explains, the most kronor first. Spec: compare §4 */
import type { BudgetEvent } from '#core/budget/book';
import { inOrder } from '#core/findings/order';
import type { Finding, Severity } from '#core/findings/finding';
import { grouped } from '#core/budget/grouped';
import { isZero } from '#core/money/amount';
import type { AmountDifference, TextDifference } from './difference';
import type { Sides } from './difference-of';
import type { EventChanges } from './event-changes';
import { raise } from './findings';
import type { LostFormula } from './lost-formulas';
import type { MatchedPosts } from './matched-posts';
import { cellKey, placeIn } from './side';

export interface Compared {
  readonly frames: readonly AmountDifference[];
  readonly rewritten: readonly AmountDifference[];
  readonly posts: readonly AmountDifference[];
  readonly previous: readonly AmountDifference[];
  readonly settings: readonly TextDifference[];
  readonly rows: readonly TextDifference[];
  readonly lost: readonly LostFormula[];
  readonly events: EventChanges;
  readonly matched: MatchedPosts;
}

export function comparisonFindings(sides: Sides, compared: Compared): readonly Finding[] {
  const { frames, rewritten, posts, previous, lost } = compared;
  return inOrder([
    ...[...frames, ...posts].flatMap((each) => unexplained(sides, each)),
    ...rewritten.filter(isUnexplained).map(historyRewritten),
    ...previous.map(previousYearDiffers),
    ...removedEvents(sides, compared.events),
    ...settingsChanged(sides, compared),
    ...rowsNotLogged(sides, compared.rows),
    ...lost.map(({ name, where, moved }) =>
      raise('compare/formula-became-constant', { of: name }, { where, effect: moved }),
    ),
    ...unclear(sides, compared.matched),
  ]);
}

function isUnexplained({ explanation }: AmountDifference): boolean {
  return !isZero(explanation.unexplained);
}

/**
 * In Arbetsmaterial what is typed by hand is normal work and warns; from Förslag on it is an error, and so is a frame
 * that contradicts its events.
 */
function unexplained({ before }: Sides, difference: AmountDifference): readonly Finding[] {
  if (!isUnexplained(difference)) return [];
  const { about, name, source, where, change, explanation } = difference;
  const { explained, unexplained: left, reasons } = explanation;
  const contradicted = about !== 'post' && reasons.length > 0;
  const mayBeWork = before.book.state === 'arbetsmaterial' && !contradicted;
  const severity: Severity = mayBeWork ? 'warning' : 'error';
  const circumstances = { where, effect: left, severity };
  const ends = { before: difference.before, after: difference.after };
  const facts = { source, ...ends, explained, unexplained: left };
  if (about === 'frame') return [raise('compare/unexplained-frame', facts, circumstances)];
  if (about === 'recipient') {
    const of = { ...facts, recipient: name };
    return [raise('compare/unexplained-recipient', of, circumstances)];
  }
  return [raise('compare/unexplained-post', { ...facts, post: name, change }, circumstances)];
}

function historyRewritten(difference: AmountDifference): Finding {
  const { name, source, version, before, after, explanation, where } = difference;
  const { explained, unexplained: left, moved } = explanation;
  const facts = { of: name, source, version: version ?? '', before, after };
  return raise(
    'compare/history-rewritten',
    { ...facts, explained, unexplained: left },
    { where, effect: moved },
  );
}

function previousYearDiffers(difference: AmountDifference): Finding {
  const { name, source, before, after, change, where, explanation } = difference;
  const facts = { post: name, source, before, after, change };
  return raise('compare/previous-year-differs', facts, { where, effect: explanation.moved });
}

/** An event that the log says was taken back is told as info. */
function removedEvents({ before, after }: Sides, { removed }: EventChanges): readonly Finding[] {
  return removed.map((event) => {
    const severity: Severity = isTold(event) ? 'info' : 'error';
    const where = [placeIn(before, event.origin.row)];
    const name = [event.number, event.type].filter((part) => part !== null).join(' ');
    const { amount } = event;
    return raise(
      'compare/event-removed',
      { event: name, amount },
      { where, effect: amount, severity },
    );
  });

  function isTold({ origin, status }: BudgetEvent): boolean {
    const cells = [origin.row, ...Array.from(origin.fields, ([, place]) => place)].map(cellKey);
    const lines = (log: typeof after.log) =>
      cells.reduce((most, cell) => Math.max(most, log.get(cell)?.length ?? 0), 0);
    return status !== 'beslutad' && lines(after.log) > lines(before.log);
  }
}

function settingsChanged(
  { before, after }: Sides,
  { settings, events }: Compared,
): readonly Finding[] {
  const moves = events.added.some(({ type }) => ['version', 'lås', 'upplåsning'].includes(type));
  const state = settings.find(({ about }) => about === 'state');
  const others = settings.filter(({ about }) => about === 'setting');
  const ends = { before: before.book.state, after: after.book.state };
  return [
    ...(state && !moves
      ? [raise('compare/state-without-event', ends, { where: state.where })]
      : []),
    ...(others.length > 0
      ? [
          raise(
            'compare/settings-changed',
            { settings: others.map(({ name }) => name) },
            { where: others.flatMap(({ where }) => where.slice(0, 1)) },
          ),
        ]
      : []),
  ];
}

/** One finding for each table: hand work on rows beside the budget is normal. */
function rowsNotLogged({ after }: Sides, rows: readonly TextDifference[]): readonly Finding[] {
  const untold = rows.filter(({ where }) => {
    const [first] = where;
    return !first || first.input !== undefined || !after.log.has(cellKey(first));
  });
  return [...grouped(untold, ({ id }) => id ?? '')].map(([sheet, own]) => {
    const names = new Set(own.map(({ name }) => name)).size;
    const where = own.flatMap((each) => each.where.slice(0, 1));
    return raise('compare/rows-not-logged', { sheet, rows: names }, { where });
  });
}

function unclear(sides: Sides, { unclear: posts }: MatchedPosts): readonly Finding[] {
  if (posts.length === 0) return [];
  const own = new Set(sides.after.book.posts);
  const where = posts.map((post) =>
    own.has(post) ? post.origin.row : placeIn(sides.before, post.origin.row),
  );
  const names = [...new Set(posts.map(({ name }) => name))];
  return [raise('compare/posts-unclear', { posts: names }, { where })];
}
