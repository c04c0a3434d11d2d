/** Whether every region has what the models count, once, and whether the fixed shares are whole. Spec: national §6 */
import { decimalInWords } from '#core/allocation/figures';
import { oreOf, sum } from '#core/money/amount';
import { amountOfOre } from '#core/money/amount';
import { grouped } from '#core/budget/grouped';
import { placeOf } from '#core/budget/place';
import type { Finding } from '#core/findings/finding';
import { fraction, fractionText, isNone, minus, total } from '../fraction';
import type { ModuleInput } from '../module';
import { nameKey } from '../names';
import { numberParameter, placesOf } from '../parameter';
import { rowsOf } from '../table-spec';
import type { National } from './national';
import { raise } from './national-findings';
import { valueOf, type Counting, type Indicator, type Region } from './national-models';
import { indicatorsTable, modelsTable, valuesTable } from './national-tables';

/** How many regions there are, a row of Inställningar; not asked for when blank. */
export const REGIONS = 'Nationell modell/Antal regioner';

export function checkRegions(national: National, input: ModuleInput): readonly Finding[] {
  const { models, regions } = national;
  const hasFixedPart = models.some(({ fixed }) => !isNone(fixed));
  const counted = models.flatMap(({ indicators, counting }) =>
    indicators
      .filter(({ weight }) => weight && !isNone(weight))
      .map((indicator) => ({ indicator, counting: counting ?? 'full' })),
  );
  const once = [
    ...grouped(counted, (each) => `${nameKey(each.indicator.name)}/${each.counting}`).values(),
  ].flatMap((same) => same.slice(0, 1));
  return [
    ...once.flatMap((each) => values(each.indicator, each.counting, regions)),
    ...negatives(input),
    ...(hasFixedPart ? fixedShares(national) : []),
    ...names(national, input),
    ...count(national, input),
  ];
}

function values(
  indicator: Indicator,
  counting: Counting,
  regions: readonly Region[],
): readonly Finding[] {
  const key = indicator.countedOneWay ? 'full' : counting;
  const { heading } = valuesTable.fields[key];
  const known = regions.map((_, index) => valueOf(indicator, index, counting));
  if (known.length > 0 && known.every((value) => value === 0)) {
    const where = indicator.rows.flatMap((row) => (row ? [placeOf(row, key)] : []));
    return [
      raise('national/indicator-all-zero', { indicator: indicator.name, heading }, { where }),
    ];
  }
  return regions.flatMap((region, index) => {
    const row = indicator.rows[index];
    const where = row
      ? [placeOf(row, key)]
      : region.rows.slice(0, 1).map((each) => placeOf(each, 'region'));
    const facts = { region: region.name, indicator: indicator.name, heading };
    return known[index] === null ? [raise('national/value-missing', facts, { where })] : [];
  });
}

function negatives({ tables }: ModuleInput): readonly Finding[] {
  return rowsOf(tables, valuesTable).flatMap((row) =>
    (['full', 'fractional', 'fixed'] as const).flatMap((key) => {
      const facts = {
        name: `${row.region}, ${row.indicator}`,
        heading: valuesTable.fields[key].heading,
      };
      const value = row[key];
      return value !== null && value < 0
        ? [raise('national/negative', facts, { where: [placeOf(row, key)] })]
        : [];
    }),
  );
}

function fixedShares({ regions, models }: National): readonly Finding[] {
  const missing = regions.filter(({ fixed }) => fixed === null);
  const whole = total(regions.flatMap(({ fixed }) => fixed ?? []));
  const beside = minus(whole, fraction(100n));
  const where = regions.flatMap(({ rows }) =>
    rows
      .filter(({ fixed }) => fixed !== null)
      .slice(0, 1)
      .map((row) => placeOf(row, 'fixed')),
  );
  // What the difference amounts to in the fixed parts of all models, to whole öre.
  const parts = models.flatMap(({ pot, fixed }) =>
    pot
      ? [
          amountOfOre(
            (oreOf(pot) * fixed.numerator * beside.numerator) /
              (fixed.denominator * beside.denominator * 100n),
          ),
        ]
      : [],
  );
  return [
    ...missing.map(({ name, rows }) =>
      raise(
        'national/fixed-share-missing',
        { region: name },
        { where: rows.slice(0, 1).map((row) => placeOf(row, 'fixed')) },
      ),
    ),
    ...regions.flatMap(differing),
    ...(missing.length > 0 || isNone(beside)
      ? []
      : [
          raise(
            'national/fixed-shares-sum',
            { sum: decimalInWords(fractionText(whole), 'sv') },
            { where, effect: sum(parts) },
          ),
        ]),
  ];
}

function differing({ name, rows }: Region): readonly Finding[] {
  const given = rows.filter(({ fixed }) => fixed !== null);
  const shares = [...new Set(given.map(({ fixed }) => decimalInWords(String(fixed), 'sv')))];
  if (shares.length < 2) return [];
  const where = given.map((row) => placeOf(row, 'fixed'));
  return [raise('national/fixed-shares-differ', { region: name, shares }, { where })];
}

/** Names that stand twice, or that nothing else knows. */
function names({ models }: National, { tables }: ModuleInput): readonly Finding[] {
  const known = new Set(models.map(({ name }) => nameKey(name)));
  const used = new Set(rowsOf(tables, indicatorsTable).map(({ indicator }) => nameKey(indicator)));
  const valued = grouped(rowsOf(tables, valuesTable), ({ indicator }) => nameKey(indicator));
  return [
    ...twice(rowsOf(tables, modelsTable), 'model', ({ model }) => [model]),
    ...twice(rowsOf(tables, indicatorsTable), 'indicator', (row) => [row.model, row.indicator]),
    ...twice(rowsOf(tables, valuesTable), 'indicator', (row) => [row.region, row.indicator]),
    ...rowsOf(tables, indicatorsTable)
      .filter(({ model }) => !known.has(nameKey(model)))
      .map((row) =>
        raise(
          'national/unknown-model',
          { model: row.model, indicator: row.indicator },
          { where: [placeOf(row, 'model')] },
        ),
      ),
    ...[...valued].flatMap(([key, rows]) =>
      used.has(key)
        ? []
        : rows
            .slice(0, 1)
            .map((row) =>
              raise(
                'national/unused-indicator',
                { indicator: row.indicator },
                { where: [placeOf(row, 'indicator')] },
              ),
            ),
    ),
  ];
}

function twice<Row extends Parameters<typeof placeOf>[0]>(
  rows: readonly Row[],
  field: string,
  nameOf: (row: Row) => readonly string[],
): readonly Finding[] {
  const same = grouped(rows, (row) => JSON.stringify(nameOf(row).map(nameKey)));
  return [...same.values()].flatMap(([, ...again]) =>
    again.map((row) =>
      raise(
        'national/duplicate',
        { name: nameOf(row).join(', ') },
        { where: [placeOf(row, field)] },
      ),
    ),
  );
}

function count({ regions, models }: National, { examined }: ModuleInput): readonly Finding[] {
  const stated = numberParameter(examined.book, REGIONS);
  const { value, findings } = stated;
  if (value === null || value === regions.length || models.length === 0) return findings;
  const where = placesOf(stated);
  return [
    ...findings,
    raise('national/regions-count', { expected: value, found: regions.length }, { where }),
  ];
}
