/**
 * A picture on a paper: those of bilaga 1, and those of a module's report with their words in Swedish. Lengths are for
 * drawing alone; the exact figures stand in their texts and in a table of the same paper. Spec: printing §6
 */
import type { IsoDate } from '#core/budget/date';
import type { Picture } from '#core/appendix/picture';

/** Bars beside or on top of each other, or lines, with the figures they are drawn of. */
export interface PaperChart {
  readonly kind: 'bars' | 'stack' | 'lines';
  readonly title: string;
  /** A sentence for each label of bars, for each series of lines: what it says to who cannot see it. */
  readonly told: readonly string[];
  readonly labels: readonly string[];
  readonly series: readonly {
    readonly name: string;
    /** One for each label; null is unknown and has no bar and no point. */
    readonly values: readonly ChartValue[];
  }[];
}

export interface ChartValue {
  readonly length: number | null;
  readonly text: string;
}

/** Spans of time; an open end is null. */
export interface PaperTimeline {
  readonly kind: 'timeline';
  readonly title: string;
  /** A sentence for each bar. */
  readonly told: readonly string[];
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly bars: readonly {
    readonly label: string;
    readonly from: IsoDate | null;
    readonly to: IsoDate | null;
    readonly note: string;
  }[];
}

export type PaperPicture = Picture | PaperChart | PaperTimeline;
