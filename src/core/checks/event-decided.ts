/**
 * A decided event says when it happened, who decided, where it is written and when; a proposed one may wait for all of
 * that, and counts as a plan. Papers leave before the meeting, so it warns until the budget is Fastställd. Spec: checks §5
 */
import type { BudgetEvent } from '#core/budget/book';
import { eventName } from '#core/budget/event-name';
import { movementOf } from '#core/budget/movement';
import { placeOf } from '#core/budget/place';
import type { BudgetState } from '#core/budget/words';
import { define, raiser } from '#core/findings/definition';
import type { Finding, Severity } from '#core/findings/finding';
import type { Amount } from '#core/money/amount';
import type { Check, Examined } from './check';
import { en, sv } from './in-tkr';

type Named = { readonly event: number | null; readonly type: string };

export const eventDecidedFindings = {
  'events/decision-incomplete': define<Named & { missing: readonly string[] }>({
    severity: 'warning',
    sv: {
      what: ({ event, type, missing }) =>
        `${eventName(event, type)} är beslutad men saknar ${missing.join(', ')}.`,
      remedy: 'Fyll i det som saknas, eller ändra statusen tills beslutet är fattat.',
      cause: 'En beslutad händelse saknar datum, organ, beslut eller beslutsdatum.',
    },
    en: {
      what: ({ event, type, missing }) =>
        `${eventName(event, type, 'en')} is decided but lacks ${missing.join(', ')}.`,
      remedy: 'Fill in what is missing, or change the status until the decision is made.',
      cause: 'A decided event lacks its date, its body, its decision or the date of that.',
    },
  }),
  'events/proposed': define<Named & { amount: Amount | null }>({
    severity: 'warning',
    sv: {
      what: ({ event, type, amount }) =>
        `${eventName(event, type)}${amount ? ` om ${sv(amount)}` : ''} är bara föreslagen, men räknas med.`,
      remedy: 'Fyll i organ, beslut och beslutsdatum när beslutet är fattat, och ändra statusen.',
      cause: 'En händelse är föreslagen och ännu inte beslutad.',
    },
    en: {
      what: ({ event, type, amount }) =>
        `${eventName(event, type, 'en')}${amount ? ` of ${en(amount)}` : ''} is only proposed, but counted.`,
      remedy: 'Enter body, decision and its date once it is made, and change the status.',
      cause: 'An event is proposed and not yet decided.',
    },
  }),
};

const raise = raiser(eventDecidedFindings);

/** The headings under which people fill in the fields. */
const headings = {
  date: 'Datum',
  body: 'Organ',
  decision: 'Beslut',
  decidedOn: 'Beslutsdatum',
} as const;
const fields = ['date', 'body', 'decision', 'decidedOn'] as const;

export const eventDecided: Check = {
  name: 'event-decided',
  codes: Object.keys(eventDecidedFindings),
  run: (examined) =>
    examined.book.events
      .filter((event) => movementOf(event) !== 'record')
      .flatMap((event) => judged(event, examined)),
};

function judged(event: BudgetEvent, { book, incompleteness }: Examined): readonly Finding[] {
  const { number, type, amount, status } = event;
  if (status === 'föreslagen') {
    const where = [placeOf(event, 'status')];
    const severity: Severity = book.state === 'fastställd' ? 'error' : 'warning';
    const circumstances = { where, effect: amount, severity };
    return [raise('events/proposed', { event: number, type, amount }, circumstances)];
  }
  const missing = fields.filter((field) => event[field] === null);
  if (status !== 'beslutad' || missing.length === 0) return [];
  const facts = { event: number, type, missing: missing.map((field) => headings[field]) };
  return [
    raise('events/decision-incomplete', facts, {
      where: missing.map((field) => placeOf(event, field)),
      effect: amount,
      severity: gravity(missing, book.state, incompleteness),
    }),
  ];
}

/** The papers of a proposal leave before the meeting: the paragraph alone may be blank until the budget is fixed. */
function gravity(
  missing: readonly (typeof fields)[number][],
  state: BudgetState,
  incompleteness: Severity,
): Severity {
  const onlyParagraph = missing.length === 1 && missing[0] === 'decision';
  return onlyParagraph && state === 'förslag' ? 'warning' : incompleteness;
}
