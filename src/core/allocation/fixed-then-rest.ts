/** Fixed parts first, then the rest by weight. Spec: allocation §10 */
import { add, isNegative, isZero, oreOf, subtract, sum, type Amount } from '#core/money/amount';
import { grainsInWords } from './figures';
import { raise } from './findings';
import { proportionally } from './proportionally';
import { IN_TKR, refused, shared, TKR, type SharedLine, type Sharing } from './sharing';
import { at } from './table';

export interface PartWithFixed {
  readonly name: string;
  readonly fixed: Amount;
  /** Weight for the rest, a plain decimal; "0" for a part that gets its fixed amount only. */
  readonly weight: string | null;
}

/** The rest must go the same way as the amount: fixed parts may not take more than there is. */
export function fixedThenRest(
  amount: Amount,
  parts: readonly PartWithFixed[],
  quantum: Amount = TKR,
): Sharing {
  const fixed = sum(parts.map((part) => part.fixed));
  const rest = subtract(amount, fixed);
  if (!isZero(rest) && isNegative(rest) !== isNegative(amount)) {
    const facts = { fixed, amount };
    return refused([raise('allocation/fixed-exceeds-amount', facts, { effect: rest })]);
  }
  const byWeight = proportionally(
    rest,
    parts.map(({ name, weight }) => ({ name, weight })),
    quantum,
  );
  if (byWeight.kind === 'refused') return byWeight;
  return shared(
    amount,
    parts.map((part, index) => withFixed(at(byWeight.lines, index), part.fixed)),
  );
}

function withFixed(line: SharedLine, fixed: Amount): SharedLine {
  if (isZero(fixed)) return line;
  const { share } = line;
  return {
    ...line,
    amount: add(line.amount, fixed),
    share: { ...share, numerator: share.numerator + oreOf(fixed) * share.denominator },
    reason: (language) => {
      const shown = grainsInWords(oreOf(fixed), { ...IN_TKR, language, quantum: 1n });
      const first = language === 'sv' ? `Fast del ${shown}` : `Fixed part ${shown}`;
      const then = language === 'sv' ? 'sedan av resten' : 'then of the rest';
      return `${first}, ${then}: ${line.reason(language)}`;
    },
  };
}
