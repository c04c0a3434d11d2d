/** Every event has a number of its own, by which the log and the decisions refer to it. Spec: checks §5 */
import { placeOf } from '#core/budget/place';
import { define, raiser } from '#core/findings/definition';
import { absolute, sum } from '#core/money/amount';
import type { Check } from './check';
import { repeated } from './repeated';

export const duplicateEventsFindings = {
  'events/duplicate-number': define<{ event: number; types: readonly string[] }>({
    severity: 'error',
    sv: {
      what: ({ event, types }) =>
        `${String(types.length)} händelser har nummer ${String(event)}: ${types.join(', ')}. Alla räknas.`,
      remedy: 'Ta bort raden om den är dubbel, annars ge den nästa lediga nummer.',
      cause: 'En rad i Händelser har kopierats, eller två har fått samma nummer.',
    },
    en: {
      what: ({ event, types }) =>
        `${String(types.length)} events have the number ${String(event)}: ${types.join(', ')}. All are counted.`,
      remedy: 'Remove the row if it is double, otherwise give it the next free number.',
      cause: 'A row of Händelser was copied, or two were given the same number.',
    },
  }),
};

const raise = raiser(duplicateEventsFindings);

export const duplicateEvents: Check = {
  name: 'duplicate-events',
  codes: Object.keys(duplicateEventsFindings),
  run: ({ book }) =>
    repeated(book.events, ({ number }) => (number === null ? null : String(number))).map(
      (events) => {
        const facts = { event: events[0].number ?? 0, types: events.map(({ type }) => type) };
        const where = events.toReversed().map((event) => placeOf(event, 'number'));
        const later = events.slice(1).flatMap(({ amount }) => (amount ? [absolute(amount)] : []));
        return raise('events/duplicate-number', facts, { where, effect: sum(later) });
      },
    ),
};
