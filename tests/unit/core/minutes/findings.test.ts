import { onOneLine, wordFinding } from '#core/findings/wording';
import { amountOfOre } from '#core/money/amount';
import { kronorText } from '#core/money/plain-decimal';
import { findingsOf, minutesFindings } from '#core/minutes/findings';
import type { HeldFigure } from '#core/minutes/book/held-figure';
import { readMinutes } from '#core/minutes/read-minutes';

const text = `§ 9 Data

Av de 8,5 mkr som reserverats får upp till 3,5 mkr gå till Radiance. 5,5 mkr återstår. Utfallet är 42 045981 kr. Enligt bilagan återstår 2 mkr av medlen i fonden.`;
const held: readonly HeldFigure[] = [
  {
    cell: "'Mina poster'!H5",
    words: 'Radiance',
    kind: 'reservation',
    year: 2026,
    amount: amountOfOre(3_000_000_00),
  },
  {
    cell: 'Poster!H6, Poster!I6',
    words: 'Data',
    kind: 'reservation',
    year: 2026,
    amount: amountOfOre(8_500_000_00),
  },
  {
    cell: 'Poster!H7',
    words: 'Biobank',
    kind: 'reservation',
    year: 2026,
    amount: amountOfOre(1_000_000_00),
  },
];
const findings = findingsOf(readMinutes(text, held));
const wordsOf = (code: string, language: 'sv' | 'en' = 'sv') =>
  findings
    .filter((finding) => finding.code === code)
    .map((finding) =>
      wordFinding(finding, minutesFindings, language).what.replaceAll('\u00A0', ' '),
    );

describe('Minutes §20: findings', () => {
  test('a malformed number, a wrong relation and a contradiction are errors', () => {
    const severities = Object.fromEntries(findings.map(({ code, severity }) => [code, severity]));
    expect(severities).toEqual({
      'minutes/malformed-number': 'error',
      'minutes/relation-wrong': 'error',
      'minutes/relation-uncheckable': 'info',
      'minutes/contradicts-workbook': 'error',
      'minutes/not-mentioned': 'warning',
    });
  });

  test('each says in which paragraph, what is said and what holds', () => {
    expect(wordsOf('minutes/malformed-number')).toEqual([
      '§ 9: Talet ”42 045981” kan inte läsas utan att gissa: siffrorna är inte grupperade tre och tre.',
    ]);
    expect(wordsOf('minutes/relation-wrong')).toEqual([
      '§ 9: 8,5 mkr − 3,5 mkr = 5,0 mkr. Texten säger 5,5 mkr: skillnaden är 0,5 mkr. Troligast ska 3,5 mkr vara 3,0 mkr.',
    ]);
    expect(wordsOf('minutes/contradicts-workbook', 'en')).toEqual([
      '§ 9: The text says 3,5 mkr, the workbook 3 mkr (Radiance).',
    ]);
    expect(wordsOf('minutes/not-mentioned')).toEqual(['Texten nämner inte Biobank, 1 mkr.']);
  });

  test('the effect is what lies between, and the place the cells of the workbook', () => {
    const effects = findings.map(({ code, effect }) => [code, kronorText(effect)]);
    expect(effects).toContainEqual(['minutes/relation-wrong', '500000']);
    const places = findings.flatMap(({ where }) => where);
    expect(places).toEqual([
      { sheet: 'Mina poster', cell: 'H5' },
      { sheet: 'Poster', cell: 'H7' },
    ]);
  });

  test('relations that hold, or that the text explains, are no findings', () => {
    const quiet =
      'A får 65 tkr och B 350 tkr, totalt 0,4 mkr. Delarna är 3 mkr och 1 mkr, totalt 9 mkr exklusive C.';
    expect(findingsOf(readMinutes(quiet))).toEqual([]);
  });

  test('every one can be worded on one line', () => {
    const lines = findings.map((finding) => onOneLine(wordFinding(finding, minutesFindings, 'en')));
    expect(lines.every((line) => line.length > 20)).toBe(true);
  });
});
