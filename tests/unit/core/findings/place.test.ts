import { formatPlace, formatPlaces } from '#core/findings/place';

describe('Places are written as Excel writes them', () => {
  test.each([
    [{ sheet: 'Ramar', cell: 'E5' }, 'Ramar!E5'],
    [{ sheet: 'Händelser', cell: 'A1:B2' }, 'Händelser!A1:B2'],
    [{ sheet: 'Bilaga 1', cell: 'A1' }, "'Bilaga 1'!A1"],
    [{ sheet: "Karin's blad", cell: 'A1' }, "'Karin''s blad'!A1"],
    [{ sheet: '2026', cell: 'A1' }, "'2026'!A1"],
    [{ sheet: 'ALF26', cell: 'A1' }, "'ALF26'!A1"],
    [{ sheet: 'R1C1', cell: 'A1' }, "'R1C1'!A1"],
    [{ sheet: 'FR-UR', cell: 'A1' }, "'FR-UR'!A1"],
    [{ sheet: 'Ramar' }, 'Ramar'],
    [{ sheet: 'Bilaga 1' }, 'Bilaga 1'],
    [{ input: '--amount' }, '--amount'],
    [{ input: 'poster.csv', cell: 'B2' }, 'poster.csv: B2'],
    [{ input: 'bok.xlsx', sheet: 'Ramar', cell: 'E5' }, 'bok.xlsx: Ramar!E5'],
    [{}, ''],
  ])('%j is "%s"', (place, expected) => {
    expect(formatPlace(place)).toBe(expected);
  });

  test('three places are named, the rest are counted', () => {
    const places = ['E5', 'E6', 'E7', 'E8', 'E9'].map((cell) => ({ sheet: 'Ramar', cell }));
    expect(formatPlaces(places, 'sv')).toBe('Ramar!E5, Ramar!E6, Ramar!E7 och 2 till');
    expect(formatPlaces(places, 'en')).toBe('Ramar!E5, Ramar!E6, Ramar!E7 and 2 more');
    expect(formatPlaces(places.slice(0, 3), 'sv')).toBe('Ramar!E5, Ramar!E6, Ramar!E7');
    expect(formatPlaces([], 'sv')).toBe('');
  });
});
