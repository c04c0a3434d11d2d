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

describe('Minutes §23: what is printed is what is read', () => {
  const run = (text: string, properties = '') =>
    `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
  const paragraph = (inside: string) => `<w:p>${run('Ramen är ')}${inside}${run(' mkr.')}</w:p>`;
  const read = async (body: string, parts?: Record<string, Uint8Array>) =>
    (await textOf(wordFile(body, parts), 'a.docx')).text;

  test.each([
    ['a field that reckons', `<w:fldSimple w:instr=" =SUM(ABOVE) ">${run('804,0')}</w:fldSimple>`],
    [
      'text of a set direction',
      `<w:bdo w:val="ltr"><w:dir w:val="ltr">${run('804,0')}</w:dir></w:bdo>`,
    ],
    [
      'hidden text beside it',
      `${run('999,9', '<w:vanish/>')}${run('804,0', '<w:vanish w:val="0"/>')}`,
    ],
    [
      'a hidden field',
      `<w:r><w:rPr><w:vanish/></w:rPr><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:instrText> XE "ram" </w:instrText><w:tab/></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>${run('804,0')}`,
    ],
  ])('an amount in %s', async (_, inside) => {
    expect(await read(paragraph(inside))).toBe('Ramen är 804,0 mkr.');
  });

  test('breaks and tabs of the rarer kinds part words', async () => {
    const body =
      '<w:p><w:r><w:t>FR</w:t><w:ptab/><w:t>804,0 mkr</w:t><w:cr/><w:t>UR får mindre</w:t></w:r></w:p>';
    expect(await read(body)).toBe('FR\t804,0 mkr\nUR får mindre');
  });

  test('the same holds in a footnote', async () => {
    const note = `<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:footnote w:id="2">${paragraph(`<w:fldSimple w:instr="x">${run('8,5')}</w:fldSimple>`)}</w:footnote></w:footnotes>`;
    const body = `<w:p>${run('Se noten')}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>`;
    expect(await read(body, { 'word/footnotes.xml': strToU8(note) })).toBe(
      'Se noten¹\n\n¹ Ramen är 8,5 mkr.',
    );
  });

  test('the text of a box that stands in one form only comes after its paragraph', async () => {
    const box = (text: string) => `<w:txbxContent><w:p>${run(text)}</w:p></w:txbxContent>`;
    const drawn = `<w:drawing><s:group xmlns:s="urn:s">${box('Not A')}${box('Not B')}</s:group></w:drawing>`;
    const both = `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice>${drawn}</mc:Choice>`;
    const older = `<mc:Fallback><w:pict>${box('Not A')}</w:pict></mc:Fallback></mc:AlternateContent>`;
    expect(await read(paragraph(`<w:r>${drawn}</w:r>${run('8,5')}`))).toBe(
      'Ramen är 8,5 mkr.\n\nNot A\n\nNot B',
    );
    expect(await read(paragraph(`<w:r>${both}${older}</w:r>${run('8,5')}`))).toBe(
      'Ramen är 8,5 mkr.\n\nNot A',
    );
    expect(await read(paragraph(`<w:r>${both}</mc:AlternateContent></w:r>${run('8,5')}`))).toBe(
      'Ramen är 8,5 mkr.\n\nNot A\n\nNot B',
    );
  });
});

describe('Minutes §23: the cells of a table stay in their columns', () => {
  const cell = (text: string, properties = '') =>
    `<w:tc><w:tcPr>${properties}</w:tcPr>${wordParagraph(text)}</w:tc>`;
  const row = (cells: readonly string[], properties = '') =>
    `<w:tr><w:trPr>${properties}</w:trPr>${cells.map((each) => (each.startsWith('<') ? each : cell(each))).join('')}</w:tr>`;
  const table = async (...rows: readonly string[]) =>
    (await textOf(wordFile(`<w:tbl>${rows.join('')}</w:tbl>`), 'a.docx')).text;

  test('beside cells that are merged over rows and over columns', async () => {
    const text = await table(
      row(['Belopp i tkr', 'Mottagare', '2025', '2026']),
      row([cell('ALF', '<w:vMerge w:val="restart"/>'), 'FR', '100', '110']),
      row([cell('', '<w:vMerge/>'), 'UR', '20', '25']),
      row([cell('Summa', '<w:gridSpan w:val="2"/>'), '120', '153']),
    );
    expect(text).toBe(
      'Belopp i tkr\tMottagare\t2025\t2026\nALF\tFR\t100\t110\n\tUR\t20\t25\nSumma\t\t120\t153',
    );
    expect(readMinutes(text).relations.map(({ verdict }) => verdict)).toEqual(['exact', 'wrong']);
  });

  test('in a row that begins further in; a row that is hidden is not read', async () => {
    expect(
      await table(
        row(['Post', '2025', '2026']),
        row(['1', '2'], '<w:gridBefore w:val="1"/>'),
        row(['9', '9', '9'], '<w:hidden/>'),
        row(['3', '4', '5'], '<w:gridBefore w:val="0"/>'),
      ),
    ).toBe('Post\t2025\t2026\n\t1\t2\n3\t4\t5');
  });

  test('a cell cannot be wider than a table', async () => {
    const text = await table(row([cell('A', '<w:gridSpan w:val="999999999"/>'), 'B']));
    expect(text).toBe(`A${'\t'.repeat(63)}B`);
  });
});

describe('Minutes §23: a § that Word numbers by itself', () => {
  const numbered = (text: string, list: number, level = 0) =>
    `<w:p><w:pPr><w:numPr><w:ilvl w:val="${String(level)}"/><w:numId w:val="${String(list)}"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
  const styled = (text: string, style: string) =>
    `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
  const level = (at: number, text: string, more = '') =>
    `<w:lvl w:ilvl="${String(at)}"><w:start w:val="1"/><w:numFmt w:val="decimal"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
  const lists =
    `<w:abstractNum w:abstractNumId="0">${level(0, '§ %1', '<w:pStyle w:val="Paragraf"/>')}${level(1, '%1.%2')}</w:abstractNum>` +
    `<w:abstractNum w:abstractNumId="1">${level(0, '%1.')}</w:abstractNum>` +
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>' +
    '<w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="45"/></w:lvlOverride></w:num>';
  const styles =
    '<w:style w:type="paragraph" w:styleId="Paragraf"><w:name w:val="Paragraf"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="Underparagraf"><w:name w:val="Underparagraf"/><w:basedOn w:val="Paragraf"/></w:style>';
  const xmlns = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const minutesFile = (body: string) =>
    wordFile(body, {
      'word/numbering.xml': strToU8(`<w:numbering ${xmlns}>${lists}</w:numbering>`),
      'word/styles.xml': strToU8(`<w:styles ${xmlns}>${styles}</w:styles>`),
    });
  const read = async (body: string) => (await textOf(minutesFile(body), 'a.docx')).text;

  test('the number stands in the text, and the amounts below it belong to it', async () => {
    const text = await read(
      numbered('Öppnande', 1) +
        wordParagraph('Mötet öppnas.') +
        numbered('Budget', 1) +
        wordParagraph('Ramen är 8 mkr.'),
    );
    expect(text).toBe('§ 1 Öppnande\n\nMötet öppnas.\n\n§ 2 Budget\n\nRamen är 8 mkr.');
    expect(readMinutes(text).amounts.map(({ paragraph }) => paragraph)).toEqual(['§ 2']);
  });

  test('a style numbers its paragraphs, and those of the styles that are based on it', async () => {
    const body = styled('Öppnande', 'Paragraf') + styled('Budget', 'Underparagraf');
    expect(await read(body)).toBe('§ 1 Öppnande\n\n§ 2 Budget');
  });

  test('a list that begins at another number goes on from there; lower levels and other lists keep their own', async () => {
    const body =
      numbered('Öppnande', 3) +
      numbered('Dagordning', 3, 1) +
      numbered('Punkt', 2) +
      numbered('Budget', 3) +
      numbered('Övrigt', 1);
    expect(await read(body)).toBe(
      '§ 45 Öppnande\n\n• Dagordning\n• Punkt\n\n§ 46 Budget\n\n§ 47 Övrigt',
    );
  });

  test('a list that is written with signs of XML is put into the text as it is', async () => {
    const list = `<w:abstractNum w:abstractNumId="0">${level(0, '§ %1 &amp; &lt;')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
    const parts = { 'word/numbering.xml': strToU8(`<w:numbering ${xmlns}>${list}</w:numbering>`) };
    const { text } = await textOf(wordFile(numbered('Budget', 1), parts), 'a.docx');
    expect(text).toBe('§ 1 & < Budget');
  });

  test('more elements than a document can have are refused in one sentence', async () => {
    const body = numbered('Budget', 1) + '<w:p/>'.repeat(3_000_000);
    expect(await refusalOf(minutesFile(body), 'a.docx')).toBe(
      'a.docx packar upp sig till orimlig storlek och öppnas inte.',
    );
  });

  test('a heading that is struck out as deleted takes no number', async () => {
    const struck = numbered('Struken', 1).replace(
      '</w:pPr>',
      '<w:rPr><w:del w:id="1"/></w:rPr></w:pPr>',
    );
    expect(await read(struck + numbered('Budget', 1))).toContain('§ 1 Budget');
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
