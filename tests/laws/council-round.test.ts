/** Laws of the council round: nothing touched, nothing changed; sums exact; the order of the files means nothing. */
import fc from 'fast-check';
import { newBudget } from '#jobs/create';
import { openWorkbook } from '#jobs/open';
import { compareProposal } from '#core/council/comparison';
import { nameOf } from '#core/council/known-again';
import type { CouncilProposal } from '#core/council/proposal';
import { unreadOf } from '#core/council/unread';
import { judgeRound } from '#core/council/round';
import { councilsOf, markOf, sentTo } from '#core/council/sent';
import type { CouncilPost } from '#core/council/council-post';
import type { Book } from '#core/budget/book';
import { sources } from '#core/budget/words';
import { oreOf } from '#core/money/amount';
import { hostileTexts } from '../fixtures/hostile-texts';
import { anyAmount } from './arbitraries';
import { anyLived } from './ledger-books';
import * as desk from '../unit/jobs/council-desk';

const returned = (book: Book, council: string, posts?: readonly CouncilPost[]): CouncilProposal => {
  const sent = sentTo(book, council);
  const file = `${council}.xlsx`;
  const read = { gone: new Set<string>(), besides: [], findings: [] };
  return { file, council, sent, mark: markOf(sent), posts: posts ?? sent.posts, ...read };
};

/** The councils' posts with some of their amounts changed. */
const anyRound = anyLived().chain(({ book }) =>
  fc.array(fc.option(anyAmount, { freq: 2 }), { minLength: 40, maxLength: 40 }).map((amounts) => {
    let next = 0;
    const files = councilsOf(book).map((council) =>
      returned(
        book,
        council,
        sentTo(book, council).posts.map((post) => {
          const alf = amounts[(next += 1)];
          return alf ? { ...post, amount: { ...post.amount, ALF: alf } } : post;
        }),
      ),
    );
    return { book, files };
  }),
);

describe('Council round §4: what nobody has touched changes nothing', () => {
  test('whatever has become of the budget meanwhile', () => {
    fc.assert(
      fc.property(anyLived(), anyLived(), ({ book }, { book: later }) => {
        for (const council of councilsOf(book)) {
          const sent = sentTo(book, council).posts;
          const ours = later.posts.filter(({ recipient }) => recipient === council);
          const { differences } = compareProposal({
            sent,
            ours,
            proposed: sent,
            unread: unreadOf(returned(book, council)),
            goneToZero: false,
          });
          const known = new Set(ours.map(({ id }) => id));
          expect(differences.filter(({ kind }) => kind !== 'new')).toEqual([]);
          expect(differences.every(({ proposed }) => !known.has(proposed?.id ?? ''))).toBe(true);
        }
      }),
    );
  });

  test('also when every id is lost, as long as the names differ', () => {
    fc.assert(
      fc.property(anyLived(), ({ book }) => {
        for (const council of councilsOf(book)) {
          const sent = sentTo(book, council).posts;
          const ours = book.posts.filter(({ recipient }) => recipient === council);
          if (new Set(sent.map(nameOf)).size < sent.length) continue;
          const proposed = sent.map((post) => ({ ...post, id: null }));
          const unread = unreadOf(returned(book, council, proposed));
          const sides = { sent, ours, proposed, unread, goneToZero: false };
          const { differences, unchanged, knownByName } = compareProposal(sides);
          expect([differences, unchanged]).toEqual([[], sent.length]);
          expect(knownByName).toHaveLength(sent.filter(({ id }) => id !== null).length);
        }
      }),
    );
  });

  test('through a workbook, also of hostile texts', async () => {
    const budget = desk.blankHost();
    await desk.written(budget, newBudget({ year: 2026, example: true }));
    const text = fc.constantFrom(...hostileTexts);
    await fc.assert(
      fc.asyncProperty(text, text, text, async (name, comment, note) => {
        await desk.type(budget, 'Poster!D6', name);
        await desk.type(budget, 'Poster!N6', comment);
        await desk.type(budget, 'Poster!M7', note);
        const opened = await openWorkbook(budget);
        const book = await desk.sentTo(opened, 'FR');
        const { objections, findings, request } = await desk.collected(opened, { 'fr.xlsx': book });
        // A name of blanks alone is no name: that is told, and the post is then missing in the sums.
        const isNamed = name.trim() !== '';
        const told = desk.codesOf(opened.findings).includes('workbook/value-missing');
        expect(told).toBe(!isNamed);
        expect(objections.filter(({ code }) => code !== 'workbook/value-missing')).toEqual([]);
        expect([isNamed ? findings : [], request]).toEqual([[], null]);
      }),
      { numRuns: 25 },
    );
  });
});

describe('Council round §3: sums are exact', () => {
  test('the frame is the posts and what is left, to the öre', () => {
    fc.assert(
      fc.property(anyRound, ({ book, files }) => {
        const { proposals } = judgeRound(book, files, false);
        for (const { posts, parts } of proposals) {
          for (const { source, frame, left, proposed } of parts) {
            const sum = posts.reduce((ore, { amount }) => {
              const each = amount[source];
              return each ? ore + oreOf(each) : ore;
            }, 0n);
            expect(oreOf(proposed.known)).toBe(sum);
            expect(left ? oreOf(left) + sum : null).toBe(left && frame ? oreOf(frame) : null);
          }
        }
      }),
    );
  });

  test('what is written is exactly what differs', () => {
    fc.assert(
      fc.property(anyRound, ({ book, files }) => {
        const { proposals } = judgeRound(book, files, false);
        for (const { posts, comparison } of proposals) {
          const changed = comparison.differences.flatMap(({ post, changes }) =>
            changes.map(({ field }) => `${post?.id ?? ''} ${field}`),
          );
          const differing = posts.flatMap((post) => {
            const ours = book.posts.find(({ id }) => id === post.id);
            return sources
              .filter((source) => post.amount[source]?.ore !== ours?.amount[source]?.ore)
              .map((source) => `${post.id ?? ''} ${source}`);
          });
          expect(changed.toSorted()).toEqual(differing.toSorted());
        }
      }),
    );
  });
});

describe('Council round §5: the order of the files means nothing', () => {
  test('any order gives the same round', () => {
    fc.assert(
      fc.property(
        anyRound.chain(({ book, files }) =>
          fc.tuple(
            fc.constant({ book, files }),
            fc.shuffledSubarray(files, { minLength: files.length }),
          ),
        ),
        ([{ book, files }, shuffled]) => {
          expect(judgeRound(book, shuffled, false)).toEqual(judgeRound(book, files, false));
        },
      ),
    );
  });
});

describe('Council round §2: the mark', () => {
  test('is another as soon as an amount of what was sent is another', () => {
    fc.assert(
      fc.property(anyLived(), anyAmount, ({ book }, amount) => {
        const sent = sentTo(book, 'FR');
        const [first, ...rest] = sent.posts;
        if (!first || first.amount.ALF?.ore === amount.ore) return;
        const altered = { ...first, amount: { ...first.amount, ALF: amount } };
        expect(markOf({ ...sent, posts: [altered, ...rest] })).not.toBe(markOf(sent));
        expect(markOf({ ...sent })).toBe(markOf(sent));
      }),
    );
  });
});
