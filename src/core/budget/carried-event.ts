/**
 * What an old year's events mean for the next one. A change that raises the level is told once more as a note: the
 * money is part of the level from which the new frames are set, so the note moves none. A grant or a reservation that
 * is dated in a later year is a commitment and comes along as it is. Spec: budget §10
 */
import type { BudgetEvent, Origin } from './book';
import { yearOf } from './date';
import { movementOf, movesFrames } from './movement';

/** A row that no sheet has yet. */
export const UNWRITTEN: Origin = { row: {}, fields: new Map() };

/** The events of the next year's book, numbered from 1. */
export function carriedEvents(
  events: readonly BudgetEvent[],
  nextYear: number,
): readonly BudgetEvent[] {
  return events
    .flatMap((event) =>
      raisesLevel(event) ? [noteOf(event, nextYear)] : isCommitment(event, nextYear) ? [event] : [],
    )
    .map((event, index) => ({ ...event, number: index + 1, origin: UNWRITTEN }));
}

function raisesLevel(event: BudgetEvent): boolean {
  return movesFrames(event) && event.duration === 'nivåhöjande';
}

function isCommitment(event: BudgetEvent, nextYear: number): boolean {
  const promised = event.type === 'beviljande' || event.type === 'reservation';
  return promised && event.date !== null && yearOf(event.date) >= nextYear;
}

function noteOf(event: BudgetEvent, nextYear: number): BudgetEvent {
  const number = event.number === null ? '' : `, händelse ${String(event.number)}`;
  // What is only proposed counts in this year's frames, but nobody has decided the level.
  const [proposed, condition] =
    event.status === 'beslutad' ? ['', ''] : [` (${event.status})`, ', om den beslutas'];
  const origin = `Nivåhöjande ${event.type} ${String(nextYear - 1)}${number}${proposed}: ingår i nivån för ${String(nextYear)}${condition}.`;
  return { ...event, type: 'version', text: event.text ? `${origin} ${event.text}` : origin };
}

/** Uplifts of which nobody has said whether they last: they can neither come along nor be forgotten. */
export function upliftsWithoutAnswer(events: readonly BudgetEvent[]): readonly BudgetEvent[] {
  return events.filter(
    (event) =>
      movementOf(event) === 'arrives' &&
      (event.duration === null || event.duration === 'ej beslutat'),
  );
}
