/** Whether KI's model can be computed from what is given. Spec: ki-model §4 */
import { decimalInWords } from '#core/allocation/figures';
import { grouped } from '#core/budget/grouped';
import { placeOf } from '#core/budget/place';
import type { Finding } from '#core/findings/finding';
import { isNegative } from '#core/money/amount';
import { fractionOf, fractionText, isNone, minus, total, WHOLE } from '../fraction';
import type { ModuleInput } from '../module';
import { nameKey } from '../names';
import { placesOf, type Parameter } from '../parameter';
import { isWholeTkr } from '../share-out';
import type { KiModel } from './ki-model';
import { raise } from './ki-model-findings';
import { indicators, keys, kiModelTable, type GroupRow } from './ki-model-table';

export function checkKiModel(model: KiModel, { examined }: ModuleInput): readonly Finding[] {
  const { groups, pot, cap, weights, sweep, capFails } = model;
  if (groups.length === 0) return sweep.findings;
  const rows = groups.map(({ row }) => row);
  const severity = examined.incompleteness;
  const unfit = pot.value && (isNegative(pot.value) || !isWholeTkr(pot.value));
  const percent = decimalInWords(String(cap.value), 'sv');
  const same = grouped(rows, ({ name }) => nameKey(name));
  return [
    ...sweep.findings,
    ...[pot, cap, ...indicators.map((key) => weights[key])].flatMap(({ findings }) => findings),
    ...(pot.value ? weightFindings(model) : [raise('ki-model/pot-missing', {}, at(pot))]),
    ...(unfit ? [raise('ki-model/pot-not-shareable', {}, { ...at(pot), effect: pot.value })] : []),
    ...(capFails
      ? [
          raise(
            'ki-model/cap-not-kept',
            { cap: percent, pot: pot.value },
            { ...at(cap), effect: pot.value },
          ),
        ]
      : []),
    ...rows.flatMap((row) => rowFindings(row, model, severity)),
    ...zeros(model),
    ...[...same.values()].flatMap(([, ...again]) =>
      again.map((row) =>
        raise('ki-model/duplicate', { group: row.name }, { where: [placeOf(row, 'name')] }),
      ),
    ),
  ];
}

function at(parameter: Parameter<unknown>) {
  return { where: placesOf(parameter) };
}

function weightFindings({ weights }: KiModel): readonly Finding[] {
  const given = indicators.flatMap((key) => {
    const { value } = weights[key];
    return value === null ? [] : [fractionOf(value)];
  });
  const missing = indicators.filter((key) => weights[key].value === null).map((key) => keys[key]);
  const whole = total(given);
  const where = indicators.flatMap((key) => at(weights[key]).where);
  const negatives = indicators.filter((key) => (weights[key].value ?? 0) < 0);
  return [
    ...negatives.map((key) =>
      raise('ki-model/negative', { group: 'Inställningar', heading: keys[key] }, at(weights[key])),
    ),
    ...(missing.length > 0 || !isNone(minus(whole, WHOLE))
      ? [
          raise(
            'ki-model/weights',
            { sum: decimalInWords(fractionText(whole), 'sv'), missing },
            { where },
          ),
        ]
      : []),
  ];
}

function rowFindings(
  row: GroupRow,
  { pot, weights }: KiModel,
  severity: Finding['severity'],
): readonly Finding[] {
  const counted = indicators.filter((key) => pot.value && (weights[key].value ?? 0) !== 0);
  const demanded: readonly string[] = ['base', 'premises', ...counted];
  return (['base', 'premises', ...indicators, 'previous'] as const).flatMap((key): Finding[] => {
    const facts = { group: row.name, heading: kiModelTable.fields[key].heading };
    const where = [placeOf(row, key)];
    const value = row[key];
    if (value === null) {
      return demanded.includes(key)
        ? [raise('ki-model/value-missing', facts, { where, severity })]
        : [];
    }
    const negative = typeof value === 'number' ? value < 0 : isNegative(value);
    return negative ? [raise('ki-model/negative', facts, { where })] : [];
  });
}

function zeros({ groups, weights, pot }: KiModel): readonly Finding[] {
  return indicators
    .filter((key) => pot.value && (weights[key].value ?? 0) > 0)
    .filter((key) => groups.every(({ row }) => row[key] === 0))
    .map((key) =>
      raise(
        'ki-model/indicator-all-zero',
        { heading: kiModelTable.fields[key].heading },
        { where: groups.map(({ row }) => placeOf(row, key)) },
      ),
    );
}
