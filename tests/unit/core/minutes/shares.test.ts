import { relationsIn } from './told';

const read = (text: string) => relationsIn(text).join('; ');

describe('Minutes §8: what a share is reckoned of is neither a level nor a part', () => {
  test.each([
    'Hälften av 8,5 mkr används, 4 250 tkr. Överskottet är 3 mkr.',
    'Rådet får två tredjedelar av anslaget om 9,0 mkr, 6,0 mkr. Budgetavvikelsen är 0,4 mkr.',
    'A får 20 % av 10 mkr och B får 30 % av 20 mkr, totalt 8 mkr.',
    'Kostnaden 2,4 mkr delas, varav 40 % av 2,0 mkr och 1,6 mkr.',
    'Lokalerna kostar 727 500 tkr × 33,7 %, det vill säga 245 168 tkr. Skillnaden är 1,2 mkr.',
  ])('%j claims nothing', (text) => {
    expect(read(text)).toBe('');
  });

  test.each([
    [
      '20 % av 10 mkr är 2 mkr. 30 % av 20 mkr är 6 mkr. Totalt 8 mkr.',
      'product 20 % × 0 → 1 exact; product 30 % × 2 → 3 exact; sum 1, 3 → 4 exact',
    ],
    [
      '20 % av 10 mkr är 2,0 mkr. 30 % av 20 mkr är 6,0 mkr. Totalt 9,0 mkr.',
      'product 20 % × 0 → 1 exact; product 30 % × 2 → 3 exact; sum 1, 3 → 4 wrong',
    ],
    [
      'Av 8,5 mkr går 1,7 mkr, dvs. 20 % av 8,5 mkr, till Radiance. Kvar finns 6,8 mkr.',
      'product 20 % × 2 → 1 exact; remainder 0, 1 → 3 exact',
    ],
    [
      'Reserverat är 8,5 mkr. Radiance får 40 % av 5,0 mkr, 2,0 mkr. Återstår 6,0 mkr.',
      'product 40 % × 1 → 2 exact; remainder 0, 2 → 3 wrong',
    ],
    [
      'Ramen ökar från 700,0 mkr till 727,5 mkr, 3,9 % av 700 mkr. Ökningen är 27,9 mkr.',
      'change 0, 1 → 3 wrong',
    ],
    [
      'Budgeten är 250 tkr, 20 % av 1 250 tkr, och utfallet 245 tkr. Avvikelsen är 6 tkr.',
      'product 20 % × 1 → 0 exact; difference 0, 2 → 3 within-rounding',
    ],
    [
      'Budgeten är 250 tkr, 20 % av 1 250 tkr, och utfallet 245 tkr. Avvikelsen är 9 tkr.',
      'product 20 % × 1 → 0 exact; difference 0, 2 → 3 wrong',
    ],
  ])('%j claims %s', (text, relations) => {
    expect(read(text)).toBe(relations);
  });
});

describe('Minutes §13: percentages are reckoned where all three numbers stand', () => {
  test.each([
    [
      'FR:s ram är 245,2 mkr, vilket är 33,7 % av 727 500 tkr. Underskottet är −1,2 mkr.',
      'product 33,7 % × 1 → 0 within-rounding',
    ],
    [
      'Utfallet blev 245 168 tkr, det vill säga 33,7 % av 727 500 tkr. Underskottet är −1,2 mkr.',
      'product 33,7 % × 1 → 0 within-rounding',
    ],
    [
      'FR får 33,7 procent av 727 500 tkr, 245 168 tkr. Skillnaden är 1,2 mkr.',
      'product 33,7 % × 0 → 1 within-rounding',
    ],
    ['Kostnaden är 20 % av ramen på 10,0 mkr eller 2,0 mkr.', 'product 20 % × 0 → 1 exact'],
    ['Uppräkningen är 2 % av 1 101,8 mkr, dvs. 22,0 mkr.', 'product 2 % × 0 → 1 within-rounding'],
    ['Uppräkningen är 2 % av 1 101,8 mkr, dvs. 25,0 mkr.', 'product 2 % × 0 → 1 wrong'],
    [
      'FR:s ram är 254,2 mkr, motsvarande 33,7 % av ALF-ramen på 727,5 mkr.',
      'product 33,7 % × 1 → 0 wrong',
    ],
    ['Anslaget höjs med 3 procent till 412 tkr, från 400 tkr.', 'product 103 % × 1 → 0 exact'],
    ['Anslaget är 400 tkr. Det höjs med 3 procent till 412 tkr.', 'product 103 % × 0 → 1 exact'],
    [
      'Anslaget är 400 tkr. För 2026 höjs det med 3 procent till 421 tkr.',
      'product 103 % × 0 → 1 wrong',
    ],
    [
      'Anslaget räknas upp med 2,5 procent, från 100,0 mkr till 102,5 mkr.',
      'product 102,5 % × 0 → 1 exact',
    ],
    [
      'Lokalkostnaderna minskar med 5 procent från 10,0 mkr till 9,0 mkr.',
      'product 95 % × 0 → 1 wrong',
    ],
    ['Hyran höjs från 2,0 mkr till 2,2 mkr (+10 %).', 'product 110 % × 0 → 1 exact'],
    [
      'Ramen ökar från 1 101,4 till 1 101,8 mkr, en ökning med 0,04 procent.',
      'product 100,04 % × 0 → 1 within-rounding',
    ],
  ])('%j claims %s', (text, told) => {
    expect(read(text)).toBe(told);
  });

  test('what a percentage that may be rounded leaves open is not told', () => {
    expect(read('FR får 33,7 % av 727,5 mkr, dvs. 245,3 mkr.')).toBe('');
    expect(read('FR får 33,7 % av 727,5 mkr, dvs. 254,2 mkr.')).toBe(
      'product 33,7 % × 0 → 1 wrong',
    );
  });

  test('a percentage that tells of two levels is rounded, one that they are reckoned by is not', () => {
    expect(read('Anslaget ökar från 400,0 till 413,0 tkr, en ökning med 3 procent.')).toBe(
      'product 103 % × 0 → 1 within-rounding',
    );
    expect(read('Anslaget räknas upp med 3 procent från 400,0 till 413,0 tkr.')).toBe(
      'product 103 % × 0 → 1 wrong',
    );
  });

  test.each([
    'Lönerna ökar med 3 procent och ramen höjs från 400 till 420 tkr.',
    'Anslaget höjs med cirka 3 procent från 400 till 425 tkr.',
    'Anslaget höjs med 3 procent per år från 400 till 437 tkr.',
    'Anslaget höjs med 3–4 procent från 400 till 437 tkr.',
    'Andelen höjs med 3 procentenheter, från 400 till 437 tkr.',
    'Högst 20 % av 8,5 mkr, dvs. upp till 1,0 mkr, får användas till lokaler.',
    'Ramen höjs med 2 % till 408 tkr och hyran med 3 % till 115 tkr.',
    'ALF utgör 66 % och FoUU 34 % av 1 101,8 mkr.',
  ])('%j claims nothing', (text) => {
    expect(read(text)).toBe('');
  });
});

describe('Minutes §12: a surplus names no sides', () => {
  test.each([
    'FR får 350 tkr och UR 65 tkr. Underskottet är 1,2 mkr.',
    'Ramen är 727,1 mkr och ökar till 727,5 mkr. Underskottet är 1,2 mkr.',
    'Radiance får 3,5 mkr av 8,5 mkr. Underskottet i projektet är 0,4 mkr.',
  ])('%j claims nothing', (text) => {
    expect(read(text)).toBe('');
  });

  test.each([
    [
      'Intäkterna var 12,0 mkr och kostnaderna 13,2 mkr. Underskottet är 1,5 mkr.',
      'difference 0, 1 → 2 wrong',
    ],
    [
      'Budgeten var 10,0 mkr och utfallet 9,2 mkr. Det ger ett överskott på 1,8 mkr.',
      'difference 0, 1 → 2 wrong',
    ],
    ['A kostade 3,4 mkr och B gav 3,0 mkr. Underskottet är 0,4 mkr.', 'difference 0, 1 → 2 exact'],
    ['FR får 350 tkr och UR 65 tkr. Skillnaden är 300 tkr.', 'difference 0, 1 → 2 wrong'],
  ])('%j claims %s', (text, relations) => {
    expect(read(text)).toBe(relations);
  });
});

describe('Minutes §9, §11: what is set against something is no level, and what is freed is shared out apart', () => {
  test.each([
    [
      'Årets utökning på 4 600 tkr balanseras mot minskade lokalkostnader 3 100 tkr och ett ianspråktagande av reserven med 1 500 tkr.',
      '',
    ],
    [
      'Posten minskas med 1 000 tkr, från 5 500 tkr till 4 500 tkr, och de frigjorda medlen fördelas med 600 tkr till A och 500 tkr till B.',
      'change 1, 2 → 0 exact',
    ],
    [
      'Ramen höjs till 20,0 mkr och fördelas med 12,0 mkr till A och 9,0 mkr till B.',
      'sum 1, 2 → 0 wrong',
    ],
  ])('%j claims %j', (text, relations) => {
    expect(read(text)).toBe(relations);
  });
});

describe('Minutes §13: a share is of what was named before', () => {
  test.each([
    [
      'Ramen är 24,0 mkr. 15 % av ramen, 3,6 mkr, reserveras. Återstår att fördela: 20,4 mkr.',
      'product 15 % × 0 → 1 exact; remainder 0, 1 → 2 exact',
    ],
    ['Ramen är 24,0 mkr. 15 % av ramen, 3,9 mkr, reserveras.', 'product 15 % × 0 → 1 wrong'],
    [
      'Personalkostnaderna är 5 021,7 mkr. Inhyrd personal kostar 188 mkr, 4,7 procent av personalkostnaderna.',
      'product 4,7 % × 0 → 1 wrong',
    ],
    [
      'Utlysningen omfattar 60,5 mkr. Sökt är 389,2 mkr.\n\n58,9 mkr beviljas. 60 procent av beviljade medel, 35,3 mkr, går till Karolinska. Det återstår 1,6 mkr.',
      'product 60 % × 2 → 3 within-rounding; remainder 0, 2 → 4 exact',
    ],
    [
      'Styrelsen fastställer en investeringsram om 24,0 mkr. 15 % av ramen, 3,8 mkr, reserveras.',
      'product 15 % × 0 → 1 wrong',
    ],
    ['Programmet kostar 24,0 mkr. 15 % av ramen, 3,8 mkr, reserveras.', ''],
    ['Ramen 2026 är 24,0 mkr. Ramen 2025 var 20,0 mkr. 15 % av ramen, 3,9 mkr, reserveras.', ''],
    ['Ramen är 24,0 mkr. 15 % av FR:s ram, 1,8 mkr, reserveras.', ''],
    ['Ramen är 24,0 mkr. Cirka 15 % av ramen, 3,9 mkr, reserveras.', ''],
    ['Ramen är 24,0 mkr. Avgiften är 2,0 mkr (8 procent av omsättningen).', ''],
  ])('%j claims %s', (text, told) => {
    expect(relationsIn(text).join('; ')).toBe(told);
  });
});
