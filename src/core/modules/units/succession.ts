/**
 * Who came after whom: predecessors by id, chains that bite their own tail, and whether a successor begins on the day
 * after its predecessor's last. Spec: units §3
 */
import type { IsoDate } from '#core/budget/date';
import { isIsoDate } from '#core/budget/date';
import { sameName } from '../names';
import type { UnitRow } from './units-table';

/** The ids of a unit's predecessors, each once, as written. */
export function predecessorsOf({ predecessors }: UnitRow): readonly string[] {
  const ids = (predecessors ?? '').split(/[;,\n]/).map((id) => id.trim());
  return [...new Set(ids.filter((id) => id !== ''))];
}

/** The units of a predecessor's id; none when it does not exist. */
function unitsWithId(id: string, units: readonly UnitRow[]): readonly UnitRow[] {
  return units.filter((unit) => sameName(unit.id, id));
}

export interface Joint {
  readonly unit: UnitRow;
  readonly predecessor: string;
  readonly kind: 'unknown' | 'gap' | 'overlap';
  /** The predecessor's last day; null when it has none. */
  readonly ended: IsoDate | null;
}

/** Every place where a successor does not begin on the day after its predecessor's last. */
export function faultyJoints(units: readonly UnitRow[]): readonly Joint[] {
  return units.flatMap((unit) =>
    predecessorsOf(unit).flatMap((predecessor): readonly Joint[] => {
      const before = unitsWithId(predecessor, units);
      if (before.length === 0) return [{ unit, predecessor, kind: 'unknown', ended: null }];
      const ended = lastDay(before);
      if (unit.from === null && ended === null) return [];
      if (ended === null || unit.from === null || ended >= unit.from) {
        return [{ unit, predecessor, kind: 'overlap', ended }];
      }
      return dayAfter(ended) === unit.from ? [] : [{ unit, predecessor, kind: 'gap', ended }];
    }),
  );
}

/** null when one of them goes on. */
function lastDay(units: readonly UnitRow[]): IsoDate | null {
  return units.reduce<IsoDate | null>(
    (last, { to }) => (last === null || to === null ? null : to > last ? to : last),
    '',
  );
}

/** Every cycle once, as the ids along it. */
export function cycles(units: readonly UnitRow[]): readonly (readonly UnitRow[])[] {
  const done = new Set<UnitRow>();
  const found: (readonly UnitRow[])[] = [];
  for (const start of units) {
    // A stack of our own: a chain may be longer than the language's.
    const path: { readonly unit: UnitRow; readonly rest: UnitRow[] }[] = [];
    const enter = (unit: UnitRow) => {
      const rest = predecessorsOf(unit).flatMap((id) => unitsWithId(id, units));
      path.push({ unit, rest });
    };
    if (!done.has(start)) enter(start);
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const next = top.rest.shift();
      if (next === undefined) {
        done.add(top.unit);
        path.pop();
        continue;
      }
      const at = path.findIndex(({ unit }) => unit === next);
      if (at >= 0) found.push(path.slice(at).map(({ unit }) => unit));
      else if (!done.has(next)) enter(next);
    }
  }
  return found;
}

/** The next day of the calendar. */
function dayAfter(date: IsoDate): IsoDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const two = (n: number) => String(n).padStart(2, '0');
  const next = `${date.slice(0, 4)}-${two(month)}-${two(day + 1)}`;
  if (isIsoDate(next)) return next;
  return month < 12
    ? `${date.slice(0, 4)}-${two(month + 1)}-01`
    : `${String(year + 1).padStart(4, '0')}-01-01`;
}
