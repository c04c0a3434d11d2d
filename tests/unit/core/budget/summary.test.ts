import { whole } from '#core/budget/known-sum';
import { summarise } from '#core/budget/summary';
import { bookOf } from '../../../cases/notation';
import { shown } from './in-tkr';
import { after, before } from './worked-example';

describe('Budget §3: the budget in a few figures', () => {
  test('before the allocation 415 tkr of 1 101 800 are left, and everything adds up', () => {
    const { total, distributed, unallocated, residual } = summarise(before);
    expect([total, distributed, unallocated, residual].map(shown)).toStrictEqual([
      '1 101 800',
      '1 101 385',
      '415',
      '0',
    ]);
  });

  test('after UR +65 and FR +350 nothing is left, and everything still adds up', () => {
    const { total, distributed, unallocated, residual, notOnPosts } = summarise(after);
    expect([total, distributed, unallocated, residual, notOnPosts].map(shown)).toStrictEqual([
      '1 101 800',
      '1 101 800',
      '0',
      '0',
      '415',
    ]);
  });

  test('each source stands by itself: ALF has changed by 415, FoUU has not', () => {
    const figures = summarise(after).sources.map((each) => [
      each.source,
      shown(each.amount),
      shown(each.change),
      shown(each.allocated),
      shown(whole(each.distributed)),
    ]);
    expect(figures).toStrictEqual([
      ['ALF', '727 500', '415', '415', '727 500'],
      ['FoUU', '374 300', '0', '0', '374 300'],
    ]);
  });

  test('each recipient stands by itself, per source', () => {
    const figures = summarise(after).recipients.map(({ recipient, total, parts }) => [
      recipient,
      shown(total),
      ...parts.map(({ notOnPosts }) => shown(notOnPosts)),
    ]);
    expect(figures).toStrictEqual([
      ['FR', '804 350', '350', '0'],
      ['UR', '262 365', '65', '0'],
      ['LG', '35 085', '0', '0'],
    ]);
  });

  test('every version has its total, with what has not changed carried along', () => {
    const totals = summarise(before).versions.map(({ version, total }) => [version, shown(total)]);
    expect(totals).toStrictEqual([
      ['preliminär', '1 101 385'],
      ['fastställd av staten', '1 101 800'],
    ]);
  });

  test('a version knows the newest row of each source', () => {
    const [first, second] = summarise(before).versions;
    expect([first?.newest.ALF, first?.newest.FoUU].map((row) => shown(row?.amount))).toStrictEqual([
      '727 085',
      '374 300',
    ]);
    expect(second?.newest.FoUU).toBe(first?.newest.FoUU);
  });

  test('a version before a source has any frame has no total', () => {
    const book = bookOf(`
      Ramar:
      Version | Källa | Belopp
      preliminär | ALF | 700
      fastslagen | FoUU | 300
    `);
    const totals = summarise(book).versions.map(({ version, total }) => [version, shown(total)]);
    expect(totals).toStrictEqual([
      ['preliminär', 'okänt'],
      ['fastslagen', '1 000'],
    ]);
  });

  test('rows of the same version may stand in any order among the sources', () => {
    const book = bookOf(`
      Ramar:
      Version | Källa | Belopp
      preliminär | ALF | 700
      fastslagen | ALF | 715
      preliminär | FoUU | 300
    `);
    const totals = summarise(book).versions.map(({ version, total }) => [version, shown(total)]);
    expect(totals).toStrictEqual([
      ['preliminär', '1 000'],
      ['fastslagen', '1 015'],
    ]);
  });

  test('an empty budget has no figures at all, and none of them is zero', () => {
    const { sources, recipients, total, unallocated, residual, onPosts } = summarise(bookOf(''));
    expect({ sources, recipients, total, unallocated, residual, onPosts }).toStrictEqual({
      sources: [],
      recipients: [],
      total: null,
      unallocated: null,
      residual: null,
      onPosts: null,
    });
  });

  test('a column of zeros and blanks does not make a source', () => {
    const book = bookOf(`
      Ramar:
      Version | Källa | Belopp
      preliminär | ALF | 700

      Mottagarramar:
      Version | Mottagare | ALF | FoUU
      preliminär | FR | 700 | 0

      Poster:
      Post | Ram | ALF | FoUU
      Forskning | FR | 700 |
    `);
    expect(summarise(book).sources.map(({ source }) => source)).toStrictEqual(['ALF']);
  });
});
