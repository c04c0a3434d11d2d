/** Files §5.6: rows and cells that are read by patterns are those that the parser of XML would read, in every text that there is. */
import fc from 'fast-check';
import { SheetDataReader } from '#hosts/file/read/sheet-data';
import { Allowance } from '#hosts/file/xml/allowance';
import { readTree } from '#hosts/file/xml/tree';
import { cellAddress } from '#sheet/address';
import { Worksheet } from '#sheet/worksheet';
import { HostError } from '#workbook/host';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const part = { file: 'f.xlsx', name: 'sheet1.xml' };

const words = fc.oneof(
  fc.constantFrom(
    'Forskning',
    'a\nb',
    ' x ',
    '_x0041_',
    'å&amp;ö',
    'a]]b',
    'a\r',
    '😀',
    'a\ud83d',
    '',
  ),
  fc.string({ unit: fc.constantFrom(...'a1é\t\u00a0\u0085\u2028]"\'') }),
);
const number = fc.constantFrom('1', '-0.5', '1E3', '727085', '0');
const held = fc.oneof(
  fc.constant(''),
  number.map((value) => `<v>${value}</v>`),
  fc.tuple(words, number).map(([formula, value]) => `<f>${formula}</f><v>${value}</v>`),
  fc.constant('<f t="shared" si="0"/><v>2</v>'),
  fc.constant('<f t="shared" ref="A1:A3" si="0">B1+1</f><v>2</v>'),
  fc.constant('<!-- <c r="A1"><v>9</v></c> --><v>7</v>'),
  fc.constant('<v><![CDATA[<c r="A1"><v>9</v></c>]]></v>'),
  fc.constant('<v>7</v><extLst><ext><c r="ZZ1"><v>9</v></c></ext></extLst>'),
);
const cell = fc.oneof(
  held.map((inside) => ({ attributes: ' s="1"', inside })),
  words.map((text) => ({ attributes: ' t="str"', inside: `<f>B1</f><v>${text}</v>` })),
  words.map((text) => ({ attributes: ' t="inlineStr"', inside: `<is><t>${text}</t></is>` })),
  words.map((text) => ({
    attributes: ' s="0" t="inlineStr"',
    inside: `<is><t xml:space="preserve">${text}</t><rPh><t>x</t></rPh></is>`,
  })),
  fc.constantFrom('0', '1').map((text) => ({ attributes: ' t="s"', inside: `<v>${text}</v>` })),
);
const behind = fc.constantFrom(
  ...['', '', '', '', ' ', '\n', '<x/>', 'stray'],
  ...['<!-- > <c r="ZY1"/> -->', '<!-- ><c r="ZY1"/>-->', '<![CDATA[ ><c r="ZY1"/>]]>'],
);
const written = fc
  .tuple(cell, behind)
  .map(([{ attributes, inside }, after]) => (address: string) => {
    const start = `<c r="${address}"${attributes}`;
    return (inside === '' ? `${start}/>` : `${start}>${inside}</c>`) + after;
  });
const rowName = fc.constantFrom(
  ...(['row', 'row', 'row'] as const),
  ...(['row spans="1:5"', 'row x14ac:dyDescent="0.25"', 'row s="1" customFormat="1"'] as const),
  'row x15:dyDescent="0.25"',
  ...(['row hidden="1"', 'row xmlns="urn:other"', `x:row xmlns:x="${MAIN}"`] as const),
  `x:row xmlns:x="${MAIN}" xmlns="urn:other"`,
);
const rows = fc.array(fc.tuple(rowName, fc.array(written, { maxLength: 5 })), { maxLength: 4 });
const DECLARED = 'xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"';
const sheet = fc
  .tuple(fc.constantFrom('', '<?xml version="1.0"?>', '<?xml version="1.1"?>'), rows)
  .map(([declaration, all]) => {
    const data = all.map(([name, cells], row) => {
      const inside = cells.map((of, column) => of(cellAddress(row, column))).join('');
      const [, tag = '', more = ''] = /^(\S+)(.*)$/.exec(name) ?? [];
      return `<${tag} r="${String(row + 1)}"${more}>${inside}</${tag}>`;
    });
    return `${declaration}<worksheet xmlns="${MAIN}" ${DECLARED}><cols/><sheetData>${data.join('')}</sheetData><c r="A9"/></worksheet>`;
  });

/** One character is put in, taken out or changed for another. */
const slip = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.constantFrom(0, 0, 1, 3),
  put: fc.constantFrom(
    '',
    '&',
    '<',
    '>',
    '"',
    "'",
    '/',
    '\r',
    '\u0000',
    '\ufffe',
    '\ud800',
    '1',
    ' ',
    '<v>',
  ),
});
type Slip = { readonly at: number; readonly length: number; readonly put: string };
function slipped(text: string, { at, length, put }: Slip): string {
  const place = Math.floor(at * text.length);
  return text.slice(0, place) + put + text.slice(place + length);
}

/** Pieces that begin with a tag, as those of a part do. */
function* inPieces(text: string, every: number): Generator<string> {
  let start = 0;
  for (
    let at = text.indexOf('<', 1), tags = 1;
    at >= 0;
    at = text.indexOf('<', at + 1), tags += 1
  ) {
    if (tags % every !== 0) continue;
    yield text.slice(start, at);
    start = at;
  }
  yield text.slice(start);
}

/** What is read, or the sentence of what is refused. */
function read(text: string, every: number, byPattern: boolean): unknown {
  const worksheet = new Worksheet('Blad');
  const reader = readerOf(worksheet);
  if (!byPattern) Object.assign(reader, { ahead: undefined });
  try {
    const root = readTree(part, inPieces(text, every), { detour: reader });
    const cells: unknown[] = [];
    worksheet.cells.forEach((each, row, column) => cells.push([row, column, each]));
    const { rows: index, unvalued } = reader;
    const { hiddenRows, rowStyles } = worksheet;
    return { cells, index, unvalued, hiddenRows, rowStyles, end: root.end };
  } catch (error) {
    if (error instanceof HostError) return error.code;
    throw error;
  }
}

test('a sheet is the same, cell by cell and place by place, whether patterns or the parser read its rows', () => {
  fc.assert(
    fc.property(sheet, fc.integer({ min: 1, max: 40 }), (text, every) => {
      expect(read(text, every, true)).toEqual(read(text, every, false));
    }),
    { numRuns: 500 },
  );
});

test('and a text with a slip in it is refused, or read, by both alike', () => {
  fc.assert(
    fc.property(sheet, slip, fc.integer({ min: 1, max: 40 }), (text, change, every) => {
      const wrong = slipped(text, change);
      expect(read(wrong, every, true)).toEqual(read(wrong, every, false));
    }),
    { numRuns: 2_000 },
  );
});

test('a row that begins with a prefix does not end without it, nor the other way round', () => {
  const row = (first: string, last: string) =>
    `<worksheet xmlns="${MAIN}" xmlns:x="${MAIN}"><sheetData><${first} r="1"><c r="A1"/></row><row r="2"><c r="A2"/></${last}></sheetData></worksheet>`;
  expect(read(row('x:row', 'x:row'), 40, true)).toBe('file/damaged-part');
  expect(read(row('row', 'x:row'), 40, true)).toBe('file/damaged-part');
  expect(read(row('row', 'row'), 40, true)).toMatchObject({ index: { numbers: [0, 1] } });
});

test('what a row declares ends with it', () => {
  const rows = (first: string, second: string) =>
    `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><row xmlns="${MAIN}"${first} r="1"><c r="A1"/></row><row r="2">${second}</row></x:sheetData></x:worksheet>`;
  for (const text of [rows('', '<c r="A2"/>'), rows(' xmlns:y="urn:other"', '<y:c/>')]) {
    expect(read(text, 40, true)).toEqual(read(text, 40, false));
  }
});

test('the parser sees the first of the usual rows and none of their cells, and all of the others', () => {
  const row = (cells: string) =>
    `<worksheet xmlns="${MAIN}"><sheetData><row r="1">${cells}</row></sheetData></worksheet>`;
  const next = (attributes = '') => `</row>\n<row r="2"${attributes}><c r="A2"/>`;
  const text = '<c r="A1" s="1" t="inlineStr"><is><t xml:space="preserve"> a</t></is></c>';
  expect(seen(row(`${text}\n<c r="B1"><f>A1</f><v>1</v></c><c r="C1"/>`))).toEqual(['row']);
  expect(seen(row(`<c r="A1"/>${next()}`))).toEqual(['row']);
  expect(seen(row(`<c r="A1"/>${next(' hidden="1"')}`))).toEqual(['row', 'row']);
  expect(seen(row('<c r="A1"><v>&#49;</v></c><c r="B1"><v>1</v></c>'))).toEqual(['row', 'c', 'v']);
});

function seen(text: string): readonly string[] {
  const names: string[] = [];
  const reader = readerOf(new Worksheet('Blad'));
  const open = reader.open.bind(reader);
  reader.open = (tag, at) => {
    names.push(tag.name);
    open(tag, at);
  };
  readTree(part, text, { detour: reader });
  return names;
}

function readerOf(worksheet: Worksheet): SheetDataReader {
  const styles = [{ numberFormat: 'General' }, { numberFormat: '0' }];
  const context = { part, strings: ['a', 'b'], dates1904: false, styles };
  return new SheetDataReader(worksheet, MAIN, { ...context, allowance: new Allowance() });
}
