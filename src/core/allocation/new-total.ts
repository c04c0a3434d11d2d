/**
 * Typing over a total: the difference is spread over the parts that are not held, in proportion to what they have,
 * so that every held part keeps its amount and the sum is the new total exactly. A cut takes nobody below zero.
 * Spec: allocation §10
 */
import {
  add,
  isNegative,
  negate,
  oreOf,
  subtract,
  sum,
  ZERO,
  type Amount,
} from '#core/money/amount';
import { grainsInWords } from './figures';
import { IN_TKR, shareByWeight, shared, TKR, type SharedLine, type Sharing } from './sharing';
import { at } from './table';

export interface CurrentPart {
  readonly name: string;
  readonly amount: Amount;
  readonly held: boolean;
}

/** The parts' new amounts; their shares and reasons tell of the difference. */
export function newTotal(
  total: Amount,
  parts: readonly CurrentPart[],
  quantum: Amount = TKR,
): Sharing {
  const difference = subtract(total, sum(parts.map(({ amount }) => amount)));
  const cut = isNegative(difference);
  const sharing = shareByWeight(
    difference,
    parts.map(({ name, amount, held }) => ({
      name,
      weight: held ? 0n : oreOf(amount),
      ...(held ? { hold: ZERO } : cut ? { min: negate(amount) } : {}),
    })),
    quantum,
  );
  if (sharing.kind === 'refused') return sharing;
  return shared(
    total,
    parts.map(({ amount }, index) => changed(at(sharing.lines, index), amount)),
  );
}

function changed(line: SharedLine, before: Amount): SharedLine {
  const { share } = line;
  return {
    ...line,
    amount: add(before, line.amount),
    share: { ...share, numerator: share.numerator + oreOf(before) * share.denominator },
    reason: (language) => {
      const shown = grainsInWords(oreOf(before), { ...IN_TKR, language, quantum: 1n });
      const had = language === 'sv' ? `Hade ${shown}, ändring` : `Had ${shown}, change`;
      return `${had}: ${line.reason(language)}`;
    },
  };
}
