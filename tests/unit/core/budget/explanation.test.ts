import { explain } from '#core/budget/explanation';
import { tkr } from './in-tkr';

const rows = (...counts: (number | null)[]) =>
  counts.map((count) => (count === null ? null : tkr(count)));

describe('Budget §2: a later version differs from an earlier one only through events', () => {
  test('the events make up the difference', () => {
    expect(explain(rows(700, 715), rows(10, 5), false)).toStrictEqual({
      kind: 'explained',
      included: 0,
    });
  });

  test('no events explain no difference', () => {
    expect(explain(rows(700, 700), [], false).kind).toBe('explained');
  });

  test('a single row has nothing to explain', () => {
    expect(explain(rows(700), rows(15), false).kind).toBe('untold');
    expect(explain([], rows(15), false).kind).toBe('untold');
  });

  test('an unknown opening, an unknown newest row or an unknown event tells nothing', () => {
    expect(explain(rows(null, 715), rows(15), false).kind).toBe('untold');
    expect(explain(rows(700, null), rows(15), false).kind).toBe('untold');
    expect(explain(rows(700, 715), rows(15, null), false).kind).toBe('untold');
  });

  test('an unknown row in between does not matter', () => {
    expect(explain(rows(700, null, 715), rows(15), false).kind).toBe('explained');
  });

  test('the events reach the second of three rows: the third is missing its event', () => {
    expect(explain(rows(700, 715, 720), rows(15), false)).toStrictEqual({
      kind: 'missing',
      row: 2,
      difference: tkr(5),
    });
  });

  test('without any event the second row is missing its event', () => {
    expect(explain(rows(700, 715, 720), [], false)).toStrictEqual({
      kind: 'missing',
      row: 1,
      difference: tkr(20),
    });
  });

  test('events that lead somewhere else contradict the rows', () => {
    expect(explain(rows(700, 715), rows(14), false)).toStrictEqual({
      kind: 'contradicted',
      difference: tkr(1),
    });
  });

  test("a recipient's opening row may contain the first events, a source's may not", () => {
    expect(explain(rows(450, 460), rows(-50, 10), true)).toStrictEqual({
      kind: 'explained',
      included: 1,
    });
    expect(explain(rows(450, 460), rows(-50, 10), false).kind).toBe('contradicted');
  });

  test('the opening row may contain all events, but not the last ones alone', () => {
    expect(explain(rows(450, 450), rows(-50), true)).toStrictEqual({
      kind: 'explained',
      included: 1,
    });
    expect(explain(rows(450, 400), rows(-50, 10), true).kind).toBe('contradicted');
  });
});
