/** An event says how much it moves, of which source, from whom and to whom, by names that the budget has. Spec: checks §5 */
import { partiesOf } from '#core/budget/account';
import type { BudgetEvent } from '#core/budget/book';
import { eventName } from '#core/budget/event-name';
import { movementOf, type Movement } from '#core/budget/movement';
import { placeOf } from '#core/budget/place';
import { define, raiser } from '#core/findings/definition';
import type { Finding } from '#core/findings/finding';
import type { Check, Examined } from './check';

type Named = { readonly event: number | null; readonly type: string };

export const eventCompleteFindings = {
  'events/incomplete': define<Named & { missing: readonly string[] }>({
    severity: 'warning',
    sv: {
      what: ({ event, type, missing }) =>
        `${eventName(event, type)} saknar ${missing.join(', ')}. Det som den rör går därför inte att räkna ut.`,
      remedy: 'Fyll i det som saknas.',
      cause: 'En händelse som rör pengar säger inte hur mycket, av vilken källa eller vems.',
    },
    en: {
      what: ({ event, type, missing }) =>
        `${eventName(event, type, 'en')} lacks ${missing.join(', ')}. What it touches can therefore not be computed.`,
      remedy: 'Fill in what is missing.',
      cause: 'An event that concerns money does not say how much, of which source or whose.',
    },
  }),
  'events/unknown-party': define<Named & { field: string; name: string }>({
    severity: 'error',
    sv: {
      what: ({ event, type, field, name }) =>
        `${eventName(event, type)} har ”${name}” under ${field}, men det är varken en mottagare med ram eller ett Post-id.`,
      remedy: 'Rätta namnet, eller för in mottagaren på bladet Ramar.',
      cause: 'En händelse nämner en mottagare eller en post som inte finns i budgeten.',
    },
    en: {
      what: ({ event, type, field, name }) =>
        `${eventName(event, type, 'en')} has "${name}" under ${field}, which is neither a recipient with a frame nor a Post-id.`,
      remedy: 'Correct the name, or enter the recipient on the sheet Ramar.',
      cause: 'An event names a recipient or a post that the budget does not have.',
    },
  }),
};

const raise = raiser(eventCompleteFindings);

/** The headings under which people fill in the fields. */
const headings = { source: 'Källa', amount: 'Belopp', from: 'Från', to: 'Till' } as const;
type Field = keyof typeof headings;

const demanded: Readonly<Record<Movement, readonly Field[]>> = {
  arrives: ['source', 'amount'],
  allocated: ['source', 'amount', 'to'],
  transferred: ['source', 'amount', 'from', 'to'],
  within: ['amount'],
  record: [],
};

export const eventComplete: Check = {
  name: 'event-complete',
  codes: Object.keys(eventCompleteFindings),
  run: (examined) => [
    ...examined.book.events.flatMap((event) => incomplete(event, examined)),
    ...strangers(examined),
  ],
};

function incomplete(event: BudgetEvent, { incompleteness }: Examined): readonly Finding[] {
  const fields = demanded[movementOf(event)].filter((field) => event[field] === null);
  if (fields.length === 0) return [];
  const { number, type, amount } = event;
  const facts = { event: number, type, missing: fields.map((field) => headings[field]) };
  return [
    raise('events/incomplete', facts, {
      where: fields.map((field) => placeOf(event, field)),
      effect: amount,
      severity: incompleteness,
    }),
  ];
}

/** A move of activity may be between committees, which are no recipients. */
function strangers({ book }: Examined): readonly Finding[] {
  const partyOf = partiesOf(book);
  return book.events.flatMap((event) =>
    demanded[event.type === 'flytt' ? 'record' : movementOf(event)]
      .filter((field) => field === 'from' || field === 'to')
      .flatMap((field) => {
        const name = event[field];
        if (name === null || partyOf(name).kind !== 'unknown') return [];
        const facts = { event: event.number, type: event.type, field: headings[field], name };
        const where = [placeOf(event, field)];
        return [raise('events/unknown-party', facts, { where, effect: event.amount })];
      }),
  );
}
