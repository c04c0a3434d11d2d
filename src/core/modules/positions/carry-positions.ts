/**
 * Positions that go on: what was the new level is the level that the next raise begins from; nobody has decided that one,
 * so the new level and the cost are blank. A raise that begins in the new year goes on as it is. Spec: modules §8
 */
import { yearOf } from '#core/budget/date';
import { carriedRows, type CarriedTable } from '../carried';
import type { ModuleInput } from '../module';
import type { Positions } from './positions';
import { positionsTable } from './positions-table';

export function carryPositions(
  { positions }: Positions,
  { tables }: ModuleInput,
  year: number,
): readonly CarriedTable[] {
  let rank = -1;
  return carriedRows(tables, positionsTable, ({ from, to }) => {
    rank += 1;
    if (to !== null && yearOf(to) < year) return null;
    if (from !== null && yearOf(from) >= year) return {};
    const { count = null, newLevel = null } = positions[rank] ?? {};
    return { count, oldLevel: newLevel, newLevel: null, cost: null, from: null };
  });
}
