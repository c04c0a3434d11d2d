import { summarise } from '#core/budget/summary';
import { formatAmount } from '#core/money/format';
import { bookOf } from '../../../cases/notation';
import { shown } from './in-tkr';
import { before } from './worked-example';

const minutesOnly = bookOf(`
  Ramar:
  Version | Källa | Enligt protokoll
  preliminär | ALF | 727,1 mkr
  preliminär | FoUU | 374,3 mkr
  fastslagen | ALF | 727,5 mkr

  Händelser:
  Typ | Källa | Belopp
  ramändring | ALF | 415
`);

const account = (book: typeof before) =>
  summarise(book).minuted.map(({ about, source, stated, unit, decimals, held, comparison }) =>
    [
      about,
      source ?? 'alla',
      formatAmount(stated, { unit, decimals }).replaceAll('\u00a0', ' '),
      'mot',
      shown(held),
      comparison.verdict,
    ].join(' '),
  );

describe('Budget §7: the minutes beside the workbook', () => {
  test('the worked example agrees with its minutes: frames, change and totals', () => {
    expect(account(before)).toStrictEqual([
      'frame ALF 727,1 mkr mot 727 085 within-rounding',
      'frame FoUU 374,3 mkr mot 374 300 exact',
      'frame ALF 727,5 mkr mot 727 500 exact',
      'change ALF 0,4 mkr mot 415 within-rounding',
      'total alla 1 101,4 mkr mot 1 101 385 within-rounding',
      'total alla 1 101,8 mkr mot 1 101 800 exact',
    ]);
  });

  test('without exact frames the change is still compared, and the rest cannot be checked', () => {
    expect(account(minutesOnly)).toStrictEqual([
      'frame ALF 727,1 mkr mot okänt uncheckable',
      'frame FoUU 374,3 mkr mot okänt uncheckable',
      'frame ALF 727,5 mkr mot okänt uncheckable',
      'change ALF 0,4 mkr mot 415 within-rounding',
      'total alla 1 101,4 mkr mot okänt uncheckable',
      'total alla 1 101,8 mkr mot okänt uncheckable',
    ]);
  });

  test('an uplift that came after the minutes is no figure of theirs', () => {
    const book = bookOf(`
      Ramar:
      Version | Källa | Belopp | Enligt protokoll
      preliminär | ALF | 727 085 | 727,1 mkr
      preliminär | FoUU | 374 300 | 374,3 mkr
      fastslagen | ALF | 727 500 | 727,5 mkr
      uppräkning | ALF | 728 500 |
      uppräkning | FoUU | 379 100 |
    `);
    expect(account(book).filter((line) => line.startsWith('change'))).toStrictEqual([
      'change ALF 0,4 mkr mot 415 within-rounding',
    ]);
  });

  test('a frame that only the minutes know is compared with the exact one before it', () => {
    const book = bookOf(`
      Ramar:
      Version | Källa | Belopp | Enligt protokoll
      preliminär | ALF | 727 085 |
      fastslagen | ALF | | 727,5 mkr

      Händelser:
      Typ | Källa | Belopp
      ramändring | ALF | 415
    `);
    expect(account(book).filter((line) => line.startsWith('change'))).toStrictEqual([
      'change ALF 0,4 mkr mot 415 exact',
    ]);
  });

  test('a total is printed with the decimals of its coarsest figure', () => {
    const book = bookOf(`
      Ramar:
      Version | Källa | Enligt protokoll
      preliminär | ALF | 727,085 mkr
      preliminär | FoUU | 374,3 mkr
    `);
    expect(account(book).at(-1)).toBe('total alla 1 101,4 mkr mot okänt uncheckable');
  });

  test('one source of two in the minutes is no total', () => {
    const book = bookOf(`
      Ramar:
      Version | Källa | Belopp | Enligt protokoll
      preliminär | ALF | 727 085 | 727,1 mkr
      preliminär | FoUU | 374 300 |
    `);
    expect(account(book)).toStrictEqual(['frame ALF 727,1 mkr mot 727 085 within-rounding']);
  });
});

describe('Budget §7: rounded frames bound the exact ones', () => {
  const bounds = (book: typeof before) =>
    summarise(book).sources.flatMap((each) =>
      each.bounds.map(({ frame, bounds: { least, greatest } }) => [
        frame.version,
        each.source,
        `${shown(least)} – ${shown(greatest)}`,
      ]),
    );

  test('727,1 and 727,5 mkr with 415 tkr between them narrow each other', () => {
    expect(bounds(minutesOnly)).toStrictEqual([
      ['preliminär', 'ALF', '727 050 – 727 134'],
      ['fastslagen', 'ALF', '727 465 – 727 549'],
      ['preliminär', 'FoUU', '374 250 – 374 349'],
    ]);
  });

  test('a change that is no round tkr is bounded to the krona', () => {
    const book = bookOf(`
      Ramar:
      Version | Källa | Enligt protokoll
      preliminär | ALF | 727,1 mkr
      fastslagen | ALF | 727,5 mkr

      Händelser:
      Typ | Källa | Belopp
      ramändring | ALF | 415,001
    `);
    expect(bounds(book)).toStrictEqual([
      ['preliminär', 'ALF', '727 050 – 727 134,998'],
      ['fastslagen', 'ALF', '727 465,001 – 727 549,999'],
    ]);
  });

  test('a frame that is known exactly has no bounds', () => {
    expect(bounds(before)).toStrictEqual([]);
  });

  test('figures that contradict the change bound each frame by itself', () => {
    const book = bookOf(`
      Ramar:
      Version | Källa | Enligt protokoll
      preliminär | ALF | 727,1 mkr
      fastslagen | ALF | 727,5 mkr

      Händelser:
      Typ | Källa | Belopp
      ramändring | ALF | 900
    `);
    expect(bounds(book)).toStrictEqual([
      ['preliminär', 'ALF', '727 050 – 727 149'],
      ['fastslagen', 'ALF', '727 450 – 727 549'],
    ]);
  });
});
