/**
 * The national models (M10): each model's money, two models compared, both ways of counting side by side, sensitivity to
 * every weight, and where a region gains nothing. Spec: national §2–§5
 */
import { oreOf, subtract, type Amount } from '#core/money/amount';
import type { Finding } from '#core/findings/finding';
import { fraction, multiplied, NONE, WHOLE, type Fraction } from '../fraction';
import type { ModuleInput, Options } from '../module';
import { nameKey } from '../names';
import { sweepOf, usualWeights, type Lever, type Sweep } from '../sweep';
import { rowsOf } from '../table-spec';
import { breakEven, type BreakEven } from './break-even';
import { raise } from './national-findings';
import { nationalBook, type Model, type NationalBook, type Region } from './national-models';
import { fixedSharesOf, moneyOf, sharesOf, turnedWeights, type Shares } from './national-shares';
import { indicatorsTable, modelsTable, valuesTable } from './national-tables';

export interface ModelAnswer {
  readonly model: Model;
  readonly shares: Shares | null;
  readonly amounts: readonly Amount[] | null;
  /** The same pot by either way of counting. */
  readonly full: readonly Amount[] | null;
  readonly fractional: readonly Amount[] | null;
}

/** Two models region by region; a difference is `to` − `from`. */
export interface Comparison {
  readonly from: ModelAnswer;
  readonly to: ModelAnswer;
  readonly differences: readonly (Amount | null)[];
}

export interface Turning {
  readonly model: string;
  /** The model, or null for the fixed shares alone. */
  readonly against: string | null;
  readonly indicator: string;
  /** One for each region. */
  readonly weights: readonly (BreakEven | null)[];
}

export interface National extends NationalBook {
  readonly answers: readonly ModelAnswer[];
  readonly comparisons: readonly Comparison[];
  readonly sweep: Sweep;
  readonly turnings: readonly Turning[];
  /** What the options got wrong. */
  readonly objections: readonly Finding[];
}

export function nationalOf({ tables, options }: ModuleInput): National {
  const book = nationalBook(
    rowsOf(tables, modelsTable),
    rowsOf(tables, indicatorsTable),
    rowsOf(tables, valuesTable),
  );
  const answers = book.models.map((model) => answerOf(model, book.regions));
  const { pairs, objections } = pairsOf(answers, options);
  return {
    ...book,
    answers,
    comparisons: pairs.map(([from, to]) => comparisonOf(from, to, book.regions)),
    sweep: sweepOf(
      options,
      answers.flatMap((answer) => leversOf(answer, book.regions)),
      usualWeights,
    ),
    turnings: turningsOf(answers, pairs, book.regions),
    objections,
  };
}

function answerOf(model: Model, regions: readonly Region[]): ModelAnswer {
  const shares = sharesOf(model, regions);
  const counted = (counting: 'full' | 'fractional') =>
    moneyOf(model, sharesOf(model, regions, { counting }));
  return {
    model,
    shares,
    amounts: moneyOf(model, shares),
    full: counted('full'),
    fractional: counted('fractional'),
  };
}

type Pair = readonly [ModelAnswer, ModelAnswer];

/** Every pair in the order of the sheet, or those that --from and --to name. */
function pairsOf(answers: readonly ModelAnswer[], { from, to }: Options) {
  const pairs = answers.flatMap((first, index) =>
    answers.slice(index + 1).map((second): Pair => [first, second]),
  );
  const start = named(answers, from);
  const end = named(answers, to);
  const objections = [...start.objections, ...end.objections];
  if (objections.length > 0 || (!start.found && !end.found)) return { pairs, objections };
  const wanted = (start.found ? [start.found] : answers).flatMap((first) =>
    (end.found ? [end.found] : answers)
      .filter((second) => second !== first)
      .map((second): Pair => [first, second]),
  );
  return { pairs: wanted, objections };
}

function named(answers: readonly ModelAnswer[], name: string | boolean | undefined) {
  if (typeof name !== 'string') return { found: null, objections: [] };
  const found = answers.find(({ model }) => nameKey(model.name) === nameKey(name)) ?? null;
  const known = answers.map(({ model }) => model.name);
  return { found, objections: found ? [] : [raise('national/no-such-model', { name, known })] };
}

function comparisonOf(from: ModelAnswer, to: ModelAnswer, regions: readonly Region[]): Comparison {
  const differences = regions.map((_, index) => {
    const [before, after] = [from.amounts?.[index], to.amounts?.[index]];
    return before && after ? subtract(after, before) : null;
  });
  return { from, to, differences };
}

/** The weights that can be turned: the model has money, and there are others to give and take. */
function leversOf({ model, amounts }: ModelAnswer, regions: readonly Region[]): readonly Lever[] {
  if (!amounts) return [];
  const weights = model.indicators.map(({ weight }) => weight);
  return model.indicators.flatMap(({ name }, index) =>
    turnedWeights(weights, index, NONE)
      ? [
          {
            of: model.name,
            what: name,
            at: (value: Fraction) => {
              const turned = turnedWeights(weights, index, value);
              return turned && moneyOf(model, sharesOf(model, regions, { weights: turned }));
            },
          },
        ]
      : [],
  );
}

/** Against the other model of each pair; with one model alone, against the fixed shares. */
function turningsOf(
  answers: readonly ModelAnswer[],
  pairs: readonly Pair[],
  regions: readonly Region[],
): readonly Turning[] {
  const priced = ({ amounts }: ModelAnswer) => amounts !== null;
  if (answers.length === 1) {
    const fixed = fixedSharesOf(regions);
    return fixed
      ? answers
          .filter(priced)
          .flatMap(({ model }) => turnings(model, regions, null, inOre(model.pot, fixed)))
      : [];
  }
  return pairs
    .filter((pair) => pair.every(priced))
    .flatMap(([from, to]) =>
      turnings(to.model, regions, from.model.name, inOre(from.model.pot, from.shares)),
    );
}

function turnings(
  model: Model,
  regions: readonly Region[],
  against: string | null,
  had: Shares | null,
): readonly Turning[] {
  const weights = model.indicators.map(({ weight }) => weight);
  return model.indicators.flatMap(({ name }, which) => {
    const [atNone, atWhole] = [NONE, WHOLE].map((value) => {
      const turned = turnedWeights(weights, which, value);
      return turned && inOre(model.pot, sharesOf(model, regions, { weights: turned }));
    });
    if (!atNone) return [];
    const found = regions.map((_, index) => {
      const [low, high, before] = [atNone[index], atWhole?.[index], had?.[index]];
      return low && high && before ? breakEven(low, high, before) : null;
    });
    return [{ model: model.name, against, indicator: name, weights: found }];
  });
}

/** The exact money before rounding. */
function inOre(pot: Amount | null, shares: Shares | null): Shares | null {
  return pot && shares && shares.map((share) => multiplied(share, fraction(oreOf(pot))));
}
