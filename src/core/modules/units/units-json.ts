/** The promised shape, with criteria and changes beside it. Spec: units §6 */
import { criteriaOf } from './criteria';
import type { Units } from './units';
import type { UnitRow } from './units-table';

export function unitsJson({ division }: Units): object {
  const listed = ({ id, name, committee, from, to }: UnitRow) => ({
    id,
    name,
    committee,
    from,
    to,
  });
  return {
    on: division?.on ?? null,
    count: division?.units.length ?? null,
    units: (division?.units ?? []).map((unit) => ({
      ...listed(unit),
      criteria: criteriaOf(unit).map(({ name, status, text }) => ({ name, status, text })),
    })),
    before: division && { on: division.before, count: division.unitsBefore.length },
    ended: (division?.ended ?? []).map(listed),
    begun: (division?.begun ?? []).map(listed),
    changes: (division?.changes ?? []).map(({ kind, ended, begun }) => ({
      kind,
      ended: ended.map(({ id }) => id),
      begun: begun.map(({ id }) => id),
    })),
  };
}
