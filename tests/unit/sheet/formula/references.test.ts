import type { CellValue } from '#sheet/cell';
import type { DefinedName } from '#sheet/workbook';
import { edit, tableOf, valueAt, workbookOf } from '../workbook-of';

const POSTER = tableOf('tblPoster', 'Poster!A1:C5', ['Post', 'ALF (tkr)', 'Antal #'], {
  totalsRow: true,
});

/** A budget with a table and its totals row; the formula stands in the third row of the table's sheet, beside it. */
function asked(
  formula: string,
  names: readonly DefinedName[] = [],
  at = 'Poster!E3',
): CellValue | string {
  const workbook = workbookOf(
    {
      Poster: {
        A1: 'Post',
        B1: 'ALF (tkr)',
        C1: 'Antal #',
        A2: 'Radiance',
        B2: 10,
        C2: 1,
        A3: 'Journaldata',
        B3: 20,
        C3: 2,
        A4: 'Leveransyta',
        B4: 40,
        C4: 4,
        A5: 'Summa',
        B5: 70,
        C5: 7,
      },
      'Bilaga 1': { A1: 5, B2: 6 },
      "Råd's": { A1: 8 },
    },
    { tables: [POSTER] },
  );
  workbook.names.push(...names);
  const [sheet = '', address = ''] = at.split('!');
  edit(workbook, sheet, { [address]: formula });
  const value = valueAt(workbook, at);
  if (workbook.uncomputed.size > 0) return 'ej beräknad';
  return typeof value === 'object' && value !== null ? value.error : value;
}

describe('Recalculation §6: references', () => {
  test.each([
    ['=SUM(tblPoster[ALF (tkr)])', 70],
    ['=SUM(TBLPOSTER[alf (TKR)])', 70],
    ["=SUM(tblPoster[Antal '#])", 7],
    ["=SUM(tblPoster[[ALF (tkr)]:[Antal '#]])", 77],
    ["=SUM(tblPoster[[Antal '#]:[ALF (tkr)]])", 77],
    ['=tblPoster[[#This Row],[ALF (tkr)]]', 20],
    ['=tblPoster[@[ALF (tkr)]]', 20],
    ['=SUM(tblPoster[@])', 22],
    ['=tblPoster[[#Totals],[ALF (tkr)]]', 70],
    ['=tblPoster[[#Headers],[ALF (tkr)]]', 'ALF (tkr)'],
    ['=COUNTA(tblPoster[#All])', 15],
    ['=ROWS(tblPoster[#Data])', 3],
    ['=ROWS(tblPoster)', 3],
    ['=SUM(tblPoster[[#Data],[#Totals],[ALF (tkr)]])', 140],
    ['=tblPoster[Saknas]', '#REF!'],
    ['=[@[ALF (tkr)]]', '#REF!'],
    ["='Bilaga 1'!A1+'BILAGA 1'!B2", 11],
    ["='Råd''s'!A1", 8],
    ['=Saknas!A1', '#REF!'],
    ['=#REF!A1+1', '#REF!'],
    ['=Poster!#REF!', '#REF!'],
    ['=IFERROR(#REF!A1,"borta")', 'borta'],
    ['=SUM(B:B)', 140],
    ['=SUM(2:2)', 11],
    ['=SUM(B4:B2)', 70],
    ['=SUM(B2:B4 A3:C3)', 20],
    ['=A1:A2 C1:C2', '#NULL!'],
    ['=SUM(B2:INDEX(B:B,3))', 30],
    ['=@B2:B5', 20],
    ['=@A:A', 'Journaldata'],
    ['=@B7:B9', '#VALUE!'],
    ['=PrelRam', '#NAME?'],
    ['=[1]Annan!A1', 'ej beräknad'],
    ["=SUM('Poster:Bilaga 1'!A1)", 'ej beräknad'],
    ['=SUM((B2,B4))', 'ej beräknad'],
    ['=B2:B4', 'ej beräknad'],
    ['=B2:B4*2', 'ej beräknad'],
    ['=B2+', 'ej beräknad'],
    ['=OKÄND(B2)', 'ej beräknad'],
    ['=LAMBDA(x,x+1)(2)', 'ej beräknad'],
    ['=SUM(OFFSET(B2,1,0))', 'ej beräknad'],
    ['=SUM(tblSaknas[ALF])', 'ej beräknad'],
    ['=IFERROR(tblSaknas[ALF],0)', 'ej beräknad'],
  ])('%s gives %p', (formula, expected) => {
    expect(asked(formula)).toBe(expected);
  });

  test('inside a table the table needs no name', () => {
    expect(asked('=[@[ALF (tkr)]]*2', [], 'Poster!C2')).toBe(20);
    expect(asked('=SUM([ALF (tkr)])', [], 'Poster!C5')).toBe(70);
    expect(asked('=[@[ALF (tkr)]]', [], 'Poster!C5')).toBe('#VALUE!');
  });

  test("a name means the sheet's own first, then the workbook's, and may be a formula", () => {
    const names = [
      { name: 'Ram', formula: '=Poster!$B$2' },
      { name: 'ram', formula: '=Poster!$B$3', scope: 'poster' },
      { name: 'Poster_ALF', formula: '=tblPoster[ALF (tkr)]' },
      { name: 'Dubbel', formula: '=2*Ram' },
      { name: 'Bredvid', formula: '=Poster!A1' },
      { name: 'Evig', formula: '=Evig+1' },
    ];
    expect(asked('=RAM', names)).toBe(20);
    expect(asked('=Ram', names, 'Bilaga 1!D4')).toBe(10);
    expect(asked('=Poster!Ram', names, 'Bilaga 1!D4')).toBe(20);
    expect(asked('=SUM(Poster_ALF)', names)).toBe(70);
    expect(asked('=Dubbel', names)).toBe(40);
    expect(asked('=Evig', names)).toBe('ej beräknad');
  });

  test('a relative reference in a name counts from A1', () => {
    const names = [{ name: 'TvåUpp', formula: '=Poster!XFD1048575' }];
    // One column left of and two rows above the cell that asks.
    expect(asked('=TvåUpp', names, 'Poster!C6')).toBe(40);
  });
});

describe('Recalculation §14: SUBTOTAL', () => {
  const CELLS = { A1: 1, A2: 2, A3: 4, A4: '=SUBTOTAL(9,A1:A3)', A5: 8 };
  const formula = (code: string) => ({ ...CELLS, C1: `=${code}` });

  test('other subtotals are left out, rows hidden by hand only from 101 on', () => {
    const workbook = workbookOf({ Poster: CELLS });
    workbook.sheet('Poster')?.hiddenRows.add(1);
    edit(workbook, 'Poster', {
      C1: '=SUBTOTAL(9,A1:A5)',
      C2: '=SUBTOTAL(109,A1:A5)',
      C3: '=SUBTOTAL(102,A1:A5)',
      C4: '=SUM(A1:A5)',
      C5: '=AGGREGATE(9,5,A1:A5)',
      C6: '=AGGREGATE(9,4,A1:A5)',
    });
    const answers = ['C1', 'C2', 'C3', 'C4', 'C5', 'C6'].map((at) =>
      valueAt(workbook, `Poster!${at}`),
    );
    expect(answers).toEqual([15, 13, 3, 22, 20, 22]);
  });

  test('rows that a filter hides are always left out', () => {
    const workbook = workbookOf({ Poster: formula('SUBTOTAL(9,A1:A5)') });
    const sheet = workbook.sheet('Poster');
    sheet?.hiddenRows.add(1);
    if (sheet) sheet.filter = { sheet: 'Poster', top: 0, left: 0, bottom: 3, right: 0 };
    workbook.recalculateAll();
    expect(valueAt(workbook, 'Poster!C1')).toBe(13);
  });

  test('AGGREGATE leaves out errors when asked', () => {
    const workbook = workbookOf({
      Poster: {
        A1: 1,
        A2: '=1/0',
        A3: 4,
        C1: '=AGGREGATE(9,6,A1:A3)',
        C2: '=AGGREGATE(9,4,A1:A3)',
        C3: '=AGGREGATE(14,6,A1:A3,1)',
        C4: '=SUBTOTAL(12,A1)',
      },
    });
    expect(valueAt(workbook, 'Poster!C1')).toBe(5);
    expect(valueAt(workbook, 'Poster!C2')).toEqual({ error: '#DIV/0!' });
    expect(valueAt(workbook, 'Poster!C3')).toBeNull();
    expect(valueAt(workbook, 'Poster!C4')).toBeNull();
  });
});
