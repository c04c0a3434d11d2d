/** LibreOffice opens what we have written, and computes the same totals. */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { blankXlsx } from '#hosts/file/blank-xlsx';
import { openXlsx } from '#hosts/file/open-xlsx';
import { MAX_COLUMNS } from '#sheet/address';
import type { WriteOp } from '#workbook/host';
import { hostileTexts } from '../../../fixtures/hostile-texts';
import { hasLibreOffice, shownByLibreOffice } from '../../../fixtures/libreoffice';
import { richWorkbook } from '../../../fixtures/rich/workbook';
import { cellOp } from '../../../fixtures/written-book';
import { partText, withParts } from '../../../fixtures/zip-of';

// Under CI a missing second reader is a failure, not a skip.
const asked = hasLibreOffice || process.env['CI'] === 'true';
const withOffice = asked ? describe : describe.skip;

const fixture = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../../../fixtures/${name}`, import.meta.url)));

const general = { numberFormat: 'General' };
const newSheet: WriteOp = {
  kind: 'sheet',
  name: 'Ny tavla',
  frozenRows: 1,
  page: { orientation: 'landscape', titleRows: { top: 0, bottom: 0 }, footer: '&P' },
  tables: [
    {
      name: 'tblNy',
      top: 0,
      left: 0,
      columns: [
        { heading: 'Post', headingStyle: general, style: general, width: 20 },
        {
          heading: 'Belopp (tkr)',
          headingStyle: { ...general, bold: true },
          style: { numberFormat: '#,##0.00' },
          width: 14,
        },
      ],
      rows: [
        ['=text, ingen formel', 0.1],
        ['Två\nrader', 0.2],
      ],
    },
  ],
  cells: [{ row: 0, column: 3, content: { formula: '=SUM(tblNy[Belopp (tkr)])' } }],
};

async function written(bytes: Uint8Array, ...ops: readonly WriteOp[]): Promise<Uint8Array> {
  const book = openXlsx(bytes, 'bok.xlsx');
  const outcome = await book.host.write({ expects: [], ops, back: [] });
  expect(outcome.kind).toBe('written');
  return book.save();
}

/** The value that stands in a part's <v>, for comparing with what LibreOffice computes. */
function ourValue(bytes: Uint8Array, sheet: string, row: number, column: number): string {
  const cell = openXlsx(bytes, 'bok.xlsx')
    .workbook.sheet(sheet)
    ?.cells.get(row * MAX_COLUMNS + column);
  return typeof cell?.value === 'object' ? '' : String(cell?.value);
}

withOffice(
  `Files §3: a second reader${asked ? '' : ' (skipped: soffice is not installed)'}`,
  () => {
    test('LibreOffice opens every result and computes what we wrote', async () => {
      const amount = cellOp('Ramar!C4', 727500);
      const append: WriteOp = {
        kind: 'append',
        table: 'tblRamar',
        rows: [['ALF', 'fastslagen', 415.5, 45922]],
      };
      const books = {
        rich: await written(richWorkbook(), amount, cellOp('Poster!F5', 8000)),
        // Stale values everywhere else would show whether the second reader computes for itself.
        bare: withoutValues(await written(richWorkbook(), amount, cellOp('Poster!F5', 8000))),
        grown: await written(richWorkbook(), append, newSheet),
        libreoffice: await written(fixture('libreoffice.xlsx'), amount),
        openpyxl: await written(fixture('openpyxl.xlsx'), cellOp('Ramar!B3', 727500)),
        blank: await written(blankXlsx(), newSheet),
      };
      const shown = shownByLibreOffice(books);
      const line = (sheet: string, row: number) => shown.get(sheet)?.[row];

      expect(line('rich-Ramar', 6)).toBe('Summa,,1101800,,,');
      expect(line('rich-Ramar', 7)).toBe(',,1084300,Ej fördelat: 1084300,,');
      expect(line('rich-Ramar', 8)).toBe(',,1101800,,,');
      expect(line('rich-Poster', 8)).toBe('Summa,,,14400,0,15500,2000,17500,,');
      expect(shown.get('bare-Ramar')).toEqual(shown.get('rich-Ramar'));
      expect(shown.get('bare-Poster')).toEqual(shown.get('rich-Poster'));
      expect(ourValue(books.rich, 'Ramar', 6, 2)).toBe('1101800');

      expect(line('grown-Ramar', 5)).toBe('ALF,fastslagen,415.5,2025-09-22,,');
      expect(line('grown-Ramar', 6)).toBe('Summa,,1101800.5,,,');
      expect(line('grown-Ny tavla', 0)).toBe('Post,Belopp (tkr),,0.3');
      expect(line('libreoffice-Ramar', 6)).toBe('Summa,,1101800,,,');
      expect(line('openpyxl-Ramar', 5)).toBe(',1101800,');
      expect(line('openpyxl-Diagramdata', 0)).toBe('1101800');
      expect(shown.get('blank-Ny tavla')).toEqual(shown.get('grown-Ny tavla'));
      expect(line('blank-Ny tavla', 1)).toBe('"=text, ingen formel",0.1,,');
      expect(line('blank-Ny tavla', 2)).toBe('"Två');
    }, 180_000);

    test('LibreOffice comes to the verdict of the worked example by itself', async () => {
      const example = new Uint8Array(readFileSync('examples/budget-2026.xlsx'));
      const sheets = [1, 2, 3, 4, 5, 6].map((nr) => `xl/worksheets/sheet${String(nr)}.xml`);
      const lines = shownByLibreOffice({
        bar: withoutValues(await written(example), sheets),
      }).get('bar-Kontroller');
      expect(lines?.slice(4, 7)).toEqual([
        'Senaste ram,727500,374300,1101800',
        'Mottagarnas ramar,727085,374300,1101385',
        'Ej fördelat,415,0,415',
      ]);
      expect(lines?.[10]).toBe('Utslag,415 tkr ej fördelat,,');
    }, 180_000);

    test('LibreOffice shows hostile texts as the texts they are', async () => {
      const cells = hostileTexts.map((each): [string] => [each]);
      const op: WriteOp = { kind: 'cells', sheet: 'Blad1', top: 0, left: 0, cells };
      const lines = shownByLibreOffice({ fientlig: await written(blankXlsx('Blad1'), op) });
      const shown = Papa.parse<string[]>([...(lines.values().next().value ?? [])].join('\n')).data;
      // Two characters that break a line are one to LibreOffice.
      const expected = hostileTexts.map((each) => each.replaceAll('\r\n', '\n'));
      expect(shown.map(([text]) => text)).toEqual(expected);
    }, 180_000);
  },
);

/** The same workbook without any value of a formula, so that whoever opens it must compute. */
function withoutValues(
  bytes: Uint8Array,
  sheets: readonly string[] = ['xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml'],
): Uint8Array {
  const changed = sheets.map((name) => [
    name,
    partText(bytes, name).replace(/(<f[^>]*>[^<]*<\/f>|<f[^>]*\/>)<v>[^<]*<\/v>/g, '$1'),
  ]);
  return withParts(bytes, Object.fromEntries(changed) as Record<string, string>);
}
