/** Whether periods and successions hold together, the count is the stated one, and the criteria are fulfilled. Spec: units §5 */
import { isIsoDate, yearOf } from '#core/budget/date';
import { placeOf } from '#core/budget/place';
import type { Finding } from '#core/findings/finding';
import { looksLikeFormula, sameName } from '../names';
import { placesOf, type Parameter } from '../parameter';
import { shared } from '../period';
import { criteriaOf } from './criteria';
import { cycles, faultyJoints, type Joint } from './succession';
import type { Units } from './units';
import { raise } from './units-findings';
import { unitsTable, type UnitRow } from './units-table';

export function checkUnits(units: Units): readonly Finding[] {
  const { rows } = units;
  return [
    ...rows.flatMap(ownFindings),
    ...rows.flatMap((row, index) => rows.slice(0, index).flatMap((above) => overlaps(above, row))),
    ...faultyJoints(rows).map(jointFinding),
    ...cycles(rows).map((ring) =>
      raise(
        'units/cyclic-chain',
        { chain: [...ring, ...ring.slice(0, 1)].map(({ id }) => id).join(' → ') },
        { where: ring.map((row) => placeOf(row, 'predecessors')) },
      ),
    ),
    ...statedFindings(units),
    ...(units.division?.units ?? []).flatMap(criteriaFindings),
  ];
}

function ownFindings(row: UnitRow): readonly Finding[] {
  const { id, from, to } = row;
  const texts = (['id', 'name', 'committee'] as const).filter((key) => looksLikeFormula(row[key]));
  return [
    ...(from !== null && to !== null && to < from
      ? [
          raise(
            'units/ends-before-start',
            { unit: id, from, to },
            { where: [placeOf(row, 'to'), placeOf(row, 'from')] },
          ),
        ]
      : []),
    ...texts.map((key) =>
      raise(
        'units/formula-in-name',
        { id, heading: unitsTable.fields[key].heading },
        { where: [placeOf(row, key)] },
      ),
    ),
  ];
}

function overlaps(above: UnitRow, row: UnitRow): readonly Finding[] {
  const isSame =
    sameName(above.id, row.id) ||
    (sameName(above.name, row.name) && sameName(above.committee ?? '', row.committee ?? ''));
  return isSame && shared(above, row) !== null
    ? [
        raise(
          'units/overlapping-periods',
          { one: `${above.id} (${above.name})`, other: `${row.id} (${row.name})` },
          { where: [placeOf(row, 'from'), placeOf(above, 'to')] },
        ),
      ]
    : [];
}

function jointFinding({ unit, predecessor, kind, ended }: Joint): Finding {
  const where = [placeOf(unit, kind === 'unknown' ? 'predecessors' : 'from')];
  const pair = { unit: unit.id, predecessor };
  if (kind === 'unknown') return raise('units/unknown-predecessor', pair, { where });
  return kind === 'gap'
    ? raise('units/gap', { ...pair, ended: ended ?? '', from: unit.from ?? '' }, { where })
    : raise('units/overlap', { ...pair, ended, from: unit.from }, { where });
}

function statedFindings({ division, effective, headingYear, stated }: Units): readonly Finding[] {
  const at = (parameter: Parameter<unknown>) => ({ where: placesOf(parameter) });
  const { key, value } = effective;
  const on = division?.on ?? null;
  const count = division?.units.length ?? 0;
  return [
    ...headingYear.findings,
    ...(stated?.findings ?? []),
    ...(value !== null && !isIsoDate(value)
      ? [raise('units/effective-date-unreadable', { key, value }, at(effective))]
      : []),
    ...(on !== null && headingYear.value !== null && headingYear.value !== yearOf(on)
      ? [raise('units/heading-year-differs', { year: headingYear.value, on }, at(headingYear))]
      : []),
    ...(on !== null && stated !== null && stated.value !== null && stated.value !== count
      ? [raise('units/count-differs', { on, count, stated: stated.value }, at(stated))]
      : []),
  ];
}

function criteriaFindings(row: UnitRow): readonly Finding[] {
  const missed = criteriaOf(row).filter(({ status }) => status === 'missed');
  return missed.length === 0
    ? []
    : [
        raise(
          'units/criterion-missed',
          { unit: `${row.id} (${row.name})`, criteria: missed.map(({ name }) => name) },
          { where: [placeOf(row, 'appointment')] },
        ),
      ];
}
