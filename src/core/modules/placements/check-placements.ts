/** Whether every row can be counted, once, and the lump sum be shared out. Spec: placements §3 */
import { grouped } from '#core/budget/grouped';
import { placeOf } from '#core/budget/place';
import type { Finding } from '#core/findings/finding';
import { amountOfOre, isNegative, oreOf, sum } from '#core/money/amount';
import { nearestDivide } from '#core/allocation/share';
import { fractionOf } from '../fraction';
import type { ModuleInput } from '../module';
import { nameKey } from '../names';
import { placesOf } from '../parameter';
import { isWholeTkr } from '../share-out';
import { rowsOf } from '../table-spec';
import { type Placements } from './placements';
import { raise } from './placements-findings';
import { placementsTable, type PlacementRow } from './placements-table';

export function checkPlacements(placements: Placements, input: ModuleInput): readonly Finding[] {
  const rows = rowsOf(input.tables, placementsTable);
  const { parameter, sweep } = placements;
  const { value } = parameter;
  const unfit = value && (isNegative(value) || !isWholeTkr(value));
  const where = placesOf(parameter);
  return [
    ...sweep.findings,
    ...parameter.findings,
    ...(unfit
      ? [raise('placements/lump-sum-not-shareable', { amount: value }, { where, effect: value })]
      : []),
    ...rows.flatMap((row) => rowFindings(row, input)),
    ...paidTwice(rows),
    ...duplicates(rows),
    ...keys(placements),
  ];
}

const fields = ['weeks', 'price', 'key'] as const;

function rowFindings(row: PlacementRow, { examined }: ModuleInput): readonly Finding[] {
  const named = { provider: row.provider, programme: row.programme };
  const severity = examined.incompleteness;
  return [
    ...fields.flatMap((field): Finding[] => {
      const { heading } = placementsTable.fields[field];
      const where = [placeOf(row, field)];
      const value = row[field];
      if (value === null) {
        return field === 'key' || row.byAlf === 'ja'
          ? []
          : [raise('placements/value-missing', { ...named, heading }, { where, severity })];
      }
      const negative = typeof value === 'number' ? value < 0 : isNegative(value);
      return negative ? [raise('placements/negative', { ...named, heading }, { where })] : [];
    }),
    ...(row.byAlf === null
      ? [raise('placements/financing-missing', named, { where: [placeOf(row, 'byAlf')], severity })]
      : []),
  ];
}

/** A programme that ALF pays for on one row and that is invoiced on another. */
function paidTwice(rows: readonly PlacementRow[]): readonly Finding[] {
  const same = grouped(rows, ({ programme }) => nameKey(programme));
  return [...same.values()].flatMap((own): Finding[] => {
    const invoiced = own.filter(({ byAlf }) => byAlf === 'nej');
    const [first] = invoiced;
    if (!first || !own.some(({ byAlf }) => byAlf === 'ja')) return [];
    const amounts = invoiced.flatMap(({ weeks, price }) => {
      if (weeks === null || !price) return [];
      const { numerator, denominator } = fractionOf(weeks);
      return [amountOfOre(nearestDivide(oreOf(price) * numerator, denominator))];
    });
    const amount = sum(amounts);
    const where = own.map((row) => placeOf(row, 'byAlf'));
    const facts = { programme: first.programme, amount };
    return [raise('placements/paid-twice', facts, { where, effect: amount })];
  });
}

function duplicates(rows: readonly PlacementRow[]): readonly Finding[] {
  const same = grouped(rows, (row) => `${nameKey(row.provider)}\n${nameKey(row.programme)}`);
  return [...same.values()].flatMap(([, ...again]) =>
    again.map((row) => {
      const named = { provider: row.provider, programme: row.programme };
      return raise('placements/duplicate', named, { where: [placeOf(row, 'programme')] });
    }),
  );
}

function keys({ providers, byWeeks }: Placements): readonly Finding[] {
  const rows = providers.flatMap((provider) => provider.rows);
  const field = byWeeks ? 'weeks' : 'key';
  const where = rows.map((row) => placeOf(row, field));
  if (rows.length > 0 && rows.every((row) => (row[field] ?? 0) === 0)) {
    const known = rows.some((row) => row[field] !== null);
    return known ? [raise('placements/keys-all-zero', {}, { where })] : [];
  }
  if (byWeeks) return [];
  return providers
    .filter((provider) => provider.rows.every(({ key }) => key === null))
    .map(({ name, rows: own }) =>
      raise(
        'placements/key-missing',
        { provider: name },
        { where: own.slice(0, 1).map((row) => placeOf(row, 'key')) },
      ),
    );
}
