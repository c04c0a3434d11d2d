import { answer } from '../workbook-of';

const CELLS = { A1: 2, A2: 'FR', A3: true, A5: 0, A6: '5', B1: 3 };

describe('Recalculation §5: values', () => {
  test.each([
    ['=1E308*10', '#NUM!'],
    ['=-A5', 0],
    ['=0*-1', 0],
    ['=A4', 0],
    ['=IF(TRUE,A4)', 0],
    ['=A2', 'FR'],
    ['=A3', true],
    ['=1/0+"x"', '#DIV/0!'],
    ['="x"+1/0', '#DIV/0!'],
    ['=#N/A+1/0', '#N/A'],
    ['=SUM(A1,1/0,#N/A)', '#DIV/0!'],
    ['=1/0', '#DIV/0!'],
    ['=SUM(0.1,0.2,0.3)', 0.1 + 0.2 + 0.3],
    ['=SUM(0.3,0.2,0.1)', 0.3 + 0.2 + 0.1],
  ])('%s gives %p', (formula, expected) => {
    expect(answer(formula, CELLS)).toBe(expected);
  });
});

describe('Recalculation §7: operators', () => {
  test.each([
    ['=1+2*3^2', 19],
    ['=-2^2', 4],
    ['=5-2^2', 1],
    ['=2^3^2', 64],
    ['=2^-1', 0.5],
    ['=10%', 0.1],
    ['=5%%', 0.0005],
    ['=0^0', '#NUM!'],
    ['=0^-1', '#DIV/0!'],
    ['=(-8)^(1/3)', '#NUM!'],
    ['="a"&"b"&1', 'ab1'],
    ['="fr"=A2', true],
    ['="å"<"ä"', true],
    ['="ö">"z"', true],
    ['=99<"a"', true],
    ['="a"<FALSE', true],
    ['=A1<>2', false],
    ['=A4=0', true],
    ['=A4=""', true],
    ['=A4=FALSE', true],
    ['=A4<-1', false],
    ['=0.1+0.2=0.3', true],
    ['=0.1+0.2>0.3', false],
    ['=1.00000000000001=1', false],
    ['=1.000000000000001=1', true],
    ['=1.333+1.225-1.333-1.225', 0],
    ['=(1.333+1.225-1.333-1.225)', 1.333 + 1.225 - 1.333 - 1.225],
    ['=(1.333+1.225-1.333-1.225)*1', 1.333 + 1.225 - 1.333 - 1.225],
    ['=727.5-727.1', 727.5 - 727.1],
    ['=727.5-727.1-0.4', 727.5 - 727.1 - 0.4],
    ['=80.79-76.75-4.04', 0],
  ])('%s gives %p', (formula, expected) => {
    expect(answer(formula, CELLS)).toBe(expected);
  });

  test('a sum of two thousand terms nests no deeper than a sum of two', () => {
    expect(answer(`=${Array(2000).fill('A1').join('+')}`, CELLS)).toBe(4000);
  });

  test('operators between areas work element by element where the array is used up', () => {
    const cells = { A1: 1, A2: 2, A3: 3, B1: 10, B2: 20, B3: 30, C1: 100, D1: 1000 };
    expect(answer('=SUM(A1:A3*B1:B3)', cells)).toBe(140);
    expect(answer('=SUM(A1:A3*C1:D1)', cells)).toBe(6600);
    expect(answer('=SUM(-A1:A3)', cells)).toBe(-6);
    expect(answer('=SUM(A1:A3%)', cells)).toBe(0.06);
    expect(answer('=SUM(IFERROR(A1:A3+B1:B2,0))', cells)).toBe(33);
    expect(answer('=SUM(IF(A1:A3>1,B1:B3))', cells)).toBe(50);
    expect(answer('=SUMPRODUCT((A:A>1)*B:B)', cells)).toBe(50);
    expect(answer('=SUMPRODUCT(--(A:A=""))', cells)).toBe(1_048_573);
    expect(answer('=SUM({1,2;3,4}*2)', cells)).toBe(20);
  });
});

describe('Recalculation §8: where another kind of value is needed', () => {
  test.each([
    ['=A3+1', 3 - 1],
    ['=A6*2', 10],
    ['=A2+1', '#VALUE!'],
    ['=A4+1', 1],
    ['=A4&"x"', 'x'],
    ['=A3&""', 'SANT'],
    ['=FALSE&""', 'FALSKT'],
    ['=IF("SANT",1,2)', 1],
    ['=IF("false",1,2)', 2],
    ['=IF("FR",1,2)', '#VALUE!'],
    ['=IF(0.5,1,2)', 1],
    ['=SUM(A1:A6)', 2],
    ['=SUM(A1,A6)', 2],
    ['=SUM(2,"5",TRUE)', 8],
    ['=SUM(2,"FR")', '#VALUE!'],
    ['=AND(A2:A3)', true],
    ['=AND(A2)', '#VALUE!'],
    ['=OR(A5,A4)', false],
    ['=AND(TRUE,"FR")', '#VALUE!'],
    ['=COUNT(A1:A6)', 2],
    ['=COUNT(1,"5","FR",TRUE)', 3],
    ['=COUNTA(A1:A6,"")', 6],
    ['=MAX(A2:A3)', 0],
    ['=AVERAGE(A2:A4)', '#DIV/0!'],
    ['=AVERAGE(A1,B1)', 2.5],
    ['=PRODUCT(A1:B1)', 6],
    ['=SUMPRODUCT(A1:A2,A5:A6)', 0],
    ['=SUMPRODUCT(A1:A2,B1:B3)', '#VALUE!'],
  ])('%s gives %p', (formula, expected) => {
    expect(answer(formula, CELLS)).toBe(expected);
  });
});

describe('Recalculation §9: the language', () => {
  test.each([
    ['=1.5&""', 'sv', '1,5'],
    ['=1.5&""', 'en', '1.5'],
    ['=TRUE&""', 'en', 'TRUE'],
    ['="1,5"+1', 'sv', 2.5],
    ['="1 234,5"+0', 'sv', 1234.5],
    ['="1\u00a0234"+0', 'sv', 1234],
    ['="1,234.5"+0', 'en', 1234.5],
    ['="12 %"+0', 'sv', 0.12],
    ['="-3"*1', 'sv', -3],
    ['="2026-01-31"+0', 'sv', 46053],
    ['="1.5"+1', 'sv', 'ej beräknad'],
    ['="1/5"+1', 'sv', 'ej beräknad'],
    ['="415 kr"+0', 'sv', 'ej beräknad'],
    ['="1,5"+1', 'en', 'ej beräknad'],
    ['="§ 7"+1', 'sv', '#VALUE!'],
    ['="P-12"+1', 'sv', '#VALUE!'],
    ['=""+1', 'sv', '#VALUE!'],
    ['=(1/3)&""', 'sv', '0,333333333333333'],
    ['=1E+21&""', 'sv', '1E+21'],
    ['=100000000000000000000&""', 'sv', '100000000000000000000'],
    ['=(0.1+0.2)&""', 'sv', '0,3'],
  ] as const)('%s in %s gives %p', (formula, language, expected) => {
    expect(answer(formula, {}, language)).toBe(expected);
  });
});
