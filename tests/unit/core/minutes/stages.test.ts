import { relationsIn } from './told';

const relations = (text: string) => relationsIn(text).join('; ');

describe('Minutes §11: a change in stages', () => {
  test.each([
    [
      'the step of all stages',
      'Arvodet höjs från 2,0 mkr till 2,5 mkr år 2026 och sedan till 3,0 mkr år 2027, sammanlagt en ökning med 1,0 mkr.',
      'change 0, 2 → 3 exact',
    ],
    [
      'where the later ones have no "till"',
      'Ersättningen höjs stegvis från 12,0 mkr till 12,5 mkr 2026, 13,2 mkr 2027 och 14,0 mkr 2028, det vill säga med 2,0 mkr över tre år.',
      'change 0, 3 → 4 exact',
    ],
    [
      'told before its levels',
      'Anslaget ökar med 1,0 mkr, från 2,0 mkr till 2,5 mkr 2026 och till 3,0 mkr 2027.',
      'change 1, 3 → 0 exact',
    ],
    [
      'the step of each',
      'Anslaget höjs från 2,0 mkr till 2,5 mkr och sedan till 3,0 mkr, en höjning med 0,5 mkr i vartdera steget.',
      'change 0, 1 → 3 exact',
    ],
    [
      'the step of the last',
      'Anslaget höjs från 2,0 mkr till 2,2 mkr 2026 och sedan till 3,0 mkr 2027, en höjning med 0,8 mkr i det andra steget.',
      'change 1, 2 → 3 exact',
    ],
    [
      'a step that is that of none is held against all',
      'Bidraget trappas ned från 6,0 mkr till 4,0 mkr 2026 och till 2,0 mkr 2027, det vill säga en minskning med 5,0 mkr.',
      'change 0, 2 → 3 wrong',
    ],
    [
      'what another gets is no stage',
      'Anslaget ökar från 2,0 mkr till 2,5 mkr för FR och 3,0 mkr avsätts för UR, en ökning med 1,0 mkr.',
      'change 0, 1 → 3 wrong',
    ],
  ])('%s', (_, text, told) => {
    expect(relations(text)).toBe(told);
  });
});

describe('Minutes §9: what a part is set against is no part', () => {
  const text = (total: string) =>
    `FR får 804,0 mkr i stället för 803,0 mkr och UR 262,3 mkr jämfört med tidigare 262,0 mkr, tillsammans ${total} mkr.`;
  test.each([
    ['1 066,3', 'sum 0, 2 → 4 exact'],
    ['1 067,3', 'sum 0, 2 → 4 wrong'],
  ])('in a total of %s', (total, told) => {
    expect(relations(text(total))).toBe(told);
  });
});

describe('Minutes §10: overdrafts', () => {
  test.each([
    [
      'Budgeten på 4,0 mkr överskreds med 0,9 mkr. Av detta täcks 0,5 mkr med medel från 2024, och 0,4 mkr kvarstår att täcka.',
      'remainder 1, 2 → 3 exact',
    ],
    [
      'Budgetåret 2025 gav ett överskott på 2,1 mkr. Av överskottet balanseras 1,5 mkr och resterande 0,6 mkr återbetalas.',
      'remainder 0, 1 → 2 exact',
    ],
    [
      'Budgetåret 2025 gav ett överskott på 2,1 mkr. Av överskottet balanseras 1,5 mkr och resterande 0,9 mkr återbetalas.',
      'remainder 0, 1 → 2 wrong',
    ],
    [
      'Reserven var 2,0 mkr. Beslut har fattats om 2,6 mkr. Kvar är −0,6 mkr.',
      'remainder 0, 1 → 2 exact',
    ],
  ])('%s', (text, told) => {
    expect(relations(text)).toBe(told);
  });
});
