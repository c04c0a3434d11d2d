/** A formula copied to another place. */
import { movable } from '#hosts/memory/moved-formula';

describe('Files §6: a formula that moves', () => {
  test.each([
    ['=A1+B2', 1, 1, '=B2+C3'],
    ['=$A$1+$A1+A$1', 2, 3, '=$A$1+$A3+D$1'],
    ['=SUM(A1:B$5)', 1, 0, '=SUM(A2:B$5)'],
    ["=Ramar!C4*'Bilaga 1'!$B2", 1, 1, "=Ramar!D5*'Bilaga 1'!$B3"],
    ['=SUM(A:A)+SUM(3:$3)', 1, 1, '=SUM(B:B)+SUM(4:$3)'],
    ['=tblPoster[[#This Row],[ALF (tkr)]]*2', 5, 5, '=tblPoster[[#This Row],[ALF (tkr)]]*2'],
    ['="A1"&A1', 1, 0, '="A1"&A2'],
    ['=LOG10(A1)', 1, 0, '=LOG10(A2)'],
    ['=PrelTotal-A1', 1, 0, '=PrelTotal-A2'],
    ['=A1', -1, 0, '=#REF!'],
    ['=XFD1048576', 1, 0, '=#REF!'],
    ['=A1', 0, 0, '=A1'],
  ])('%s, %p down and %p right, reads %s', (formula, rows, columns, moved) => {
    expect(movable(formula)(rows, columns)).toBe(moved);
  });
});
