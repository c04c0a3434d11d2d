import { relationsIn } from './told';

const relations = (text: string) => relationsIn(text).join('; ');

describe('Minutes §9, §10, §13: what else has been counted makes no false alarm', () => {
  test.each([
    ['Stödet om 1,2 mkr betalas ut månadsvis med 100 tkr, totalt 1 200 tkr under året.', ''],
    [
      'Hyran är 210 tkr per månad, vilket ger 2 520 tkr per år. Därtill kommer el om 180 tkr och städning om 240 tkr. Totalt 2 940 tkr.',
      '',
    ],
    [
      'Hyran är 2,1 mkr och elen 1,8 mkr. Städningen kostar 2,4 mkr. Totalt 6,9 mkr.',
      'sum 0, 1, 2 → 3 wrong',
    ],
    [
      'Statsbidraget för 2025 var 18 500 tkr, varav 17 200 tkr har rekvirerats. För 2026 är bidraget 19 100 tkr. Av 2025 års medel återstår 1 300 tkr.',
      'remainder  → 3 uncheckable',
    ],
  ])('%j claims %j', (text, told) => {
    expect(relations(text)).toBe(told);
  });
});

describe('Minutes §10: what comes back is told only when the figures agree', () => {
  const text = (left: string) =>
    `I augusti fanns 6,2 mkr kvar. Sedan dess har 1,5 mkr använts till biobanken och 0,8 mkr återlämnats av FR. Kvar finns nu ${left} mkr.`;

  test('counted in', () => {
    expect(relations(text('5,5'))).toContain('sum 0, 1, 2 → 3 exact');
  });

  test('nothing is called wrong where nobody knows what it did', () => {
    expect(relations(text('5,1'))).not.toContain('wrong');
  });
});

describe('Minutes §13: "dvs." leads to a product', () => {
  test.each([
    ['18 000', 'exact'],
    ['16 000', 'wrong'],
  ])('36 à 500 tkr, dvs. %s tkr: %s', (total, verdict) => {
    const text = `Hel tilldelning får 36 enheter à 500 tkr, dvs. ${total} tkr.`;
    expect(relations(text)).toBe(`product 36 × 0 → 1 ${verdict}`);
  });
});

describe('Minutes §5: rows below "Drift, varav" are part of it, nobody says how many', () => {
  test.each([
    [['Löner\t12 000', 'Drift, varav\t2 600', 'it\t900', 'Summa\t14 600'], ''],
    [['Löner\t12 000', 'Drift\t2 600', 'It\t900', 'Summa\t14 600'], 'sum 0, 1, 2 → 3 wrong'],
  ])('%j claims %j', (rows, told) => {
    expect(relations(['Post\tBudget, tkr', ...rows].join('\n'))).toBe(told);
  });
});
