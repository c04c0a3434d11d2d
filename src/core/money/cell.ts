/**
 * Amounts in cells. A cell holds a double; the sheet's heading says the unit.
 *
 * Guarantees: a decimal of up to 15 significant digits is read as itself. What the double holds beyond it is
 * told, never swallowed; there is no tolerance but the thousandth of an öre below which a difference can only come
 * from binary arithmetic (727.5−727.1 mkr is 0.399999999999977 mkr). Spec: amounts §8
 */
import { amountOfOre, equals, oreOf, type Amount } from './amount';
import { Decimal, exactly, shownDecimal } from './decimal';
import { MAX_DIGITS } from './numeral';
import { plainDecimal } from './plain-decimal';
import type { AmountProblem } from './problem';
import { orePowerOfTen, type Unit } from './unit';

type CellProblem = AmountProblem<
  'money/not-a-number' | 'money/too-long' | 'money/below-ore' | 'money/float-residue'
>;

export interface CellReading {
  /** null when the cell holds no amount; known, whatever the residue. */
  readonly amount: Amount | null;
  readonly problem: CellProblem | null;
}

const NOISE = new Decimal('0.001');
/** Decimals of fewer digits than this has all have doubles of their own. */
const TOLD_APART = 1e15;

/** The amount in a cell of a column whose heading says the unit. */
export function readCellNumber(double: number, unit: Unit): CellReading {
  const oreOfUnit = 10 ** orePowerOfTen[unit];
  const plain = Math.round(double * oreOfUnit);
  // No other decimal of so few digits has this double as its nearest, so the cell holds the amount and nothing beyond it.
  if (Math.abs(plain) < TOLD_APART && plain / oreOfUnit === double) {
    return { amount: amountOfOre(plain), problem: null };
  }
  const held = String(double);
  if (!Number.isFinite(double)) {
    return { amount: null, problem: { code: 'money/not-a-number', facts: { held } } };
  }
  const shown = shownDecimal(double);
  if (shown.abs().gte(`1e${MAX_DIGITS}`)) {
    const facts = { text: held, limit: MAX_DIGITS };
    return { amount: null, problem: { code: 'money/too-long', facts } };
  }
  const ore = exactly(shown, 'times', new Decimal(`1e${orePowerOfTen[unit]}`));
  const whole = ore.round();
  if (ore.minus(whole).abs().gte(NOISE)) {
    const facts = { shown: shown.toString(), unit };
    return { amount: null, problem: { code: 'money/below-ore', facts } };
  }
  const amount = amountOfOre(BigInt(whole.toString()));
  const clean = ore.eq(whole) && shown.toNumber() === double;
  return { amount, problem: clean ? null : residueOf(double, amount, unit) };
}

/** The amount in a cell with a formula, of whose number Excel shows fifteen digits: what those hide is no news. */
export function readComputedNumber(double: number, unit: Unit): CellReading {
  return readCellNumber(Number(double.toPrecision(15)), unit);
}

function residueOf(
  double: number,
  amount: Amount,
  unit: Unit,
): AmountProblem<'money/float-residue'> {
  const held = new Decimal(double);
  const shown = new Decimal(inUnit(amount, unit));
  const residue = exactly(held, 'minus', shown).toString();
  return {
    code: 'money/float-residue',
    facts: { shown: amount, held: held.toString(), residue, unit },
  };
}

/** A number of a cell that is no money as a plain decimal, such as a weight; it must be finite (a Defect otherwise). */
export function cellDecimal(double: number): string {
  return shownDecimal(double).toString();
}

export type CellWriting =
  | { readonly ok: true; readonly number: number }
  | { readonly ok: false; readonly problem: AmountProblem<'money/beyond-cell'> };

/** The number that a cell of this unit should hold: it reads back as the same amount, or it is refused. */
export function cellNumber(amount: Amount, unit: Unit): CellWriting {
  const number = Number(inUnit(amount, unit));
  const back = readCellNumber(number, unit).amount;
  return back !== null && equals(back, amount)
    ? { ok: true, number }
    : { ok: false, problem: { code: 'money/beyond-cell', facts: { amount, unit } } };
}

function inUnit(amount: Amount, unit: Unit): string {
  return plainDecimal(oreOf(amount), orePowerOfTen[unit]);
}
