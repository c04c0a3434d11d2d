/** What happens around the cells: tables, rules, new sheets, formats, names, the lists of the package. */
import { openXlsx } from '#hosts/file/open-xlsx';
import type { SheetOp, WriteOp } from '#workbook/host';
import { elementsOf } from '../../../fixtures/elements-of';
import { richWorkbook } from '../../../fixtures/rich/workbook';
import { bookWithSheet, cellOp, SHEET, writtenInto } from '../../../fixtures/written-book';
import { partText, partsOf, withParts } from '../../../fixtures/zip-of';

const frames = 'xl/worksheets/sheet1.xml';
const rich = richWorkbook();

/** Names of the parts whose content differs, with those that came and went. */
function differentParts(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [partsOf(before), partsOf(after)];
  const same = (name: string) =>
    Buffer.compare(old[name] ?? Buffer.of(0), now[name] ?? Buffer.of(1)) === 0;
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].filter((name) => !same(name));
}

describe('Files §12: a table of the file grows', () => {
  const append: WriteOp = {
    kind: 'append',
    table: 'tblRamar',
    rows: [['ALF', 'fastslagen', 727500, 45922]],
  };

  test('its part, its filter and its rules follow; ranges that merely overlap it do not', async () => {
    const { part } = await writtenInto(rich, append);
    expect(part('xl/tables/table1.xml')).toBe(
      partText(rich, 'xl/tables/table1.xml').replaceAll('ref="A3:D5"', 'ref="A3:D6"'),
    );
    const sheet = part(frames);
    expect(sheet).toContain('<conditionalFormatting sqref="C4:C6"><cfRule type="dataBar"');
    expect(sheet).toContain('<conditionalFormatting sqref="C8">');
    expect(sheet).toContain('sqref="B4:B6"><formula1>"preliminär,fastslagen"');
    expect(sheet).toContain('sqref="C4:C6 C20"');
    expect(sheet).toContain('<xm:sqref>C4:C6</xm:sqref>');
    expect(sheet).toContain('<xm:sqref>A4:A6</xm:sqref>');
    expect(sheet).toContain('<xm:f>Ramar!C4:C5</xm:f><xm:sqref>F4</xm:sqref>');
  });

  test('new rows have the formats of the row above and stand before the rows below', async () => {
    const { part } = await writtenInto(rich, append);
    expect(part(frames)).toContain(
      '<row r="6"><c r="A6" t="inlineStr"><is><t>ALF</t></is></c><c r="B6" t="inlineStr"><is><t>fastslagen</t></is></c>' +
        '<c r="C6" s="2"><v>727500</v></c><c r="D6" s="3"><v>45922</v></c></row><row r="7"',
    );
    expect(part(frames)).toContain('<f>SUM(tblRamar[Belopp (tkr)])</f><v>1828885</v>');
  });

  test('no other part changes, since no formula came or went', async () => {
    const { bytes } = await writtenInto(rich, append);
    expect(differentParts(rich, bytes)).toEqual([frames, 'xl/tables/table1.xml']);
  });

  test('the sparkline of a table of one row stays in its cell', async () => {
    const plain = { numberFormat: 'General' };
    const column = (heading: string) => ({ heading, headingStyle: plain, style: plain, width: 10 });
    const one = await writtenInto(bookWithSheet('<sheetData/>'), {
      kind: 'sheet',
      name: 'Poster',
      tables: [
        {
          name: 'tblPoster',
          top: 0,
          left: 0,
          columns: ['Post', 'ALF (tkr)', 'Trend'].map(column),
          rows: [['Radiance', 3500]],
        },
      ],
      cells: [],
      frozenRows: 0,
      page: {},
    });
    const sheet = 'xl/worksheets/sheet2.xml';
    const lines =
      '<extLst><ext xmlns:x14="x" xmlns:xm="y"><x14:sparkline><xm:f>Poster!B2:B2</xm:f><xm:sqref>C2</xm:sqref></x14:sparkline>' +
      '<x14:dataValidation><xm:sqref>B2</xm:sqref></x14:dataValidation></ext></extLst></worksheet>';
    const before = withParts(one.bytes, {
      [sheet]: partText(one.bytes, sheet).replace('</worksheet>', lines),
    });
    const { part } = await writtenInto(before, {
      kind: 'append',
      table: 'tblPoster',
      rows: [['VFU', 500]],
    });
    expect(part(sheet)).toContain('<xm:sqref>C2</xm:sqref>');
    expect(part(sheet)).toContain('<xm:sqref>B2:B3</xm:sqref>');
  });

  test('a table without a heading row is left to itself', async () => {
    const headless = withParts(rich, {
      'xl/tables/table1.xml': partText(rich, 'xl/tables/table1.xml').replace(
        ' ref="A3:D5"',
        ' ref="A3:D5" headerRowCount="0"',
      ),
    });
    const { bytes } = await writtenInto(headless, cellOp('Ramar!C4', 1));
    // What its formulas give is not known here, and Excel is asked to work them out.
    expect(differentParts(headless, bytes)).toEqual(['xl/workbook.xml', frames]);
    expect(openXlsx(bytes, 'bok.xlsx').workbook.table('tblRamar')).toBeUndefined();
  });

  test('a new heading is a new name of its column', async () => {
    const { part, outcome } = await writtenInto(rich, cellOp('Ramar!D3', 'Dag & tid'));
    expect(outcome.kind).toBe('written');
    expect(part('xl/tables/table1.xml')).toContain('<tableColumn id="4" name="Dag &amp; tid"/>');
  });
});

describe('Files §6: the calculation chain', () => {
  test('goes when a formula comes or goes, with everything that names it', async () => {
    for (const input of [{ formula: '=1+1' }, 5]) {
      const { bytes, names, part } = await writtenInto(rich, cellOp('Ramar!C9', input));
      const gone = input === 5;
      expect(names.includes('xl/calcChain.xml')).toBe(!gone);
      expect(part('[Content_Types].xml').includes('calcChain')).toBe(!gone);
      expect(part('xl/_rels/workbook.xml.rels').includes('calcChain')).toBe(!gone);
      expect(openXlsx(bytes, 'bok.xlsx').workbook.sheets).toHaveLength(4);
    }
  });

  test('stays when only values change', async () => {
    const { bytes } = await writtenInto(rich, cellOp('Ramar!C4', 1));
    expect(differentParts(rich, bytes)).toEqual([frames]);
  });
});

describe('Files §7: a new sheet in a workbook of somebody else', () => {
  const plain = { numberFormat: 'General' };
  const log: SheetOp = {
    kind: 'sheet',
    name: "Logg's",
    frozenRows: 1,
    page: {
      orientation: 'landscape',
      paperSize: 9,
      fitToWidth: 1,
      fitToHeight: 0,
      titleRows: { top: 0, bottom: 0 },
      printArea: 'A1:C20',
      header: '&LLogg',
      margins: { left: 0.5, right: 0.5, top: 1, bottom: 1 },
      rowBreaks: [30],
    },
    tables: [
      {
        name: 'tblLogg',
        top: 0,
        left: 0,
        columns: [
          { heading: 'Nr', headingStyle: plain, style: { numberFormat: '0' }, width: 6 },
          {
            heading: 'Tid',
            headingStyle: { ...plain, bold: true, fill: '1F4E79', color: 'FFFFFF' },
            style: { numberFormat: 'yyyy-mm-dd hh:mm' },
            width: 18,
            prompt: 'När det hände',
          },
          {
            heading: 'Utfall',
            headingStyle: plain,
            style: { ...plain, wrap: true, align: 'left', unlocked: true, topBorder: true },
            width: 10,
            choices: ['påbörjad', 'klar'],
            formula: '=tblLogg[[#This Row],[Nr]]&""',
          },
        ],
        rows: [[1, 45922.5, 'klar']],
      },
    ],
    cells: [],
  };

  test('changes only the lists of the package, the workbook and the end of the styles', async () => {
    const { bytes } = await writtenInto(rich, log);
    expect(differentParts(rich, bytes).sort()).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/tables/table3.xml',
      'xl/workbook.xml',
      'xl/worksheets/_rels/sheet5.xml.rels',
      'xl/worksheets/sheet5.xml',
    ]);
  });

  test('keeps every element that was there, in its order', async () => {
    const { bytes } = await writtenInto(rich, log);
    for (const name of [
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/workbook.xml',
      'xl/styles.xml',
    ]) {
      const lines = (zip: Uint8Array) =>
        elementsOf(partsOf(zip)[name] ?? new Uint8Array()).map(({ line }) =>
          line.replace(/ count=\d+/, ''),
        );
      const now = lines(bytes);
      const kept = lines(rich);
      let at = -1;
      for (const line of kept) at = now.indexOf(line, at + 1);
      expect(at).toBeGreaterThanOrEqual(kept.length - 1);
      expect(now.length).toBeGreaterThan(kept.length);
    }
  });

  test('the sheet has free numbers, names for its print area and its titles', async () => {
    const { part } = await writtenInto(rich, log);
    expect(part('xl/workbook.xml')).toContain('name="Logg\'s" sheetId="8" r:id="rId13"/></sheets>');
    expect(part('xl/workbook.xml')).toContain(
      '<definedName name="_xlnm.Print_Area" localSheetId="4">\'Logg\'\'s\'!$A$1:$C$20</definedName>' +
        '<definedName name="_xlnm.Print_Titles" localSheetId="4">\'Logg\'\'s\'!$1:$1</definedName></definedNames>',
    );
    expect(part('xl/tables/table3.xml')).toContain(' id="3" name="tblLogg"');
  });

  test('reading it again gives what was asked for, page set-up included', async () => {
    const { bytes } = await writtenInto(rich, log);
    const sheet = openXlsx(bytes, 'bok.xlsx').workbook.sheet("Logg's");
    expect(sheet?.page).toEqual(log.page);
    expect(sheet?.frozenRows).toBe(1);
    expect([...(sheet?.columnWidths.values() ?? [])]).toEqual([6, 18, 10]);
    expect(sheet?.cell(0, 1).style).toEqual({
      numberFormat: 'General',
      bold: true,
      fill: '1F4E79',
      color: 'FFFFFF',
    });
    expect(sheet?.cell(1, 1).style?.numberFormat).toBe('yyyy-mm-dd hh:mm');
    expect(sheet?.cell(1, 2).style).toEqual(log.tables[0]?.columns[2]?.style);
    expect(sheet?.validations).toEqual([
      expect.objectContaining({ type: 'any', message: 'När det hände' }),
      expect.objectContaining({ type: 'list', formula: '"påbörjad,klar"' }),
    ]);
    expect(sheet?.tables[0]?.formulas).toEqual([null, null, '=tblLogg[[#This Row],[Nr]]&""']);
  });

  test('a second saving is whole, and writing on goes from there', async () => {
    const book = openXlsx(rich, 'bok.xlsx');
    await book.host.write({ expects: [], ops: [log], back: [] });
    const first = book.save();
    expect(Buffer.compare(first, book.save())).toBe(0);
    const ops: WriteOp[] = [{ kind: 'append', table: 'tblLogg', rows: [[2]] }];
    await book.host.write({ expects: [], ops, back: [] });
    const [again] = await openXlsx(book.save(), 'bok.xlsx').host.read({
      areas: [{ sheet: "Logg's", top: 2, left: 0, bottom: 2, right: 2 }],
    });
    expect(again?.values).toEqual([[2, null, '2']]);
  });

  test('a sheet in formats that an earlier saving has added adds none', async () => {
    const { bytes: first } = await writtenInto(rich, log);
    const again = {
      ...log,
      name: 'Logg 2',
      tables: log.tables.map((each) => ({ ...each, name: 'tblLogg2' })),
    };
    const { bytes } = await writtenInto(first, again);
    expect(differentParts(first, bytes)).not.toContain('xl/styles.xml');
    const styles = (name: string) => {
      const sheet = openXlsx(bytes, 'bok.xlsx').workbook.sheet(name);
      return [0, 1].flatMap((row) => [0, 1, 2].map((column) => sheet?.cell(row, column).style));
    };
    expect(styles('Logg 2')[1]?.fill).toBe('1F4E79');
    expect(styles('Logg 2')).toEqual(styles("Logg's"));
  });

  test.each([
    ['nor names any', /<Relationship [^>]*styles[^>]*>/],
    ['but names some', /never/],
  ])('a workbook that has no styles %s gets them', async (_, named) => {
    const bare = withParts(bookWithSheet('<sheetData/>'), { 'xl/styles.xml': undefined });
    const without = (part: string, what: RegExp) => ({
      [part]: partText(bare, part).replace(what, ''),
    });
    const { bytes } = await writtenInto(
      withParts(bare, {
        ...without('[Content_Types].xml', /<Override[^>]*styles[^>]*>/),
        ...without('xl/_rels/workbook.xml.rels', named),
      }),
      log,
    );
    const sheet = openXlsx(bytes, 'bok.xlsx').workbook.sheet("Logg's");
    expect(sheet?.cell(0, 1).style?.fill).toBe('1F4E79');
  });

  test('a workbook whose structure is locked takes no new sheet', async () => {
    const locked = withParts(rich, {
      'xl/workbook.xml': partText(rich, 'xl/workbook.xml').replace(
        '<bookViews>',
        '<workbookProtection lockStructure="1"/><bookViews>',
      ),
    });
    const { outcome, bytes } = await writtenInto(locked, log);
    expect(outcome).toMatchObject({ kind: 'refused', obstacles: [{ kind: 'protected' }] });
    expect(bytes).toBe(locked);
  });
});

describe('Files §7: page set-up of a sheet that is there', () => {
  const page = (setup: Extract<WriteOp, { kind: 'page' }>['page']): WriteOp => ({
    kind: 'page',
    sheet: 'Ramar',
    page: setup,
  });

  test('only what is asked for changes; the printer keeps its settings', async () => {
    const { bytes, part } = await writtenInto(
      rich,
      page({ orientation: 'landscape', footer: '&R&P av &N' }),
    );
    expect(differentParts(rich, bytes)).toEqual([frames]);
    expect(part(frames)).toBe(
      partText(rich, frames)
        .replace('orientation="portrait"', 'orientation="landscape"')
        .replace('&amp;R&amp;P (&amp;N)', '&amp;R&amp;P av &amp;N'),
    );
  });

  test('print area and title rows are names of the workbook; title columns stay', async () => {
    const { bytes, part } = await writtenInto(
      rich,
      page({ printArea: 'A1:D30', titleRows: { top: 0, bottom: 2 } }),
    );
    expect(differentParts(rich, bytes)).toEqual(['xl/workbook.xml']);
    expect(part('xl/workbook.xml')).toContain(">'Ramar'!$A$1:$D$30</definedName>");
    expect(part('xl/workbook.xml')).toContain(">Ramar!$A:$A,'Ramar'!$1:$3</definedName>");
  });

  test('elements that are missing come in the order of the format', async () => {
    const book = bookWithSheet('<sheetData/><phoneticPr fontId="1"/><drawing r:id="rId1"/>');
    const { part } = await writtenInto(book, {
      kind: 'page',
      sheet: 'Blad',
      page: {
        fitToWidth: 1,
        orientation: 'portrait',
        header: 'x',
        rowBreaks: [5],
        margins: { left: 1, right: 1, top: 1, bottom: 1 },
      },
    });
    const names = [...part(SHEET).matchAll(/<(\w+)[ />]/g)].map(([, name]) => name);
    expect(names).toEqual(
      'worksheet sheetPr pageSetUpPr sheetData phoneticPr pageMargins pageSetup headerFooter oddHeader rowBreaks brk drawing'.split(
        ' ',
      ),
    );
  });
});
