/**
 * Recording a reservation: an event that sets the money aside, and one for each payment that is not there yet. Both lie
 * inside a frame, so no frame changes. Spec: reservations §5
 */
import type { ModuleInput } from '../module';
import { nameKey } from '../names';
import { isRecordOf, type RecordedEvent, type Recording } from '../recording';
import { equals } from '#core/money/amount';
import { formatAmount } from '#core/money/format';
import { checkReservations } from './check-reservations';
import { type DrawRow, type Reservation, type Reservations } from './reservations';
import { raise } from './reservations-findings';

/** The reservations of which something is no event yet. */
export function unrecordedReservations(
  { reservations }: Reservations,
  input: ModuleInput,
): readonly string[] {
  return reservations.filter((each) => eventsOf(each, input).length > 0).map(({ name }) => name);
}

export function recordReservation(all: Reservations, input: ModuleInput, name: string): Recording {
  const reservation = all.reservations.find((each) => nameKey(each.name) === nameKey(name));
  const nothing = { action: '', frames: [], events: [], shares: [] };
  if (!reservation) {
    const known = all.reservations.map((each) => each.name);
    return {
      ...nothing,
      objections: [raise('reservations/not-found', { reservation: name, known })],
    };
  }
  const own: Reservations = { reservations: [reservation], strays: [] };
  const demanded = new Set(['reservations/amount-missing', 'reservations/source-missing']);
  const wrong = checkReservations(own, input).filter(
    ({ code, severity }) => severity === 'error' || demanded.has(code),
  );
  if (wrong.length > 0) return { ...nothing, objections: wrong };
  const events = eventsOf(reservation, input);
  if (events.length === 0) {
    const already = raise('reservations/already-recorded', { reservation: reservation.name });
    return { ...nothing, objections: [already] };
  }
  const amount = reservation.reserved;
  return {
    action: `Reservation ${reservation.name}${amount ? ` om ${formatAmount(amount, { unit: 'tkr' })}` : ''}`,
    frames: [],
    events,
    shares: [],
    objections: [],
  };
}

function eventsOf(
  { name, row, reserved, claims }: Reservation,
  { examined: { book } }: ModuleInput,
): readonly RecordedEvent[] {
  const own = book.events.filter(({ text }) => isRecordOf(text, name));
  const isReserved = own.some(({ type }) => type === 'reservation');
  const common = { source: row.source, duration: null, from: row.post } as const;
  const reservation: RecordedEvent = {
    ...common,
    type: 'reservation',
    to: null,
    amount: reserved,
    text: name,
  };
  const known = own.filter(({ type }) => type === 'avrop');
  // Each event answers for one payment, so that two equal payments are two events.
  const left = [...known];
  const isKnown = (draw: DrawRow) => {
    const index = left.findIndex(
      ({ to, amount }) => to === draw.recipient && amount && draw.paid && equals(amount, draw.paid),
    );
    if (index >= 0) left.splice(index, 1);
    return index >= 0;
  };
  const draws = claims
    .flatMap(({ rows }) => rows)
    .filter((draw) => draw.paid !== null && !isKnown(draw))
    .map((draw): RecordedEvent => ({
      ...common,
      type: 'avrop',
      to: draw.recipient,
      amount: draw.paid,
      text: name,
      ...(draw.date === null ? {} : { date: draw.date }),
    }));
  return [...(isReserved ? [] : [reservation]), ...draws];
}
