/**
 * An amount as it is printed: a figure with so many decimals in a unit, which stands for every exact amount
 * within half of its last digit, and which is decided, estimated, a ceiling or a reservation.
 * Spec: amounts §3
 */
import type { Amount } from './amount';
import type { Unit } from './unit';

/** Four kinds that are never mixed: "beslutat", "cirka", "upp till", "avsatt". */
export type AmountKind = 'decided' | 'estimate' | 'ceiling' | 'reservation';

export interface Written {
  /** As it stood in the text, without surrounding space. */
  readonly text: string;
  /** The figure taken at its word. */
  readonly amount: Amount;
  readonly unit: Unit;
  /** Decimals as printed; the last digit is worth 10^-decimals units. */
  readonly decimals: number;
  readonly kind: AmountKind;
}
