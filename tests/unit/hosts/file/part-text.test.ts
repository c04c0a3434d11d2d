/** The bytes of a part that was edited. */
import { decodePart, encodePart } from '#hosts/file/xml/part-text';
import { deflated } from '#hosts/file/zip/deflate';

const declared = (name: string) => `<?xml version="1.0" encoding="${name}"?>`;

/** The bytes that the pieces were given at, copied: each is there until the next only. */
function bytesOf(pieces: Iterable<Uint8Array>): Uint8Array {
  return new Uint8Array(Buffer.concat(Array.from(pieces, (piece) => Buffer.from(piece))));
}

/** Longer than a mouthful, with characters of one to four bytes at every distance from its end. */
const long = `<t>${'aå€😀'.repeat(60_000)}</t>`;

describe('Files §4: a part keeps its encoding', () => {
  test.each([
    ['UTF-8', false],
    ['UTF-8', true],
    ['UTF-16LE', true],
    ['UTF-16BE', true],
  ] as const)('%s, marked: %s', (name, marked) => {
    const text = `${declared(name.slice(0, 'UTF-16'.length))}<r>åäö 😀</r>`;
    const whole = marked ? `\ufeff${text}` : text;
    const bytes =
      name === 'UTF-8'
        ? Buffer.from(whole)
        : name === 'UTF-16LE'
          ? Buffer.from(whole, 'utf16le')
          : Buffer.from(whole, 'utf16le').swap16();
    const part = decodePart([new Uint8Array(bytes)], 'bok.xlsx', 'xl/a.xml');
    expect(part).toMatchObject({ text, marked });
    const pieces = [text.slice(0, 45), text.slice(45), long];
    const again = decodePart([bytesOf(encodePart(part, pieces))], 'bok.xlsx', 'xl/a.xml');
    expect(again.text === `${text}${long}`).toBe(true);
    expect(again.encoding).toBe(part.encoding);
    const inManyPieces = deflated(encodePart(part, long.split(/(?=a)/)));
    expect(inManyPieces).toEqual(deflated(encodePart(part, [long])));
  });

  test('no character is parted where one mouthful ends and the next begins', () => {
    const part = decodePart([Buffer.from('<r/>')], 'bok.xlsx', 'xl/a.xml');
    for (const shift of ['', 'x', 'xx', 'xxx']) {
      const bytes = bytesOf(encodePart(part, [shift + long]));
      expect(Buffer.from(shift + long).equals(bytes)).toBe(true);
    }
  });
});
