import { earmarksOf, isOneYear } from '#core/budget/earmark';
import { bookOf } from '../../../cases/notation';

const book = bookOf(`
  Inställningar:
  Budgetår
  2026

  Poster:
  Post | Ram | ALF föreg. år | ALF | Fr.o.m. | T.o.m.
  Radiance | LG | 20 000 | 20 000 | 2024-01-01 | 2027-12-31
  SciLifeLab-data | LG | 10 000 | 10 000 | 2024-01-01 |
  Journaldata | LG | 2 500 | 0 | 2025-01-01 | 2025-12-31
  Leveransyta | LG | 0 | 5 000 | 2026-01-01 |
  InFuturum | LG | 0 | 200 | 2026-03-01 | 2026-11-30
  Gammal satsning | LG | 0 | 0 | 2020-01-01 | 2023-12-31
  Kommande satsning | LG | 0 | 0 | 2027-01-01 |
  Utan datum | LG | 7 000 | 7 000 | |
`);

describe('Budget §8: earmarks have a life', () => {
  test('between 2025 and 2026 two continue, one ends, two are new', () => {
    expect(earmarksOf(book).map(({ post, status }) => [post.name, status])).toStrictEqual([
      ['Radiance', 'continues'],
      ['SciLifeLab-data', 'continues'],
      ['Journaldata', 'ends'],
      ['Leveransyta', 'new'],
      ['InFuturum', 'new'],
    ]);
  });

  test('a one-year initiative has both dates inside the year', () => {
    const oneYear = earmarksOf(book).filter((each) => each.isOneYear);
    expect(oneYear.map(({ post }) => post.name)).toStrictEqual(['InFuturum']);
    expect(isOneYear({ from: '2025-01-01', to: '2025-12-31' }, 2025)).toBe(true);
    expect(isOneYear({ from: '2024-12-31', to: '2025-12-31' }, 2025)).toBe(false);
    expect(isOneYear({ from: '2025-01-01', to: null }, 2025)).toBe(false);
  });

  test('without a budget year there is no between', () => {
    expect(earmarksOf({ ...book, year: null })).toStrictEqual([]);
  });
});
