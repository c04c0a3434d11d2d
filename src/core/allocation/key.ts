/**
 * A key: by what rule an amount is shared, as it is kept in the workbook with its name, its source and its decision.
 * Its kind is the word in the sheet Nycklar. Spec: allocation §10
 */
import type { Amount } from '#core/money/amount';
import { asLastYear, type PartWithPrevious } from './as-last-year';
import { byIndicators, type IndicatedPart, type Indicator } from './by-indicators';
import { evenly } from './evenly';
import { fixedThenRest, type PartWithFixed } from './fixed-then-rest';
import { proportionally, type ProportionalPart } from './proportionally';
import type { Part, Sharing } from './sharing';
import { waterfall, type WaterfallPart } from './waterfall';

export { keyKinds, type KeyKind } from './key-kinds';

/** Parts stand in register order. */
export type KeyRule =
  | { readonly kind: 'lika'; readonly parts: readonly Part[] }
  | { readonly kind: 'proportionell'; readonly parts: readonly ProportionalPart[] }
  | { readonly kind: 'föregående år'; readonly parts: readonly PartWithPrevious[] }
  | {
      readonly kind: 'indikatorer';
      readonly indicators: readonly Indicator[];
      readonly parts: readonly IndicatedPart[];
    }
  | { readonly kind: 'fast del'; readonly parts: readonly PartWithFixed[] }
  | { readonly kind: 'prioritet'; readonly parts: readonly WaterfallPart[] };

export interface Key {
  readonly name: string;
  readonly rule: KeyRule;
  /** Where its figures come from. */
  readonly source: string | null;
  readonly decision: string | null;
}

/** Shares the amount by the key, in multiples of the quantum (one thousand kronor unless said otherwise). */
export function shareByKey(amount: Amount, { rule }: Pick<Key, 'rule'>, quantum?: Amount): Sharing {
  switch (rule.kind) {
    case 'lika':
      return evenly(amount, rule.parts, quantum);
    case 'proportionell':
      return proportionally(amount, rule.parts, quantum);
    case 'föregående år':
      return asLastYear(amount, rule.parts, quantum);
    case 'indikatorer':
      return byIndicators(amount, rule.indicators, rule.parts, quantum);
    case 'fast del':
      return fixedThenRest(amount, rule.parts, quantum);
    case 'prioritet':
      return waterfall(amount, rule.parts, quantum);
  }
}
