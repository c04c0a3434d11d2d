/** Laws of the ledger, of the figures drawn from it, and of accepting what they do not explain. */
import fc from 'fast-check';
import type { Account } from '#core/budget/account';
import type { Book } from '#core/budget/book';
import { whole } from '#core/budget/known-sum';
import { balanceOf, ledgerOf } from '#core/budget/ledger';
import { summarise } from '#core/budget/summary';
import { sources } from '#core/budget/words';
import { acceptanceOf } from '#core/checks/acceptance';
import { runChecks } from '#core/checks/all';
import { add, amountOfOre, oreOf, sum, ZERO } from '#core/money/amount';
import { anyAmount, anyOre } from './arbitraries';
import { anyLived, anyMove, anyPosts, eventOf, recipients, tally } from './ledger-books';

const balance = (book: Book, account: Account) => balanceOf(ledgerOf(book), account)?.balance;

describe('Budget §4: balances are the sums of their events', () => {
  test('what moved an account is the sum of the events that name it', () => {
    fc.assert(
      fc.property(anyLived(), ({ book }) => {
        const ledger = ledgerOf(book);
        const moved = tally(book.events, book.posts);
        for (const { account, moved: ours } of ledger.values()) {
          const name =
            account.kind === 'recipient'
              ? account.recipient
              : account.kind === 'post'
                ? account.post
                : account.kind;
          if (name === 'outside') continue;
          expect(ours && oreOf(ours)).toBe(moved.get(`${name} ${account.source}`) ?? 0n);
        }
      }),
    );
  });

  test('over the outside, the pools and the recipients, every source sums to zero', () => {
    fc.assert(
      fc.property(anyLived(anyOre), ({ book }) => {
        const balances = [...ledgerOf(book).values()].filter(
          ({ account }) => account.kind !== 'post',
        );
        const total = sum(balances.map((each) => each.balance ?? amountOfOre(1)));
        expect(total).toStrictEqual(ZERO);
      }),
    );
  });

  test('a budget that goes by the rules leads to the frames that it says', () => {
    fc.assert(
      fc.property(anyLived(anyOre), ({ book }) => {
        for (const source of sources) {
          for (const row of book.recipientFrames.slice(-recipients.length)) {
            const { recipient, amount } = row;
            expect(balance(book, { kind: 'recipient', recipient, source })).toStrictEqual(
              amount[source],
            );
          }
        }
      }),
    );
  });

  test('what lies in a pool is what is not allocated and what was left at the beginning', () => {
    fc.assert(
      fc.property(anyLived(anyOre), ({ book, opening }) => {
        for (const { source, unallocated, residual } of summarise(book).sources) {
          expect(residual && oreOf(residual)).toBe(opening[source]);
          expect(balance(book, { kind: 'pool', source })).toStrictEqual(
            unallocated && add(unallocated, amountOfOre(opening[source])),
          );
        }
      }),
    );
  });

  test('one event of unknown amount makes the accounts that it touches unknown, and no other', () => {
    fc.assert(
      fc.property(anyLived(), fc.constantFrom(...recipients), ({ book }, to) => {
        const unknown = eventOf({ to, source: 'ALF' });
        const with1 = { ...book, events: [...book.events, unknown] };
        for (const recipient of recipients) {
          for (const source of sources) {
            const known = balance(with1, { kind: 'recipient', recipient, source });
            expect(known === null).toBe(recipient === to && source === 'ALF');
          }
        }
      }),
    );
  });

  test('the same events in another order lead to the same balances', () => {
    fc.assert(
      fc.property(
        anyPosts.chain((posts) =>
          fc.array(anyMove(posts), { maxLength: 10 }).chain((events) =>
            fc.record({
              posts: fc.constant(posts),
              events: fc.constant(events),
              shuffled: fc.shuffledSubarray(events, { minLength: events.length }),
            }),
          ),
        ),
        ({ posts, events, shuffled }) => {
          const moved = (some: typeof events) =>
            new Map(
              [
                ...ledgerOf({
                  ...{ year: 2026, state: 'arbetsmaterial', settings: [] },
                  ...{ frames: [], recipientFrames: [], posts, events: some },
                }).entries(),
              ].map(([key, each]) => [key, each.moved]),
            );
          expect(moved(shuffled)).toStrictEqual(moved(events));
        },
      ),
    );
  });
});

describe('Budget §3: what is on posts and what is not make up the frames', () => {
  test('posts + ej på post = frames, for every recipient and source', () => {
    fc.assert(
      fc.property(anyLived(), ({ book }) => {
        for (const { parts } of summarise(book).recipients) {
          for (const { frame, onPosts, notOnPosts } of parts) {
            expect(notOnPosts && add(whole(onPosts) ?? ZERO, notOnPosts)).toStrictEqual(frame);
          }
        }
      }),
    );
  });

  test('the order of the posts changes no figure and no finding', () => {
    fc.assert(
      fc.property(anyLived(anyOre), fc.nat(), ({ book }, turn) => {
        const cut = book.posts.length === 0 ? 0 : turn % book.posts.length;
        const posts = [...book.posts.slice(cut), ...book.posts.slice(0, cut)].toReversed();
        const [straight, turned] = [runChecks(book), runChecks({ ...book, posts })];
        const told = ({ findings }: typeof straight) =>
          findings.map(({ code, effect }) => `${code} ${String(effect.ore)}`).sort();
        expect(turned.summary).toStrictEqual(straight.summary);
        expect(told(turned)).toStrictEqual(told(straight));
      }),
    );
  });
});

describe('Checks §3: totals that agree are silent, and one öre is enough to be heard', () => {
  const aboutTotals = ['frames/residual', 'frames/events-disagree', 'recipients/events-disagree'];

  test('a budget that goes by the rules has no contradiction between frames and events', () => {
    fc.assert(
      fc.property(anyLived(), ({ book }) => {
        const codes = runChecks(book).findings.map(({ code }) => code);
        expect(codes.filter((code) => aboutTotals.includes(code))).toStrictEqual([]);
      }),
    );
  });

  test("whatever is added to a recipient's frame by hand is found, with its amount", () => {
    fc.assert(
      fc.property(
        anyLived(),
        fc.constantFrom(...recipients),
        anyOre.filter((ore) => ore !== 0n),
        ({ book }, recipient, ore) => {
          const recipientFrames = book.recipientFrames.map((row) =>
            row.recipient === recipient && row.version === 'efter'
              ? {
                  ...row,
                  amount: { ...row.amount, ALF: add(row.amount.ALF ?? ZERO, amountOfOre(ore)) },
                }
              : row,
          );
          const { findings } = runChecks({ ...book, recipientFrames });
          const found = findings.find(
            ({ code, facts }) => code === 'frames/residual' && facts['source'] === 'ALF',
          );
          expect(found && oreOf(found.effect)).toBe(ore < 0n ? -ore : ore);
        },
      ),
    );
  });
});

describe('Checks §7: an acceptance holds as long as the amount is the same', () => {
  const residualOf = (book: Book) =>
    runChecks(book).findings.find(({ code }) => code === 'frames/residual');

  test('an accepted residual is told as info, and is back when one öre changes', () => {
    fc.assert(
      fc.property(anyLived(anyOre.filter((ore) => ore !== 0n)), anyAmount, ({ book }, change) => {
        const finding = residualOf(book);
        if (!finding) throw new Error('An opening that leaves something has a residual.');
        const acceptance = acceptanceOf(finding, { by: 'Anna Ek', why: 'avrundning', on: null });
        const source = finding.facts['source'];
        const accepted = { ...book, events: [...book.events, eventOf(acceptance)] };
        const changed = {
          ...accepted,
          frames: accepted.frames.map((row) =>
            row.source === source && row.amount ? { ...row, amount: add(row.amount, change) } : row,
          ),
        };
        const now = (some: Book) =>
          runChecks(some).findings.find(
            ({ code, facts }) => code === 'frames/residual' && facts['source'] === source,
          );
        expect(now(accepted)?.severity).toBe('info');
        const after = now(changed);
        const same = after && oreOf(after.effect) === oreOf(finding.effect);
        expect(after?.severity === 'info').toBe(same === true);
      }),
    );
  });
});
