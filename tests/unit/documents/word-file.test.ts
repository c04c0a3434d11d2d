import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { readMinutes } from '../../../src/core/minutes/read-minutes';
import { refusalOf, textOf, wordFile, wordParagraph } from './made-documents';

const example = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../../../examples/${name}`, import.meta.url)));

describe('Minutes §23: Word files', () => {
  test('paragraphs, list, table and footnote come in their order, without header and footer', async () => {
    const { text } = await textOf(example('protokoll-2025.docx'), 'protokoll-2025.docx');
    expect(text).toContain(
      'Belopp i mkr\tPreliminär\tFastslagen\tFörändring\nALF\t727,1\t727,5\t0,4\n',
    );
    expect(text).toContain(
      '• utbildningsrådet 65 tkr\n• forskningsrådet 350 tkr\n\nLedningsgruppen',
    );
    expect(text).toContain(
      'forskare¹ och 200 tkr till konferensen InFuturum 2025.\n\n¹ Nivån höjs till 560 tkr',
    );
    expect(text).not.toContain('9,9 mkr');
  });

  test('the published remainder is found in the Word file as in the text', async () => {
    const { text } = await textOf(example('protokoll-2025.docx'), 'protokoll-2025.docx');
    const wrong = readMinutes(text).relations.filter(({ verdict }) => verdict === 'wrong');
    expect(
      wrong.map(({ kind, corrections }) => [kind, corrections.map((each) => each.text)]),
    ).toEqual([['remainder', ['5,0\u00a0mkr', '9,0\u00a0mkr', '3,0\u00a0mkr']]]);
  });

  test('deleted text, comments and pictures say nothing; inserted text does', async () => {
    const body =
      '<w:p><w:r><w:t>Ramen är </w:t></w:r><w:del w:id="1"><w:r><w:delText>7 mkr</w:delText></w:r></w:del>' +
      '<w:ins w:id="2"><w:r><w:t>8 mkr</w:t></w:r></w:ins><w:r><w:commentReference w:id="0"/></w:r></w:p>';
    expect((await textOf(wordFile(body), 'a.docx')).text).toBe('Ramen är 8 mkr');
  });

  test('a number that Word divides into runs is one number, and a raised digit none of its digits', async () => {
    const raised = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>1</w:t></w:r>';
    const body = `<w:p><w:r><w:t>Ramen är 8</w:t></w:r><w:r><w:t>,5 mkr</w:t></w:r>${raised}</w:p>`;
    const { text } = await textOf(wordFile(body), 'a.docx');
    expect(readMinutes(text).amounts.map(({ written }) => written.text)).toEqual(['8,5 mkr']);
  });

  test('a line break inside a paragraph keeps its words together', async () => {
    const body = '<w:p><w:r><w:t>§ 7 Budget</w:t><w:br/><w:t>Ramen är 8 mkr.</w:t></w:r></w:p>';
    expect((await textOf(wordFile(body), 'a.docx')).text).toBe('§ 7 Budget\nRamen är 8 mkr.');
  });
});

describe('Minutes §23: hostile Word files', () => {
  test.each<readonly [string, Uint8Array, string]>([
    ['no zip at all', strToU8('Ramen är 8 mkr'), 'är inget Worddokument.'],
    ['a zip of something else', zipSync({ 'a.xml': strToU8('<a/>') }), 'är inget Worddokument.'],
    [
      'cut off',
      wordFile(wordParagraph('8 mkr')).subarray(0, 200),
      'är skadad eller avhuggen. Hämta eller spara den på nytt.',
    ],
    [
      'with a password',
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      'är skyddad med lösenord. Öppna den, ta bort lösenordet och spara.',
    ],
    [
      'a bomb of blanks',
      wordFile(wordParagraph(' '.repeat(40_000_000))),
      'packar upp sig till orimlig storlek och öppnas inte.',
    ],
    [
      'a document type with entities',
      wordFile('', { 'word/document.xml': strToU8('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>') }),
      'innehåller en dokumenttypsdeklaration och öppnas inte.',
    ],
    [
      'elements nested without end',
      wordFile(`${'<w:p>'.repeat(1_000)}${'</w:p>'.repeat(1_000)}`),
      'är skadad eller avhuggen. Hämta eller spara den på nytt.',
    ],
    [
      'XML that is none',
      wordFile('<w:p><w:r></w:p>'),
      'är skadad eller avhuggen. Hämta eller spara den på nytt.',
    ],
  ])('%s is refused in one sentence', async (_, bytes, sentence) => {
    expect(await refusalOf(bytes, 'p.docx')).toBe(`p.docx ${sentence}`);
  });
});
