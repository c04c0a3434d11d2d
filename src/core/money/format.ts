/**
 * Prints amounts for people, in Swedish ("−1 101,4 mkr") and in English ("−1,101.4 mkr").
 *
 * Guarantees: without `decimals` the print is exact; with them it is rounded half away from zero, the only
 * rounding outside allocation that nobody is asked about. Never "−0". parse.ts reads back what is printed here.
 * Amounts for JSON stand in plain-decimal.ts, amounts for cells in cell.ts. Spec: amounts §7
 */
import { isNegative, oreOf, type Amount } from './amount';
import { invariant } from './invariant';
import type { Language } from './language';
import { MINUS, NBSP } from './typography';
import { orePowerOfTen, type Unit } from './unit';

export interface Printing {
  readonly unit: Unit;
  /** As many as asked for, rounded; left out, as many as the exact amount needs. */
  readonly decimals?: number | undefined;
  /** Swedish unless said otherwise. */
  readonly language?: Language | undefined;
}

const marks = { sv: { group: NBSP, decimal: ',' }, en: { group: ',', decimal: '.' } } as const;

/** The amount with its unit: "727,5 mkr". */
export function formatAmount(amount: Amount, printing: Printing): string {
  return formatNumber(amount, printing) + NBSP + printing.unit;
}

/** The number alone, for tables whose heading says the unit: "727 500". */
export function formatNumber(amount: Amount, printing: Printing): string {
  return print(amount, printing, '');
}

/** A change with its sign: "+65 tkr", "−65 tkr", "0 tkr". */
export function formatChange(amount: Amount, printing: Printing): string {
  return print(amount, printing, '+') + NBSP + printing.unit;
}

function print(amount: Amount, printing: Printing, plus: '' | '+'): string {
  const { unit, language = 'sv' } = printing;
  const decimals = printing.decimals ?? decimalsNeeded(amount, unit);
  invariant(Number.isInteger(decimals) && decimals >= 0, 'decimals are counted', { decimals });
  const parts = roundedParts(amount, orePowerOfTen[unit] - decimals);
  const digits = String(parts).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const fraction = digits.slice(digits.length - decimals);
  const sign = parts === 0n ? '' : isNegative(amount) ? MINUS : plus;
  const { group, decimal } = marks[language];
  return sign + whole.replace(/\B(?=(\d{3})+$)/g, group) + (fraction && decimal + fraction);
}

/** As many decimals as the exact amount has; kronor with öre have two, as on a receipt. */
function decimalsNeeded(amount: Amount, unit: Unit): number {
  const power = orePowerOfTen[unit];
  const zeros = /0*$/.exec(String(oreOf(amount)))?.[0].length ?? 0;
  const needed = oreOf(amount) === 0n ? 0 : Math.max(0, power - zeros);
  return unit === 'kr' && needed > 0 ? 2 : needed;
}

/** The absolute amount in parts of 10^power öre, rounded half away from zero. */
function roundedParts(amount: Amount, power: number): bigint {
  const ore = oreOf(amount) < 0n ? -oreOf(amount) : oreOf(amount);
  if (power <= 0) return ore * 10n ** BigInt(-power);
  const part = 10n ** BigInt(power);
  return (2n * ore + part) / (2n * part);
}
