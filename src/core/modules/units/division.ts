/**
 * The division into units on a day, and what has become of the one that the year before ended with: who ends, who begins,
 * and which of them belong together as a rename, a split or a merger. Spec: units §2, §3
 */
import { yearOf, type IsoDate } from '#core/budget/date';
import { sameName } from '../names';
import { predecessorsOf } from './succession';
import type { UnitRow } from './units-table';

export type ChangeKind = 'ends' | 'begins' | 'renamed' | 'split' | 'merged' | 'reorganised';

interface Change {
  readonly kind: ChangeKind;
  readonly ended: readonly UnitRow[];
  readonly begun: readonly UnitRow[];
}

export interface Division {
  readonly on: IsoDate;
  /** In the order of the sheet. */
  readonly units: readonly UnitRow[];
  /** The last day of the year before. */
  readonly before: IsoDate;
  readonly unitsBefore: readonly UnitRow[];
  readonly ended: readonly UnitRow[];
  readonly begun: readonly UnitRow[];
  readonly changes: readonly Change[];
}

/** Both days counted; no date sets no limit. */
function isInForce({ from, to }: UnitRow, on: IsoDate): boolean {
  return (from === null || from <= on) && (to === null || on <= to);
}

export function divisionOn(rows: readonly UnitRow[], on: IsoDate): Division {
  const before = `${String(yearOf(on) - 1).padStart(4, '0')}-12-31`;
  const units = rows.filter((row) => isInForce(row, on));
  const unitsBefore = rows.filter((row) => isInForce(row, before));
  const ended = unitsBefore.filter((row) => !units.includes(row));
  const begun = units.filter((row) => !unitsBefore.includes(row));
  return { on, units, before, unitsBefore, ended, begun, changes: changesOf(ended, begun) };
}

/** Those that succession ties together are one change. */
function changesOf(ended: readonly UnitRow[], begun: readonly UnitRow[]): readonly Change[] {
  const groups: { readonly ended: Set<UnitRow>; readonly begun: Set<UnitRow> }[] = [];
  for (const unit of begun) {
    const ids = predecessorsOf(unit);
    const own = ended.filter(({ id }) => ids.some((each) => sameName(each, id)));
    const touched = groups.filter((group) => own.some((each) => group.ended.has(each)));
    const joined = {
      ended: new Set([...touched.flatMap((group) => [...group.ended]), ...own]),
      begun: new Set([...touched.flatMap((group) => [...group.begun]), unit]),
    };
    for (const group of touched) groups.splice(groups.indexOf(group), 1);
    groups.push(joined);
  }
  const succeeded = new Set(groups.flatMap((group) => [...group.ended]));
  return [
    ...ended
      .filter((unit) => !succeeded.has(unit))
      .map((unit): Change => ({ kind: 'ends', ended: [unit], begun: [] })),
    ...groups.map((group): Change => {
      const change = { ended: [...group.ended], begun: [...group.begun] };
      return { kind: kindOf(change.ended.length, change.begun.length), ...change };
    }),
  ];
}

function kindOf(ended: number, begun: number): ChangeKind {
  if (ended === 0) return 'begins';
  if (ended === 1) return begun === 1 ? 'renamed' : 'split';
  return begun === 1 ? 'merged' : 'reorganised';
}
