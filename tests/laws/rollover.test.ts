/** Laws of the step to the next year. */
import fc from 'fast-check';
import type { Book } from '#core/budget/book';
import { sumUp } from '#core/budget/known-sum';
import { rollOver } from '#core/budget/rollover';
import { sources, type Source } from '#core/budget/words';
import { add } from '#core/money/amount';
import { anyLived } from './ledger-books';

const roll = (book: Book): Book => {
  const next = rollOver(book).book;
  if (!next) throw new Error('The generated books know their year.');
  return next;
};
const ids = (book: Book) => book.posts.map(({ id }) => id);

describe('Budget §10: ids are kept from year to year', () => {
  test('every post that has not ended is there, under its id and in its place', () => {
    fc.assert(
      fc.property(anyLived(), ({ book }) => {
        const staying = book.posts.filter(({ to }) => to === null || to >= '2027-01-01');
        expect(ids(roll(book))).toStrictEqual(staying.map(({ id }) => id));
      }),
    );
  });

  test('a second year takes away only what ends in it', () => {
    fc.assert(
      fc.property(anyLived(), ({ book }) => {
        const staying = book.posts.filter(({ to }) => to === null || to >= '2028-01-01');
        expect(ids(roll(roll(book)))).toStrictEqual(staying.map(({ id }) => id));
      }),
    );
  });

  test('what a post is stays the same: its name, its frame, its dates', () => {
    fc.assert(
      fc.property(anyLived(), ({ book }) => {
        const before = new Map(book.posts.map((post) => [post.id, post]));
        for (const post of roll(book).posts) {
          const { name, recipient, section, performer, code, from, to } = before.get(post.id) ?? {};
          expect(post).toMatchObject({ name, recipient, section, performer, code, from, to });
        }
      }),
    );
  });
});

describe('Budget §10: nothing is lost between the years', () => {
  const total = (book: Book, column: 'previous' | 'amount', source: Source) =>
    sumUp(book.posts.map((post) => post[column][source])).known;

  test("the column for the previous year and what is freed make up this year's posts", () => {
    fc.assert(
      fc.property(anyLived(), ({ book }) => {
        const { freed } = rollOver(book);
        for (const source of sources) {
          expect(add(total(roll(book), 'previous', source), freed[source].known)).toStrictEqual(
            total(book, 'amount', source),
          );
        }
      }),
    );
  });

  test('nothing of next year is decided: every amount is blank', () => {
    fc.assert(
      fc.property(anyLived(), ({ book }) => {
        const next = roll(book);
        const amounts = [
          ...next.frames.map(({ amount }) => amount),
          ...[...next.recipientFrames, ...next.posts].flatMap(({ amount }) =>
            Object.values(amount),
          ),
        ];
        expect(amounts.filter((amount) => amount !== null)).toStrictEqual([]);
      }),
    );
  });
});
