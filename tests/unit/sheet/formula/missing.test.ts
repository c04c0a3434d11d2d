/** What a formula names that its workbook does not have. */
import { missingIn } from '#sheet/formula/missing';
import { Workbook } from '#sheet/workbook';
import { Worksheet } from '#sheet/worksheet';

function workbook(): Workbook {
  const made = new Workbook();
  for (const name of ['Ramar', 'Poster', "Bo's blad"]) made.sheets.push(new Worksheet(name));
  const area = { sheet: 'Poster', top: 0, left: 0, bottom: 3, right: 1 };
  const headings = ['Post', 'ALF (tkr)'];
  made.sheets[1]?.tables.push({
    ...{ name: 'tblPoster', area, headings },
    ...{ totalsRow: false, filtered: false },
  });
  made.reserved.tables.push({ name: 'tblLogg', area });
  return made;
}

describe('Files §6: what a formula names', () => {
  test.each([
    '=ramar!D5+SUM(Poster!A:A)',
    "='Bo''s blad'!A1",
    '=SUM(Ramar:Poster!D5)',
    '=SUM(TBLPOSTER[alf (tkr)])*tblPoster[[#This Row],[Post]]',
    '=ROWS(tblPoster[#All])',
    '=tblLogg[Vad som helst]',
    '="Fel!A1"&"tblFel[x]"&INDIRECT("Fel!A1")',
    '=SUMMA(EttNamn)+#REF!+Ramar!#REF!',
    '=[1]Fel!A1',
  ])('%s names nothing that is not there', (formula) => {
    expect(missingIn(formula, workbook())).toBeNull();
  });

  test.each([
    ["=A1+'Blad X'!A1", 'sheet', 'Blad X'],
    ['=SUM(Ramar:Fel!A1)', 'sheet', 'Fel'],
    ['=Fel!EttNamn', 'sheet', 'Fel'],
    ['=SUM(tblFel[Post])', 'table', 'tblFel'],
    ['=SUM(tblPoster[[ALF (tkr)]:[FoUU]])', 'column', 'tblPoster[FoUU]'],
  ])('%s: %s %s', (formula, kind, name) => {
    expect(missingIn(formula, workbook())).toEqual({ kind, name });
  });
});
