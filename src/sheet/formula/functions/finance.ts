/** Loans, growth and counting, by @formulajs/formulajs; the tests hold a second opinion on each. */
import { COMBIN, FACT, FV, GCD, LCM, NPER, NPV, PMT, PV } from '@formulajs/formulajs';
import { toNumber } from '../coercion';
import { isCellError } from '../../cell';
import { BAD_NUMBER } from '../error-values';
import { MANY, ofNumbers, ofOperands, type WorksheetFunction } from '../function-definition';
import { single } from '../lift';
import { borrowed } from './borrowed';
import { visitNumbers } from './totals';

type Loan = (rate: number, a: number, b: number, c: number, type: number) => unknown;

/** Rate, number or payment, amounts, and whether payments fall at the beginning (1) of a period. */
function loan(answer: Loan): WorksheetFunction {
  return ofNumbers(3, 5, ([rate = 0, a = 0, b = 0, c = 0, type = 0]) =>
    borrowed(answer(rate, a, b, c, type === 0 ? 0 : 1)),
  );
}

/** Whole numbers from zero; their fractions are dropped. */
function ofWhole(least: number, most: number, answer: (...numbers: number[]) => unknown) {
  return ofNumbers(least, most, (numbers) => {
    const whole = numbers.map(Math.trunc);
    return whole.some((number) => number < 0) ? BAD_NUMBER : borrowed(answer(...whole));
  });
}

const npv = ofOperands(2, MANY, ([rate = null, ...flows], { directory }) => {
  const yearly = toNumber(single(rate), directory);
  if (isCellError(yearly)) return yearly;
  const numbers: number[] = [];
  const error = visitNumbers(flows, directory, (number) => numbers.push(number));
  return error ?? borrowed(NPV(yearly, ...numbers));
});

export const FINANCE: Readonly<Record<string, WorksheetFunction>> = {
  PMT: loan(PMT),
  PV: loan(PV),
  FV: loan(FV),
  NPER: loan(NPER),
  NPV: npv,
  FACT: ofWhole(1, 1, FACT),
  COMBIN: ofWhole(2, 2, COMBIN),
  GCD: ofWhole(1, MANY, GCD),
  LCM: ofWhole(1, MANY, LCM),
};
