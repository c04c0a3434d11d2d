import { readMinutes } from '../../../src/core/minutes/read-minutes';
import { findingsOfSource } from '../../../src/core/minutes/findings';
import { refusalOf, textOf } from './made-documents';

const sentence = '§ 9 Återstår 5,0 mkr till de övriga.';
const wide = (text: string, littleEndian: boolean) =>
  Uint8Array.from(
    [...text].flatMap((letter) => {
      const code = letter.charCodeAt(0);
      return littleEndian ? [code & 255, code >> 8] : [code >> 8, code & 255];
    }),
  );

describe('Minutes §23: plain text files', () => {
  test.each([
    ['UTF-8', new TextEncoder().encode(sentence)],
    ['UTF-8 with a byte-order mark', new TextEncoder().encode(`\uFEFF${sentence}`)],
    ['UTF-16 with a mark, low byte first', wide(`\uFEFF${sentence}`, true)],
    ['UTF-16 with a mark, high byte first', wide(`\uFEFF${sentence}`, false)],
    ['UTF-16 without a mark', wide(sentence, true)],
    ['UTF-16 without a mark, high byte first', wide(sentence, false)],
  ])('%s is read as it is written', async (_, bytes) => {
    const { text, encodingAssumed } = await textOf(bytes, 'protokoll.txt');
    expect(text.replace(/^\uFEFF/, '')).toBe(sentence);
    expect(encodingAssumed).toBe(false);
    const [amount] = readMinutes(text).amounts;
    expect(amount).toMatchObject({ paragraph: '§ 9', offset: text.indexOf('5,0') });
  });

  test('anything else is read as Western European text, and that is a warning', async () => {
    const bytes = Uint8Array.from([...sentence].map((letter) => letter.charCodeAt(0)));
    const document = await textOf(bytes, 'protokoll.md');
    expect(document).toEqual({ text: sentence, encodingAssumed: true, pagesWithoutText: [] });
    expect(findingsOfSource(document)).toMatchObject([
      { code: 'minutes/encoding-assumed', severity: 'warning' },
    ]);
  });

  test('an empty file is an empty text', async () => {
    expect(await textOf(new Uint8Array(0), 'tom.txt')).toMatchObject({ text: '' });
  });

  test.each([
    [
      'bild.txt',
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]),
      'bild.txt innehåller inte text.',
    ],
    [
      'gammal.doc',
      new Uint8Array(8),
      'gammal.doc har det äldre formatet .doc. Spara filen som .docx i Word.',
    ],
    [
      'mapp/utan-ändelse',
      new Uint8Array(8),
      'mapp/utan-ändelse kan inte läsas som text. Läsbara är .txt, .md, .docx och .pdf.',
    ],
  ])('%s is refused with its name', async (name, bytes, expected) => {
    expect(await refusalOf(bytes, name)).toBe(expected);
  });
});
