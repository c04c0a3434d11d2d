import fc from 'fast-check';
import {
  areaAddress,
  cellAddress,
  columnLetters,
  columnOf,
  contains,
  overlaps,
  parseAddress,
  parseReference,
} from '#sheet/address';

describe('Recalculation §6: addresses', () => {
  test.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16_383, 'XFD'],
  ])('column %p is %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
    expect(columnOf(letters.toLowerCase())).toBe(column);
  });

  test.each(['XFE', 'AAAA', '', '1', 'Å'])('%p is no column', (letters) => {
    expect(columnOf(letters)).toBeNull();
  });

  test('an area read from its address has that address', () => {
    const row = fc.nat(1_048_575);
    const column = fc.nat(16_383);
    fc.assert(
      fc.property(row, column, row, column, (a, b, c, d) => {
        const area = {
          top: Math.min(a, c),
          left: Math.min(b, d),
          bottom: Math.max(a, c),
          right: Math.max(b, d),
        };
        expect(parseAddress(areaAddress(area))).toEqual(area);
        expect(parseAddress(`$${cellAddress(a, b)}:${cellAddress(c, d)}`)).toEqual(area);
      }),
    );
  });

  test.each(['A0', 'A1048577', 'XFE1', 'A', '1', 'A1:B', 'Ramar!A1', ''])(
    '%p is no address',
    (text) => {
      expect(parseAddress(text)).toBeNull();
    },
  );

  test.each([
    ["'Bilaga 1'!A1:B2", 'Bilaga 1'],
    ["'Råd''s'!$A$1:$B$2", "Råd's"],
    ['Poster!B2:A1', 'Poster'],
  ])('%p names a sheet', (text, sheet) => {
    expect(parseReference(text)).toEqual({ sheet, top: 0, left: 0, bottom: 1, right: 1 });
  });

  test.each(['A1', 'Poster!', '!A1', "'Poster!A1"])('%p is no reference', (text) => {
    expect(parseReference(text)).toBeNull();
  });

  test('areas overlap when they share a cell of one sheet', () => {
    const area = { sheet: 'Poster', top: 1, left: 1, bottom: 3, right: 3 };
    expect(contains(area, 'Poster', 3, 3)).toBe(true);
    expect(contains(area, 'Poster', 4, 3)).toBe(false);
    expect(contains(area, 'Ramar', 2, 2)).toBe(false);
    expect(overlaps(area, { ...area, top: 3, bottom: 9 })).toBe(true);
    expect(overlaps(area, { ...area, top: 4, bottom: 9 })).toBe(false);
    expect(overlaps(area, { ...area, sheet: 'Ramar' })).toBe(false);
  });
});
