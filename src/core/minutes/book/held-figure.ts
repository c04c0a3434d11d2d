/** A figure that the workbook holds, with the words by which a text may speak of it. Spec: minutes §18 */
import type { Amount } from '#core/money/amount';

export type HeldKind = 'frame' | 'change' | 'post' | 'event' | 'reservation';

export interface HeldFigure {
  /** Where it stands: "Ramar!E5"; several cells, with ", " between them, when it is their sum. */
  readonly cell: string;
  /** What it is called there: "ALF preliminär ram". */
  readonly words: string;
  readonly kind: HeldKind;
  /** The budget year that it belongs to; null when the workbook does not say. */
  readonly year: number | null;
  readonly amount: Amount;
  /** It is decided and stands for itself, so that a text about its kind should mention it; left out, its words tell. */
  readonly due?: boolean;
}
