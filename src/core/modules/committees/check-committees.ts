/** Whether weights and indicators are whole, the committees are the post, and moves lie between committees that exist. Spec: committees §5 */
import { placeOf } from '#core/budget/place';
import type { Finding, Severity } from '#core/findings/finding';
import { isNegative, isZero, subtract } from '#core/money/amount';
import { plainDecimal } from '#core/money/plain-decimal';
import type { ModuleInput } from '../module';
import { placesOf } from '../parameter';
import { isWholeTkr } from '../share-out';
import type { Move } from './committee-moves';
import { amountOf, AMOUNT, POST, type Committee, type Committees } from './committees';
import { raise } from './committees-findings';
import { sumOfWeights, weighsOne, type WeightSet } from './indicator-weights';

export function checkCommittees(answer: Committees, input: ModuleInput): readonly Finding[] {
  const severity = input.examined.incompleteness;
  const { committees, duplicates, moves, weights, stated } = answer;
  const { year } = input.examined.book;
  return [
    ...duplicates.map((row) =>
      raise('committees/duplicate', { committee: row.name }, { where: [placeOf(row, 'name')] }),
    ),
    ...stated.findings,
    ...weights.findings,
    ...weightFindings(answer, severity),
    ...indicatorFindings(answer, severity),
    ...potFindings(answer, severity),
    ...moves.flatMap((move) => moveFindings(move, severity, year)),
    ...committees.flatMap(belowZero),
    ...answer.refusals,
  ];
}

function weightFindings(
  { weights, committees }: Committees,
  severity: Severity,
): readonly Finding[] {
  const { decided, others, strangers } = weights;
  return [
    ...decided.indicators.flatMap(({ name: indicator, weight, where: given }) => {
      const column = committees.slice(0, 1).map(({ row }) => placeOf(row, `open/${indicator}`));
      const where = given.length > 0 ? given : column;
      return weight === null
        ? [raise('committees/weight-missing', { indicator }, { where, severity })]
        : [];
    }),
    ...[decided, ...others].flatMap(oneFindings),
    ...strangers.map(({ indicator, where }) =>
      raise('committees/weight-without-indicator', { indicator }, { where }),
    ),
  ];
}

function oneFindings(set: WeightSet): readonly Finding[] {
  const total = sumOfWeights(set);
  const { indicators, name } = set;
  if (indicators.length === 0 || total === null || weighsOne(set)) return [];
  const negative = indicators.filter(({ weight }) => weight?.startsWith('-') === true);
  return negative.length > 0
    ? negative.map((each) =>
        raise(
          'committees/weight-negative',
          { indicator: each.name, set: name },
          { where: each.where },
        ),
      )
    : [
        raise(
          'committees/weights-not-one',
          { sum: plainDecimal(total.parts, total.places), set: name },
          { where: indicators.flatMap(({ where }) => where) },
        ),
      ];
}

/** Of indicators that weigh something. */
function indicatorFindings(
  { weights: { decided }, committees }: Committees,
  severity: Severity,
): readonly Finding[] {
  const weighing = decided.indicators.filter(
    ({ weight }) => weight !== null && Number(weight) !== 0,
  );
  return weighing.flatMap(({ name: indicator }) => {
    const each = committees.flatMap(({ name: committee, row }): readonly Finding[] => {
      const value = row.open.get(indicator) ?? null;
      const where = [placeOf(row, `open/${indicator}`)];
      const facts = { committee, indicator };
      if (value === null)
        return [raise('committees/indicator-missing', facts, { where, severity })];
      return value < 0 ? [raise('committees/indicator-negative', facts, { where })] : [];
    });
    const isEmpty = committees.every(({ row }) => row.open.get(indicator) === 0);
    const where = committees.map(({ row }) => placeOf(row, `open/${indicator}`));
    return isEmpty && committees.length > 0
      ? [raise('committees/indicator-empty', { indicator }, { where })]
      : each;
  });
}

function potFindings(answer: Committees, severity: Severity): readonly Finding[] {
  const { weights, pot, post, postId, total, stated, committees } = answer;
  const isIndicated = weights.decided.indicators.length > 0;
  const expected = (post && amountOf(post)) ?? pot;
  const settled = stated.value ? placesOf(stated) : [];
  const places = [...settled, ...(post ? [placeOf(post, 'name')] : [])];
  const difference = total && expected && subtract(total, expected);
  return [
    ...(postId.value !== null && post === null
      ? [raise('committees/post-unknown', { id: postId.value }, { where: placesOf(postId) })]
      : []),
    ...(isIndicated && pot === null
      ? [
          raise(
            'committees/pot-missing',
            { amount: AMOUNT, post: POST },
            { where: [...placesOf(stated), ...placesOf(postId)], severity },
          ),
        ]
      : []),
    ...(isIndicated && pot && !isWholeTkr(pot)
      ? [raise('committees/not-whole-tkr', { amount: pot }, { where: places })]
      : []),
    ...(isIndicated
      ? []
      : committees.flatMap(({ name, row, before }) =>
          before === null
            ? [
                raise(
                  'committees/amount-unknown',
                  { committee: name },
                  { where: [placeOf(row, 'previous')], severity },
                ),
              ]
            : [],
        )),
    ...(total && expected && difference && !isZero(difference)
      ? [
          raise(
            'committees/differs-from-post',
            { total, expected, difference },
            { where: places, effect: difference },
          ),
        ]
      : []),
  ];
}

function moveFindings(
  { row, obstacle, about }: Move,
  severity: Severity,
  year: number | null,
): readonly Finding[] {
  const { from, to, amount, date } = row;
  const at = (field: string) => ({ where: [placeOf(row, field)], effect: amount });
  const side = about !== null && about === to ? 'to' : 'from';
  switch (obstacle) {
    case 'unknown-committee':
      return [
        raise(
          'committees/unknown-committee',
          { from, to, committee: about ?? '', amount },
          at(side),
        ),
      ];
    case 'not-on-date':
      return [
        raise(
          'committees/not-on-date',
          { from, to, committee: about ?? '', amount, date: date ?? '' },
          at('date'),
        ),
      ];
    case 'outside-year':
      return [
        raise(
          'committees/move-outside-year',
          { from, to, date: date ?? '', year: year ?? 0 },
          at('date'),
        ),
      ];
    case 'itself':
      return [raise('committees/move-to-itself', { committee: from }, at('to'))];
    case 'negative':
      return amount ? [raise('committees/move-negative', { from, to, amount }, at('amount'))] : [];
    case null: {
      const missing = (field: string) => ({ where: [placeOf(row, field)], severity });
      return [
        ...(amount === null
          ? [raise('committees/move-amount-missing', { from, to }, missing('amount'))]
          : []),
        ...(date === null
          ? [raise('committees/move-date-missing', { from, to }, missing('date'))]
          : []),
      ];
    }
  }
}

function belowZero({ name, row, after }: Committee): readonly Finding[] {
  return after && isNegative(after)
    ? [
        raise(
          'committees/below-zero',
          { committee: name, amount: after },
          { where: [placeOf(row, 'name')], effect: after },
        ),
      ]
    : [];
}
