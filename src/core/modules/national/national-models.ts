/** The rows of the sheet put together: regions, and models with their indicators and every region's value. Spec: national §1, §2 */
import { grouped } from '#core/budget/grouped';
import type { Amount } from '#core/money/amount';
import { fraction, fractionOf, multiplied, type Fraction } from '../fraction';
import { nameKey } from '../names';
import type { IndicatorRow, ModelRow, ValueRow } from './national-tables';

export type Counting = 'full' | 'fractional';

export interface Region {
  readonly name: string;
  readonly rows: readonly ValueRow[];
  /** Its share of the fixed part, in per cent; null when it is not given. */
  readonly fixed: Fraction | null;
}

/** An indicator of one model; the values follow the order of the regions. */
export interface Indicator {
  readonly row: IndicatorRow;
  readonly name: string;
  readonly weight: Fraction | null;
  readonly rows: readonly (ValueRow | null)[];
  /** No region has a fractional value: it is counted in one way only. */
  readonly countedOneWay: boolean;
}

export interface Model {
  readonly row: ModelRow;
  readonly name: string;
  readonly pot: Amount | null;
  /** The fixed part of the pot, 0–1; blank means that there is none. */
  readonly fixed: Fraction;
  /** Null when it matters and is not said. */
  readonly counting: Counting | null;
  readonly indicators: readonly Indicator[];
}

export interface NationalBook {
  readonly regions: readonly Region[];
  readonly models: readonly Model[];
}

export function nationalBook(
  models: readonly ModelRow[],
  indicators: readonly IndicatorRow[],
  values: readonly ValueRow[],
): NationalBook {
  const regions = [...grouped(values, ({ region }) => nameKey(region)).values()].map(regionOf);
  const byModel = grouped(indicators, ({ model }) => nameKey(model));
  return {
    regions,
    models: firstOf(models, ({ model }) => nameKey(model)).map((row) =>
      modelOf(row, byModel.get(nameKey(row.model)) ?? [], regions),
    ),
  };
}

/** The value in the way of counting; an indicator counted in one way has its full value in both. */
export function valueOf(indicator: Indicator, region: number, counting: Counting): number | null {
  const key = indicator.countedOneWay ? 'full' : counting;
  return indicator.rows[region]?.[key] ?? null;
}

/** Whether both ways of counting are the same. */
export function isCountedOneWay({ indicators }: Pick<Model, 'indicators'>): boolean {
  return indicators.every(({ countedOneWay }) => countedOneWay);
}

/** Where a row stands more than once, the first holds. */
function firstOf<Row>(rows: readonly Row[], keyOf: (row: Row) => string): readonly Row[] {
  return [...grouped(rows, keyOf).values()].flatMap((same) => same.slice(0, 1));
}

function regionOf(rows: readonly ValueRow[]): Region {
  const fixed = rows.find((row) => row.fixed !== null)?.fixed ?? null;
  return { name: rows[0]?.region ?? '', rows, fixed: fixed === null ? null : fractionOf(fixed) };
}

function modelOf(row: ModelRow, own: readonly IndicatorRow[], regions: readonly Region[]): Model {
  const indicators = firstOf(own, ({ indicator }) => nameKey(indicator)).map((each) =>
    indicatorOf(each, regions),
  );
  const oneWay = isCountedOneWay({ indicators });
  return {
    row,
    name: row.model,
    pot: row.pot,
    fixed: multiplied(fractionOf(row.fixed ?? 0), fraction(1n, 100n)),
    counting:
      row.counting === 'hel' || (row.counting === null && oneWay)
        ? 'full'
        : row.counting && 'fractional',
    indicators,
  };
}

function indicatorOf(row: IndicatorRow, regions: readonly Region[]): Indicator {
  const key = nameKey(row.indicator);
  const rows = regions.map(
    (region) => region.rows.find(({ indicator }) => nameKey(indicator) === key) ?? null,
  );
  return {
    row,
    name: row.indicator,
    weight: row.weight === null ? null : fractionOf(row.weight),
    rows,
    countedOneWay: rows.every((each) => each === null || each.fractional === null),
  };
}
