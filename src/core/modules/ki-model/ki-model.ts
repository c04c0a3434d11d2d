/** KI's internal model (M11): base + performance + premises for every group, and what turns it. Spec: ki-model §2, §3 */
import { nearestDivide } from '#core/allocation/share';
import { amountOfOre, oreOf, subtract, sumKnown, ZERO, type Amount } from '#core/money/amount';
import {
  fraction,
  fractionOf,
  minus,
  multiplied,
  NONE,
  order,
  WHOLE,
  divided,
  plus,
  type Fraction,
} from '../fraction';
import type { ModuleInput } from '../module';
import { amountParameter, numberParameter, type Parameter } from '../parameter';
import { sweepOf, usualWeights, type Lever, type Sweep } from '../sweep';
import { rowsOf } from '../table-spec';
import { indicators, keys, kiModelTable, type GroupRow, type Indicator } from './ki-model-table';
import { performanceOf, performanceShares, type Weights } from './performance';

export interface Group {
  readonly row: GroupRow;
  readonly performance: Amount | null;
  readonly total: Amount | null;
  /** Total − the year before; null when that is unknown. */
  readonly change: Amount | null;
  /** What one more of each indicator would give, before cap and rounding to tkr. */
  readonly marginal: Readonly<Record<Indicator, Amount | null>>;
}

export interface KiModel {
  readonly groups: readonly Group[];
  readonly pot: Parameter<Amount>;
  readonly weights: Readonly<Record<Indicator, Parameter<number>>>;
  readonly cap: Parameter<number>;
  /** Without the cap there is an answer, with it none. */
  readonly capFails: boolean;
  readonly sweep: Sweep;
}

export function kiModelOf({ tables, examined, options }: ModuleInput): KiModel {
  const { book } = examined;
  const rows = rowsOf(tables, kiModelTable);
  const pot = amountParameter(book, keys.pot);
  const weights = {
    bibliometry: numberParameter(book, keys.bibliometry),
    external: numberParameter(book, keys.external),
    erc: numberParameter(book, keys.erc),
  };
  const cap = numberParameter(book, keys.cap);
  const limit = cap.value === null ? null : fractionOf(cap.value);
  const known = knownWeights(weights);
  const shares = known && performanceShares(rows, known);
  // Without a pot nothing is shared out by performance, which a warning says.
  const performance = pot.value
    ? performanceOf(rows, shares, pot.value, limit)
    : rows.map(() => ZERO);
  const uncapped = pot.value ? performanceOf(rows, shares, pot.value, null) : performance;
  return {
    groups: rows.map((row, index) => groupOf(row, performance?.[index] ?? null, marginalOf(index))),
    pot,
    weights,
    cap,
    capFails: performance === null && uncapped !== null,
    sweep: sweepOf(options, leversOf(), usualWeights),
  };

  function marginalOf(index: number): Group['marginal'] {
    const of = (key: Indicator): Amount | null => {
      const before = shares?.[index];
      const more = rows.map((row, at) =>
        at === index ? { ...row, [key]: (row[key] ?? 0) + 1 } : row,
      );
      const after = known && performanceShares(more, known)?.[index];
      if (!pot.value || !before || !after) return null;
      const { numerator, denominator } = minus(after, before);
      return amountOfOre(nearestDivide(oreOf(pot.value) * numerator, denominator));
    };
    return { bibliometry: of('bibliometry'), external: of('external'), erc: of('erc') };
  }

  function leversOf(): readonly Lever[] {
    const { value } = pot;
    if (!value || !known || !performance) return [];
    return indicators.map((key) => ({
      of: null,
      what: kiModelTable.fields[key].heading,
      at: (weight) => {
        const turned = turnedTo(known, key, weight);
        const parts = turned && performanceOf(rows, performanceShares(rows, turned), value, limit);
        const totals = rows.flatMap((row, index) => totalOf(row, parts?.[index] ?? null) ?? []);
        return totals.length === rows.length ? totals : null;
      },
    }));
  }
}

/** One weight set, the others keeping their proportions; null when they have none. */
function turnedTo(weights: Weights, which: Indicator, value: Fraction): Weights | null {
  const others = indicators.filter((key) => key !== which);
  const rest = others.map((key) => weights[key]).reduce(plus, NONE);
  const left = minus(WHOLE, value);
  if (order(rest, NONE) <= 0 || order(left, NONE) < 0) return null;
  const kept = (key: Indicator) =>
    key === which ? value : multiplied(left, divided(weights[key], rest));
  return { bibliometry: kept('bibliometry'), external: kept('external'), erc: kept('erc') };
}

function knownWeights(weights: KiModel['weights']): Weights | null {
  if (indicators.some((key) => weights[key].value === null)) return null;
  const of = (key: Indicator) => {
    const { value } = weights[key];
    return value === null ? fraction(0n) : fractionOf(value);
  };
  return { bibliometry: of('bibliometry'), external: of('external'), erc: of('erc') };
}

function groupOf(row: GroupRow, performance: Amount | null, marginal: Group['marginal']): Group {
  const total = totalOf(row, performance);
  const change = total && row.previous ? subtract(total, row.previous) : null;
  return { row, performance, total, change, marginal };
}

function totalOf({ base, premises }: GroupRow, performance: Amount | null): Amount | null {
  return sumKnown([base, performance, premises]);
}
