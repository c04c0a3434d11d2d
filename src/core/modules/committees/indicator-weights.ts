/**
 * The indicators of the committees and what they weigh: rows of Inställningar, "Kommittéer/Vikt/HST". Further sets of
 * weights, "Kommittéer/Vikt Förslag B/HST", are compared with it. Decimals are exact, as their cells show them.
 * Spec: committees §2
 */
import type { Book } from '#core/budget/book';
import type { Finding, Place } from '#core/findings/finding';
import { cellDecimal } from '#core/money/cell';
import { mostPlaces, readPlainDecimal, scaledTo } from '#core/allocation/decimal-text';
import { sameName } from '../names';
import { numberParameter, placesOf } from '../parameter';
import type { CommitteeRow } from './committees-tables';

interface WeightedIndicator {
  readonly name: string;
  /** A plain decimal; null when no weight is given. */
  readonly weight: string | null;
  /** The cell of the weight; nowhere when Inställningar has no such row. */
  readonly where: readonly Place[];
}

export interface WeightSet {
  /** null: the set that decides. */
  readonly name: string | null;
  readonly indicators: readonly WeightedIndicator[];
}

export interface Weights {
  readonly decided: WeightSet;
  readonly others: readonly WeightSet[];
  /** Weighed, but no column of the sheet. */
  readonly strangers: readonly { readonly indicator: string; readonly where: readonly Place[] }[];
  readonly findings: readonly Finding[];
}

/** Before the name of an indicator: what it weighs. */
export const WEIGHT = 'Kommittéer/Vikt';

const form = /^kommittéer\/vikt(?: ([^/]+))?\/(.+)$/iu;

export function weightsOf(book: Book, committees: readonly CommitteeRow[]): Weights {
  const given = book.settings.flatMap(({ key }) => {
    const [, set, indicator] = form.exec(key) ?? [];
    if (indicator === undefined) return [];
    const parameter = numberParameter(book, key);
    const { value, findings } = parameter;
    const weight = value === null ? null : cellDecimal(value);
    return [{ set: set ?? null, indicator, weight, where: placesOf(parameter), findings }];
  });
  const headings = [...new Set(committees.flatMap(({ open }) => [...open.keys()]))];
  const hasValues = (name: string) =>
    committees.some(({ open }) => (open.get(name) ?? null) !== null);
  const weighs = (name: string) => given.some(({ indicator }) => sameName(indicator, name));
  const names = headings.filter((name) => hasValues(name) || weighs(name));
  const setOf = (name: string | null): WeightSet => ({
    name,
    indicators: names.map((indicator) => {
      const own = given.find((each) => each.set === name && sameName(each.indicator, indicator));
      return { name: indicator, weight: own?.weight ?? null, where: own?.where ?? [] };
    }),
  });
  const sets = [...new Set(given.flatMap(({ set }) => set ?? []))];
  return {
    decided: setOf(null),
    others: sets.map(setOf),
    strangers: given.filter(
      ({ set, indicator }) => set === null && !headings.some((each) => sameName(each, indicator)),
    ),
    findings: given.flatMap(({ findings }) => findings),
  };
}

/** The exact sum of the weights as a plain decimal's parts and places; null while one of them is unknown. */
export function sumOfWeights({ indicators }: WeightSet): {
  readonly parts: bigint;
  readonly places: number;
} | null {
  const decimals = indicators.map(({ weight }) =>
    weight === null ? null : readPlainDecimal(weight),
  );
  const places = mostPlaces(decimals);
  let parts = 0n;
  for (const decimal of decimals) {
    if (decimal === null) return null;
    parts += scaledTo(decimal, places);
  }
  return { parts, places };
}

/** Whether the weights are known, none below zero, and their sum is exactly 1. */
export function weighsOne(set: WeightSet): boolean {
  const total = sumOfWeights(set);
  const negative = set.indicators.some(({ weight }) => weight?.startsWith('-') === true);
  return total !== null && !negative && total.parts === 10n ** BigInt(total.places);
}
