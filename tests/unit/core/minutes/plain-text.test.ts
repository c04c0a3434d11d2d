import { plainText } from '#core/minutes/text/plain-text';
import { readMinutes } from '#core/minutes/read-minutes';
import { amountsIn } from './told';

const plain = (source: string) => plainText(source).text;

describe('Minutes §1: plain text', () => {
  test('page numbers, signatures and running headers are no part of a sentence', () => {
    const footers = [
      'Sida 3 (7)',
      'Sid. 3 av 7',
      '3 (7)',
      'Justerat: ____      Sida 5 (9)',
      '______   ______',
    ];
    for (const footer of footers) {
      expect(plain(`ramen är\n\n${footer}\n\f\n804 mkr i år`)).toBe('ramen är\n804 mkr i år');
    }
  });

  test('a letterhead above a page number is taken away with it', () => {
    const head = 'Region Stockholm        Dnr RS 2025-0417\n          Sida 2 av 6\n\f';
    expect(plain(`föreslås 14,2\n${head}mkr under 2026`)).toBe('föreslås 14,2\nmkr under 2026');
  });

  test('a line that stands beside two page breaks is a header, whatever it says', () => {
    const page = (words: string) => `\fGemensam budget 1\n${words}\n`;
    expect(plain(`Först${page('andra sidan')}${page('tredje sidan')}`)).not.toContain('Gemensam');
  });

  test('a sentence that speaks of a page stays', () => {
    expect(plain('Sida 3 i bilagan visar ramen.')).toBe('Sida 3 i bilagan visar ramen.');
    expect(plain('Ramen\n\n2025 års bokslut')).toBe('Ramen\n\n2025 års bokslut');
  });

  test('a paragraph that ends with its page keeps its end', () => {
    expect(plain('Punkten bordläggs.\nSida 1 (2)\n\f§ 2 Budget')).toBe(
      'Punkten bordläggs.\n\n§ 2 Budget',
    );
  });

  test('a divided word is joined, a hanging hyphen and a compound of an abbreviation are not', () => {
    expect(plain('11 miljo-\nner')).toBe('11 miljoner');
    expect(plain('11 miljo\u00AD\nner')).toBe('11 miljoner');
    expect(plain('forsknings-\noch utbildningsmedel')).toBe('forsknings-\noch utbildningsmedel');
    expect(plain('ALF-\nmedlen')).toBe('ALF-medlen');
  });

  test('loose accents, soft hyphens and emphasis are gone', () => {
    expect(plain('a\u030Atersta\u030Ar **5,0 mkr** av mil\u00ADjonerna')).toBe(
      'återstår 5,0 mkr av miljonerna',
    );
  });

  test('every position leads back to the text that was given', () => {
    const source = '§ 1 A\u030Ar\r\n\r\nRamen a\u0308r **14,2\r\nSida 2 (3)\r\n\fmkr** i a\u030Ar.';
    const [amount] = readMinutes(source).amounts;
    expect(source.slice(amount?.offset, amount?.end)).toBe('14,2\r\nSida 2 (3)\r\n\fmkr');
  });

  test('groups of three on two lines are one number when the second has the unit', () => {
    expect(amountsIn('Ramen för 2026 är 1\n101,4 mkr enligt förslaget.')).toEqual(['1 101,4 mkr']);
    expect(amountsIn('Detta beslutas enligt § 7\n350 tkr betalas ut.')).toEqual(['350 tkr']);
  });
});

describe('Minutes §2: paragraphs', () => {
  const paragraphs = (text: string) => readMinutes(text).amounts.map(({ paragraph }) => paragraph);

  test('an amount belongs to the nearest heading above it', () => {
    expect(paragraphs('Inledning 1 kr.\n\n§3 Ram\nRamen är 2 kr.\n\n§ 14 Avgift\n\n3 kr.')).toEqual(
      [null, '§ 3', '§ 14'],
    );
  });

  test('a line that begins with § inside a paragraph is a reference', () => {
    expect(
      paragraphs('§ 9 Register\n\nI enlighet med\n§ 4 i förra protokollet får det 5 kr.'),
    ).toEqual(['§ 9']);
  });

  test('a heading of Markdown needs no empty line', () => {
    expect(paragraphs('# Protokoll\n## § 7 Budget\nRamen är 2 kr.')).toEqual(['§ 7']);
  });
});
