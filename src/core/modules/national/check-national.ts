/** Whether the models can be computed from what stands in the sheet, and what they do not see. Spec: national §6 */
import { placeOf } from '#core/budget/place';
import type { Finding } from '#core/findings/finding';
import { isNegative } from '#core/money/amount';
import { decimalInWords } from '#core/allocation/figures';
import { fractionText, isNone, minus, order, total, WHOLE, type Fraction } from '../fraction';
import type { ModuleInput } from '../module';
import { isWholeTkr } from '../share-out';
import { checkRegions } from './check-regions';
import type { National } from './national';
import { raise } from './national-findings';
import type { Model } from './national-models';
import { modelsTable } from './national-tables';

export function checkNational(national: National, input: ModuleInput): readonly Finding[] {
  return [
    ...national.objections,
    ...national.sweep.findings,
    ...national.models.flatMap((model) => [
      ...checkPot(model, input),
      ...checkFixedPart(model),
      ...checkWeights(model, input),
      ...checkVolume(model),
    ]),
    ...checkRegions(national, input),
  ];
}

function checkPot({ row, name: model, pot }: Model, input: ModuleInput): readonly Finding[] {
  const where = [placeOf(row, 'pot')];
  if (!pot) {
    const severity = input.examined.incompleteness;
    return [raise('national/pot-missing', { model }, { where, severity })];
  }
  return isNegative(pot) || !isWholeTkr(pot)
    ? [raise('national/pot-not-shareable', { model, pot }, { where, effect: pot })]
    : [];
}

function checkFixedPart({ row, name: model, fixed, counting }: Model): readonly Finding[] {
  const outside = fixed.numerator < 0n || order(fixed, WHOLE) > 0;
  const percent = decimalInWords(String(row.fixed), 'sv');
  const where = [placeOf(row, 'fixed')];
  return [
    ...(outside ? [raise('national/fixed-part-outside', { model, percent }, { where })] : []),
    ...(counting === null
      ? [raise('national/counting-missing', { model }, { where: [placeOf(row, 'counting')] })]
      : []),
  ];
}

function checkWeights(
  { row, name: model, fixed, indicators }: Model,
  input: ModuleInput,
): readonly Finding[] {
  if (order(fixed, WHOLE) === 0) return [];
  if (indicators.length === 0) {
    return [
      raise('national/no-indicators', { model }, { where: [placeOf(row, modelsTable.key[0])] }),
    ];
  }
  const severity = input.examined.incompleteness;
  const known = indicators.flatMap(({ weight }) => weight ?? []);
  const whole = total(known);
  const wrong = known.length === indicators.length && !isNone(minus(whole, WHOLE));
  const places = indicators.map((each) => placeOf(each.row, 'weight'));
  return [
    ...indicators.flatMap(({ row, name: indicator, weight }): Finding[] => {
      const where = [placeOf(row, 'weight')];
      if (!weight)
        return [raise('national/weight-missing', { model, indicator }, { where, severity })];
      const name = `${indicator} (${model})`;
      return weight.numerator < 0n
        ? [raise('national/negative', { name, heading: 'Vikt' }, { where })]
        : [];
    }),
    ...(wrong
      ? [raise('national/weights-sum', { model, sum: inWords(whole) }, { where: places })]
      : []),
  ];
}

/** A ratio does not grow with size; a model of nothing else gives a large region what it gives a small one. */
function checkVolume({ row, name: model, fixed, indicators }: Model): readonly Finding[] {
  const counted = indicators.filter(({ weight }) => weight && !isNone(weight));
  const unsaid = counted.filter((each) => each.row.kind === null);
  const ratios = counted.filter((each) => each.row.kind === 'kvot');
  const onlyRatios =
    ratios.length > 0 && ratios.length === counted.length && order(fixed, WHOLE) < 0;
  return [
    ...unsaid.map((each) =>
      raise(
        'national/kind-missing',
        { model, indicator: each.name },
        { where: [placeOf(each.row, 'kind')] },
      ),
    ),
    ...(onlyRatios
      ? [
          raise(
            'national/only-ratios',
            { model, indicators: ratios.map(({ name }) => name) },
            { where: [placeOf(row, 'model'), ...ratios.map((each) => placeOf(each.row, 'kind'))] },
          ),
        ]
      : []),
  ];
}

function inWords(number: Fraction): string {
  return decimalInWords(fractionText(number), 'sv');
}
