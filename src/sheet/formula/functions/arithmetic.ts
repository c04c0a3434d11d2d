/** Functions of single numbers: rounding, remainders, powers. */
import type { CellValue } from '../../cell';
import { BAD_NUMBER, DIVISION_BY_ZERO, finite } from '../error-values';
import { MANY, ofNumbers, type WorksheetFunction } from '../function-definition';
import { power } from '../operators';
import { floorOf, roundTo, type Rounding } from '../rounding';

function rounding(how: Rounding, least: 1 | 2 = 2): WorksheetFunction {
  return ofNumbers(least, 2, ([number = 0, decimals = 0]) =>
    finite(roundTo(number, decimals, how)),
  );
}

function ofOne(answer: (number: number) => number): WorksheetFunction {
  return ofNumbers(1, 1, ([number = 0]) => finite(answer(number)));
}

/** To a multiple of the step, along the number line; a step of the other sign only fits a negative number. */
function toMultiple(toWhole: (steps: number) => number, ofNothing: CellValue): WorksheetFunction {
  return ofNumbers(2, 2, ([number = 0, step = 0]) => {
    if (number === 0) return 0;
    if (step === 0) return ofNothing;
    return number > 0 && step < 0 ? BAD_NUMBER : finite(toWhole(number / step) * step);
  });
}

const mround = ofNumbers(2, 2, ([number = 0, step = 0]) => {
  if (number === 0 || step === 0) return 0;
  if (number > 0 !== step > 0) return BAD_NUMBER;
  // A half of a fraction goes as the double goes: MROUND(6.05,0.1) is 6, MROUND(7.05,0.1) is 7.1.
  return finite(Math.round(number / step) * step);
});

const mod = ofNumbers(2, 2, ([number = 0, divisor = 0]) => {
  if (divisor === 0) return DIVISION_BY_ZERO;
  const rest = number - divisor * floorOf(number / divisor);
  // A remainder has the divisor's sign: what has not is the residue of a division that at 15 digits leaves nothing.
  return rest < 0 === divisor < 0 ? finite(rest) : 0;
});

const log = ofNumbers(1, 2, ([number = 0, base = 10]) => {
  if (number <= 0 || base <= 0) return BAD_NUMBER;
  if (base === 10) return finite(Math.log10(number));
  return base === 1 ? DIVISION_BY_ZERO : finite(Math.log(number) / Math.log(base));
});

/** A function of whole numbers from zero; fractions are dropped. */
function ofCounts(
  most: number,
  answer: (first: number, ...others: number[]) => number,
): WorksheetFunction {
  return ofNumbers(1, most, (numbers) => {
    const [first = 0, ...others] = numbers.map(Math.trunc);
    return first < 0 || others.some((each) => each < 0)
      ? BAD_NUMBER
      : finite(answer(first, ...others));
  });
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b);
}

function leastMultiple(a: number, b: number): number {
  return a === 0 || b === 0 ? 0 : (a / greatestDivisor(a, b)) * b;
}

function factorial(number: number): number {
  // 171! is more than a double holds.
  return number > 170 ? Infinity : number < 2 ? 1 : number * factorial(number - 1);
}

/** In how many ways so many can be chosen of all. */
function combinations(all: number, chosen: number): number {
  if (chosen > all) return NaN;
  let ways = 1;
  const fewer = Math.min(chosen, all - chosen);
  for (let each = 1; each <= fewer && ways < Infinity; each += 1) {
    ways = (ways * (all - each + 1)) / each;
  }
  return Math.round(ways);
}

export const ARITHMETIC: Readonly<Record<string, WorksheetFunction>> = {
  ROUND: rounding('half away from zero'),
  ROUNDUP: rounding('away from zero'),
  ROUNDDOWN: rounding('towards zero'),
  TRUNC: rounding('towards zero', 1),
  INT: ofOne(floorOf),
  ABS: ofOne(Math.abs),
  SIGN: ofOne(Math.sign),
  MOD: mod,
  QUOTIENT: ofNumbers(2, 2, ([number = 0, divisor = 0]) =>
    divisor === 0 ? DIVISION_BY_ZERO : finite(Math.trunc(number / divisor)),
  ),
  CEILING: toMultiple((steps) => 0 - floorOf(-steps), 0),
  FLOOR: toMultiple(floorOf, DIVISION_BY_ZERO),
  MROUND: mround,
  POWER: ofNumbers(2, 2, ([base = 0, exponent = 0]) => power(base, exponent)),
  SQRT: ofNumbers(1, 1, ([number = 0]) => (number < 0 ? BAD_NUMBER : Math.sqrt(number))),
  EXP: ofOne(Math.exp),
  LN: ofNumbers(1, 1, ([number = 0]) => (number <= 0 ? BAD_NUMBER : Math.log(number))),
  LOG: log,
  LOG10: ofNumbers(1, 1, ([number = 0]) => (number <= 0 ? BAD_NUMBER : Math.log10(number))),
  PI: ofNumbers(0, 0, () => Math.PI),
  FACT: ofCounts(1, factorial),
  COMBIN: { ...ofCounts(2, (all, chosen = 0) => combinations(all, chosen)), least: 2 },
  GCD: ofCounts(MANY, (first, ...others) => others.reduce(greatestDivisor, first)),
  LCM: ofCounts(MANY, (first, ...others) => others.reduce(leastMultiple, first)),
};
