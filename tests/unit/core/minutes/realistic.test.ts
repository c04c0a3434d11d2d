import { relationsIn } from './told';

const relations = (text: string) => relationsIn(text).join('; ');

/** Sentences as such minutes have them, each judged by hand as a controller would. */
describe('Minutes §8: realistic sentences claim what a controller reads in them', () => {
  test.each([
    [
      'Av ALF-medlen, 727,5 mkr, går 34 procent, dvs. 247,4 mkr, till utbildning och resterande 480,1 mkr till forskning.',
      'product 34 % × 0 → 1 within-rounding; remainder 0, 1 → 2 exact',
    ],
    [
      'Av ramen på 374,3 mkr har 372,0 mkr fördelats och 3,3 mkr är ofördelat.',
      'remainder 0, 1 → 2 wrong',
    ],
    [
      'Oförbrukade ALF-medel om 1 250 tkr återlämnas, varav FR 850 tkr, UR 300 tkr och LG 50 tkr.',
      'sum 1, 2, 3 → 0 wrong',
    ],
    [
      'För datainfrastruktur reserverades 8,5 mkr, varav upp till 3,5 mkr till Radiance. Det återstår 5,5 mkr.',
      'remainder 0, 1 → 2 wrong',
    ],
    [
      'För data reserverades 8,5 mkr, varav upp till 3,5 mkr till Radiance. Återstår 5,0 mkr.',
      'remainder 0, 1 → 2 exact',
    ],
    [
      'Reserverat är 8,5 mkr, varav 3,5 mkr ALF-medel. Använt är 2,0 mkr. Återstår 6,5 mkr.',
      'remainder 0, 2 → 3 exact',
    ],
    [
      'Reserverat är 8,5 mkr, varav 3,5 mkr ALF-medel. Efter höstens möten återstår 6,5 mkr.',
      'remainder 0 → 2 uncheckable',
    ],
    ['FR och UR får 804,0 respektive 297,4 mkr, sammanlagt 1 101,4 mkr.', 'sum 0, 1 → 2 exact'],
    ['Det kostar SEK 85 000 och supporten SEK 15 000, totalt SEK 110 000.', 'sum 0, 1 → 2 wrong'],
    ['Ramen är 12,5 mnkr, varav 8,0 mnkr drift och 4,5 mnkr investering.', 'sum 1, 2 → 0 exact'],
    ['FR får +350 tkr, UR −65 tkr och LG ±0 tkr, summa +285 tkr.', 'sum 0, 1, 2 → 3 exact'],
    ['FR: (350) tkr, UR: 65 tkr. Summa: (295) tkr.', 'sum 0, 1 → 2 wrong'],
    ['Utfall: 42,0 mkr. Budget: 45,0 mkr. Avvikelse: (3,5) mkr.', 'difference 0, 1 → 2 wrong'],
    [
      'Ansökan på 4,2 mkr beviljas till 75 procent, 3 150 tkr. Mellanskillnaden, 1 050 tkr, bärs av kliniken.',
      'difference 0, 1 → 2 exact',
    ],
    [
      'Kostnaderna blev 3,2 mkr (budget 3,0 mkr). Avvikelsen är 0,4 mkr.',
      'difference 0, 1 → 2 wrong',
    ],
    [
      'Medlen räcker till 8 tjänster à 560 tkr, dvs. 4 480 tkr, och 120 tkr återstår av 4 600 tkr.',
      'product 8 × 0 → 1 exact; remainder 3, 1 → 2 exact',
    ],
    [
      'Det är två miljoner i ALF-medel och en miljon i FoUU-medel, tillsammans tre miljoner.',
      'sum 0, 1 → 2 exact',
    ],
    [
      'Medlen ökar från en halv till en miljon kronor, en ökning med 500 tkr.',
      'change 0, 1 → 2 exact',
    ],
    [
      'Satsningen kostar 2,5 milj. kr 2026, 2,6 milj. kr 2027 och 2,7 milj. kr 2028, totalt 7,9 milj. kr.',
      'sum 0, 1, 2 → 3 within-rounding',
    ],
  ])('%j claims %s', (text, told) => {
    expect(relations(text)).toBe(told);
  });

  test.each([
    'Driften beräknas kosta 450–500 tkr per år och investeringen 2,5 milj. kr.',
    'UR:s ram minskas med 500 tkr och FR:s ökas med 500 tkr, varför den totala ramen är oförändrad, 1 101,8 mkr.',
    'Budgeten balanseras: intäkterna är 12,5 mkr, kostnaderna 11,8 mkr och avsättningen till reserven 0,7 mkr.',
    'Beslut: 1,5 mkr från FR till UR. FR:s ram blir därefter 802,5 mkr (804,0 mkr) och UR:s 299,3 mkr (297,8 mkr).',
    'Infrastruktur minskar från 24,0 till 22,8 mkr och sökbara medel ökar från 60,5 till 61,7 mkr.',
    'Budgeten är 727 500 tkr. Av detta är 33,7 % eller 245 168 tkr utbildning. Avvikelsen mot 2025 är 1 200 tkr.',
    '1,2 mkr omfördelas från infrastruktur, 24,0 mkr, till sökbara medel, 60,5 mkr.',
  ])('%j claims nothing', (text) => {
    expect(relations(text)).toBe('');
  });
});

describe('Minutes §11: levels that are told of something else are not those of a step', () => {
  test.each([
    'Ramen höjs med 2,0 mkr; hyran går från 3,0 till 4,0 mkr.',
    'Anslaget höjs med 1,0 mkr, och hyran går från 3,0 mkr till 5,0 mkr.',
    'Hyran går från 3,0 till 4,0 mkr; ramen höjs med 2,0 mkr.',
    'Hyran höjs med 2,0 mkr; anslaget, som går från 3,0 till 4,0 mkr, täcker hälften.',
    'Hyran stiger från 3,0 till 4,0 mkr, samtidigt som anslaget till FR minskar med 2,0 mkr.',
    'ALF höjs med 0,4 mkr och FoUU från 374,3 till 375,3 mkr.',
    'FR:s ram höjs från 1 000 till 1 100 tkr och UR:s med 65 tkr.',
  ])('%j claims nothing', (text) => {
    expect(relations(text)).toBe('');
  });

  test.each([
    ['Ramen höjs med 2,0 mkr; den går från 3,0 till 4,0 mkr.', 'change 1, 2 → 0 wrong'],
    ['Anslaget höjs med 2,0 mkr; ramen går från 3,0 till 5,0 mkr.', 'change 1, 2 → 0 exact'],
    ['Ramen ökar med 0,4 mkr och går från 727,1 till 728,1 mkr.', 'change 1, 2 → 0 wrong'],
    ['Ramen ökar med 0,4 mkr, och går från 727,1 till 728,1 mkr.', 'change 1, 2 → 0 wrong'],
    [
      '1,2 mkr flyttas till sökbara medel. Infrastruktur minskar därmed från 24,0 mkr till 22,6 mkr.',
      'change 1, 2 → 0 wrong',
    ],
    [
      'Jämfört med 2025 (1 089,2 mkr) är ramen för 2026, 1 101,8 mkr, 13,6 mkr högre.',
      'change 0, 1 → 2 wrong',
    ],
    ['Ramen går från 3,0 till 4,0 mkr och ökar därmed med 2,0 mkr.', 'change 0, 1 → 2 wrong'],
  ])('%j claims %s', (text, told) => {
    expect(relations(text)).toBe(told);
  });
});

describe('Minutes §9: totals that are easily misread', () => {
  test.each([
    [
      'Ramen 2025 var 1 089,2 mkr. ALF höjs med 8,1 mkr och FoUU med 4,5 mkr, vilket ger 1 101,8 mkr för 2026.',
      'sum 0, 1, 2 → 3 exact',
    ],
    ['ALF höjs med 8,1 mkr och FoUU med 4,5 mkr, vilket ger 1 101,8 mkr för 2026.', ''],
    ['ALF höjs med 8,1 mkr och FoUU med 4,5 mkr, totalt 13,6 mkr.', 'sum 0, 1 → 2 wrong'],
    [
      'Karolinska får 120,0 mkr (115,0 mkr 2025), Danderyd 40,0 mkr (41,0 mkr 2025) och SLSO 60,0 mkr (64,0 mkr 2025), totalt 220,0 mkr.',
      'sum 0, 2, 4 → 6 exact',
    ],
    [
      'Vid årets slut återstod 1,4 mkr hos FR, 0,3 mkr hos UR och 0,1 mkr hos LG, totalt 2,8 mkr.',
      'sum 0, 1, 2 → 3 wrong',
    ],
    [
      'Till FR +350 tkr, till UR +65 tkr, från LG −15 tkr, dvs. netto +410 tkr.',
      'sum 0, 1, 2 → 3 wrong',
    ],
    [
      'Åtta tjänster som klinisk forskare à 560 tkr kostar 4 580 tkr per år.',
      'product 8 × 0 → 1 wrong',
    ],
    [
      'Kostnaderna är 62,3 mkr, varav\n- personal 40,1 mkr\n- lokaler 12,0 mkr\n- övrigt 11,2 mkr',
      'sum 1, 2, 3 → 0 wrong',
    ],
    [
      'Ramen är 62,3 mkr. Ramen fördelas på\na) vård 40,1 mkr,\nb) tandvård 12,0 mkr samt\nc) övrigt 11,2 mkr.',
      'sum 1, 2, 3 → 0 wrong',
    ],
    [
      'Åtgärder på 92 mkr: minskad inhyrning 48 mkr, läkemedel 36 mkr samt administration 18 mkr.',
      'sum 1, 2, 3 → 0 wrong',
    ],
    [
      'Anslagna medel är 412,0 mnkr: årets anslag 268,5 mnkr och överfört från tidigare år 143,5 mnkr.',
      'sum 1, 2 → 0 exact',
    ],
    [
      'Oförbrukade bidrag har ökat från 2 310 mnkr till 2 466 mnkr, dvs. med 165 mnkr.',
      'change 0, 1 → 2 wrong',
    ],
    ['Resultatet är 92 mkr: intäkterna blev 100 mkr och kostnaderna 8 mkr.', ''],
    ['Ramen är 92 mkr: FR får 48 mkr och UR 26 mkr.', ''],
    [
      'Det kostar 4,0 mkr: lokaler 3,0 mkr, varav 1,0 mkr moms, och städning 1,0 mkr.',
      'sum 1, 3 → 0 exact',
    ],
  ])('%j claims %s', (text, told) => {
    expect(relations(text)).toBe(told);
  });
});

describe('Minutes §13: at most so much for each may come to less', () => {
  test.each([
    ['FR beslutade om 14 projekt à högst 700 tkr. Den sammanlagda kostnaden blir 9,4 mkr.', ''],
    [
      'FR beslutade om 14 projekt à högst 700 tkr. Den sammanlagda kostnaden blir 9,9 mkr.',
      'product 14 × 0 → 1 wrong',
    ],
  ])('%j claims %s', (text, told) => {
    expect(relations(text)).toBe(told);
  });
});

test('Minutes §9: a total behind budgets and outcomes adds up neither', () => {
  const text =
    'FR: budget 804,0 mkr, prognos 802,6 mkr, avvikelse 1,4 mkr. UR: budget 297,8 mkr, prognos 298,4 mkr, avvikelse −0,6 mkr. Totalt: budget 1 101,8 mkr, prognos 1 101,0 mkr, avvikelse 0,8 mkr.';
  expect(relations(text)).toBe(
    'difference 0, 1 → 2 exact; difference 3, 4 → 5 exact; difference 6, 7 → 8 exact',
  );
});

describe('Minutes §8: short forms of minutes', () => {
  test.each([
    [
      'FoUU-medel: budget 374 300 tkr, utfall 371 850 tkr, avvikelse +2 540 tkr.',
      'difference 0, 1 → 2 wrong',
    ],
    [
      'Särskilda satsningar: 35 100 tkr. Härav avser 20 000 tkr Radiance, 10 000 tkr SciLifeLab-data och 6 100 tkr övrigt.',
      'sum 1, 2, 3 → 0 wrong',
    ],
    [
      'FR ökar från 803 650 tkr till 804 000 tkr (+350 tkr) och UR från 297 735 tkr till 297 800 tkr (+75 tkr).',
      'change 0, 1 → 2 exact; change 3, 4 → 5 wrong',
    ],
    ['FR får 804,0 mkr (+350 tkr) och UR 297,8 mkr (+65 tkr), LG:s medel är oförändrade.', ''],
    ['Anslag 8,5 mkr ./. förbrukat 3,5 mkr = 5,0 mkr.', 'remainder 0, 1 → 2 exact'],
    ['Anslag 8,5 mkr ./. förbrukat 3,5 mkr = 5,5 mkr.', 'remainder 0, 1 → 2 wrong'],
    [
      'Till förfogande står 8,5 mkr. Radiance har rekvirerat 3,2 mkr. Det finns således 5,8 mkr kvar.',
      'remainder 0, 1 → 2 wrong',
    ],
    [
      'Det konstaterades att det av 8 500 tkr återstår 5 500 tkr sedan Radiance tilldelats 3 500 tkr.',
      'remainder 0, 2 → 1 wrong',
    ],
    [
      'Under § 3 fördelades 350 tkr. Under § 4 fördelas 65 tkr. Gruppen har därmed 10 tkr kvar av ökningen på 415 tkr.',
      'remainder 3, 0, 1 → 2 wrong',
    ],
    [
      'Av de 8,5 mkr som reserverats har 3,5 mkr öronmärkts för Radiance, resterande del, 5,5 mkr, är ofördelad.',
      'remainder 0, 1 → 2 wrong',
    ],
    [
      'Budgeten ökade med 3 procent till 12,4 mkr medan utfallet sjönk med 2 procent till 11,1 mkr.',
      '',
    ],
  ])('%j claims %s', (text, told) => {
    expect(relations(text)).toBe(told);
  });
});

describe('Minutes §11: a step is shared out by its own parts', () => {
  test.each([
    [
      'ALF ökar med 8,1 mkr och FoUU med 4,5 mkr. Av ALF-ökningen går 6,0 mkr till FR och 2,1 mkr till UR. Av FoUU-ökningen går 3,0 mkr till FR och 1,0 mkr till UR; 0,5 mkr är ofördelat.',
      'sum 2, 3 → 0 exact; remainder 1, 4, 5 → 6 exact',
    ],
    [
      'ALF ökar med 8,1 mkr och FoUU med 4,5 mkr. FoUU-ökningen fördelas med 3,0 mkr till FR och 1,5 mkr till UR.',
      'sum 2, 3 → 1 exact',
    ],
    [
      'ALF ökar med 8,1 mkr och FoUU med 4,5 mkr. FoUU-ökningen fördelas med 3,0 mkr till FR och 1,9 mkr till UR.',
      'sum 2, 3 → 1 wrong',
    ],
  ])('%j claims %s', (text, told) => {
    expect(relations(text)).toBe(told);
  });
});

describe('Minutes §12: a deviation is told of its own plan and outcome', () => {
  test.each([
    [
      'Periodens resultat är −214,6 mkr (föregående år −187,3 mkr). Det är 27,3 mkr sämre än föregående år. Budgeterat resultat är −150,0 mkr, vilket innebär en negativ budgetavvikelse på 64,6 mkr.',
      'change 0, 1 → 2 exact; difference 0, 3 → 4 exact',
    ],
    [
      'Resultatet blev 2,3 mnkr, vilket är 1,4 mnkr bättre än budgeterade 1,1 mnkr.',
      'difference 0, 2 → 1 wrong',
    ],
    [
      'Prognosen är ett överskott om 4,2 mnkr mot budgeterade 3,5 mnkr, en positiv avvikelse om 0,9 mnkr.',
      'difference 0, 1 → 2 wrong',
    ],
    [
      'Kostnaderna blev 16,1 mkr. Budgeten var 16,8 mkr. Avvikelsen är 0,9 mkr.',
      'difference 0, 1 → 2 wrong',
    ],
    [
      'Ramen är 118 230 tkr. Per student utgår 81 200 kr. Med 1 456 studenter är ersättningen 118 227 tkr; skillnaden mot tilldelat belopp, 3 tkr, beror på avrundning.',
      'difference 0, 2 → 3 exact',
    ],
    [
      'Anslaget är 412 mnkr. Prognosen för helåret är 330 mnkr, dvs. 82 mnkr lägre än anslagna medel.',
      'change 0, 1 → 2 exact',
    ],
    ['Intäkterna var 82,9 mkr och kostnaderna 76,4 mkr, en avvikelse mot budget på 1,0 mkr.', ''],
    [
      'Lokalerna kostar 4,2 mkr. Personalen kostar 12,4 mkr; avvikelsen mot budget, 0,3 mkr, beror på vakanser.',
      '',
    ],
    [
      'Resultatet är ett underskott om 2,0 mkr mot budgeterat överskott om 1,0 mkr, en avvikelse om 3,0 mkr.',
      '',
    ],
    ['Resultatet blev ett underskott om 2,0 mkr, 3,0 mkr sämre än budgeterade 1,0 mkr.', ''],
  ])('%j claims %s', (text, told) => {
    expect(relations(text)).toBe(told);
  });
});
