import { relationsIn } from './told';

const read = (text: string) => relationsIn(text).join('; ');

describe('Minutes §9: sums', () => {
  test.each([
    ['Ramen på 15 mkr består av 9 mkr i ALF-medel samt 6 mkr i FoUU-medel.', 'sum 1, 2 → 0 exact'],
    [
      'Kostnaden är 3,2 mkr, fördelat på 1,6 mkr från FR och 1,6 mkr från UR.',
      'sum 1, 2 → 0 exact',
    ],
    ['Stödet är 17,6 mkr (10,2 mkr från ALF och 7,4 mkr från FoUU).', 'sum 1, 2 → 0 exact'],
    [
      'Regionen tillför 12,5 mkr som delas mellan FR (6,0 mkr) och UR (6,5 mkr).',
      'sum 1, 2 → 0 exact',
    ],
    ['Budgeten är 12,5 mkr. Därav avser 8,0 mkr personal och 4,5 mkr drift.', 'sum 1, 2 → 0 exact'],
    ['Gåvan är 12 mkr. Den delas så att 7 mkr går till A och 5 mkr till B.', 'sum 1, 2 → 0 exact'],
    ['Medlen är 4,8 mkr. Medlen delas mellan A, 4 700 tkr, och B, 200 tkr.', 'sum 1, 2 → 0 wrong'],
    [
      'ALF är 727,5 mkr och FoUU 374,3 mkr, det vill säga 1 101,8 mkr tillsammans.',
      'sum 0, 1 → 2 exact',
    ],
    [
      'A får 8,0 mkr, B 2,5 mkr och C 1,5 mkr. Den totala utbetalningen är därmed 12,0 mkr.',
      'sum 0, 1, 2 → 3 exact',
    ],
    [
      'A får 8,0 mkr och B 2,5 mkr. Till C går 1,5 mkr. I allt rör det sig om 13,0 mkr.',
      'sum 0, 1, 2 → 3 wrong',
    ],
    [
      'Summan av de tre bidragen, 2,1 mkr, 1,4 mkr och 0,5 mkr, är 4,0 mkr.',
      'sum 0, 1, 2 → 3 exact',
    ],
    ['ALF: 727,5 mkr + FoUU: 374,3 mkr = 1 101,8 mkr.', 'sum 0, 1 → 2 exact'],
    ['a) FR 7,0 mkr\nb) UR 5,0 mkr\nc) LG 0,5 mkr\nTotalt 12,5 mkr', 'sum 0, 1, 2 → 3 exact'],
    [
      'Stipendier: 400 tkr; resor: 150 tkr; kurser: 50 tkr; summa: 600 tkr.',
      'sum 0, 1, 2 → 3 exact',
    ],
    [
      'Till A går 2 mkr, varav 1 mkr är lön och 1 mkr drift. Till B går 3 mkr. Totalt går 5 mkr.',
      'sum 1, 2 → 0 exact; sum 0, 3 → 4 exact',
    ],
  ])('%j claims %s', (text, relations) => {
    expect(read(text)).toBe(relations);
  });

  test.each([
    'Av totalt 45 mkr går 20 mkr till FR. Beslut om resten fattas i november.',
    'Rådet har 26,0 mkr, varav bland annat 9,5 mkr till A och 4,0 mkr till B.',
    'Budgeten för konferensen är 350 tkr. Lokal kostar 120 tkr, mat 90 tkr och resor 80 tkr.',
    'Prognosen är 1 084,0 mkr mot 1 084,3 mkr. 31 av 112 ansökningar beviljades, totalt 29,6 mkr.',
    'För 2025 är 3,0 mkr beslutade och för 2026 4,0 mkr.',
    'Av 37,4 mkr betalas 10,0 mkr av sjukhusen och 15,8 mkr av universitetet.',
    'UR får 65 tkr och FR 350 tkr.\n\nLedningsgruppen beslutar\natt fastslå den totala ramen till 1 101,8 mkr.',
  ])('%j claims no sum', (text) => {
    expect(read(text)).toBe('');
  });

  test('parts of "av W" are told when they come to the whole, or to more than there was', () => {
    expect(read('Av 37,4 mkr betalas 21,7 mkr av A och 15,8 mkr av B.')).toBe(
      'sum 1, 2 → 0 within-rounding',
    );
    expect(read('Av 10,0 mkr går 7,0 mkr till A och 5,0 mkr till B.')).toBe('sum 1, 2 → 0 wrong');
  });

  test('a part that is not said or cannot be read makes the sum uncheckable', () => {
    expect(
      read('Lönerna är 3 4500 tkr, lokalerna 1 200 tkr och övrigt 400 tkr, totalt 5 000 tkr.'),
    ).toBe('sum 0, 1 → 2 uncheckable');
    expect(
      read(
        'Löner är 3 400 tkr och lokaler ett belopp som ännu inte är fastställt, totalt 5 000 tkr.',
      ),
    ).toBe('sum 0 → 1 uncheckable');
  });
});

describe('Minutes §10: remainders', () => {
  test.each([
    [
      'Reservationen är på 6,5 mkr. Hittills har 4,0 mkr använts, varför 2,5 mkr finns kvar.',
      'remainder 0, 1 → 2 exact',
    ],
    [
      'Efter att 1,2 mkr har använts återstår 0,8 mkr av de ursprungliga 2,0 mkr.',
      'remainder 2, 0 → 1 exact',
    ],
    [
      'De 3,5 mkr som A får ryms i de 8,5 mkr som reserverats, varefter 5,0 mkr återstår.',
      'remainder 1, 0 → 2 exact',
    ],
    [
      'Av anslaget på 5,0 mkr har 3,2 mkr betalats. Resten, 1,8 mkr, betalas i vår.',
      'remainder 0, 1 → 2 exact',
    ],
    [
      'Anslaget är 12 mkr. Därifrån avgår 2 mkr för lokaler. Kvar blir 10 mkr.',
      'remainder 0, 1 → 2 exact',
    ],
    [
      'Uppräkningen är 4,8 mkr. Av den går 4 600 tkr till 560 tkr per tjänst. Resterande 300 tkr avsätts.',
      'remainder 0, 1 → 3 wrong',
    ],
    [
      'Rådet har reserverat 9,0 mkr. A får upp till 4,0 mkr och B upp till 2,0 mkr. 3,0 mkr återstår.',
      'remainder 0, 1, 2 → 3 exact',
    ],
    [
      'Rådet reserverade 12,0 mkr. A har fått 3,0 mkr och B 1,5 mkr, totalt 4,5 mkr. Det återstår 7,5 mkr.',
      'sum 1, 2 → 3 exact; remainder 0, 3 → 4 exact',
    ],
    [
      'Hyran var 8,2 mkr 2025 och är 8,5 mkr 2026. Regionen tar 5,1 mkr och universitetet resten, 3,4 mkr.',
      'remainder 1, 2 → 3 exact',
    ],
    ['Av de medel som tidigare reserverats återstår 2,8 mkr.', 'remainder  → 0 uncheckable'],
    [
      'Av de 8,5 mkr som reserverats har 3 5000 tkr använts. Därmed återstår 5,0 mkr.',
      'remainder 0 → 1 uncheckable',
    ],
  ])('%j claims %s', (text, relations) => {
    expect(read(text)).toBe(relations);
  });

  test('the reservation may stand in a paragraph that is named, or that is about the same frame', () => {
    expect(
      read(
        '§ 4 Reservation\n\nFör flytten reserveras 5,4 mkr.\n\n§ 6 Flytten\n\nAv medlen enligt § 4 har 1,9 mkr använts, och 3,5 mkr återstår.',
      ),
    ).toBe('remainder 0, 1 → 2 exact');
    expect(
      read(
        '§ 2 Ram\n\nRamen för särskilda satsningar är 35 085 tkr.\n\n§ 4 Särskilda satsningar\n\nRadiance får 7 200 tkr. Av ramen återstår 27 885 tkr.',
      ),
    ).toBe('remainder 0, 1 → 2 exact');
  });

  test('amounts that nobody says are taken from each other leave nothing', () => {
    expect(read('FR har 804,0 mkr. UR har 262,3 mkr. Det återstår 5,0 mkr att fördela.')).toBe(
      'remainder  → 2 uncheckable',
    );
  });

  test.each([
    'Registret får behålla 120 tkr som blev över i fjol.',
    'Överskottet på 1,2 mkr förs över till nästa år.',
    'Av 10,0 mkr fördelas nu 6,5 mkr. Resten fördelas när staten lämnat besked.',
    'Oförbrukade medel om 2,5 mkr återbetalas till staten.',
  ])('%j claims no remainder', (text) => {
    expect(read(text)).toBe('');
  });
});

describe('Minutes §11: changes', () => {
  test.each([
    ['Anslaget höjs från 42,0 till 43,1 mkr, det vill säga med 1,1 mkr.', 'change 0, 1 → 2 exact'],
    [
      'Anslaget höjs till 4,5 mkr från tidigare 4,0 mkr, alltså med 0,5 mkr.',
      'change 1, 0 → 2 exact',
    ],
    ['Kostnaden ökade med 1,8 mkr till 20,3 mkr (18,5 mkr året innan).', 'change 2, 1 → 0 exact'],
    ['Anslaget på 12 mkr minskas med 2 mkr till 10 mkr.', 'change 0, 2 → 1 exact'],
    [
      'Stödet uppgick 2023 till 6,4 mkr och 2024 till 7,0 mkr. Ökningen är alltså 0,6 mkr.',
      'change 0, 1 → 2 exact',
    ],
    [
      'Anslaget för 2026 blir 11,6 mkr, 0,6 mkr mer än anslaget för 2025 på 11,0 mkr.',
      'change 2, 0 → 1 exact',
    ],
    [
      'Medlen uppgår till 4,6 mkr (2024: 4,1 mkr), en ökning med 0,6 mkr.',
      'change 1, 0 → 2 within-rounding',
    ],
    ['Ökningen jämfört med 2024 är 2,0 mkr: från 20,0 mkr till 23,0 mkr.', 'change 1, 2 → 0 wrong'],
    [
      'Ramen sänks från 12,0 mkr till 11,2 mkr, en neddragning på 0,8 mkr: FR minskar med 0,4 mkr.',
      'change 0, 1 → 2 exact',
    ],
    [
      'Anslaget uppgår nu till 14,0 mkr, en ökning med 2,5 mkr jämfört med föregående år.',
      'change 0 → 1 uncheckable',
    ],
  ])('%j claims %s', (text, relations) => {
    expect(read(text)).toBe(relations);
  });

  test('an increase that is shared out is a sum when it is stated, else the parts of the change', () => {
    expect(
      read('ALF ökar med 415 tkr. Ökningen fördelas med 65 tkr till UR och 350 tkr till FR.'),
    ).toBe('sum 1, 2 → 0 exact');
    expect(
      read(
        'ALF ökar från 727,1 mkr till 727,5 mkr. Ökningen fördelas med 65 tkr till UR och 350 tkr till FR.',
      ),
    ).toBe('change 0, 1 → 2 + 3 within-rounding');
  });

  test('"höjningen" is the step of the levels that were told', () => {
    expect(
      read(
        '§ 3 Ram\n\nRamen höjs från 258,7 mkr till 262,3 mkr.\n\nBeslut\natt höjningen, 3,6 mkr, går till simulering.',
      ),
    ).toBe('change 0, 1 → 2 exact');
  });

  test.each([
    'Stödet ökar med 1,2 mkr under 2026. Ökningen är välkommen.',
    'Stödet har gått från 460 tkr till 560 tkr per tjänst.',
    'Rådet beviljar 12 av 58 ansökningar med 8,4 mkr, i snitt 700 tkr per ansökan.',
  ])('%j claims no change', (text) => {
    expect(read(text)).toBe('');
  });
});

describe('Minutes §12: differences', () => {
  test.each([
    [
      'Budgeten var 10,0 mkr. Utfallet blev 9,2 mkr. Det ger ett överskott på 0,8 mkr.',
      'difference 0, 1 → 2 exact',
    ],
    [
      'Skillnaden mellan sökt belopp, 14,2 mkr, och beviljat, 9,8 mkr, uppgår till 4,4 mkr.',
      'difference 0, 1 → 2 exact',
    ],
    [
      'Utfallet blev 9,2 mkr, vilket är 0,8 mkr lägre än budgeten på 10,0 mkr.',
      'difference 0, 2 → 1 exact',
    ],
    [
      'Utfallet, 46,6 mkr, understiger budgeten, 50,0 mkr, med 3,4 mkr.',
      'difference 0, 1 → 2 exact',
    ],
    [
      'Budgeten överskreds med 1,2 mkr: utfallet blev 13,2 mkr mot budgeterade 12,0 mkr.',
      'difference 1, 2 → 0 exact',
    ],
    [
      'Sökt belopp var 8 mkr, beviljat 5 mkr; skillnaden 3 mkr finansieras av andra.',
      'difference 0, 1 → 2 exact',
    ],
    [
      'Prognosen är 48,0 mkr. Budgeten är 50,0 mkr. Avvikelsen beräknas bli 1,0 mkr.',
      'difference 0, 1 → 2 explained',
    ],
    [
      'Budgeten var 12,0 mkr. Avvikelsen mellan budget och utfall är 1,4 mkr.',
      'difference 0 → 1 uncheckable',
    ],
    [
      'Avvikelsen mot budget blev −350 tkr för FR och −65 tkr för UR, totalt −415 tkr.',
      'sum 0, 1 → 2 exact',
    ],
  ])('%j claims %s', (text, relations) => {
    expect(read(text)).toBe(relations);
  });
});

describe('Minutes §13: products', () => {
  test.each([
    ['Tio platser à 35 000 kr ger en kostnad på 350 000 kr.', 'product 10 × 0 → 1 exact'],
    ['De 12 tjänsterna kostar 560 tkr vardera, sammanlagt 6 720 tkr.', 'product 12 × 0 → 1 exact'],
    [
      'Bidraget är 250 tkr per enhet. För 70 enheter motsvarar det 17,5 mkr.',
      'product 70 × 0 → 1 exact',
    ],
    [
      'Varje doktorand får 120 tkr per år. Med 15 doktorander blir kostnaden 1 800 tkr per år.',
      'product 15 × 0 → 1 exact',
    ],
    [
      'Stödet per student är 79 547 kr och antalet studenter 1 250, vilket ger 99 433 750 kr.',
      'product 1250 × 0 → 1 exact',
    ],
    [
      'Två forskar-ST à 400 000 kr per år under tre år, sammanlagt 2,4 mkr.',
      'product 2 × 3 × 0 → 1 exact',
    ],
    ['Projektet får 400 tkr om året 2026–2028, sammanlagt 1 200 tkr.', 'product 3 × 0 → 1 exact'],
    ['Kostnaden är 4 480 tkr (8 tjänster à 560 tkr).', 'product 8 × 1 → 0 exact'],
    ['Vi föreslår 3 x 400 tkr = 1 300 tkr.', 'product 3 × 0 → 1 wrong'],
    ['Sex personer delar på 300 000 kr, alltså 50 000 kr var.', 'product 6 × 1 → 0 exact'],
    ['Sjukhusen får 350 tkr vardera, totalt 2 450 tkr.', 'product 0 → 1 uncheckable'],
  ])('%j claims %s', (text, relations) => {
    expect(read(text)).toBe(relations);
  });

  test.each([
    'Åtta tjänster à 560 tkr inrättas. Dessutom får konferensen 200 tkr.',
    'För tre doktorander à 400 tkr och två postdoktorer à 560 tkr blir kostnaden 2 320 tkr.',
    'Hyran är 120 000 kr per månad, dvs. 1 440 000 kr per år.',
  ])('%j claims no product', (text) => {
    expect(read(text)).toBe('');
  });
});
