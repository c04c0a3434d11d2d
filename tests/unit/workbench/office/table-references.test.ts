import { asKept, asSpoken } from '../../../../src/workbench/office/table-references';

describe('Local Excel, references to tables as spoken and as kept', () => {
  test.each([
    ['=[@Belopp]*2', 'tbl', '=tbl[[#This Row],[Belopp]]*2'],
    ['=[@[ALF (tkr)]]', 'tbl', '=tbl[[#This Row],[ALF (tkr)]]'],
    ['=SUM([Belopp])', 'tbl', '=SUM(tbl[Belopp])'],
    ['=SUM([@[A b]:[C d]])', 'tbl', '=SUM(tbl[[#This Row],[A b]:[C d]])'],
    ['=annan[@Belopp]', 'tbl', '=annan[[#This Row],[Belopp]]'],
    ['=SUM(annan[Belopp])', null, '=SUM(annan[Belopp])'],
    ['=SUM(annan[[#Headers],[Belopp]])', null, '=SUM(annan[[#Headers],[Belopp]])'],
    ['="[@Belopp]"&A1', null, '="[@Belopp]"&A1'],
    ['=[Bok.xlsx]Blad1!A1', 'tbl', '=[Bok.xlsx]Blad1!A1'],
    ['=SUM(A1:B2)', 'tbl', '=SUM(A1:B2)'],
  ])('%s in %s is kept as %s, and spoken the same again', (spoken, inside, kept) => {
    expect(asKept(spoken, inside)).toBe(kept);
    expect(asSpoken(kept, inside)).toBe(spoken);
  });

  test('the table’s own name is left out inside it, whatever the case', () => {
    expect(asSpoken('=TBL[[#This Row],[Belopp]]+tbl[Belopp]', 'Tbl')).toBe('=[@Belopp]+[Belopp]');
  });

  test('the marks of newer functions are not spoken', () => {
    expect(asSpoken('=_xlfn.XLOOKUP(1,A:A,_xlfn._xlws.SORT(B:B))', null)).toBe(
      '=XLOOKUP(1,A:A,SORT(B:B))',
    );
  });
});
