/**
 * The amounts of running prose: every number that has a unit of money beside it or shares one. A number beside a unit
 * of money that cannot be read without guessing is told apart, and never read. Spec: minutes §3
 */
import { amountOfOre } from '#core/money/amount';
import { MAX_DIGITS, readNumeral } from '#core/money/numeral';
import { orePowerOfTen, type Unit } from '#core/money/unit';
import type { Unreadable } from '#core/money/unreadable';
import type { Written } from '#core/money/written';
import { numbersIn, type NumberInText } from './number-in-text';
import { sharedUnits } from './shared-unit';

/** Where something stands in the plain text. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** An amount without its kind, which the words around it decide. */
export interface AmountInText extends Span {
  readonly written: Omit<Written, 'kind'>;
}

export interface MalformedInText extends Span {
  /** The number without its unit. */
  readonly text: string;
  readonly reason: Unreadable;
}

/** Words for money that name no number: "ett par miljoner kronor". */
export interface VagueInText extends Span {
  readonly text: string;
}

export interface Found {
  readonly amounts: readonly AmountInText[];
  readonly malformed: readonly MalformedInText[];
  readonly vague: readonly VagueInText[];
}

/** What stands between two positions of the plain text, in order. */
export function amountsIn(text: string, from: number, to: number): Found {
  const numbers = numbersIn(text, from, to);
  const units = sharedUnits(text, numbers);
  const amounts: AmountInText[] = [];
  const malformed: MalformedInText[] = [];
  const vague: VagueInText[] = [];
  numbers.forEach((number, index) => {
    const unit = units[index];
    if (!unit) return;
    if (number.vague) {
      const { start, end } = number;
      vague.push({ from: start, to: end, text: shown(text.slice(start, end)) });
      return;
    }
    const read = readAmount(text, number, unit);
    if ('written' in read) amounts.push(read);
    else malformed.push(read);
  });
  return { amounts, malformed, vague };
}

/** A number in a unit, or why it cannot be read. */
export function readAmount(
  text: string,
  number: Pick<NumberInText, 'from' | 'to' | 'shape' | 'start' | 'end' | 'unclear'>,
  unit: Unit,
): AmountInText | MalformedInText {
  const { from, to, shape, start, end, unclear } = number;
  const refused = (reason: MalformedInText['reason']): MalformedInText => ({
    ...{ from, to, reason },
    text: shown(text.slice(from, to)),
  });
  if (unclear !== null) return refused(unclear);
  const reading = readNumeral(shape);
  if (!reading.ok) return refused(reading.reason);
  const { digits, decimals } = reading.numeral;
  const power = orePowerOfTen[unit] - decimals;
  if (power < 0) return refused('below-ore');
  const amount = amountOfOre(digits * 10n ** BigInt(power));
  return {
    from: start,
    to: end,
    written: { text: shown(text.slice(start, end)), amount, unit, decimals },
  };
}

/** As one line, and never longer than an amount can be. */
function shown(text: string): string {
  const line = text.replace(/\s*\n\s*/g, ' ');
  return line.length > 3 * MAX_DIGITS ? `${line.slice(0, 3 * MAX_DIGITS)}…` : line;
}
