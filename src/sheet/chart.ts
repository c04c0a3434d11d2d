/**
 * A chart of cells: columns beside or upon each other, with what a person reads on it. Its figures and words stand in
 * the cells of its source, so it follows them; its colours are the theme's, in the order of the series.
 * Rows and columns count from 0.
 */
import type { Area } from './address';

/** A chart whose name begins so is ours; nobody looks into any other. */
export const CHART_MARK = 'ALF-budget';

export type ChartKind = 'clustered columns' | 'stacked columns';

export interface ChartSeries {
  /** A series that is not drawn only lifts those that stand upon it. */
  readonly drawn: boolean;
  /** The number format of the figures on its columns; null for none. */
  readonly labels: string | null;
}

export interface Chart {
  /** By which it is found again on its sheet; it begins with CHART_MARK. */
  readonly name: string;
  readonly kind: ChartKind;
  readonly title: string;
  /** What it shows, for whoever cannot see it; empty where nobody has said. */
  readonly alternative: string;
  /** Its first row names the series, its first column the columns of the chart. */
  readonly source: Area;
  /** One for each column of the source after the first. */
  readonly series: readonly ChartSeries[];
  readonly axis: {
    readonly title: string;
    readonly numberFormat: string;
    /** Where the axis begins; null where the program chooses. */
    readonly minimum: number | null;
  };
  readonly legend: boolean;
  /** The cells that it covers. */
  readonly position: Omit<Area, 'sheet'>;
}

/** A chart's name is found without regard to case, as sheets' and tables' are. */
export function chartNamed<C extends Pick<Chart, 'name'>>(
  charts: readonly C[],
  name: string,
): C | undefined {
  const wanted = name.toLowerCase();
  return charts.find((each) => each.name.toLowerCase() === wanted);
}
