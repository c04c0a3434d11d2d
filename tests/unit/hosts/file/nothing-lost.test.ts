/** One amount written into workbooks of many makers: what is lost, and what else changes. */
import { readFileSync } from 'node:fs';
import { openXlsx, type OpenXlsx } from '#hosts/file/open-xlsx';
import { parseReference } from '#sheet/address';
import type { CellValue } from '#sheet/cell';
import { elementsOf } from '../../../fixtures/elements-of';
import { richParts, richWorkbook } from '../../../fixtures/rich/workbook';
import { partText, partsOf, zipOf } from '../../../fixtures/zip-of';

const fixture = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../../../fixtures/${name}`, import.meta.url)));

async function write(book: OpenXlsx, reference: string, value: CellValue): Promise<void> {
  const area = parseReference(reference);
  if (!area) throw new Error(reference);
  const { sheet, top, left } = area;
  const ops = [{ kind: 'cells', sheet, top, left, cells: [[value]] }] as const;
  const outcome = await book.host.write({ expects: [], ops, back: [] });
  expect(outcome.kind).toBe('written');
}

/** The compressed bytes of each part, found by the central directory. */
function compressedParts(zip: Uint8Array): Map<string, string> {
  const bytes = Buffer.from(zip);
  const found = new Map<string, string>();
  const end = bytes.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  let at = bytes.readUInt32LE(end + 16);
  while (bytes.readUInt32LE(at) === 0x02014b50) {
    const lengths = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset));
    const [name = 0, extra = 0, comment = 0] = lengths;
    const local = bytes.readUInt32LE(at + 42);
    const data = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    found.set(
      bytes.subarray(at + 46, at + 46 + name).toString('utf8'),
      bytes.subarray(data, data + bytes.readUInt32LE(at + 20)).toString('base64'),
    );
    at += 46 + name + extra + comment;
  }
  return found;
}

/** Asserts that nothing differs but the named cells of the named parts. */
function expectOnlyCellsChanged(
  before: Uint8Array,
  after: Uint8Array,
  changed: Readonly<Record<string, readonly string[]>>,
): void {
  const [old, now] = [compressedParts(before), compressedParts(after)];
  expect([...now.keys()]).toEqual([...old.keys()]);
  const different = [...old.keys()].filter((name) => old.get(name) !== now.get(name));
  expect(different.sort()).toEqual(Object.keys(changed).sort());
  const [oldParts, newParts] = [partsOf(before), partsOf(after)];
  for (const [name, cells] of Object.entries(changed)) {
    const others = (parts: Record<string, Uint8Array>) =>
      elementsOf(parts[name] ?? new Uint8Array()).filter(
        ({ cell }) => cell === null || !cells.includes(cell),
      );
    expect(others(newParts)).toEqual(others(oldParts));
    const held = new Set(elementsOf(newParts[name] ?? new Uint8Array()).map(({ cell }) => cell));
    expect(cells.filter((cell) => !held.has(cell))).toEqual([]);
  }
}

const dependents = ['C4', 'C7', 'C8', 'D8', 'C9'];

describe('Files §3: a workbook of 45 parts', () => {
  test('the committed workbook is what its script writes', () => {
    expect(Buffer.compare(fixture('rich.xlsx'), richWorkbook())).toBe(0);
    expect(Object.keys(richParts).length).toBeGreaterThanOrEqual(30);
  });

  test('saving without a change gives the very bytes that were opened', () => {
    for (const name of ['rich.xlsx', 'libreoffice.xlsx', 'openpyxl.xlsx']) {
      const bytes = fixture(name);
      expect(openXlsx(bytes, name).save()).toBe(bytes);
    }
  });

  test('one amount changes its cell and those that depend on it, and nothing else', async () => {
    const before = fixture('rich.xlsx');
    const book = openXlsx(before, 'rich.xlsx');
    await write(book, 'Ramar!C4', 727500);
    const after = book.save();
    expectOnlyCellsChanged(before, after, { 'xl/worksheets/sheet1.xml': dependents });
    expect(partText(after, 'xl/worksheets/sheet1.xml')).toBe(
      partText(before, 'xl/worksheets/sheet1.xml')
        .replace('<c r="C4" s="2"><v>727085</v>', '<c r="C4" s="2"><v>727500</v>')
        .replace(
          '</f><v>1101385</v></c></row>\n    <row r="8"',
          '</f><v>1101800</v></c></row>\n    <row r="8"',
        )
        .replace('<v>1084085</v>', '<v>1084500</v>')
        .replace('<v>Ej fördelat: 1084085</v>', '<v>Ej fördelat: 1084500</v>')
        .replace('SUM(C4:C5*1)</f><v>1101385</v>', 'SUM(C4:C5*1)</f><v>1101800</v>'),
    );
  });

  test('an amount in one sheet reaches the sums of another', async () => {
    const before = fixture('rich.xlsx');
    const book = openXlsx(before, 'rich.xlsx');
    await write(book, 'Poster!F5', 8000);
    expectOnlyCellsChanged(before, book.save(), {
      'xl/worksheets/sheet1.xml': ['C8', 'D8'],
      'xl/worksheets/sheet2.xml': ['F5', 'H5', 'J5', 'F9', 'H9'],
    });
  });

  test('writing the value that a cell already holds changes no byte', async () => {
    const before = fixture('rich.xlsx');
    const book = openXlsx(before, 'rich.xlsx');
    await write(book, 'Ramar!C4', 727085);
    expect(book.save()).toBe(before);
  });

  test('writing, saving and writing back restores every sheet to its elements', async () => {
    const before = fixture('rich.xlsx');
    const book = openXlsx(before, 'rich.xlsx');
    await write(book, 'Ramar!C4', 1);
    await write(book, 'Ramar!C4', 727085);
    expect(Buffer.compare(book.save(), before)).toBe(0);
  });

  test('the same changes give the same bytes', async () => {
    const results = await Promise.all(
      [1, 2].map(async () => {
        const book = openXlsx(fixture('rich.xlsx'), 'rich.xlsx');
        await write(book, 'Ramar!C4', 727500);
        return book.save();
      }),
    );
    expect(Buffer.compare(results[0] ?? Buffer.of(0), results[1] ?? Buffer.of(1))).toBe(0);
  });
});

describe('Files §4: the same workbook in the habits of other writers', () => {
  const spreadsheetParts = (name: string) =>
    /^xl\/(?:workbook|styles|sharedStrings|worksheets\/sheet\d|tables\/table\d)\.xml$/.test(name);
  const variant = (change: (text: string) => string | Uint8Array) =>
    zipOf(
      Object.fromEntries(
        Object.entries(richParts).map(([name, part]) => [
          name,
          typeof part === 'string' && spreadsheetParts(name) ? change(part) : part,
        ]),
      ),
    );
  const prefixed = (text: string) =>
    text.replace(/<(\/?)([A-Za-z]\w*)(?=[\s/>])/g, '<$1x:$2').replace(' xmlns="', ' xmlns:x="');

  const variants: readonly (readonly [string, Uint8Array])[] = [
    ['an x: prefix', variant(prefixed)],
    ['byte-order marks', variant((text) => `\ufeff${text}`)],
    ['both, as some servers write', variant((text) => `\ufeff${prefixed(text)}`)],
    [
      'UTF-16 little-endian',
      variant(
        (text) =>
          new Uint8Array(Buffer.from(`\ufeff${text.replace('UTF-8', 'UTF-16')}`, 'utf16le')),
      ),
    ],
    [
      'apostrophes around attributes',
      variant((text) => text.replace(/ (r|s|t|ref)="(\w*)"/g, " $1='$2'")),
    ],
    ['spaces inside tags', variant((text) => text.replace(/ (r|s|t)="(\w*)"/g, '\n  $1 = "$2"'))],
    [
      'strict names',
      zipOf(
        Object.fromEntries(
          Object.entries(richParts).map(([name, part]) => [
            name,
            typeof part === 'string'
              ? part
                  .replaceAll(
                    'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
                    'http://purl.oclc.org/ooxml/spreadsheetml/main',
                  )
                  .replaceAll(
                    'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
                    'http://purl.oclc.org/ooxml/officeDocument/relationships',
                  )
              : part,
          ]),
        ),
      ),
    ],
  ];

  test.each(variants)('%s: one amount changes five cells and nothing else', async (_, before) => {
    const book = openXlsx(before, 'bok.xlsx');
    expect(book.save()).toBe(before);
    await write(book, 'Ramar!C4', 727500);
    const after = book.save();
    expectOnlyCellsChanged(before, after, { 'xl/worksheets/sheet1.xml': dependents });
    const again = openXlsx(after, 'bok.xlsx').workbook.sheet('Ramar');
    expect(again?.cell(6, 2).value).toBe(1101800);
  });

  test('a workbook from LibreOffice keeps everything but the cells', async () => {
    const before = fixture('libreoffice.xlsx');
    const book = openXlsx(before, 'libreoffice.xlsx');
    await write(book, 'Ramar!C4', 727500);
    expectOnlyCellsChanged(before, book.save(), { 'xl/worksheets/sheet1.xml': dependents });
  });

  test('a workbook from openpyxl, which saves no values, gets those that depend on the change', async () => {
    const before = fixture('openpyxl.xlsx');
    const book = openXlsx(before, 'openpyxl.xlsx');
    const value = (sheet: string, row: number, column: number) =>
      book.workbook.sheet(sheet)?.cell(row, column).value;
    expect([value('Ramar', 5, 1), value('Diagramdata', 0, 0)]).toEqual([1101385, 1101385]);
    await write(book, 'Ramar!B3', 727500);
    expectOnlyCellsChanged(before, book.save(), {
      'xl/worksheets/sheet1.xml': ['B3', 'B6', 'B7'],
      'xl/worksheets/sheet2.xml': ['A1'],
    });
  });
});
