/**
 * Recording an uplift: the money arrives at its source as an event, a new version of the frame holds it, and each use
 * that names a recipient or a post is allocated. What has no Till stays unallocated and is told so. Spec: uplift §5
 */
import { partiesOf } from '#core/budget/account';
import type { Book } from '#core/budget/book';
import { framesOf } from '#core/budget/history';
import type { Finding } from '#core/findings/finding';
import { add, isZero } from '#core/money/amount';
import { formatAmount } from '#core/money/format';
import type { ModuleInput } from '../module';
import { sameName } from '../names';
import type { RecordedEvent, RecordedShare, Recording } from '../recording';
import { checkUplift, recordedAs } from './check-uplift';
import type { Uplift, Use } from './uplift';
import { raise } from './uplift-findings';

/** What must be answered before anything is written, whatever the state of the budget. */
const demanded = new Set([
  'uplift/amount-missing',
  'uplift/year-or-source-missing',
  'uplift/duration-unanswered',
  'uplift/use-without-amount',
]);

/** The uplifts of the budget's year that are no events yet. */
export function unrecordedUplifts(
  uplifts: readonly Uplift[],
  { examined: { book } }: ModuleInput,
): readonly string[] {
  return ofYear(uplifts, book)
    .filter((uplift) => !recordedAs(uplift, book.events))
    .map(({ name }) => name);
}

function ofYear(uplifts: readonly Uplift[], { year }: Book): readonly Uplift[] {
  return uplifts.filter((each) => each.year === null || each.year === year);
}

export function recordUplift(
  uplifts: readonly Uplift[],
  input: ModuleInput,
  name: string,
): Recording {
  const { book } = input.examined;
  const own = ofYear(uplifts, book);
  const uplift = own.find((each) => sameName(each.name, name));
  const nothing = { action: '', frames: [], events: [], shares: [] };
  if (!uplift) {
    const known = own.map((each) => each.name);
    return { ...nothing, objections: [raise('uplift/not-found', { uplift: name, known })] };
  }
  const event = recordedAs(uplift, book.events);
  const objections = event
    ? [raise('uplift/already-recorded', { uplift: uplift.name, event: event.number })]
    : obstaclesTo(uplift, input);
  const { source, amount, year } = uplift;
  if (objections.length > 0 || !source || !amount || year === null) {
    return { ...nothing, objections };
  }
  const before = framesOf(book, source).at(-1)?.amount ?? null;
  const arrives: RecordedEvent = {
    type: 'uppräkning',
    from: null,
    to: source,
    source,
    amount,
    duration: uplift.duration,
    text: uplift.name,
  };
  const shares = uplift.uses.flatMap((use) => shareOf(use, uplift, input));
  return {
    action: `Uppräkning av ${formatAmount(amount, { unit: 'tkr' })} ${source}`,
    frames: before
      ? [{ year, version: uplift.name, source, amount: add(before, amount), note: uplift.name }]
      : [],
    events: [arrives, ...shares.map(({ event: allocated }) => allocated)],
    shares: shares.map(({ share }) => share),
    objections: [],
  };
}

function obstaclesTo(uplift: Uplift, input: ModuleInput): readonly Finding[] {
  return checkUplift(uplift, input).filter(
    ({ code, severity }) => severity === 'error' || demanded.has(code) || code === missingYear,
  );
}

const missingYear = 'uplift/year-without-frames';

interface Allocated {
  readonly event: RecordedEvent;
  readonly share: RecordedShare;
}

function shareOf(
  { purpose, to, amount }: Use,
  { name, source, duration }: Uplift,
  { examined: { book } }: ModuleInput,
): readonly Allocated[] {
  if (to === null || source === null || amount === null || isZero(amount)) return [];
  const party = partiesOf(book)(to);
  const target = targetOf();
  if (!target) return [];
  const text = purpose === null ? name : `${name}: ${purpose}`;
  return [
    {
      event: { type: 'fördelning', from: source, to, source, amount, duration, text },
      share: { source, amount, ...target },
    },
  ];

  function targetOf() {
    if (party.kind === 'recipient') return { recipient: party.recipient };
    const post = book.posts.find(({ id }) => id === to);
    return post ? { post } : null;
  }
}
