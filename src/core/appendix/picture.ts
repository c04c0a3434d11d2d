/**
 * A picture as data: what it shows and what it says to somebody who cannot see it. Colours and measures belong to
 * whoever draws it. Spec: appendix §8
 */
import type { Amount } from '#core/money/amount';

/** From one level to another, step by step. */
export interface Waterfall {
  readonly kind: 'waterfall';
  readonly title: string;
  readonly alternative: string;
  /** A level stands on the ground; a change hangs between the levels around it. */
  readonly steps: readonly {
    readonly label: string;
    readonly kind: 'level' | 'change';
    readonly amount: Amount;
  }[];
}

/** One bar for each name, made up of the same series. */
export interface StackedBars {
  readonly kind: 'stacked-bars';
  readonly title: string;
  readonly alternative: string;
  readonly series: readonly string[];
  readonly bars: readonly {
    readonly label: string;
    /** One for each series. */
    readonly parts: readonly Amount[];
  }[];
}

export type Picture = Waterfall | StackedBars;
