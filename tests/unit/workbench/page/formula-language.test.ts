import { functionNamed } from '#sheet/formula/functions/registry';
import {
  formulaFromSwedish,
  formulaInSwedish,
  namesInSwedish,
} from '../../../../src/workbench/page/formula-language';

describe('Workbench §3: formulas as a Swedish Excel writes them', () => {
  test.each([
    ['=SUMMA(A1:A3;1,5)', '=SUM(A1:A3,1.5)'],
    ['=OM(B2>0;"ja; nej";FALSKT)', '=IF(B2>0,"ja; nej",FALSE)'],
    [
      '=SUMMA.OM(tblPoster[Ram];"FR";tblPoster[ALF (tkr)])',
      '=SUMIF(tblPoster[Ram],"FR",tblPoster[ALF (tkr)])',
    ],
    ["='Bilaga 1'!A1*2", "='Bilaga 1'!A1*2"],
    ['=EGEN.FUNKTION(A1;2)', '=EGEN.FUNKTION(A1,2)'],
  ])('%s is %s', (swedish, english) => {
    expect(formulaFromSwedish(swedish)).toBe(english);
    expect(formulaInSwedish(english)).toBe(swedish);
  });

  test('an English formula is understood, where commas stand between other things than digits', () => {
    expect(formulaFromSwedish('=SUM(A1,B2)')).toBe('=SUM(A1,B2)');
  });

  test('array constants stay as they are written', () => {
    expect(formulaInSwedish('=SUM({1,2;3,4})')).toBe('=SUMMA({1,2;3,4})');
  });

  test('no two functions share a name, and every name belongs to a function that we compute', () => {
    const names = Object.values(namesInSwedish);
    expect(new Set(names).size).toBe(names.length);
    const unknown = Object.keys(namesInSwedish).filter((name) => functionNamed(name) === undefined);
    expect(unknown).toEqual([]);
  });
});
