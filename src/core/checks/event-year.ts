/**
 * The events of a budget happen from the year before it, when its frames are prepared, to its own end. A date outside
 * is most likely mistyped. Needs the budget year. Spec: checks §5
 */
import { eventName } from '#core/budget/event-name';
import { yearOf } from '#core/budget/date';
import { movementOf } from '#core/budget/movement';
import { placeOf } from '#core/budget/place';
import { define, raiser } from '#core/findings/definition';
import type { Check } from './check';

export const eventYearFindings = {
  'events/outside-year': define<{
    event: number | null;
    type: string;
    date: string;
    year: number;
  }>({
    severity: 'warning',
    sv: {
      what: ({ event, type, date, year }) =>
        `${eventName(event, type)} har datumet ${date}, som ligger utanför budgeten för ${String(year)} och dess förberedelser.`,
      remedy: 'Rätta datumet, eller flytta händelsen till rätt års arbetsbok.',
      cause: 'En händelse är daterad före året innan budgetåret, eller efter budgetåret.',
    },
    en: {
      what: ({ event, type, date, year }) =>
        `${eventName(event, type, 'en')} has the date ${date}, outside the budget of ${String(year)} and its preparation.`,
      remedy: "Correct the date, or move the event to the right year's workbook.",
      cause: 'An event is dated before the year that precedes the budget year, or after it.',
    },
  }),
};

const raise = raiser(eventYearFindings);

export const eventYear: Check = {
  name: 'event-year',
  codes: Object.keys(eventYearFindings),
  run: ({ book: { year, events } }) =>
    events
      .filter((event) => movementOf(event) !== 'record')
      .flatMap((event) =>
        (['date', 'decidedOn'] as const).flatMap((field) => {
          const date = event[field];
          if (year === null || date === null || isWithin(yearOf(date), year)) return [];
          const facts = { event: event.number, type: event.type, date, year };
          const where = [placeOf(event, field)];
          return [raise('events/outside-year', facts, { where, effect: event.amount })];
        }),
      ),
};

function isWithin(dated: number, year: number): boolean {
  return dated === year || dated === year - 1;
}
