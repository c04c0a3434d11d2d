import { amountsIn, relationsIn } from './told';

const relations = (text: string) => relationsIn(text).join('; ');

describe('Minutes §5: a line that ends with a unit announces it for the rows right below', () => {
  test.each([
    [
      'Fördelning (tkr)\nForskningsrådet 350\nUtbildningsrådet 65\nLedningsgruppen 0\nSumma 415',
      'sum 0, 1, 2 → 3 exact',
    ],
    [
      'Medlen fördelas enligt följande (tkr):\n- Klinisk postdoc 2 800\n- Klinisk forskare 1 700\n- Konferens 200\nSumma 4 800',
      'sum 0, 1, 2 → 3 wrong',
    ],
    ['Fördelning, mkr\n\nALF: 727,5\nFoUU: 374,3\nTotalt: 1 101,8', 'sum 0, 1 → 2 exact'],
    [
      'Uppföljning (tkr)\nAntal enheter 70\nLokaler 1 200\nPersonal 2 400\nSumma 3 600',
      'sum 0, 1 → 2 exact',
    ],
  ])('%j', (text, told) => {
    expect(relations(text)).toBe(told);
  });

  test.each([
    'Beslutet avser medel till råden (tkr)\noch de 45 frågorna.',
    'Fördelning (tkr)\nRådet hade 12 möten och 45 frågor.',
    'Fördelning\nForskningsrådet 350\nUtbildningsrådet 65',
    'Fördelning (tkr)\n\nRådet sammanträdde flera gånger under våren och behandlade då alla ärenden.\nProtokoll 12\nProtokoll 13',
  ])('%j holds no amount', (text) => {
    expect(amountsIn(text)).toEqual([]);
  });
});

describe('Minutes §9: what is set beside an amount is no part of it', () => {
  test.each([
    [
      'Ramen är 1 101,8 mkr (1 101,4 mkr preliminärt), varav ALF 727,5 mkr (727,1 mkr) och FoUU 375,3 mkr (374,3 mkr).',
      'sum 2, 4 → 0 wrong',
    ],
    [
      'Ramen är 1 101,8 mkr (1 101,4 mkr), varav ALF 727,5 mkr (727,1 mkr) och FoUU 374,3 mkr (374,3 mkr).',
      'sum 2, 4 → 0 exact; repetition 4 → 5 exact',
    ],
    [
      'A får 3,5 mkr (3 500 tkr) och B 1,5 mkr (1 500 tkr), totalt 6,0 mkr.',
      'repetition 0 → 1 exact; repetition 2 → 3 exact; sum 0, 2 → 4 wrong',
    ],
    [
      'Reserverat är 8,5 mkr. Radiance får 3,5 mkr (3 500 tkr). Återstår 5,0 mkr.',
      'repetition 1 → 2 exact; remainder 0, 1 → 3 exact',
    ],
    [
      'Rådet ger 1 250 tkr respektive 850 tkr till A och B, varav 600 respektive 400 tkr avser lön.',
      '',
    ],
    ['Anslaget är 17,6 mkr (10,2 mkr från ALF och 7,0 mkr från FoUU).', 'sum 1, 2 → 0 wrong'],
    [
      'Ramen är 1 101,8 mkr (föregående år 1 095,3 mkr), en ökning med 7,5 mkr.',
      'change 1, 0 → 2 wrong',
    ],
    [
      'Medlen (8,5 mkr) omfördelas: 3,5 mkr till Radiance, 2,0 mkr till data och 4,0 mkr till leveransytan.',
      'sum 1, 2, 3 → 0 wrong',
    ],
  ])('%j claims %j', (text, told) => {
    expect(relations(text)).toBe(told);
  });
});
