/**
 * Generators of whole budgets, and a second way of counting them: plain bigints, event by event, without the ledger.
 * Amounts include ties, zeros, negatives and fifteen digits and more.
 */
import fc from 'fast-check';
import type { Book, BudgetEvent, BySource, Frame, Origin, Post } from '#core/budget/book';
import { sources, type Recipient, type Source } from '#core/budget/words';
import { amountOfOre, oreOf } from '#core/money/amount';
import { anyAmount } from './arbitraries';

const YEAR = 2026;
export const recipients: readonly Recipient[] = ['FR', 'UR', 'LG'];
const nowhere: Origin = { row: {}, fields: new Map() };

const bySource: fc.Arbitrary<BySource> = fc.record({ ALF: anyAmount, FoUU: anyAmount });

const anyPost = (id: number): fc.Arbitrary<Post> =>
  fc
    .record({
      recipient: fc.constantFrom(...recipients),
      previous: bySource,
      amount: bySource,
      from: fc.constantFrom(null, '2024-01-01', '2026-01-01', '2026-07-01'),
      to: fc.constantFrom(null, '2025-12-31', '2026-12-31', '2027-06-30', '2028-12-31'),
    })
    .map((fields) => ({
      ...fields,
      id: `P${String(id)}`,
      section: null,
      name: `Post ${String(id)}`,
      performer: null,
      appendixNote: null,
      internalComment: null,
      code: null,
      origin: nowhere,
    }));

export const anyPosts: fc.Arbitrary<readonly Post[]> = fc
  .integer({ min: 0, max: 8 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => anyPost(index + 1))));

/** An event that moves money between the sources' pools, the recipients and the posts. */
export const anyMove = (posts: readonly Post[]): fc.Arbitrary<BudgetEvent> => {
  const parties = [...recipients, ...posts.flatMap(({ id }) => id ?? [])];
  return fc
    .record({
      type: fc.constantFrom('ramändring', 'uppräkning', 'fördelning', 'omfördelning', 'flytt'),
      from: fc.constantFrom(...parties),
      to: fc.constantFrom(...parties),
      source: fc.constantFrom(...sources),
      amount: anyAmount,
    })
    .map((fields) => eventOf(fields as Partial<BudgetEvent>));
};

export function eventOf(fields: Partial<BudgetEvent>): BudgetEvent {
  return {
    number: null,
    date: '2026-02-01',
    type: 'fördelning',
    from: null,
    to: null,
    source: null,
    amount: null,
    duration: null,
    body: 'LG',
    form: null,
    decision: '§ 1',
    decidedOn: '2026-02-01',
    status: 'beslutad',
    text: null,
    origin: nowhere,
    ...fields,
  };
}

function frameOf(version: string, source: Source, ore: bigint): Frame {
  return {
    year: YEAR,
    version,
    source,
    amount: amountOfOre(ore),
    minuted: null,
    status: null,
    body: 'LG',
    date: null,
    decision: null,
    registry: null,
    note: null,
    origin: nowhere,
  };
}

/** Öre by the name of an account: "pool ALF", "FR ALF", "P1 ALF". */
export type Tally = ReadonlyMap<string, bigint>;

/** What the events add to each account, counted one by one. */
export function tally(events: readonly BudgetEvent[], posts: readonly Post[]): Tally {
  const moved = new Map<string, bigint>();
  const add = (name: string, ore: bigint) => moved.set(name, (moved.get(name) ?? 0n) + ore);
  for (const { type, from, to, source, amount } of events) {
    const ore = oreOf(amount ?? amountOfOre(0));
    const give = (party: string | null, part: bigint) => {
      const post = posts.find(({ id }) => id === party);
      if (post) add(`${String(party)} ${String(source)}`, part);
      add(`${String(post ? post.recipient : party)} ${String(source)}`, part);
    };
    if (type === 'ramändring' || type === 'uppräkning') add(`pool ${String(source)}`, ore);
    if (type === 'fördelning') {
      add(`pool ${String(source)}`, -ore);
      give(to, ore);
    }
    if (type === 'omfördelning' || type === 'flytt') {
      give(from, -ore);
      give(to, ore);
    }
  }
  return moved;
}

export interface Lived {
  readonly book: Book;
  /** What has not been handed out of each source at the beginning. */
  readonly opening: Readonly<Record<Source, bigint>>;
}

/**
 * A budget that has gone by the rules: an opening version, events, and a closing version that says what they lead to.
 * `left` is what the opening leaves in the pools.
 */
export const anyLived = (left: fc.Arbitrary<bigint> = fc.constant(0n)): fc.Arbitrary<Lived> =>
  anyPosts.chain((posts) =>
    fc
      .record({
        events: fc.array(anyMove(posts), { maxLength: 12 }),
        handed: fc.array(bySource, { minLength: 3, maxLength: 3 }),
        opening: fc.record({ ALF: left, FoUU: left }),
      })
      .map(({ events, handed, opening }) => {
        const moved = tally(events, posts);
        const change = (name: string) => moved.get(name) ?? 0n;
        const rows = (version: string, closing: boolean) =>
          recipients.map((recipient, index) => {
            const ore = (source: Source) =>
              oreOf(handed[index]?.[source] ?? amountOfOre(0)) +
              (closing ? change(`${recipient} ${source}`) : 0n);
            const amount = { ALF: amountOfOre(ore('ALF')), FoUU: amountOfOre(ore('FoUU')) };
            return { year: YEAR, version, recipient, amount, origin: nowhere };
          });
        const brought = (source: Source) =>
          events
            .filter((event) => event.type === 'ramändring' || event.type === 'uppräkning')
            .filter((event) => event.source === source)
            .reduce((ore, { amount }) => ore + oreOf(amount ?? amountOfOre(0)), 0n);
        const frames = (version: string, closing: boolean) =>
          sources.map((source) => {
            const given = handed.reduce(
              (ore, each) => ore + oreOf(each[source] ?? amountOfOre(0)),
              0n,
            );
            const ore = given + opening[source] + (closing ? brought(source) : 0n);
            return frameOf(version, source, ore);
          });
        const book: Book = {
          year: YEAR,
          state: 'arbetsmaterial',
          frames: [...frames('före', false), ...frames('efter', true)],
          recipientFrames: [...rows('före', false), ...rows('efter', true)],
          posts,
          events,
          settings: [],
        };
        return { book, opening };
      }),
  );
