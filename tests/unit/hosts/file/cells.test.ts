/** How a changed cell is written into the text of its sheet. */
import { openXlsx } from '#hosts/file/open-xlsx';
import type { CellInput } from '#workbook/host';
import {
  SHEET,
  bookWithRows,
  bookWithSheet,
  cellOp,
  writtenInto,
} from '../../../fixtures/written-book';
import { partText, withParts } from '../../../fixtures/zip-of';

/** The rows of the sheet after the writing. */
async function rowsAfter(
  book: Uint8Array,
  ...cells: readonly (readonly [string, CellInput])[]
): Promise<string> {
  const { part } = await writtenInto(
    book,
    ...cells.map(([address, input]) => cellOp(`Blad!${address}`, input)),
  );
  return /<sheetData[^>]*>(.*)<\/sheetData>/s.exec(part(SHEET))?.[1] ?? part(SHEET);
}

describe('Files §5: where a new cell goes', () => {
  test('rows and cells keep their order', async () => {
    const book = bookWithRows('<row r="2"><c r="B2"><v>1</v></c><c r="D2"><v>2</v></c></row>');
    expect(await rowsAfter(book, ['A1', 10], ['A2', 11], ['C2', 12], ['E2', 13], ['B4', 14])).toBe(
      '<row r="1"><c r="A1"><v>10</v></c></row>' +
        '<row r="2"><c r="A2"><v>11</v></c><c r="B2"><v>1</v></c><c r="C2"><v>12</v></c><c r="D2"><v>2</v></c><c r="E2"><v>13</v></c></row>' +
        '<row r="4"><c r="B4"><v>14</v></c></row>',
    );
  });

  test('rows and a sheet that close themselves are opened', async () => {
    const rows = bookWithRows('<row r="1" ht="20"/><row r="3" />');
    expect(await rowsAfter(rows, ['A1', 1], ['A3', 3])).toBe(
      '<row r="1" ht="20"><c r="A1"><v>1</v></c></row><row r="3"><c r="A3"><v>3</v></c></row>',
    );
    expect(await rowsAfter(bookWithSheet('<sheetData />'), ['A1', 1])).toBe(
      '<row r="1"><c r="A1"><v>1</v></c></row>',
    );
  });

  test('cells and rows without addresses are counted', async () => {
    const book = bookWithRows(
      '<row><c><v>1</v></c><c><v>2</v></c></row><row><c/><c r="D2"/><c><v>5</v></c></row>',
    );
    expect(await rowsAfter(book, ['B1', 20], ['B2', 22], ['E2', 55], ['F2', 66])).toBe(
      '<row><c><v>1</v></c><c><v>20</v></c></row>' +
        '<row><c/><c r="B2"><v>22</v></c><c r="D2"/><c><v>55</v></c><c r="F2"><v>66</v></c></row>',
    );
  });

  test('a new cell inherits the format of its row, else of its column', async () => {
    const styled = withParts(
      bookWithRows(
        '<row r="2" s="1" customFormat="1"/>',
        '',
        '<cols><col min="2" max="2" style="2"/></cols>',
      ),
      {
        'xl/styles.xml':
          '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="3"/><xf numFmtId="9"/></cellXfs></styleSheet>',
      },
    );
    expect(await rowsAfter(styled, ['A1', 1], ['B1', 2], ['A2', 3], ['B2', 4])).toBe(
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="2"><v>2</v></c></row>' +
        '<row r="2" s="1" customFormat="1"><c r="A2" s="1"><v>3</v></c><c r="B2" s="1"><v>4</v></c></row>',
    );
  });

  test('a format that a row names without using it is not inherited', async () => {
    expect(await rowsAfter(bookWithRows('<row r="1" s="0"/><row r="2" s="9"/>'), ['A2', 1])).toBe(
      '<row r="1" s="0"/><row r="2" s="9"><c r="A2"><v>1</v></c></row>',
    );
  });

  test('the hints of used columns and of the used area are widened', async () => {
    const book = bookWithSheet(
      '<dimension ref="B2:C2"/><sheetData><row r="2" spans="2:3"><c r="B2"/></row></sheetData>',
    );
    const { part } = await writtenInto(book, cellOp('Blad!A2', 1), cellOp('Blad!F9', 2));
    expect(part(SHEET)).toContain('<dimension ref="A2:F9"/>');
    expect(part(SHEET)).toContain('<row r="2" spans="1:3">');
  });
});

describe('Files §5: what a changed cell says', () => {
  const one = (cell: string) => bookWithRows(`<row r="1">${cell}</row>`);

  test.each<[string, string, CellInput, string]>([
    [
      'a number takes the place of a text',
      '<c r="A1" s="0" t="s"><v>0</v></c>',
      1.5,
      '<c r="A1" s="0"><v>1.5</v></c>',
    ],
    [
      'a text stands in the cell itself',
      '<c r="A1"><v>1</v></c>',
      'a<b & c',
      '<c r="A1" t="inlineStr"><is><t>a&lt;b &amp; c</t></is></c>',
    ],
    [
      'outer spaces are kept',
      '<c r="A1"/>',
      ' x ',
      '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> x </t></is></c>',
    ],
    [
      'control characters are escaped',
      '<c r="A1"/>',
      'a\u0001\r_x0041_',
      '<c r="A1" t="inlineStr"><is><t>a_x0001__x000D__x005F_x0041_</t></is></c>',
    ],
    [
      'half a surrogate pair is escaped',
      '<c r="A1"/>',
      '\ud83d',
      '<c r="A1" t="inlineStr"><is><t>_xD83D_</t></is></c>',
    ],
    ['yes and no', '<c r="A1"/>', true, '<c r="A1" t="b"><v>1</v></c>'],
    ['an error value', '<c r="A1"/>', { error: '#N/A' }, '<c r="A1" t="e"><v>#N/A</v></c>'],
    ['an emptied cell keeps its format', '<c r="A1" s="0"><v>7</v></c>', null, '<c r="A1" s="0"/>'],
    [
      'numbers keep every digit',
      '<c r="A1"/>',
      0.1 + 0.2,
      '<c r="A1"><v>0.30000000000000004</v></c>',
    ],
    [
      'a formula with its value',
      '<c r="A1"><v>1</v></c>',
      { formula: '=1<2' },
      '<c r="A1" t="b"><f>1&lt;2</f><v>1</v></c>',
    ],
    [
      'a formula that gives text',
      '<c r="A1"><v>1</v></c>',
      { formula: '="a"&"b"' },
      '<c r="A1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c>',
    ],
    [
      'a formula that gives an error',
      '<c r="A1"/>',
      { formula: '=1/0' },
      '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
    ],
    [
      'a young function gets its mark',
      '<c r="A1"/>',
      { formula: '=IFS(TRUE,"IFS(1)")' },
      '<c r="A1" t="str"><f>_xlfn.IFS(TRUE,"IFS(1)")</f><v>IFS(1)</v></c>',
    ],
    [
      'the row of a table is spelt out, as Excel demands of a file',
      '<c r="A1"/>',
      { formula: '=LEN("tbl[@x]")+SUM(tbl[@[ALF (tkr)]:[FoUU]],tbl[@])' },
      '<c r="A1"><f>LEN("tbl[@x]")+SUM(tbl[[#This Row],[ALF (tkr)]:[FoUU]],tbl[#This Row])</f></c>',
    ],
    [
      '@ and # are functions in a file',
      '<c r="A1"/>',
      { formula: '=SUM(@B1:B3)+COUNT(C1#)' },
      '<c r="A1"><f>SUM(_xlfn.SINGLE(B1:B3))+COUNT(_xlfn.ANCHORARRAY(C1))</f></c>',
    ],
    [
      'the names of LET and LAMBDA get their mark, and only where they are known',
      '<c r="A1"/>',
      { formula: '=LET(x,2,dubbla,LAMBDA(y,y*2),x+0)' },
      '<c r="A1"><f>_xlfn.LET(_xlpm.x,2,_xlpm.dubbla,_xlfn.LAMBDA(_xlpm.y,_xlpm.y*2),_xlpm.x+0)</f></c>',
    ],
    [
      'the formula that stands there, as Excel shows it, changes nothing',
      '<c r="A1"><f>_xlfn.LET(_xlpm.x,2,_xlpm.x)</f><v>2</v></c>',
      { formula: '=LET(x,2,x)' },
      '<c r="A1"><f>_xlfn.LET(_xlpm.x,2,_xlpm.x)</f><v>2</v></c>',
    ],
    [
      'the value metadata of an old value goes',
      '<c r="A1" vm="1" cm="1"><v>1</v></c>',
      2,
      '<c r="A1"><v>2</v></c>',
    ],
    [
      'extensions of the cell stay',
      '<c r="A1"><v>1</v><extLst><ext uri="x"/></extLst></c>',
      2,
      '<c r="A1"><v>2</v><extLst><ext uri="x"/></extLst></c>',
    ],
  ])('%s', async (_, before, input, after) => {
    const book = before.includes('t="s"')
      ? withParts(one(before), sharedText('text'))
      : one(before);
    expect(await rowsAfter(book, ['A1', input])).toBe(`<row r="1">${after}</row>`);
  });

  test('a formula that is not touched keeps its markup; only its value changes', async () => {
    const f = '<f aca="1" ca="1" xml:space="preserve"> A1 * 2 </f>';
    const book = bookWithRows(
      `<row r="1"><c r="A1"><v>1</v></c><c r="B1" cm="1">${f}<v>2</v></c></row>`,
    );
    expect(await rowsAfter(book, ['A1', 5])).toBe(
      `<row r="1"><c r="A1"><v>5</v></c><c r="B1" cm="1">${f}<v>10</v></c></row>`,
    );
  });

  test('a formula that cannot be computed loses its old value, and Excel is asked to recalculate', async () => {
    const book = bookWithRows(
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1" t="str"><f>CELL("address",A1)</f><v>$A$1</v></c></row>',
    );
    const { part } = await writtenInto(book, cellOp('Blad!A1', 5));
    expect(part(SHEET)).toContain('<c r="B1"><f>CELL("address",A1)</f></c>');
    expect(part('xl/workbook.xml')).toContain('<calcPr fullCalcOnLoad="1"/>');
  });

  test('what can be computed does not ask for it', async () => {
    const book = bookWithRows(
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1</f><v>1</v></c></row>',
    );
    const { part } = await writtenInto(book, cellOp('Blad!A1', 5));
    expect(part('xl/workbook.xml')).not.toContain('fullCalcOnLoad');
  });
});

describe('Files §1: a workbook that asks to be recalculated when it is opened', () => {
  const rows =
    '<row r="1"><c r="A1"><v>2</v></c><c r="B1"><f>A1*2</f><v>0</v></c><c r="C1"><f>B1+1</f><v>0</v></c><c r="D1" t="str"><f>CELL("address",A1)</f><v>$A$1</v></c></row>';
  const asking = withParts(bookWithRows(rows), {
    'xl/workbook.xml': partText(bookWithRows(rows), 'xl/workbook.xml').replace(
      '</workbook>',
      '<calcPr fullCalcOnLoad="1"/></workbook>',
    ),
  });
  const valuesOf = (book: Uint8Array) =>
    [...(openXlsx(book, 'bok.xlsx').workbook.sheets[0]?.cells.values() ?? [])].map(
      ({ value }) => value,
    );

  test('shows what its formulas give, as Excel does, not the noughts that were saved; what we cannot compute stays', () => {
    expect(valuesOf(asking)).toEqual([2, 4, 5, '$A$1']);
  });

  test('that is no change of the workbook: saving gives the very bytes that were opened', () => {
    expect(openXlsx(asking, 'bok.xlsx').save()).toEqual(asking);
  });

  test('a workbook that does not ask is taken at its word', () => {
    expect(valuesOf(bookWithRows(rows))).toEqual([2, 0, 0, '$A$1']);
  });
});

function sharedText(text: string): Record<string, string> {
  const workbookRels = 'xl/_rels/workbook.xml.rels';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const before = partText(bookWithRows(''), workbookRels);
  return {
    'xl/sharedStrings.xml': `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>${text}</t></si></sst>`,
    [workbookRels]: before.replace(
      '</Relationships>',
      `<Relationship Id="rId77" Type="${office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    ),
  };
}

describe('Files §6: shared and array formulas', () => {
  const shared =
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$A$1</f><v>1</v></c></row>' +
    '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>2</v></c></row>' +
    '<row r="3"><c r="A3"><v>3</v></c><c r="B3"><f t="shared" si="0"/><v>3</v></c></row>';

  test('members read as the first cell would, moved to their place', () => {
    const sheet = openXlsx(bookWithRows(shared), 'bok.xlsx').workbook.sheet('Blad');
    expect([0, 1, 2].map((row) => sheet?.cell(row, 1).formula)).toEqual([
      '=A1*$A$1',
      '=A2*$A$1',
      '=A3*$A$1',
    ]);
  });

  test('the first cell is not overwritten before the others have the formula of their own', async () => {
    expect(await rowsAfter(bookWithRows(shared), ['B1', 9])).toBe(
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>9</v></c></row>' +
        '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><f>A2*$A$1</f><v>2</v></c></row>' +
        '<row r="3"><c r="A3"><v>3</v></c><c r="B3"><f>A3*$A$1</f><v>3</v></c></row>',
    );
  });

  test('another cell leaves the sharing alone', async () => {
    expect(await rowsAfter(bookWithRows(shared), ['B2', 9])).toBe(
      shared.replace('<c r="B2"><f t="shared" si="0"/><v>2</v></c>', '<c r="B2"><v>9</v></c>'),
    );
  });

  test('recalculated members stay members', async () => {
    expect(await rowsAfter(bookWithRows(shared), ['A1', 10])).toBe(
      shared
        .replace('<c r="A1"><v>1</v>', '<c r="A1"><v>10</v>')
        .replace('</f><v>1</v>', '</f><v>100</v>')
        .replace('si="0"/><v>2</v>', 'si="0"/><v>20</v>')
        .replace('si="0"/><v>3</v>', 'si="0"/><v>30</v>'),
    );
  });

  test('a number that comes once more further down or beside is another formula', async () => {
    const cell = (name: string, area: string, text: string) =>
      `<c r="${name}"><f t="shared"${area === '' ? '' : ` ref="${area}"`} si="0">${text}</f><v>0</v></c>`;
    const again =
      `<row r="1"><c r="A1"><v>2</v></c>${cell('B1', 'B1:B2', 'A1*2')}${cell('C1', 'C1:C2', 'A1*3')}</row>` +
      `<row r="2"><c r="A2"><v>3</v></c>${cell('B2', '', '')}${cell('C2', '', '')}</row>` +
      `<row r="3"><c r="A3"><v>4</v></c>${cell('B3', 'B3:B4', 'A3*10')}</row>` +
      `<row r="4"><c r="A4"><v>5</v></c>${cell('B4', '', '')}</row>`;
    const { workbook } = openXlsx(bookWithRows(again), 'bok.xlsx');
    const formulas = (column: number) =>
      [0, 1, 2, 3].map((row) => workbook.sheet('Blad')?.cell(row, column).formula);
    expect(formulas(1)).toEqual(['=A1*2', '=A2*2', '=A3*10', '=A4*10']);
    expect(formulas(2)).toEqual(['=A1*3', '=A2*3', undefined, undefined]);
    const without = await rowsAfter(bookWithRows(again), ['B1', 7]);
    expect(without).toContain('<c r="B2"><f>A2*2</f>');
    expect(without).toContain(cell('B3', 'B3:B4', 'A3*10'));
  });

  test('a function that we do not know keeps its mark when a formula is written out', async () => {
    const mark = '_xlfn.ORG.OPENOFFICE.WEEKS';
    const book = bookWithRows(
      `<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">${mark}(B1,C1,0)</f><v>1</v></c></row>` +
        '<row r="2"><c r="A2"><f t="shared" si="0"/><v>1</v></c></row>',
    );
    expect(await rowsAfter(book, ['A1', 5])).toContain(`<c r="A2"><f>${mark}(B2,C2,0)</f>`);
  });

  test('a formula over one cell in braces gives way; over several it refuses', async () => {
    const single = bookWithRows(
      '<row r="1"><c r="A1"><f t="array" ref="A1">SUM(B1:B2*1)</f><v>0</v></c></row>',
    );
    expect(await rowsAfter(single, ['A1', 5])).toBe('<row r="1"><c r="A1"><v>5</v></c></row>');
    const several = bookWithRows(
      '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v>0</v></c></row><row r="2"><c r="A2"><v>0</v></c></row>',
    );
    const { outcome, bytes } = await writtenInto(several, cellOp('Blad!A2', 5));
    expect(outcome).toMatchObject({ kind: 'refused', obstacles: [{ kind: 'spilled' }] });
    expect(bytes).toBe(several);
  });

  test.each([
    ['SUM(B1:B3*C1:C3)', '<v>40</v>', '<v>90</v>'],
    ['MAX(IF(B1:B3&gt;5,C1:C3))', '<v>10</v>', '<v>5</v>'],
    ['SUM(ROUND(B1:B3,0))', '<v>8</v>', '<v>14</v>'],
    ['B1:B3', '<v>8</v>', ''],
    ['SUMPRODUCT(B1:B3*C1:C3)', '<v>90</v>', '<v>90</v>'],
    ['INDEX(C1:C3,MATCH(8,INDEX(B1:B3*1,0),0))', '<v>5</v>', '<v>5</v>'],
    ['SUM(LARGE(B1:B3,{1,2}))', '<v>12</v>', '<v>12</v>'],
    ['SUM(VLOOKUP(8,B1:C3,{1,2},FALSE))', '<v>13</v>', '<v>13</v>'],
    ['SUM(SUMIFS(C1:C3,B1:B3,{8,4}))', '<v>15</v>', '<v>15</v>'],
    ['SUMPRODUCT(IF(B1:B3&gt;2,1,0))', '', '<v>2</v>'],
    ['SUM(B1:B3*F1:F2)', '<v>24</v>', '<v>#N/A</v>'],
  ])(
    '%s reads one cell of an area where it is not marked as an array formula',
    async (f, plain, marked) => {
      const rows = (mark: string) =>
        bookWithRows(
          `<row r="1"><c r="B1"><v>2</v></c><c r="C1"><v>5</v></c><c r="F1"><v>3</v></c></row>` +
            `<row r="2"><c r="B2"><v>1</v></c><c r="C2"><v>5</v></c><c r="E2"><f${mark}>${f}</f><v>0</v></c><c r="F2"><v>3</v></c></row>` +
            `<row r="3"><c r="B3"><v>4</v></c><c r="C3"><v>10</v></c></row>`,
        );
      const answer = async (mark: string) =>
        /<c r="E2"[^>]*><f[^>]*>[^<]*<\/f>(.*?)<\/c>/s.exec(
          await rowsAfter(rows(mark), ['B2', 8]),
        )?.[1];
      expect(await answer('')).toBe(plain);
      expect(await answer(' t="array" ref="E2"')).toBe(marked);
    },
  );
});

describe('Files §5: reading', () => {
  const value = (cell: string, parts: Record<string, string> = {}, workbook = '') => {
    const book = withParts(bookWithRows(`<row r="1">${cell}</row>`), parts);
    const dated =
      workbook === ''
        ? book
        : withParts(book, {
            'xl/workbook.xml': partText(book, 'xl/workbook.xml').replace('<workbookPr/>', workbook),
          });
    return openXlsx(dated, 'bok.xlsx').workbook.sheet('Blad')?.cell(0, 0).value;
  };

  test.each([
    ['a number in full precision', '<c r="A1"><v>0.30000000000000004</v></c>', 0.1 + 0.2],
    ['a number with an exponent', '<c r="A1" t="n"><v>1.1E-3</v></c>', 0.0011],
    ['an empty value', '<c r="A1"><v/></c>', null],
    [
      'rich inline text',
      '<c r="A1" t="inlineStr"><is><r><t>Pro</t></r><r><t>tokoll</t></r></is></c>',
      'Protokoll',
    ],
    ['an escaped character', '<c r="A1" t="str"><f>1</f><v>a_x000D_b</v></c>', 'a\rb'],
    ['an ISO date', '<c r="A1" t="d"><v>2026-01-01T12:00:00</v></c>', 46023.5],
    ['an error', '<c r="A1" t="e"><v>#REF!</v></c>', { error: '#REF!' }],
  ])('%s', (_, cell, expected) => {
    expect(value(cell)).toEqual(expected);
  });

  test('an ISO date counts in the calendar of the workbook', () => {
    const cell = '<c r="A1" t="d"><v>2026-01-01</v></c>';
    expect(value(cell, {}, '<workbookPr date1904="1"/>')).toBe(46023 - 1462);
  });

  test.each([
    ['a number that is none', '<c r="A1"><v>abc</v></c>'],
    ['a decimal comma', '<c r="A1"><v>1,5</v></c>'],
    ['an endless number', '<c r="A1"><v>INF</v></c>'],
    ['a shared text that is not there', '<c r="A1" t="s"><v>7</v></c>'],
    ['a format that is not there', '<c r="A1" s="99"><v>7</v></c>'],
    ['a cell in another row', '<c r="A2"><v>7</v></c>'],
    ['cells out of order', '<c r="B1"/><c r="A1"/>'],
    ['a shared formula without its first cell', '<c r="A1"><f t="shared" si="3"/></c>'],
  ])('%s is damage with its place, never a guess', (_, cell) => {
    expect(() => value(cell)).toThrow(
      expect.objectContaining({
        code: 'file/damaged-part',
        place: 'bok.xlsx',
        detail: expect.stringContaining('xl/worksheets/sheet1.xml') as string,
      }) as Error,
    );
  });
});
