/**
 * A sum some of whose parts may be unknown: what is known of it is kept apart from how much is missing, so that
 * nobody takes the known part for the whole. Spec: budget §1
 */
import { sum, type Amount } from '#core/money/amount';

export interface KnownSum {
  /** The sum of the known parts. */
  readonly known: Amount;
  /** How many parts are unknown. */
  readonly unknown: number;
}

export function sumUp(parts: Iterable<Amount | null>): KnownSum {
  const known: Amount[] = [];
  let unknown = 0;
  for (const part of parts) {
    if (part === null) unknown += 1;
    else known.push(part);
  }
  return { known: sum(known), unknown };
}

/** The whole sum; null while a part of it is unknown. */
export function whole(total: KnownSum): Amount | null {
  return total.unknown === 0 ? total.known : null;
}
