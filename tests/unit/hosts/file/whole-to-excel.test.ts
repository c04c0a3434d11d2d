/** What no schema says and Excel asks of a file all the same: names that are free, lists that agree, tables that know they have data. */
import { openXlsx } from '#hosts/file/open-xlsx';
import { withoutSheet } from '#hosts/file/without-sheet';
import type { ChartOp, SheetOp, WriteOp } from '#workbook/host';
import { richWorkbook } from '../../../fixtures/rich/workbook';
import { bookWithSheet, cellOp, SHEET, writtenInto } from '../../../fixtures/written-book';
import { partText, withParts } from '../../../fixtures/zip-of';

const rich = richWorkbook();
const framesTable = 'xl/tables/table1.xml';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const plain = { numberFormat: 'General' };

/** The workbook with parts changed by replacing the first text by the second. */
function edited(
  bytes: Uint8Array,
  edits: Readonly<Record<string, readonly (readonly [string, string])[]>>,
): Uint8Array {
  const changes = Object.entries(edits).map(([name, pairs]) => {
    const text = pairs.reduce(
      (part, [from, to]) => {
        expect(part).toContain(from);
        return part.replace(from, to);
      },
      partText(bytes, name),
    );
    return [name, text] as const;
  });
  return withParts(bytes, Object.fromEntries(changes));
}

function newSheet(name: string, table: string): SheetOp {
  const columns = ['Nr', 'Namn'].map((heading) => ({
    heading,
    headingStyle: plain,
    style: plain,
    width: 10,
  }));
  const tables = [{ name: table, top: 0, left: 0, columns, rows: [[1, 'a']] }];
  return { kind: 'sheet', name, tables, cells: [], frozenRows: 0, page: {} };
}

describe('Files §7: names that are taken', () => {
  const withChartSheet = withParts(
    edited(rich, {
      'xl/workbook.xml': [['</sheets>', '<sheet name="Logg" sheetId="9" r:id="rId90"/></sheets>']],
      'xl/_rels/workbook.xml.rels': [
        [
          '</Relationships>',
          `<Relationship Id="rId90" Type="${office}/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>`,
        ],
      ],
    }),
    { 'xl/chartsheets/sheet1.xml': '<chartsheet/>' },
  );

  test('a tab that is no grid of cells has a name too, in whatever case', async () => {
    await expect(writtenInto(withChartSheet, newSheet('LOGG', 'tblLogg'))).rejects.toMatchObject({
      code: 'host/name-taken',
      place: 'LOGG',
    });
    const { outcome } = await writtenInto(withChartSheet, newSheet('Logg 2', 'tblLogg'));
    expect(outcome.kind).toBe('written');
  });

  test('so has a table whose heading row is switched off', async () => {
    const headless = edited(rich, {
      [framesTable]: [['ref="A3:D5"', 'ref="A3:D5" headerRowCount="0"']],
    });
    await expect(writtenInto(headless, newSheet('Nytt', 'TBLRAMAR'))).rejects.toMatchObject({
      code: 'host/name-taken',
      place: 'TBLRAMAR',
    });
  });
});

describe('Files §12: tables', () => {
  const table = (id: number, name: string, ref: string, attributes: string, columns: string) =>
    `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="${id}" name="${name}" displayName="${name}" ref="${ref}" ${attributes}totalsRowShown="0"><tableColumns count="2">${columns}</tableColumns></table>`;
  const headed =
    '<tableColumn id="1" name="Post"/><tableColumn id="2" name="Dubbelt"><calculatedColumnFormula>LEN(tblA[[#This Row],[Post]])</calculatedColumnFormula></tableColumn>';

  /** A sheet with tables that have one blank row each, or what else their XML says. */
  function withTables(...tables: readonly string[]): Uint8Array {
    const heading = (cell: string, text: string) =>
      `<c r="${cell}" t="inlineStr"><is><t>${text}</t></is></c>`;
    const rows = `<row r="1">${heading('A1', 'Post')}${heading('B1', 'Dubbelt')}</row>`;
    const parts = tables.map((_, index) => `<tablePart r:id="rId${index + 1}"/>`).join('');
    const book = bookWithSheet(
      `<sheetData>${rows}</sheetData><tableParts xmlns:r="${office}" count="${tables.length}">${parts}</tableParts>`,
    );
    const related = tables.map(
      (_, index) =>
        `<Relationship Id="rId${index + 1}" Type="${office}/table" Target="../tables/table${index + 1}.xml"/>`,
    );
    return withParts(book, {
      'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${related.join('')}</Relationships>`,
      ...Object.fromEntries(tables.map((text, index) => [`xl/tables/table${index + 1}.xml`, text])),
    });
  }
  const emptied = table(1, 'tblA', 'A1:B2', 'insertRow="1" insertRowShift="1" ', headed);
  const append = (...posts: readonly string[]): WriteOp => ({
    kind: 'append',
    table: 'tblA',
    rows: posts.map((post) => [post]),
  });

  test.each([[['FR']], [['FR', 'UR']]])(
    'one whose rows were all deleted has data again: %j',
    async (posts) => {
      const { part } = await writtenInto(withTables(emptied), append(...posts));
      const below = posts.length + 1;
      expect(part('xl/tables/table1.xml')).toContain(`ref="A1:B${below}" totalsRowShown="0"`);
      expect(part('xl/tables/table1.xml')).not.toContain('insertRow');
      for (const [index] of posts.entries()) {
        expect(part(SHEET)).toContain(
          `<c r="B${index + 2}"><f>LEN(tblA[[#This Row],[Post]])</f><v>2</v></c>`,
        );
      }
    },
  );

  test('it stays without data when something else is written on its sheet', async () => {
    const book = withTables(emptied);
    const { part } = await writtenInto(book, cellOp('Blad!D2', 5), cellOp('Blad!B1', 'Längd'));
    expect(part('xl/tables/table1.xml')).toBe(emptied.replace('name="Dubbelt"', 'name="Längd"'));
  });

  test('none grows over the blank rows of one without headings', async () => {
    const columns = '<tableColumn id="1" name="K1"/><tableColumn id="2" name="K2"/>';
    const headless = table(2, 'tblB', 'A4:B6', 'headerRowCount="0" ', columns);
    const book = withTables(emptied, headless);
    const two = await writtenInto(book, append('FR', 'UR'));
    expect(two.outcome.kind).toBe('written');
    const three = await writtenInto(book, append('FR', 'UR', 'LG'));
    expect(three.outcome).toMatchObject({ kind: 'refused', obstacles: [{ kind: 'occupied' }] });
  });
});

describe('Files §6: the calculation chain', () => {
  test.each([
    ['with formulas takes it along', false],
    ['without leaves it', true],
  ])('a sheet that goes %s', async (_, stays) => {
    const added = await writtenInto(rich, newSheet('Anmärkningar', 'tblX'));
    const name = 'xl/worksheets/sheet5.xml';
    // A sheet that stands by itself, as the list of findings does, saved by Excel with a formula of the user's in it.
    const formula = stays ? '' : '<row r="9"><c r="C9"><f>1+1</f><v>2</v></c></row>';
    const alone = withParts(added.bytes, {
      [name]: partText(added.bytes, name)
        .replace(/<tableParts.*<\/tableParts>/, '')
        .replace('</sheetData>', `${formula}</sheetData>`),
      'xl/worksheets/_rels/sheet5.xml.rels': undefined,
    });
    const bytes = withoutSheet(alone, 'bok.xlsx', 'Anmärkningar');
    const lists = ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels'];
    for (const list of lists) expect(partText(bytes, list).includes('calcChain')).toBe(stays);
    expect(openXlsx(bytes, 'bok.xlsx').workbook.sheets).toHaveLength(4);
  });
});

describe('Files §7: lists of relationships', () => {
  test('a new one has a content type also where each of the package names its own', async () => {
    const rels = 'application/vnd.openxmlformats-package.relationships+xml';
    const types = partText(rich, '[Content_Types].xml');
    const known = /<Default [^>]*Extension="rels"[^>]*>/.exec(types)?.[0] ?? 'no default';
    const named = edited(rich, { '[Content_Types].xml': [[known, '']] });
    const { part } = await writtenInto(named, newSheet('Nytt', 'tblNytt'));
    const entry = (name: string) => `<Override PartName="/${name}" ContentType="${rels}"/>`;
    expect(part('[Content_Types].xml')).toContain(entry('xl/worksheets/_rels/sheet5.xml.rels'));
    const usual = await writtenInto(rich, newSheet('Nytt', 'tblNytt'));
    expect(usual.part('[Content_Types].xml')).not.toContain('sheet5.xml.rels');
  });

  test('a drawing on a sheet of a strict workbook is named in its own dialect', async () => {
    const strict = Object.fromEntries(
      ['xl/workbook.xml', 'xl/_rels/workbook.xml.rels', '_rels/.rels', SHEET, 'xl/styles.xml'].map(
        (name) => [
          name,
          partText(bookWithSheet('<sheetData/>'), name)
            .replace(` xmlns:r="${office}"`, name === SHEET ? '' : ` xmlns:r="${office}"`)
            .replaceAll(
              'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
              'http://purl.oclc.org/ooxml/spreadsheetml/main',
            )
            .replaceAll(office, 'http://purl.oclc.org/ooxml/officeDocument/relationships'),
        ],
      ),
    );
    const book = withParts(bookWithSheet('<sheetData/>'), strict);
    const chart: ChartOp = {
      kind: 'chart',
      sheet: 'Blad',
      name: 'ALF-budget prov',
      before: null,
      chart: {
        name: 'ALF-budget prov',
        kind: 'stacked columns',
        title: 'Ramar',
        alternative: '',
        source: { sheet: 'Blad', top: 0, left: 0, bottom: 1, right: 1 },
        series: [{ drawn: true, labels: null }],
        axis: { title: 'tkr', numberFormat: '#,##0', minimum: null },
        legend: false,
        position: { top: 5, left: 0, bottom: 20, right: 5 },
      },
    };
    const { part } = await writtenInto(book, chart);
    expect(part(SHEET)).toContain(
      '<drawing xmlns:r="http://purl.oclc.org/ooxml/officeDocument/relationships" r:id="rId1"/>',
    );
  });
});

describe('Files §3: a workbook that somebody has signed', () => {
  test('is told as such', () => {
    const signed = edited(rich, {
      '_rels/.rels': [
        [
          '</Relationships>',
          '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/></Relationships>',
        ],
      ],
    });
    expect(openXlsx(signed, 'bok.xlsx').isSigned).toBe(true);
    expect(openXlsx(rich, 'bok.xlsx').isSigned).toBe(false);
  });
});
