/** Few rectangles instead of many cells. */
import { areasIn } from '#hosts/excel/edges';
import { around } from '#hosts/excel/rectangles';
import { areaAddress } from '#sheet/address';
import { areaOf } from '../../../contract/sample-workbook';

const rectangles = (...references: readonly string[]) =>
  around(references.map(areaOf))
    .map((area) => `${area.sheet}!${areaAddress(area)}`)
    .sort();

describe('Workbook §8: what a writing asks for', () => {
  test('cells of the same rows and columns are asked for as one area', () => {
    expect(rectangles('P!A1', 'P!B1', 'P!C1', 'P!A2', 'P!B2', 'P!C2')).toEqual(['P!A1:C2']);
    expect(rectangles('P!C3', 'P!A1', 'P!B1')).toEqual(['P!A1:B1', 'P!C3']);
  });

  test('what lies inside another area is not asked for twice', () => {
    expect(rectangles('P!A1:J1', 'P!C1', 'P!E1:F1', 'P!A1:J1')).toEqual(['P!A1:J1']);
    expect(rectangles('P!A1:D4', 'P!B2:B3')).toEqual(['P!A1:D4']);
  });

  test('each sheet has its own', () => {
    expect(rectangles('P!A1', 'L!A1', 'P!A2')).toEqual(['L!A1', 'P!A1:A2']);
  });

  test('ten thousand cells with a hole in each row are two areas, scattered ones the one around them', () => {
    const rows = Array.from({ length: 10_000 }, (_, row) => row + 1);
    const cells = rows.flatMap((row) => [`P!A${row}`, `P!C${row}`, `P!D${row}`]);
    expect(rectangles(...cells)).toEqual(['P!A1:A10000', 'P!C1:D10000']);
    const scattered = rows.slice(0, 200).map((row) => `P!A${row * 3}`);
    expect(rectangles(...scattered)).toEqual(['P!A3:A600']);
  });
});

describe('Workbook §5: where a range lies', () => {
  test('is read from its address, whatever the sheet is called', () => {
    expect(areasIn("'Bilaga 1'!A1:B2,'Bilaga 1'!$D$4")).toEqual([
      areaOf("'Bilaga 1'!A1:B2"),
      areaOf("'Bilaga 1'!D4"),
    ]);
    expect(areasIn("'Å, ''Ö'' & Ä!'!C3")).toEqual([areaOf("'Å, ''Ö'' & Ä!'!C3")]);
    expect(areasIn('Poster!A1, Poster!B2')).toEqual([areaOf('Poster!A1'), areaOf('Poster!B2')]);
  });

  test('whole columns and rows reach to the end of the sheet', () => {
    expect(areasIn('Poster!B:C,Poster!$3:$4')).toEqual([
      areaOf('Poster!B1:C1048576'),
      areaOf('Poster!A3:XFD4'),
    ]);
  });
});
