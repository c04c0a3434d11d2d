import fc from 'fast-check';
import type { Book, Post, RecipientFrame } from '#core/budget/book';
import { movesFor, type Move } from '#core/budget/moves';
import { amountOfOre, subtract, sum, ZERO, type Amount } from '#core/money/amount';

const RECIPIENTS = ['FR', 'UR', 'LG'];
const origin = { row: {}, fields: new Map() };

/** Three frames with three posts each. */
const book: Book = {
  ...{ year: 2026, state: 'arbetsmaterial', frames: [], events: [], settings: [] },
  recipientFrames: RECIPIENTS.map((recipient): RecipientFrame => {
    const amount = { ALF: amountOfOre(900), FoUU: ZERO };
    return { year: 2026, version: 'Slutlig', recipient, amount, origin };
  }),
  posts: RECIPIENTS.flatMap((recipient) =>
    [1, 2, 3].map((number): Post => {
      const amount = { ALF: amountOfOre(300), FoUU: null };
      return {
        ...{ id: `${recipient}-${String(number)}`, recipient, name: 'Post', section: null },
        ...{ performer: null, previous: amount, amount, from: null, to: null, origin },
        ...{ appendixNote: null, internalComment: null, code: null },
      };
    }),
  ),
};

const anyChange = fc.oneof(fc.constant(0), fc.integer({ min: -300, max: 300 }));
const anyChanges = fc.record({
  posts: fc.array(anyChange, { minLength: 9, maxLength: 9 }),
  frames: fc.array(anyChange, { minLength: 3, maxLength: 3 }),
});
type Changes = { readonly posts: readonly number[]; readonly frames: readonly number[] };

function moved({ posts, frames }: Changes): readonly Move[] {
  return movesFor(
    book,
    book.posts.map((post, index) => ({
      post,
      amount: { ALF: amountOfOre(300 + (posts[index] ?? 0)), FoUU: null },
    })),
    RECIPIENTS.map((recipient, index) => {
      const amount = amountOfOre(frames[index] ?? 0);
      return { recipient, source: 'ALF', amount };
    }),
  );
}

/** What the moves bring somebody, when an entry of a post is one of its recipient as well. */
function brought(moves: readonly Move[], belongs: (name: string) => boolean): Amount {
  const of = (end: 'from' | 'to') =>
    sum(moves.filter((move) => belongs(move[end])).map(({ amount }) => amount));
  return subtract(of('to'), of('from'));
}

describe('Budget §11: moves bring everybody exactly what changes', () => {
  test('every post and every frame gets its change, and the pool gives the rest', () => {
    fc.assert(
      fc.property(anyChanges, (changes) => {
        const moves = moved(changes);
        book.posts.forEach(({ id }, index) => {
          expect(brought(moves, (name) => name === id).ore).toBe(changes.posts[index]);
        });
        RECIPIENTS.forEach((recipient, index) => {
          expect(brought(moves, (name) => name.startsWith(recipient)).ore).toBe(
            changes.frames[index],
          );
        });
        const whole = changes.frames.reduce((a, b) => a + b, 0);
        expect(brought(moves, (name) => name === 'ALF').ore).toBe(whole === 0 ? 0 : -whole);
      }),
    );
  });

  test('nothing of nothing is moved, and amounts are positive but for what goes back to the pool', () => {
    fc.assert(
      fc.property(anyChanges, (changes) => {
        const moves = moved(changes);
        expect(moves.every(({ amount }) => amount.ore !== 0)).toBe(true);
        expect(moves.every(({ kind, amount }) => kind === 'pool' || amount.ore > 0)).toBe(true);
      }),
    );
  });

  test('the pool is asked only when the frames change in all, and then only one way', () => {
    fc.assert(
      fc.property(anyChanges, (changes) => {
        const pool = moved(changes).filter(({ kind }) => kind === 'pool');
        const signs = new Set(pool.map(({ amount }) => amount.ore > 0));
        const whole = changes.frames.reduce((a, b) => a + b, 0);
        expect(signs.size).toBe(whole === 0 ? 0 : 1);
      }),
    );
  });
});
