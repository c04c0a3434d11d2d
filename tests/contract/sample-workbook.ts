/** A small workbook with everything that a Host must look out for. */
import { MAX_COLUMNS, parseReference, type Area } from '#sheet/address';
import type { Cell, CellStyle } from '#sheet/cell';
import { Workbook } from '#sheet/workbook';
import { Worksheet } from '#sheet/worksheet';

const money: CellStyle = { numberFormat: '#,##0' };
const date: CellStyle = { numberFormat: 'yyyy-mm-dd' };
const general: CellStyle = { numberFormat: 'General' };
const unlocked: CellStyle = { numberFormat: '#,##0', unlocked: true };

type Content = Cell['value'] | Cell;

/** "Poster!A4:F7" → the area. */
export function areaOf(reference: string): Area {
  const area = parseReference(reference);
  if (!area) throw new Error(`no reference: ${reference}`);
  return area;
}

export function sampleWorkbook(): Workbook {
  const workbook = new Workbook();
  workbook.sheets.push(frames(), posts(), guarded(), obstructed(), new Worksheet('Tomt'));
  return workbook;
}

/** tblRamar A3:C5 with nothing below; A1 sums it. */
function frames(): Worksheet {
  const sheet = new Worksheet('Ramar');
  fill(sheet, 0, [{ value: 1101385, formula: '=SUM(tblRamar[Belopp (tkr)])', style: money }]);
  fill(sheet, 2, ['Källa', 'Belopp (tkr)', 'Datum']);
  fill(sheet, 3, ['ALF', { value: 727085, style: money }, { value: 45820, style: date }]);
  fill(sheet, 4, ['FoUU', { value: 374300, style: money }, { value: 45820, style: date }]);
  sheet.tables.push({
    name: 'tblRamar',
    area: areaOf('Ramar!A3:C5'),
    headings: ['Källa', 'Belopp (tkr)', 'Datum'],
    totalsRow: false,
    filtered: false,
  });
  return sheet;
}

/** tblPoster A4:D7 with a calculated column and a totals row; tblTom F4:G5 without data; H8 stands apart. */
function posts(): Worksheet {
  const sheet = new Worksheet('Poster');
  const rowSum = '=tblPoster[[#This Row],[ALF (tkr)]]+tblPoster[[#This Row],[FoUU (tkr)]]';
  fill(sheet, 3, ['Post', 'ALF (tkr)', 'FoUU (tkr)', 'Summa', null, 'Nyckel', 'Vikt']);
  const row = (post: string, alf: number, fouu: number): Content[] => [
    post,
    { value: alf, style: money },
    { value: fouu, style: money },
    { value: alf + fouu, formula: rowSum, style: money },
  ];
  fill(sheet, 4, row('Primärvårdsforskning', 5000, 2800));
  fill(sheet, 5, row('Klinisk forskarskola', 1200.5, 0));
  fill(sheet, 6, [
    'Summa',
    { value: 6200.5, formula: '=SUBTOTAL(109,tblPoster[ALF (tkr)])', style: money },
    { value: 2800, formula: '=SUBTOTAL(109,tblPoster[FoUU (tkr)])', style: money },
    { value: 9000.5, formula: '=SUBTOTAL(109,tblPoster[Summa])', style: money },
  ]);
  put(sheet, 7, 7, 'Här står något');
  sheet.tables.push(
    {
      name: 'tblPoster',
      area: areaOf('Poster!A4:D7'),
      headings: ['Post', 'ALF (tkr)', 'FoUU (tkr)', 'Summa'],
      totalsRow: true,
      filtered: false,
      formulas: [null, null, null, rowSum],
    },
    {
      name: 'tblTom',
      area: areaOf('Poster!F4:G5'),
      headings: ['Nyckel', 'Vikt'],
      totalsRow: false,
      filtered: false,
    },
  );
  return sheet;
}

/** Protected; only B2 may be written. */
function guarded(): Worksheet {
  const sheet = new Worksheet('Skyddat');
  fill(sheet, 0, ['Rubrik', 'Belopp (tkr)']);
  fill(sheet, 1, ['Fri', { value: 10, style: unlocked }]);
  sheet.isProtected = true;
  return sheet;
}

/** A merged title, a spilled column, a filtered table, a table with something below it, a hidden row and column. */
function obstructed(): Worksheet {
  const sheet = new Worksheet('Hinder');
  put(sheet, 0, 0, 'Sammanfogad rubrik');
  sheet.merges.push(areaOf('Hinder!A1:C1'));
  put(sheet, 1, 5, { value: 1, formula: '=ROW(A1:A3)', spill: 'F2:F4' });
  put(sheet, 2, 5, 2);
  put(sheet, 3, 5, 3);
  fill(sheet, 5, ['Filtrerad', 'Tal']);
  fill(sheet, 6, ['x', 1]);
  fill(sheet, 7, ['y', 2]);
  fill(sheet, 20, ['Trång', 'Tal']);
  fill(sheet, 21, ['a', 1]);
  put(sheet, 22, 1, 'upptaget');
  put(sheet, 30, 0, 'synlig');
  put(sheet, 31, 0, 'dold');
  put(sheet, 30, 9, 'dold kolumn');
  sheet.hiddenRows.add(31);
  sheet.hiddenColumns.add(9);
  const plain = { totalsRow: false };
  sheet.tables.push(
    {
      ...plain,
      name: 'tblFilter',
      area: areaOf('Hinder!A6:B8'),
      headings: ['Filtrerad', 'Tal'],
      filtered: true,
    },
    {
      ...plain,
      name: 'tblTrang',
      area: areaOf('Hinder!A21:B22'),
      headings: ['Trång', 'Tal'],
      filtered: false,
    },
  );
  return sheet;
}

function fill(sheet: Worksheet, row: number, contents: readonly Content[]): void {
  contents.forEach((content, column) => {
    if (content !== null) put(sheet, row, column, content);
  });
}

function put(sheet: Worksheet, row: number, column: number, content: Content): void {
  const cell: Cell =
    typeof content === 'object' && content !== null && 'value' in content
      ? { style: general, ...content }
      : { value: content, style: general };
  sheet.cells.set(row * MAX_COLUMNS + column, cell);
}
