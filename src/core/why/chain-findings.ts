/** What is to be said of a chain: amounts by hand in it, and what is left over. Spec: why §7 */
import type { Finding, Place } from '#core/findings/finding';
import { formatPlace } from '#core/findings/place';
import { isZero, subtract, sum } from '#core/money/amount';
import type { Chain } from './chain';
import { raise } from './findings';

/** Of the cell itself; the cells that a sum adds are asked one by one. */
export function chainFindings({ amount, parts }: Chain, place: Place): readonly Finding[] {
  if (!amount) return [];
  const cell = formatPlace(place);
  const of = (kind: 'by hand' | 'left over') =>
    sum(parts.filter((part) => part.kind === kind).map((part) => part.amount));
  const [byHand, rest] = [of('by hand'), of('left over')];
  const where = [place];
  return [
    ...(isZero(byHand)
      ? []
      : [raise('why/by-hand', { cell, amount: byHand }, { where, effect: byHand })]),
    ...(isZero(rest)
      ? []
      : [
          raise(
            'why/left-over',
            { cell, shown: amount, made: subtract(amount, rest), rest },
            { where, effect: rest },
          ),
        ]),
  ];
}
