/** How findings name the cells and amounts of a problem, before any language is chosen. Spec: allocation §2 */
import { NBSP } from '#core/money/typography';
import { decimalText } from './decimal-text';
import type { ProblemCell } from './problem';

/** The unit in which sentences speak of a problem's amounts. */
export interface Shown {
  /** One grain is 10^-decimals of the unit. */
  readonly decimals: number;
  /** Empty when the problem has no unit. */
  readonly unit: string;
}

/** So many grains as a plain decimal with its unit: "0.5", "415 tkr". */
export function amountFact(grains: bigint, { decimals, unit }: Shown): string {
  return decimalText({ parts: grains, places: decimals }) + (unit && NBSP + unit);
}

/** "ALF × UR"; the column alone where the only row has no name. */
export function cellName({ row, column }: ProblemCell): string {
  return row ? `${row} × ${column}` : column;
}
