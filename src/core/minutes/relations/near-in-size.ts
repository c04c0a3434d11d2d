/** Whether one amount can be a slip of the pen for another: it keeps the order of magnitude or the digits. Spec: minutes §15 */
import { absolute, oreOf, type Amount } from '#core/money/amount';

/** Whether two amounts are within so many times each other, whatever their signs, or have the same digits; never with nothing. */
export function nearInSize(first: Amount, second: Amount, times: bigint): boolean {
  const [a, b] = [oreOf(absolute(first)), oreOf(absolute(second))];
  if (a === 0n || b === 0n) return false;
  const digits = (ore: bigint) => [...String(ore).replace(/0+$/, '')].sort().join('');
  const [small, large] = a < b ? [a, b] : [b, a];
  // One time as large is a quarter more at most: with little to tell the facts apart, they must be close.
  const near = times > 1n ? large <= times * small : 4n * large <= 5n * small;
  return near || digits(a) === digits(b);
}
