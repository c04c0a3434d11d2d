/**
 * What every key gives: one line for each part in register order, with its exact share, its amount and the reason, and
 * what is left over as a value of its own. And how keys ask the engine: one row, amounts in öre. Spec: allocation §10
 */
import { amountOfOre, oreOf, subtract, sum, type Amount } from '#core/money/amount';
import type { Finding } from '#core/findings/finding';
import type { Language } from '#core/money/language';
import { orePowerOfTen } from '#core/money/unit';
import type { Shown } from './facts';
import { raise } from './findings';
import type { ProblemCell } from './problem';
import type { Share } from './share';
import { spread, type SpreadCell } from './spread';

/** One thousand kronor: what is shared out unless something else is asked for. */
export const TKR: Amount = amountOfOre(100_000);

/** How sentences of keys print amounts that are counted in öre: in tkr. */
export const IN_TKR: Shown = { decimals: orePowerOfTen.tkr, unit: 'tkr' };

/** Somebody who may get a part: a recipient or a post, by its name or id. Null stands for what is not said. */
export interface Part {
  readonly name: string;
  readonly min?: Amount | null;
  readonly max?: Amount | null;
  /** An amount that is held whatever the key says. */
  readonly hold?: Amount | null;
}

/** A part with what it weighs: on one scale for all parts, null when unknown. */
export interface WeightedPart extends Part {
  readonly weight: bigint | null;
}

/** What a part got, and why. */
export interface SharedLine {
  readonly name: string;
  readonly amount: Amount;
  /** Before rounding, in öre. */
  readonly share: Share;
  readonly reason: (language: Language) => string;
}

export type Sharing =
  | {
      readonly kind: 'shared';
      /** One for each part, in the order of the parts. */
      readonly lines: readonly SharedLine[];
      /** The amount minus the sum of the lines: zero, or something to be decided. */
      readonly residual: Amount;
    }
  | { readonly kind: 'refused'; readonly findings: readonly Finding[] };

/** Shares the amount by weight with the engine; nothing is left over. */
export function shareByWeight(
  amount: Amount,
  parts: readonly WeightedPart[],
  quantum: Amount,
): Sharing {
  const unknown = parts.filter(({ weight, hold }) => weight === null && !hold);
  if (unknown.length > 0) {
    return refused(unknown.map(({ name }) => raise('allocation/weight-unknown', { name })));
  }
  const problem = {
    decimals: 2,
    quantum: oreOf(quantum),
    rows: [{ id: '', total: oreOf(amount) }],
    columns: parts.map(({ name }) => ({ id: name, total: null })),
    cells: parts.map(cellOf),
  };
  const result = spread(problem, IN_TKR);
  if (result.kind === 'spread') {
    return shared(
      amount,
      result.cells.map((cell, index) => ({
        ...lineOf(cell, problem.quantum),
        reason: (language) => result.reasonOf(index, language),
      })),
    );
  }
  if (result.kind === 'refused') {
    // The places are those of the problem built here; where the parts stand is known to the caller.
    return refused(result.findings.map((finding) => ({ ...finding, where: [] })));
  }
  const { shortfall, owing, explanation } = result.conflict;
  const open = parts.filter(({ hold }) => !hold);
  if (!owing && open.length > 0 && open.every(({ weight }) => weight === 0n)) {
    return refused([raise('allocation/weights-all-zero', { amount }, { effect: amount })]);
  }
  const facts = { sv: explanation('sv'), en: explanation('en') };
  return refused([raise('allocation/infeasible', facts, { effect: amountOfOre(shortfall) })]);
}

export function shared(amount: Amount, lines: readonly SharedLine[]): Sharing {
  const residual = subtract(amount, sum(lines.map((line) => line.amount)));
  return { kind: 'shared', lines, residual };
}

export function refused(findings: readonly Finding[]): Sharing {
  return { kind: 'refused', findings };
}

function cellOf({ name, weight, min, max, hold }: WeightedPart): ProblemCell {
  const ore = (limit: Amount | null | undefined) => (limit ? oreOf(limit) : null);
  return {
    ...{ row: '', column: name, weight, forbidden: false },
    ...{ min: ore(min), max: ore(max), hold: ore(hold) },
  };
}

function lineOf({ column, value, share }: SpreadCell, quantum: bigint): Omit<SharedLine, 'reason'> {
  const inOre = { ...share, numerator: share.numerator * quantum };
  return { name: column, amount: amountOfOre(value), share: inOre };
}
