/**
 * Why an amount is what it is, as data: what the cell is, the frames that it comes out of, and the parts that it is made
 * of, oldest first.
 *
 * Guarantees: the parts of a chain sum to its amount exactly; what nothing explains is a part of its own, written by hand
 * or left over, and never left out. A chain without an amount has no parts. Spec: why §1, §2
 */
import type { BudgetEvent, Frame, Post, RecipientFrame } from '#core/budget/book';
import type { Source } from '#core/budget/words';
import type { Place } from '#core/findings/finding';
import type { Amount } from '#core/money/amount';

/** What the cell is. */
export type Subject =
  | { readonly kind: 'source frame'; readonly frame: Frame }
  | { readonly kind: 'recipient frame'; readonly row: RecipientFrame; readonly source: Source }
  | {
      readonly kind: 'post';
      readonly post: Post;
      readonly source: Source;
      /** Last year's amount. */
      readonly previous: boolean;
    }
  | { readonly kind: 'event'; readonly event: BudgetEvent }
  | { readonly kind: 'sum'; readonly of: SumKind; readonly name: string }
  /** Another amount of a table that we know: a key, a scenario, a module's. */
  | { readonly kind: 'field'; readonly sheet: string; readonly heading: string };

/** The columns that the sheet computes: Summa, På poster, Ej på post. */
export type SumKind = 'total' | 'onPosts' | 'notOnPosts';

/** A frame that the amount comes out of; it is no part of the sum. */
export type Above =
  | { readonly kind: 'source frame'; readonly frame: Frame }
  | { readonly kind: 'recipient frame'; readonly row: RecipientFrame; readonly source: Source };

/** How a share came about: key, exact share, rounding, as the sheet Fördelningsspår keeps them. */
export interface Share {
  readonly key: string;
  /** Plain words of the sheet: decimals of tkr, in Swedish. */
  readonly exact: string;
  readonly rounding: string;
  readonly reason: string;
  /** What exact share and rounding make up: the part itself, or all that the cell had after it. */
  readonly amount: Amount;
  readonly origin: Place;
}

/** A writing of ours in the log. */
export interface Writing {
  readonly number: number;
  readonly action: string;
  readonly who: string;
  /** "2025-10-14 09:30"; empty when the log does not say. */
  readonly time: string;
}

export type Part = { readonly amount: Amount; readonly where: readonly Place[] } & (
  | {
      /** The amount of the first version, before its events. */
      readonly kind: 'opening';
      readonly version: string;
    }
  | {
      /** Written by hand: no event and no line of the log tells of it. */
      readonly kind: 'by hand';
    }
  | {
      /** Computed by the cell itself. */
      readonly kind: 'computed';
      readonly formula: string;
    }
  | {
      /** What the cell had from the beginning, in a row that a job added. */
      readonly kind: 'row added';
      readonly writing: Writing;
    }
  | {
      /** A change that the log tells of, which was no event. */
      readonly kind: 'written';
      readonly writing: Writing;
      readonly share: Share | null;
    }
  | { readonly kind: 'event'; readonly event: BudgetEvent; readonly share: Share | null }
  | {
      /** Another cell, taken with its sign. */
      readonly kind: 'cell';
      readonly of: Subject;
      /** What it is made of in turn; null where that is not followed. */
      readonly chain: Chain | null;
    }
  | {
      /** The cell shows another amount than what it is made of. */
      readonly kind: 'left over';
    }
);

export interface Chain {
  readonly subject: Subject;
  /** null when the cell is blank, or holds no amount. */
  readonly amount: Amount | null;
  /** Outermost first. */
  readonly above: readonly Above[];
  readonly parts: readonly Part[];
}
