import { relationsIn } from './told';

const relations = (text: string) => relationsIn(text).join('; ');

describe('Minutes §10: every remainder is left of its own whole', () => {
  test.each([
    [
      'Av ALF 415 tkr har 350 tkr fördelats och av FoUU 200 tkr har 150 tkr fördelats; kvar är 65 tkr respektive 50 tkr.',
      'remainder 0, 1 → 4 exact; remainder 2, 3 → 5 exact',
    ],
    [
      'Av ALF 415 tkr har 350 tkr fördelats och av FoUU 200 tkr har 150 tkr fördelats; kvar är 65 tkr respektive 60 tkr.',
      'remainder 0, 1 → 4 exact; remainder 2, 3 → 5 wrong',
    ],
    [
      'Av ALF 415 tkr har 350 tkr fördelats och av FoUU 200 tkr har 150 tkr fördelats; kvar är 65 tkr ALF och 60 tkr FoUU.',
      'remainder 0, 1 → 4 exact; remainder 2, 3 → 5 wrong',
    ],
    [
      'ALF 415 tkr, fördelat 350 tkr, ofördelat 65 tkr; FoUU 200 tkr, fördelat 150 tkr, ofördelat 60 tkr.',
      'remainder 0, 1 → 2 exact; remainder 3, 4 → 5 wrong',
    ],
    [
      'FR 415 tkr, fördelat 350 tkr, ofördelat 65 tkr; UR 200 tkr, fördelat 150 tkr, ofördelat 50 tkr.',
      'remainder 0, 1 → 2 exact; remainder 3, 4 → 5 exact',
    ],
    [
      'Av ALF-ökningen på 415 tkr är 350 tkr fördelat och 65 tkr ofördelat, av FoUU-ökningen på 200 tkr är 150 tkr fördelat och 60 tkr ofördelat.',
      'remainder 0, 1 → 2 exact; remainder 3, 4 → 5 wrong',
    ],
    [
      'ALF och FoUU ökar med 415 respektive 200 tkr. Av detta har 350 respektive 150 tkr fördelats och 65 respektive 50 tkr är ofördelat.',
      'remainder 0, 2 → 4 exact; remainder 1, 3 → 5 exact',
    ],
    [
      'För ALF är 350 tkr av 415 tkr fördelat och 65 tkr ofördelat; för FoUU är 150 tkr av 200 tkr fördelat och 60 tkr ofördelat.',
      'remainder 1, 0 → 2 exact; remainder 4, 3 → 5 wrong',
    ],
    [
      'Forskningsrådet har fördelat 350 tkr av sina 415 tkr och utbildningsrådet 150 tkr av sina 200 tkr. Kvar att fördela är 65 respektive 60 tkr.',
      'remainder 1, 0 → 4 exact; remainder 3, 2 → 5 wrong',
    ],
    [
      'ALF: 727,5 mkr, fördelat 727,0 mkr, återstår 0,5 mkr. FoUU: 374,3 mkr, fördelat 370,3 mkr, återstår 4,0 mkr. Totalt återstår 4,8 mkr.',
      'remainder 0, 1 → 2 exact; remainder 3, 4 → 5 exact; sum 2, 5 → 6 wrong',
    ],
    [
      'Av de 8,5 mkr har 3,5 mkr använts. Återstår 5,0 mkr. Därefter har ytterligare 2,0 mkr beviljats, varefter 2,5 mkr återstår.',
      'remainder 0, 1 → 2 exact; remainder 2, 3 → 4 wrong',
    ],
  ])('%j claims %s', (text, told) => {
    expect(relations(text)).toBe(told);
  });

  test.each([
    'ALF: fördelat 350 tkr, ofördelat 65 tkr. FoUU: fördelat 150 tkr, ofördelat 50 tkr.',
    'FR och UR har 3,0 respektive 2,0 mkr kvar.',
  ])('%j claims nothing: no whole is told', (text) => {
    expect(relations(text)).toBe('');
  });
});

describe('Minutes §10: what is not yet distributed remains of what was named before it', () => {
  test.each([
    [
      'Ökningen är 415 tkr. Av detta har 350 tkr fördelats, 65 tkr är ännu inte fördelat.',
      'remainder 0, 1 → 2 exact',
    ],
    [
      'ALF ökar med 415 tkr. Hittills har 350 tkr fördelats, 75 tkr är ännu inte fördelat.',
      'remainder 0, 1 → 2 wrong',
    ],
    [
      'Av ökningen på 415 tkr har 350 tkr fördelats, 65 tkr har ännu ej fördelats.',
      'remainder 0, 1 → 2 exact',
    ],
  ])('%j claims %s', (text, told) => {
    expect(relations(text)).toBe(told);
  });

  test('a frame that has been raised is no longer the whole', () => {
    const raised =
      'Ramen är 10,0 mkr. Den höjs med 2,0 mkr. Av detta har 8,0 mkr använts. Återstår 4,0 mkr.';
    expect(relations(raised)).toBe('remainder  → 3 uncheckable');
  });
});

describe('Minutes §10: what a remainder is not left of', () => {
  test.each([
    [
      'Av FR:s ram, 804,0 mkr, är 61,7 mkr sökbara medel. Av dessa har 60,3 mkr fördelats och 1,4 mkr är ännu inte fördelade.',
      'remainder 1, 2 → 3 exact',
    ],
    [
      'Reserven, 5,0 mkr, ökas med 1,0 mkr till 6,0 mkr. Av reserven används 2,5 mkr. Därefter återstår 3,5 mkr.',
      'change 0, 2 → 1 exact; remainder 2, 3 → 4 exact',
    ],
    [
      'Ramen är 804,0 mkr för FR och 297,8 mkr för UR. FR har 1,4 mkr kvar att fördela och UR 0,3 mkr.',
      'remainder  → 2 uncheckable',
    ],
    [
      'Ramen för sökbara medel är 61,7 mkr. Pågående åtaganden uppgår till 42,3 mkr och nya beslut till 18,0 mkr. Det ofördelade beloppet är 1,9 mkr.',
      'remainder 0, 1, 2 → 3 wrong',
    ],
    [
      'Anslag till FoUU: 374,3 mkr (ALF: 727,5 mkr). Fördelat hittills: 370,0 mkr (ALF: 720,0 mkr). Kvar: 4,3 mkr (ALF: 7,5 mkr).',
      'remainder 0, 2 → 4 exact',
    ],
    [
      'ALF-ramen är 727,5 mkr och FoUU-ramen 374,3 mkr. Av ALF-medlen har 720,0 mkr fördelats och av FoUU-medlen 370,0 mkr. Återstår 7,5 mkr respektive 4,3 mkr.',
      'remainder 0, 2 → 4 exact; remainder 1, 3 → 5 exact',
    ],
  ])('%j claims %s', (text, told) => {
    expect(relations(text)).toBe(told);
  });

  test.each([
    'Ökningen är 415 tkr. Hittills har 350 tkr fördelats till FR. Dessutom är 1,2 mkr från 2025 ännu inte fördelat.',
    'Ökningen är 415 tkr. Av ramen har 727,0 mkr fördelats, 0,5 mkr är ännu inte fördelat.',
    'De 3 mkr som inte använts under 2025 återlämnas. Av årets anslag på 10 mkr används 4 mkr till lokaler.',
  ])('%j claims nothing', (text) => {
    expect(relations(text)).toBe('');
  });
});

describe('Minutes §10: what something is left of may have been reckoned up in between', () => {
  test.each([
    [
      'Under rubriken reserver finns 3,0 mkr, varav 1,2 mkr är bundet. Fria medel är alltså 1,8 mkr. Av de fria medlen föreslås 0,8 mkr gå till Forskar-ST, varefter 1,0 mkr återstår.',
      'remainder 2, 3 → 4 exact',
    ],
    [
      'Tidigare reserverade medel 8,5 mkr. Ny reservation 1,5 mkr. Summa 10,0 mkr. Avrop 6,2 mkr. Kvar 3,8 mkr.',
      'sum 0, 1 → 2 exact; remainder 2, 3 → 4 exact',
    ],
    [
      'Av 350 tkr till FR har 200 tkr fördelats till postdoktorer. Övriga 150 tkr och UR:s 65 tkr är ännu inte fördelade.',
      '',
    ],
  ])('%j claims %s', (text, told) => {
    expect(relations(text)).toBe(told);
  });
});

describe('Minutes §10: what has been taken may stand among the parts of the whole', () => {
  test.each([
    [
      'ALF-ökningen är 415 tkr, varav 350 tkr är fördelat och 75 tkr ofördelat.',
      'remainder 0, 1 → 2 wrong',
    ],
    [
      'FR får 12,0 mkr, varav 8,0 mkr har beviljats till projekt och 1,0 mkr till konferenser; 3,0 mkr återstår.',
      'remainder 0, 1, 2 → 3 exact',
    ],
    [
      'FR får 12,0 mkr, varav 8,0 mkr har beviljats till projekt (varav 1,0 mkr till konferenser); 4,0 mkr återstår.',
      'remainder 0, 1 → 3 exact',
    ],
    [
      'Reserverat är 8,5 mkr, varav 3,5 mkr ALF-medel, och 6,5 mkr återstår.',
      'remainder 0 → 2 uncheckable',
    ],
  ])('%j claims %s', (text, told) => {
    expect(relations(text)).toBe(told);
  });
});

describe('Minutes §10: what is left in decisions, lists and years', () => {
  test.each([
    [
      'Av årets ram på 35 100 tkr är 27 300 tkr fördelat. Återstår att fördela: 8 700 tkr.',
      'remainder 0, 1 → 2 wrong',
    ],
    [
      'Projektet har en total budget om 6,0 mkr. Till och med 2025 har 1,7 mkr förbrukats. Kvar till 2026 och 2027 är 3,4 mkr.',
      'remainder 0, 1 → 2 wrong',
    ],
    [
      'I ramen ingår 45 mkr i statsbidrag, varav 30 mkr är öronmärkta. Resterande 25 mkr disponeras av direktören.',
      'remainder 0, 1 → 2 wrong',
    ],
    [
      'I ramen ingår 45 mkr i statsbidrag, varav 30 mkr är öronmärkta. Resterande 15 mkr disponeras av direktören.\n\nBeslut\n1. Av ramen reserveras 50,0 mkr.\n2. Direktören får disponera upp till 20,0 mkr; därutöver krävs nämndbeslut för återstående 30,0 mkr.',
      'remainder 0, 1 → 2 exact; remainder 3, 4 → 5 exact',
    ],
    [
      'Nämnden har beslutat om åtgärder på 92 mkr: minskad inhyrning 48 mkr, läkemedel 26 mkr samt administration 18 mkr. Åtgärder för 57 mkr har genomförts; 35 mkr återstår.',
      'sum 1, 2, 3 → 0 exact; remainder 0, 4 → 5 exact',
    ],
    [
      'Ramen är 7 612 tkr. 5 000 tkr är intecknade i beslut. Fritt disponibelt: 2 612 tkr.',
      'remainder 0, 1 → 2 exact',
    ],
    [
      'Tilldelat: 12 500 tkr\n\nFörbrukat: 9 206 tkr\n\nUB: 7 612 tkr\n\n5 000 tkr är intecknade. Fritt disponibelt: 2 612 tkr.',
      '',
    ],
    [
      'Ramen är 7 612 tkr och 5 000 tkr är intecknade. 2 612 tkr är fritt disponibla.',
      'remainder 0, 1 → 2 exact',
    ],
    ['Ramen är 10,0 mkr. FR får 4,0 mkr. Disponibelt för utlysning är 3,0 mkr.', ''],
    ['Fritt disponibelt är 2 612 tkr.', ''],
    [
      'Gruppen har reserverat 11,6 mkr. Hittills har 104,0 mkr betalats till biobanken, och upp till 1,8 mkr får användas till Radiance. Därefter återstår 5,8 mkr.',
      'remainder 0, 1, 2 → 3 wrong',
    ],
    ['Kvar från 2024 års budget är 2,0 mkr.', ''],
  ])('%j claims %s', (text, told) => {
    expect(relationsIn(text).join('; ')).toBe(told);
  });
});
