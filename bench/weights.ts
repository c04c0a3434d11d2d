/** What is shared out, the same for everybody. */
import { oresOf } from './amounts';

export interface AllocationQuestion {
  readonly who: string;
  readonly rows: number;
  readonly columns: number;
  readonly rounds: number;
}

export const TOTAL = 1_101_800_000n;

export function weightsOf(count: number): readonly number[] {
  return oresOf(count).map((ore) => Math.abs(ore) % 1_000_000);
}
