/** Files that are broken, or made to do harm: each is refused with a code, the file and the place in it. */
import { openXlsx } from '#hosts/file/open-xlsx';
import { HostError } from '#workbook/host';
import { rawZip, type RawEntry } from '../../../fixtures/raw-zip';
import { richWorkbook } from '../../../fixtures/rich/workbook';
import { bookWithRows, bookWithSheet, SHEET } from '../../../fixtures/written-book';
import { partText, withParts, zipOf } from '../../../fixtures/zip-of';

const rich = richWorkbook();
const good = bookWithRows('<row r="1"><c r="A1"><v>1</v></c></row>');

function refusal(bytes: Uint8Array): Pick<HostError, 'code' | 'place' | 'detail'> {
  try {
    openXlsx(bytes, 'bok.xlsx');
  } catch (error) {
    if (error instanceof HostError) {
      const { code, place, detail } = error;
      return { code, place, detail };
    }
    throw error;
  }
  throw new Error('the file was opened');
}

/** A byte string in which a piece is exchanged for one of the same length. */
function patched(bytes: Uint8Array, offset: number, ...values: number[]): Uint8Array {
  const copy = new Uint8Array(bytes);
  copy.set(values, offset);
  return copy;
}

/** Letters that hardly compress, always the same. */
function noise(length: number, seed: number): string {
  let state = seed + 1;
  const letters = Array.from({ length }, () => {
    state = (state * 1103515245 + 12345) % 2 ** 31;
    return String.fromCharCode(97 + ((state >> 8) % 26));
  });
  return letters.join('');
}

/** Keeps a part below the suspicious ratio. */
const salt = `<!--${noise(20_000, 7)}-->`;

const text = (content: string) => new TextEncoder().encode(content);

function compoundFile(streamName: string): Uint8Array {
  const bytes = Buffer.alloc(2048);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(bytes);
  bytes.write(streamName, 1024 + 128, 'utf16le');
  return new Uint8Array(bytes);
}

describe('Files §8: files that are no workbook', () => {
  test.each<[string, Uint8Array, string, string | null]>([
    ['an empty file', new Uint8Array(), 'file/not-xlsx', null],
    ['a text file', text('Källa;Belopp\nALF;727085\n'), 'file/not-xlsx', null],
    ['a workbook with a password', compoundFile('EncryptedPackage'), 'file/encrypted', null],
    ['a workbook of the old format', compoundFile('Workbook'), 'file/old-format', null],
    ['half a workbook', rich.slice(0, rich.length >> 1), 'file/truncated', null],
    ['a workbook without its last byte', rich.slice(0, -1), 'file/truncated', null],
    ['the mere beginning of a zip file', text('PK\u0003\u0004'), 'file/truncated', null],
    [
      'a zip file with other things',
      zipOf({ 'a.txt': 'x' }),
      'file/not-xlsx',
      '[Content_Types].xml',
    ],
    [
      'a package without a workbook',
      withParts(rich, { '_rels/.rels': undefined }),
      'file/not-xlsx',
      '_rels/.rels',
    ],
    [
      'a text document',
      withParts(rich, {
        '[Content_Types].xml': partText(rich, '[Content_Types].xml').replace(
          'spreadsheetml.sheet.main',
          'wordprocessingml.document.main',
        ),
      }),
      'file/not-xlsx',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
    ],
    [
      'a binary workbook',
      withParts(rich, {
        '[Content_Types].xml': partText(rich, '[Content_Types].xml').replace(
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
          'application/vnd.ms-excel.sheet.binary.macroEnabled.main',
        ),
      }),
      'file/binary-format',
      null,
    ],
  ])('%s', (_, bytes, code, detail) => {
    expect(refusal(bytes)).toEqual({ code, place: 'bok.xlsx', detail });
  });

  test('a workbook with macros is read, and its macros are kept', () => {
    const macros = withParts(rich, {
      'xl/vbaProject.bin': new Uint8Array([1, 2, 3]),
      '[Content_Types].xml': partText(rich, '[Content_Types].xml').replace(
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
        'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
      ),
    });
    expect(openXlsx(macros, 'bok.xlsm').save()).toBe(macros);
  });
});

describe('Files §9: zip files that no honest program writes', () => {
  const one = { name: 'a.xml', content: text('<a/>') };

  test.each<[string, Uint8Array, string, string | null]>([
    ['a password on the zip file', rawZip([{ ...one, flags: 1 }]), 'file/encrypted', null],
    [
      'a name that stands twice',
      rawZip([one, { ...one, name: 'A.xml' }]),
      'file/unsafe-zip',
      'A.xml',
    ],
    [
      'a name that climbs out',
      rawZip([{ ...one, name: '../../etc/passwd' }]),
      'file/unsafe-zip',
      '../../etc/passwd',
    ],
    ['a name from the root', rawZip([{ ...one, name: '/a.xml' }]), 'file/unsafe-zip', '/a.xml'],
    ['a name with a drive', rawZip([{ ...one, name: 'C:a.xml' }]), 'file/unsafe-zip', 'C:a.xml'],
    [
      'a name with a backslash',
      rawZip([{ ...one, name: '..\\a.xml' }]),
      'file/unsafe-zip',
      '..\\a.xml',
    ],
    [
      'two names for one entry',
      rawZip([{ ...one, localName: 'b.xml' }]),
      'file/unsafe-zip',
      'a.xml',
    ],
    [
      'entries that overlap',
      rawZip([one, { name: 'b.xml', localName: 'a.xml', content: text('<b/>'), claims: () => 0 }]),
      'file/unsafe-zip',
      'b.xml',
    ],
    ['an unknown method', rawZip([{ ...one, method: 12 }]), 'file/damaged-part', 'a.xml'],
    [
      'an entry outside the file',
      rawZip([{ ...one, claims: () => 0x7fffffff }]),
      'file/damaged-zip',
      'a.xml',
    ],
  ])('%s', (_, bytes, code, detail) => {
    expect(refusal(bytes)).toEqual({ code, place: 'bok.xlsx', detail });
  });

  test('overlap is found also where the names agree', () => {
    const twice = rawZip([
      { name: 'a.xml', content: text('x'.repeat(200)), method: 0 },
      { name: 'b.xml', content: text('y'), method: 0, claims: (offsets) => offsets[0] ?? 0 },
    ]);
    expect(refusal(twice).code).toBe('file/unsafe-zip');
  });
});

describe('Files §9: sizes', () => {
  const withExtra = (content: Uint8Array, lie: Partial<RawEntry> = {}) => {
    const parts: RawEntry[] = [
      '[Content_Types].xml',
      '_rels/.rels',
      'xl/workbook.xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      SHEET,
    ].map((name) => ({ name, content: text(partText(good, name)) }));
    return rawZip([...parts, { name: 'xl/media/bild.bmp', content, ...lie }]);
  };

  test('a part that blows up a hundredfold is taken for a bomb', () => {
    expect(refusal(withExtra(new Uint8Array(20_000_000)))).toEqual({
      code: 'file/suspicious-compression',
      place: 'bok.xlsx',
      detail: 'xl/media/bild.bmp',
    });
  });

  test('a part that says it is small and is not is stopped at the size it claims', () => {
    expect(refusal(withExtra(new Uint8Array(20_000_000), { declared: 1000 }))).toEqual({
      code: 'file/suspicious-compression',
      place: 'bok.xlsx',
      detail: 'xl/media/bild.bmp',
    });
  });

  test('a part that says it is larger than it is is damaged', () => {
    expect(refusal(withExtra(text('abc'), { declared: 1000 })).code).toBe('file/damaged-part');
  });

  test('a part whose checksum is wrong is damaged, also when nobody reads it', () => {
    expect(refusal(withExtra(text('abc'), { crc: 1 }))).toEqual({
      code: 'file/damaged-part',
      place: 'bok.xlsx',
      detail: 'xl/media/bild.bmp',
    });
  });

  test('a broken stream of compressed bytes is damaged', () => {
    const bytes = withExtra(text('a picture that compresses badly: 0123456789'));
    const at = Buffer.from(bytes).indexOf('xl/media/bild.bmp') + 'xl/media/bild.bmp'.length;
    expect(refusal(patched(bytes, at, 0xff, 0xff, 0xff)).code).toBe('file/damaged-part');
  });

  test('a part beyond the bound is refused before it is inflated', () => {
    const bytes = withExtra(text('abc'), { declared: 0x7fffffff });
    expect(['file/suspicious-compression', 'file/too-large']).toContain(refusal(bytes).code);
  });
});

describe('Files §9: XML', () => {
  const workbookText = partText(good, 'xl/workbook.xml');
  const inWorkbook = (change: (text: string) => string) =>
    withParts(good, { 'xl/workbook.xml': change(workbookText) });

  test.each(['xl/workbook.xml', SHEET, 'xl/styles.xml', '_rels/.rels', '[Content_Types].xml'])(
    'a document type in %s is refused',
    (part) => {
      const before = partText(good, part);
      const declaration = '<!DOCTYPE x [<!ENTITY a "b"><!ENTITY c "&a;&a;">]>';
      const bytes = withParts(good, {
        [part]: before.replace(/<(?=[A-Za-z])/, `${declaration}<`),
      });
      expect(refusal(bytes)).toEqual({ code: 'file/doctype', place: 'bok.xlsx', detail: part });
    },
  );

  test('an entity that was never declared is damage', () => {
    expect(refusal(inWorkbook((xml) => xml.replace('name="Blad"', 'name="&b;"')))).toEqual({
      code: 'file/damaged-part',
      place: 'bok.xlsx',
      detail: 'xl/workbook.xml',
    });
  });

  test.each<[string, (text: string) => string]>([
    ['a tag that is not closed', (xml) => xml.replace('</sheets>', '')],
    ['text after the end', (xml) => `${xml}<x/>`],
    ['half a part', (xml) => xml.slice(0, 150)],
    ['an empty part', () => ''],
    ['an attribute twice', (xml) => xml.replace('sheetId="1"', 'sheetId="1" sheetId="2"')],
    ['a prefix that nobody declared', (xml) => xml.replace('<sheets>', '<q:sheets>')],
    ['an encoding that the format does not know', (xml) => xml.replace('UTF-8', 'ISO-8859-1')],
    ['another vocabulary', (xml) => xml.replace(/xmlns="[^"]*"/, 'xmlns="urn:x"')],
  ])('%s is damage in its part', (_, change) => {
    const { code, detail } = refusal(inWorkbook(change));
    expect(code).toBe('file/damaged-part');
    expect(detail).toContain('xl/workbook.xml');
  });

  test('bytes that are no UTF-8 are damage', () => {
    const bytes = withParts(good, {
      'xl/workbook.xml': new Uint8Array(
        Buffer.from(workbookText.replace('Blad', 'Bl\u00e4d'), 'latin1'),
      ),
    });
    expect(refusal(bytes)).toMatchObject({
      code: 'file/damaged-part',
      detail: 'xl/workbook.xml, encoding',
    });
  });

  test('elements nested a hundred thousand deep are refused, not followed', () => {
    const deep = `${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}`;
    const bytes = bookWithSheet(`<sheetData/><extLst>${deep}</extLst>`);
    expect(refusal(bytes)).toEqual({
      code: 'file/damaged-part',
      place: 'bok.xlsx',
      detail: `${SHEET}, 200 levels`,
    });
  });
});

describe('Files §9: sheets beyond reason', () => {
  test('a sheet that says it is as large as can be is read for what it holds', async () => {
    const bytes = bookWithSheet(
      '<dimension ref="A1:XFD1048576"/><sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>',
    );
    const { host } = openXlsx(bytes, 'bok.xlsx');
    const [sheet] = (await host.survey([])).outline.sheets;
    const cell = { sheet: 'Blad', top: 1048575, left: 16383, bottom: 1048575, right: 16383 };
    expect(sheet?.used).toEqual(cell);
    expect(await host.read({ areas: [cell] })).toMatchObject([{ values: [[1]] }]);
    await expect(host.read({ areas: [{ ...cell, top: 0, left: 0 }] })).rejects.toMatchObject({
      code: 'host/area-too-large',
      place: 'Blad',
    });
  });

  test('a row beyond the last one is damage', () => {
    expect(refusal(bookWithRows('<row r="1048577"/>'))).toMatchObject({
      code: 'file/damaged-part',
      detail: `${SHEET}, row 1048577`,
    });
  });

  test('ten thousand sheets are refused by their number', () => {
    const sheets = Array.from(
      { length: 10_000 },
      (_, index) => `<sheet name="B${index}" sheetId="${index + 1}" r:id="rId10"/>`,
    );
    const bytes = withParts(good, {
      'xl/workbook.xml': partText(good, 'xl/workbook.xml').replace(
        /<sheets>.*<\/sheets>/,
        `<sheets>${sheets.join('')}</sheets>`,
      ),
    });
    expect(refusal(bytes)).toEqual({
      code: 'file/too-large',
      place: 'bok.xlsx',
      detail: '10000 sheets',
    });
  });

  test.each<[string, () => Uint8Array, string]>([
    [
      'a number of four hundred thousand digits and a letter',
      () => bookWithRows(`<row r="1"><c r="A1"><v>${'1'.repeat(400_000)}x</v></c></row>${salt}`),
      `${SHEET}, A1`,
    ],
    [
      'a tag of a hundred thousand attributes',
      () => {
        const attributes = Array.from({ length: 100_000 }, (_, index) => ` a${index}=""`).join('');
        return bookWithRows(`<row r="1"${attributes}/>`);
      },
      `${SHEET}, 524288 characters`,
    ],
    [
      'a text of a million characters',
      () => bookWithRows(`<row r="1"><c r="A1" t="str"><v>${noise(1_000_000, 3)}</v></c></row>`),
      `${SHEET}, 524288 characters`,
    ],
    [
      'a formula of a hundred thousand terms',
      () => bookWithRows(`<row r="1"><c r="A1"><f>1${'+1'.repeat(100_000)}</f></c></row>${salt}`),
      `${SHEET}, A1`,
    ],
  ])('%s is damage, at once', (_, make, detail) => {
    expect(refusal(make())).toEqual({ code: 'file/damaged-part', place: 'bok.xlsx', detail });
  });

  test.each<[string, () => Uint8Array]>([
    [
      'a long formula that very many cells share',
      () => {
        const master = `<c><f t="shared" si="0" ref="A1:A9">${'A1+'.repeat(5_000)}1</f><v>1</v></c>`;
        const member = '<row><c><f t="shared" si="0"/><v>1</v></c></row>';
        return bookWithRows(`<row>${master}</row>${member.repeat(20_000)}${salt.repeat(20)}`);
      },
    ],
    [
      'very many shared formulas of one number',
      () => {
        const one = '<row><c><f t="shared" si="0" ref="A1">1+1</f><v>2</v></c></row>';
        return bookWithRows(one.repeat(9_000) + salt.repeat(20));
      },
    ],
    [
      'rules over a quarter of a million areas',
      () => {
        const areas = Array.from({ length: 80_000 }, (_, index) => `A${(index % 9999) + 1}`);
        const rule = `<dataValidation sqref="${areas.join(' ')}"/>`;
        return bookWithSheet(`<sheetData/><dataValidations>${rule.repeat(3)}</dataValidations>`);
      },
    ],
    [
      'columns described again and again',
      () => {
        const columns = '<col min="1" max="16384" width="9" customWidth="1"/>'.repeat(2000);
        return bookWithSheet(`<cols>${columns}</cols><sheetData/>`);
      },
    ],
    ...[
      ['a formula that fills a whole sheet', '<f t="array" ref="A9:XFD1048576">1+1</f>'],
      ['a what-if table over one', '<f t="dataTable" ref="A9:XFD1048576" r1="A1"/><v>1</v>'],
    ].map(([name = '', formula = '']): [string, () => Uint8Array] => [
      name,
      () => bookWithRows(`<row r="9"><c r="A9">${formula}</c></row>`),
    ]),
  ])('%s is too large', (_, make) => {
    expect(refusal(make())).toEqual({ code: 'file/too-large', place: 'bok.xlsx', detail: SHEET });
  });

  test('columns described again and again without a word are passed over', () => {
    const columns = '<col min="1" max="16384" width="9"/>'.repeat(20_000);
    const bytes = bookWithSheet(`<cols>${columns}</cols><sheetData/>`);
    expect(openXlsx(bytes, 'bok.xlsx').workbook.sheets).toHaveLength(1);
  });

  test('more cells than can be kept are refused', () => {
    const row = `<row>${'<c/>'.repeat(16_384)}</row>`;
    const rows = Array.from({ length: 100 }, (_, index) => `${row}<!--${noise(2000, index)}-->`);
    expect(refusal(bookWithRows(rows.join('')))).toEqual({
      code: 'file/too-large',
      place: 'bok.xlsx',
      detail: SHEET,
    });
  });

  test.each<[string, string, string | RegExp, string]>([
    ['two sheets of one name', 'xl/workbook.xml', 'name="Poster"', 'name="RAMAR"'],
    ['two sheets of one part', 'xl/workbook.xml', 'r:id="rId2"', 'r:id="rId1"'],
    ['two tables of one name', 'xl/tables/table2.xml', /tblPoster"/g, 'tblRamar"'],
    ['a table without an area', 'xl/tables/table2.xml', 'ref="A4:H9"', ''],
    ['a sheet whose part is missing', 'xl/_rels/workbook.xml.rels', 'sheet2.xml', 'sheet9.xml'],
  ])('%s: damage', (_, part, what, instead) => {
    const bytes = withParts(rich, { [part]: partText(rich, part).replace(what, instead) });
    expect(refusal(bytes)).toMatchObject({ code: 'file/damaged-part', place: 'bok.xlsx' });
  });

  test('a sheet without rows is damage', () => {
    expect(refusal(bookWithSheet('')).detail).toBe(`${SHEET}, sheetData`);
  });
});
