/** The marks of a checked text. */
import fc from 'fast-check';
import { readMinutes } from '#core/minutes/read-minutes';
import { marksOf, piecesOf } from '../../../src/taskpane/forms/minutes-marks';

const marksIn = (text: string) =>
  marksOf(readMinutes(text, [])).map(({ from, to, verdict }) => [text.slice(from, to), verdict]);

describe('Pane §13: marks', () => {
  test('the gravest of what is said of an amount is its mark; a relation speaks of what it makes', () => {
    const text =
      'Av de 8,5 mkr som reserverats används upp till 3,5 mkr. Därefter återstår 5,5 mkr.';
    expect(marksIn(text)).toEqual([
      ['8,5 mkr', 'unmatched'],
      ['3,5 mkr', 'unmatched'],
      ['5,5 mkr', 'wrong'],
    ]);
  });

  test('a number that cannot be read is marked where it stands, between the amounts', () => {
    expect(marksIn('Först 42 045981 kr, sedan 350 tkr.')).toEqual([
      [expect.stringContaining('42 045981'), 'malformed'],
      ['350 tkr', 'unmatched'],
    ]);
  });

  test('words that are no definite amount are marked as such', () => {
    expect(marksIn('Det kostar ett par miljoner kronor. Reserverat är 8,5 mkr.')).toEqual([
      ['ett par miljoner kronor', 'vague'],
      ['8,5 mkr', 'unmatched'],
    ]);
  });

  test('cutting a text at its marks loses nothing and doubles nothing', () => {
    const words = fc.constantFrom(
      '350',
      'tkr',
      '8,5 mkr',
      '42 045981 kr',
      'ett par miljoner kronor',
      'varav',
      '\n',
      ', ',
      'å',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), (parts) => {
        const text = parts.join(' ');
        const pieces = piecesOf(text, marksOf(readMinutes(text, [])));
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      }),
    );
  });
});
