/**
 * Placements (M12): what a provider is paid by invoice (weeks · price) against a lump sum by key. What ALF pays for is left
 * out with a reason, on both sides. The lump sum is the one of Inställningar, else the sum of the invoices. Spec: placements §2
 */
import { nearestDivide } from '#core/allocation/share';
import { grouped } from '#core/budget/grouped';
import { amountOfOre, oreOf, subtract, sumKnown, type Amount } from '#core/money/amount';
import { fractionOf, multiplied, total, WHOLE, type Fraction } from '../fraction';
import type { ModuleInput } from '../module';
import { nameKey } from '../names';
import { amountParameter, type Parameter } from '../parameter';
import { percentChange, sharedOut } from '../share-out';
import { sweepOf, usualFactors, type Lever, type Sweep } from '../sweep';
import { rowsOf } from '../table-spec';
import { placementsTable, type PlacementRow } from './placements-table';

/** The lump sum to compare with, a row of Inställningar. */
export const LUMP_SUM = 'VFU/Klumpsumma (tkr)';

export interface Provider {
  readonly name: string;
  /** Those that count: not paid by ALF. */
  readonly rows: readonly PlacementRow[];
  readonly invoices: Amount | null;
  readonly lumpSum: Amount | null;
  /** Lump sum − invoices: above zero it gains. */
  readonly difference: Amount | null;
  readonly percent: number | null;
}

export interface Placements {
  readonly providers: readonly Provider[];
  readonly excluded: readonly PlacementRow[];
  readonly parameter: Parameter<Amount>;
  /** What is shared out; null while it is unknown or no whole tkr. */
  readonly pot: Amount | null;
  /** No row has a key: the weeks are the key. */
  readonly byWeeks: boolean;
  readonly sweep: Sweep;
}

export function placementsOf({ tables, examined, options }: ModuleInput): Placements {
  const rows = rowsOf(tables, placementsTable);
  const excluded = rows.filter(({ byAlf }) => byAlf === 'ja');
  const counted = rows.filter(({ byAlf }) => byAlf !== 'ja');
  const parameter = amountParameter(examined.book, LUMP_SUM);
  const groups = [...grouped(counted, ({ provider }) => nameKey(provider)).values()];
  const byWeeks = counted.every(({ key }) => key === null);
  const invoices = groups.map((own) => invoiced(own, WHOLE));
  const pot = parameter.setting?.value == null ? wholeTkr(sumKnown(invoices)) : parameter.value;
  const keys = groups.map((own) => keyOf(own, byWeeks));
  const lumps = shared(pot, keys);
  return {
    providers: groups.map((own, index) => {
      const [before, after] = [invoices[index] ?? null, lumps?.[index] ?? null];
      return {
        name: own[0]?.provider ?? '',
        rows: own,
        invoices: before,
        lumpSum: after,
        difference: before && after ? subtract(after, before) : null,
        percent: percentChange(before, after),
      };
    }),
    excluded,
    parameter,
    pot,
    byWeeks,
    sweep: sweepOf(options, leversOf(groups, keys, pot), usualFactors),
  };
}

/** What can be turned, as a factor: the lump sum, and the price of a week. */
function leversOf(
  groups: readonly (readonly PlacementRow[])[],
  keys: readonly (Fraction | null)[],
  pot: Amount | null,
): readonly Lever[] {
  if (groups.length === 0) return [];
  return [
    {
      of: null,
      what: 'Klumpsumma',
      at: (factor) => pot && shared(wholeTkr(scaled(pot, factor)), keys),
    },
    {
      of: null,
      what: 'Pris per vecka',
      at: (factor) => {
        const amounts = groups.flatMap((own) => invoiced(own, factor) ?? []);
        return amounts.length === groups.length ? amounts : null;
      },
    },
  ];
}

function invoiced(rows: readonly PlacementRow[], factor: Fraction): Amount | null {
  return sumKnown(
    rows.map(({ weeks, price }) =>
      weeks === null || !price ? null : scaled(price, multiplied(fractionOf(weeks), factor)),
    ),
  );
}

function keyOf(rows: readonly PlacementRow[], byWeeks: boolean): Fraction | null {
  if (byWeeks) {
    const weeks = rows.flatMap((row) => (row.weeks === null ? [] : [fractionOf(row.weeks)]));
    return weeks.length === rows.length ? total(weeks) : null;
  }
  const keys = rows.flatMap(({ key }) => (key === null ? [] : [fractionOf(key)]));
  return keys.length === 0 ? null : total(keys);
}

function shared(pot: Amount | null, keys: readonly (Fraction | null)[]): readonly Amount[] | null {
  const known = keys.flatMap((key) => key ?? []);
  return pot && known.length === keys.length ? sharedOut(pot, known) : null;
}

/** Rounded once to whole öre. */
function scaled(amount: Amount, { numerator, denominator }: Fraction): Amount {
  return amountOfOre(nearestDivide(oreOf(amount) * numerator, denominator));
}

/** A lump sum is in whole tkr; half upwards. */
function wholeTkr(amount: Amount | null): Amount | null {
  return amount && amountOfOre(nearestDivide(oreOf(amount), 100_000n) * 100_000n);
}
