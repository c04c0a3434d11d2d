/**
 * The money of the year shared among the committees by weighted indicators, in whole tkr: first what each committee gets,
 * with the engine's own rule for indicators, then which part of it each indicator brings, so that every committee and
 * every indicator adds up. Spec: committees §2
 */
import { byIndicators } from '#core/allocation/by-indicators';
import { weightsOnOneScale } from '#core/allocation/proportionally';
import { shareByWeight, TKR } from '#core/allocation/sharing';
import { spread, type SpreadCell } from '#core/allocation/spread';
import type { Finding } from '#core/findings/finding';
import { amountOfOre, oreOf, type Amount } from '#core/money/amount';
import { cellDecimal } from '#core/money/cell';
import type { CommitteeRow } from './committees-tables';
import { weighsOne, type WeightSet } from './indicator-weights';

interface Shares {
  /** One for each committee, in their order. */
  readonly amounts: readonly Amount[];
  /** For each committee one for each indicator, in the order of the set. */
  readonly parts: readonly (readonly Amount[])[];
}

interface Sharing {
  /** null when it cannot be shared out; the findings of the engine, if it was asked, say why. */
  readonly shares: Shares | null;
  readonly findings: readonly Finding[];
}

const NOT_SHARED: Sharing = { shares: null, findings: [] };

/** Shares nothing while weights, indicators or the amount are not in order: the checks of the module say so. */
export function sharesOf(
  total: Amount | null,
  set: WeightSet,
  committees: readonly CommitteeRow[],
): Sharing {
  if (total === null || committees.length === 0 || !weighsOne(set)) return NOT_SHARED;
  const table = set.indicators.map(({ name }) =>
    committees.map(({ open }) => open.get(name) ?? null),
  );
  const isSound = table.every((row, index) => {
    const counts = Number(set.indicators[index]?.weight) !== 0;
    return (
      !counts || (row.every((value) => value !== null && value >= 0) && row.some((v) => v !== 0))
    );
  });
  if (!isSound) return NOT_SHARED;
  const parts = committees.map(({ name }, column) => ({
    name: `${String(column)} ${name}`,
    values: table.map((row) => decimalOf(row[column] ?? null)),
  }));
  const sharing = byIndicators(total, set.indicators, parts);
  if (sharing.kind === 'refused') return { shares: null, findings: sharing.findings };
  const amounts = sharing.lines.map(({ amount }) => amount);
  return { shares: { amounts, parts: partsOf(total, set, table, amounts) }, findings: [] };
}

function decimalOf(value: number | null): string | null {
  return value === null ? null : cellDecimal(value);
}

/** Indicators by committees, both margins exact; each committee by itself where rounded margins do not meet. */
function partsOf(
  total: Amount,
  { indicators }: WeightSet,
  table: readonly (readonly (number | null)[])[],
  amounts: readonly Amount[],
): readonly (readonly Amount[])[] {
  const weights = weightsOnOneScale(indicators.map(({ weight }) => weight));
  const pots = shareByWeight(
    total,
    indicators.map(({ name }, row) => ({ name, weight: weights[row] ?? 0n })),
    TKR,
  );
  const rows = table.map((row) =>
    weightsOnOneScale(row.map(decimalOf)).map((value) => value ?? 0n),
  );
  const sums = rows.map((row) => row.reduce((sum, value) => sum + value, 0n));
  const denominator = sums.reduce((product, sum) => (sum === 0n ? product : product * sum), 1n);
  const weightAt = (row: number, column: number) => {
    const sum = sums[row] ?? 0n;
    return sum === 0n
      ? 0n
      : (weights[row] ?? 0n) * (rows[row]?.[column] ?? 0n) * (denominator / sum);
  };
  const ids = indicators.map((_, row) => `i${String(row)}`);
  const names = amounts.map((_, column) => `c${String(column)}`);
  const cells = ids.flatMap((row, i) =>
    names.map((column, j) => ({
      ...{ row, column, weight: weightAt(i, j) },
      ...{ min: null, max: null, hold: null, forbidden: false },
    })),
  );
  const grid = { decimals: 2, quantum: oreOf(TKR) };
  const both = spread({
    ...grid,
    rows: ids.map((id, i) => ({
      id,
      total: pots.kind === 'shared' ? oreOf(pots.lines[i]?.amount ?? total) : 0n,
    })),
    columns: names.map((id, j) => ({ id, total: oreOf(amounts[j] ?? total) })),
    cells,
  });
  if (both.kind === 'spread') return tableOf(both.cells, names, 'column');
  const each = spread({
    ...grid,
    rows: names.map((id, j) => ({ id, total: oreOf(amounts[j] ?? total) })),
    columns: ids.map((id) => ({ id, total: null })),
    cells: cells.map((cell) => ({ ...cell, row: cell.column, column: cell.row })),
  });
  return each.kind === 'spread' ? tableOf(each.cells, names, 'row') : names.map(() => []);
}

function tableOf(
  cells: readonly SpreadCell[],
  names: readonly string[],
  side: 'row' | 'column',
): readonly (readonly Amount[])[] {
  return names.map((name) =>
    cells.filter((cell) => cell[side] === name).map(({ value }) => amountOfOre(value)),
  );
}
