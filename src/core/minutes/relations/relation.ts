/** A claim of the text with its verdict: the figures reckoned, what explains them, and what would mend them. Spec: minutes §14 */
import { absolute, isNegative, negate, subtract, type Amount } from '#core/money/amount';
import { sumOfFigures, writtenFigure } from '#core/money/figure';
import type { Placed } from '../minutes';
import { resultsOf, type Claim, type RelationKind } from './claim';
import type { Context } from './context';
import { correctionOfSign, correctionsOf, type Correction, type Figures } from './corrections';
import { explanationOf } from './explanation';
import { naturally, reckon } from './reckon';

export type RelationVerdict = 'exact' | 'within-rounding' | 'explained' | 'wrong' | 'uncheckable';

export interface Relation {
  readonly kind: RelationKind;
  /** "§ 7"; that of the result. */
  readonly paragraph: string | null;
  readonly terms: readonly number[];
  /** The terms of a sum that are taken off. */
  readonly less?: readonly number[];
  /** "8", or "33,7 %" */
  readonly factors?: readonly string[];
  readonly result: number | null;
  readonly parts?: readonly number[];
  /** Only the sign of the result is wrong: then `expected` and `stated` have theirs. */
  readonly reversed?: true;
  /** Absolute amounts; null when the relation cannot be checked. */
  readonly expected: Amount | null;
  readonly stated: Amount;
  /** Stated − expected. */
  readonly difference: Amount | null;
  readonly verdict: RelationVerdict;
  readonly corrections: readonly Correction[];
  /** The words of the text that explain the difference; null when it does not or need not. */
  readonly because: string | null;
}

export function relationOf(context: Context, claim: Claim, figures: Figures): Relation {
  const { kind, terms, less = [], factors, result, parts } = claim;
  const results = resultsOf(claim);
  const at = context.amounts[results[0] ?? -1];
  const paragraph = context.minutes.paragraphs[at?.paragraph ?? -1]?.name ?? null;
  const base = {
    kind,
    paragraph,
    terms,
    result,
    ...(less.length > 0 && { less }),
    ...(factors && { factors }),
    ...(parts && { parts }),
  };
  const reckoned = reckon(claim, context.amounts);
  if (reckoned === null) {
    const stated = sumOfFigures(
      results
        .flatMap((index) => context.amounts[index] ?? [])
        .map(({ written }) => writtenFigure(written)),
    );
    return {
      ...base,
      stated: absolute(stated.amount),
      expected: null,
      difference: null,
      verdict: 'uncheckable',
      corrections: [],
      because: null,
    };
  }
  if (claim.reversed && reckoned.outcome !== 'apart') {
    return { ...base, ...reversedOf(claim, context.amounts) };
  }
  const { outcome, expected, stated, difference } = reckoned;
  const because = outcome === 'apart' ? explanationOf(context, claim, reckoned) : null;
  const verdict = outcome !== 'apart' ? outcome : because === null ? 'wrong' : 'explained';
  return {
    ...base,
    verdict,
    because,
    difference,
    expected: expected.amount,
    stated: stated.amount,
    corrections:
      verdict === 'wrong' ? correctionsOf(claim, reckoned, context.amounts, figures) : [],
  };
}

/** Where the digits agree and the sign does not, the sign is what is wrong. */
function reversedOf(claim: Claim, amounts: readonly Placed[]) {
  const { expected, stated: written } = naturally(claim, amounts);
  const size = absolute(written);
  const stated = isNegative(expected) ? size : negate(size);
  const result = amounts[claim.result ?? -1];
  return {
    ...({ reversed: true, verdict: 'wrong', because: null } as const),
    ...{ expected, stated, difference: subtract(stated, expected) },
    corrections: result ? [correctionOfSign(result)] : [],
  };
}
