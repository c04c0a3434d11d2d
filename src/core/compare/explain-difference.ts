/**
 * What explains a difference, down to the öre: the events that touch the account and, where they do not reach, the
 * lines of the log about the cell. What nothing explains is left over and told. Spec: compare §3
 */
import { absolute, compare, isZero, subtract, sum, ZERO, type Amount } from '#core/money/amount';
import type { Explained, Reason } from './difference';
import type { LogLine } from './side';

/** Of the ways to read the log, the one that leaves least over; at a tie the one that asks least of it. */
export function explainDifference(
  before: Amount | null,
  after: Amount | null,
  byEvents: readonly Reason[],
  lines: readonly LogLine[],
): Explained {
  const moved = subtract(after ?? ZERO, before ?? ZERO);
  const rest = subtract(moved, sum(byEvents.map(({ amount }) => amount)));
  const telling = lines.filter((line) => line.moved !== null);
  // A line that was written with an event says the same as the event.
  const alone = telling.filter(({ event }) => event === null);
  const readings: readonly Reading[] = [
    { left: rest, told: [] },
    { left: subtract(rest, movedBy(alone)), told: alone },
    // When a writing is taken back its event goes, and a line without one comes: the log then tells it all.
    ...(telling.length > 0 ? [{ left: subtract(moved, movedBy(telling)), told: telling }] : []),
  ];
  const { left, told } = readings.reduce((least, each) =>
    compare(absolute(each.left), absolute(least.left)) < 0 ? each : least,
  );
  const reasons = [...byEvents, ...byLog(subtract(rest, left), told)];
  return { moved, reasons, explained: subtract(moved, left), unexplained: left };
}

interface Reading {
  readonly left: Amount;
  readonly told: readonly LogLine[];
}

function movedBy(lines: readonly LogLine[]): Amount {
  return sum(lines.flatMap(({ moved }) => moved ?? []));
}

/** One reason for what the lines tell together beyond the events, named by the last of them. */
function byLog(amount: Amount, lines: readonly LogLine[]): readonly Reason[] {
  const last = lines.at(-1);
  return last && !isZero(amount) ? [{ amount, by: { line: last } }] : [];
}
