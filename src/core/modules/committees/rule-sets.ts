/**
 * What other rules would have given, side by side: without moves, with whole amounts, by days; from the year before;
 * with other weights. Rules that have nothing to work on are left out. Spec: committees §4
 */
import { add, sumKnown, type Amount } from '#core/money/amount';
import { words, type Words } from '../report';
import { effectsOn, type MoveRule } from './committee-moves';
import { sharesOf } from './committee-shares';
import type { Committees } from './committees';
import type { WeightSet } from './indicator-weights';

export interface RuleSet {
  readonly name: Words;
  /** none: as if nothing had moved, which is no rule to choose but what the others are seen against. */
  readonly moves: MoveRule;
  /** One for each committee, in their order. */
  readonly amounts: readonly (Amount | null)[];
}

/** The first is the rule that decides. */
export function ruleSetsOf(answer: Committees): readonly RuleSet[] {
  const { committees, moves, weights, pot } = answer;
  const rows = committees.map(({ row }) => row);
  const decided = committees.map(({ before }) => before);
  const under = (name: Words, before: readonly (Amount | null)[], rule: MoveRule): RuleSet => ({
    name,
    moves: rule,
    amounts: committees.map((each, index) => {
      const start = before[index] ?? null;
      const moved = sumKnown(effectsOn(each.name, moves, rule));
      return start && moved && add(start, moved);
    }),
  });
  const weighed = (name: Words, set: WeightSet): RuleSet =>
    under(name, sharesOf(pot, set, rows).shares?.amounts ?? [], 'decided');
  const { indicators } = weights.decided;
  const hasMoves = moves.some(({ obstacle }) => obstacle === null);
  const previous = rows.map((row) => row.previous);
  const fromLastYear = indicators.length > 0 && previous.some((amount) => amount !== null);
  return [
    under(words('Gällande regel', 'Rule in force'), decided, 'decided'),
    ...(hasMoves
      ? [
          under(words('Inga flyttar', 'No moves'), decided, 'none'),
          under(words('Hela belopp', 'Whole amounts'), decided, 'whole'),
          under(words('Pro rata temporis', 'Pro rata temporis'), decided, 'prorata'),
        ]
      : []),
    ...(fromLastYear ? [under(words('Föregående år', 'Year before'), previous, 'decided')] : []),
    ...(indicators.length > 1
      ? [weighed(words('Lika vikter', 'Equal weights'), equal(indicators.map(({ name }) => name)))]
      : []),
    ...weights.others.map((set) => weighed(words(set.name ?? '', set.name ?? ''), set)),
  ];
}

/** 1/n each: exact where that ends, else the last takes what is left of 38 decimals. */
function equal(names: readonly string[]): WeightSet {
  const places = 38;
  const one = 10n ** BigInt(places);
  const each = one / BigInt(names.length);
  const rest = one - each * BigInt(names.length);
  const text = (parts: bigint) =>
    parts === one ? '1' : `0.${String(parts).padStart(places, '0')}`;
  return {
    name: null,
    indicators: names.map((name, index) => ({
      name,
      weight: text(index === names.length - 1 ? each + rest : each),
      where: [],
    })),
  };
}
