/**
 * A dated move of research activity between two committees, and what it is in the year under a rule. What leaves one
 * comes to the other, to the öre; a move that cannot be right counts for neither. Spec: committees §3
 */
import { yearOf } from '#core/budget/date';
import { isNegative, negate, type Amount } from '#core/money/amount';
import { sameName } from '../names';
import { partOfYear, proRata, type PartYear } from '../part-year';
import type { CommitteeRow, MoveRow } from './committees-tables';

/** Why a move is not counted. */
type Obstacle = 'unknown-committee' | 'not-on-date' | 'outside-year' | 'itself' | 'negative';

export interface Move {
  readonly row: MoveRow;
  /** The days of the year that it is in force; null without a date or a year. */
  readonly part: PartYear | null;
  readonly obstacle: Obstacle | null;
  /** The committee that the obstacle is about. */
  readonly about: string | null;
}

/** decided: as each move says · none: no move · whole: the whole amount · prorata: by days. */
export type MoveRule = 'decided' | 'none' | 'whole' | 'prorata';

export function movesOf(
  rows: readonly MoveRow[],
  committees: readonly CommitteeRow[],
  year: number | null,
): readonly Move[] {
  return rows.map((row) => {
    const inYear = year ?? (row.date === null ? null : yearOf(row.date));
    const part = row.date === null || inYear === null ? null : partOfYear(inYear, row.date, null);
    return { row, part, ...obstacleOf(row, committees, inYear) };
  });
}

function obstacleOf(
  { from, to, date, amount }: MoveRow,
  committees: readonly CommitteeRow[],
  year: number | null,
): Pick<Move, 'obstacle' | 'about'> {
  const unknown = [from, to].find((name) => !committees.some((each) => sameName(each.name, name)));
  if (unknown !== undefined) return { obstacle: 'unknown-committee', about: unknown };
  if (sameName(from, to)) return { obstacle: 'itself', about: from };
  if (amount && isNegative(amount)) return { obstacle: 'negative', about: null };
  if (date === null) return { obstacle: null, about: null };
  if (year !== null && yearOf(date) !== year) return { obstacle: 'outside-year', about: null };
  const exists = (each: CommitteeRow) =>
    (each.from === null || each.from <= date) && (each.to === null || date <= each.to);
  // A committee may end the day before its activity moves on: what leaves it is then there to be moved.
  const leaves = (each: CommitteeRow) =>
    exists(each) || (each.to !== null && isNext(each.to, date));
  const absent = [
    committees.find((each) => sameName(each.name, from) && !leaves(each)),
    committees.find((each) => sameName(each.name, to) && !exists(each)),
  ].find((each) => each !== undefined);
  return absent ? { obstacle: 'not-on-date', about: absent.name } : { obstacle: null, about: null };
}

/** Whether the second day follows the first, both in one year. */
function isNext(day: string, date: string): boolean {
  return (
    yearOf(day) === yearOf(date) && partOfYear(yearOf(day), day, date).days === 2 && day < date
  );
}

/** What the move is in the year; null when it is unknown. Ask only of moves without an obstacle. */
export function movedIn({ row, part }: Move, rule: Exclude<MoveRule, 'none'>): Amount | null {
  const byDays = rule === 'prorata' || (rule === 'decided' && row.proRata === 'ja');
  if (row.amount === null || (byDays && part === null)) return null;
  return byDays && part ? proRata(row.amount, part) : row.amount;
}

/** What comes to the committee by each counted move: negative for what leaves; null is unknown. */
export function effectsOn(
  name: string,
  moves: readonly Move[],
  rule: MoveRule,
): readonly (Amount | null)[] {
  if (rule === 'none') return [];
  return moves
    .filter(({ obstacle }) => obstacle === null)
    .flatMap((move) => {
      const amount = movedIn(move, rule);
      if (sameName(move.row.to, name)) return [amount];
      return sameName(move.row.from, name) ? [amount && negate(amount)] : [];
    });
}
