/**
 * A later version differs from an earlier one only through events (M1): for every source and every recipient the
 * events make up the difference between the rows. Spec: checks §3
 */
import type { BudgetEvent } from '#core/budget/book';
import { explain, type Explanation } from '#core/budget/explanation';
import { framesOf, recipientRows } from '#core/budget/history';
import { balanceOf } from '#core/budget/ledger';
import { movementOf } from '#core/budget/movement';
import { placeOf } from '#core/budget/place';
import type { Source } from '#core/budget/words';
import { define, raiser } from '#core/findings/definition';
import type { Finding, Place } from '#core/findings/finding';
import { add, sum, type Amount } from '#core/money/amount';
import type { Check, Examined } from './check';
import { en, sv } from './in-tkr';

type Missing = { readonly source: string; readonly version: string; readonly difference: Amount };
type Contradicted = {
  readonly source: string;
  readonly rows: Amount;
  readonly events: Amount;
  readonly difference: Amount;
};
type Whose = { readonly recipient: string };

const missingWords = {
  sv: {
    remedy: 'För in händelsen som förklarar ändringen, eller rätta beloppet.',
    cause: 'En ram skiljer sig mellan två versioner, och ingen händelse säger varför.',
  },
  en: {
    remedy: 'Enter the event that explains the change, or correct the amount.',
    cause: 'A frame differs between two versions, and no event says why.',
  },
};
const contradictedWords = {
  sv: {
    remedy: 'Rätta raden i Ramar eller händelsen, så att de säger samma sak.',
    cause: 'Händelserna säger något annat om en ram än vad dess versioner gör.',
  },
  en: {
    remedy: 'Correct the row in Ramar or the event, so that they say the same.',
    cause: 'The events say something else about a frame than its versions do.',
  },
};

export const versionsExplainedFindings = {
  'frames/version-without-event': define<Missing>({
    severity: 'warning',
    sv: {
      what: ({ source, version, difference }) =>
        `Ramen för ${source} ändras med ${sv(difference)} från och med versionen ”${version}” utan att någon händelse förklarar det.`,
      ...missingWords.sv,
    },
    en: {
      what: ({ source, version, difference }) =>
        `The frame of ${source} changes by ${en(difference)} from the version "${version}" on, and no event explains it.`,
      ...missingWords.en,
    },
  }),
  'frames/events-disagree': define<Contradicted>({
    severity: 'error',
    sv: {
      what: ({ source, rows, events, difference }) =>
        `Ramen för ${source} har ändrats med ${sv(rows)}, men händelserna säger ${sv(events)}: skillnaden är ${sv(difference)}.`,
      ...contradictedWords.sv,
    },
    en: {
      what: ({ source, rows, events, difference }) =>
        `The frame of ${source} has changed by ${en(rows)}, but the events say ${en(events)}: the difference is ${en(difference)}.`,
      ...contradictedWords.en,
    },
  }),
  'recipients/version-without-event': define<Missing & Whose>({
    severity: 'warning',
    sv: {
      what: ({ recipient, source, version, difference }) =>
        `${recipient} får ${sv(difference)} av ${source} från och med versionen ”${version}” utan att någon händelse förklarar det.`,
      ...missingWords.sv,
    },
    en: {
      what: ({ recipient, source, version, difference }) =>
        `${recipient} gets ${en(difference)} of ${source} from the version "${version}" on, and no event explains it.`,
      ...missingWords.en,
    },
  }),
  'recipients/events-disagree': define<Contradicted & Whose>({
    severity: 'error',
    sv: {
      what: ({ recipient, source, rows, events, difference }) =>
        `${source}-ramen för ${recipient} har ändrats med ${sv(rows)}, men händelserna säger ${sv(events)}: skillnaden är ${sv(difference)}.`,
      ...contradictedWords.sv,
    },
    en: {
      what: ({ recipient, source, rows, events, difference }) =>
        `The ${source} frame of ${recipient} has changed by ${en(rows)}, but the events say ${en(events)}: the difference is ${en(difference)}.`,
      ...contradictedWords.en,
    },
  }),
};

const raise = raiser(versionsExplainedFindings);

export const versionsExplained: Check = {
  name: 'versions-explained',
  codes: Object.keys(versionsExplainedFindings),
  run: (examined) =>
    examined.summary.sources.flatMap(({ source }) => [
      ...ofSource(source, examined),
      ...examined.summary.recipients.flatMap(({ recipient }) =>
        ofRecipient(recipient, source, examined),
      ),
    ]),
};

function ofSource(source: Source, { book, summary, ...examined }: Examined): readonly Finding[] {
  const rows = framesOf(book, source).map((row) => ({ ...row, place: placeOf(row, 'amount') }));
  const moves = book.events
    .filter((event) => movementOf(event) === 'arrives')
    .filter((event) => event.source === source || event.source === null)
    .map((event) => ({ event, amount: event.source === null ? null : event.amount }));
  const found = compared(rows, moves, false);
  const severity = examined.incompleteness;
  if (found?.kind === 'contradicted') {
    const { rows, events, difference, where } = found;
    const facts = { source, rows, events, difference };
    return [raise('frames/events-disagree', facts, { where, effect: difference })];
  }
  if (found) {
    const { version, difference, where } = found;
    const facts = { source, version, difference };
    const circumstances = { where, effect: difference, severity };
    return [raise('frames/version-without-event', facts, circumstances)];
  }
  const minuted = summary.minuted.find((each) => each.about === 'change' && each.source === source);
  if (minuted?.comparison.verdict !== 'wrong' || moves.length > 0) return [];
  if (rows[0]?.amount && rows.at(-1)?.amount) return [];
  const facts = { source, version: minuted.version, difference: minuted.stated };
  const where = rows.slice(-1).map((row) => placeOf(row, 'minuted'));
  const circumstances = { where, effect: minuted.stated, severity };
  return [raise('frames/version-without-event', facts, circumstances)];
}

function ofRecipient(
  recipient: string,
  source: Source,
  { book, ledger, incompleteness: severity }: Examined,
): readonly Finding[] {
  const rows = recipientRows(book, recipient).map((row) => ({
    amount: row.amount[source],
    version: row.version,
    place: placeOf(row, source),
  }));
  const moves = balanceOf(ledger, { kind: 'recipient', source, recipient })?.entries ?? [];
  const found = compared(rows, moves, true);
  if (!found) return [];
  const { difference, where } = found;
  if (found.kind === 'contradicted') {
    const { rows, events } = found;
    const facts = { recipient, source, rows, events, difference };
    return [raise('recipients/events-disagree', facts, { where, effect: difference })];
  }
  const facts = { recipient, source, version: found.version, difference };
  const circumstances = { where, effect: difference, severity };
  return [raise('recipients/version-without-event', facts, circumstances)];
}

interface Row {
  readonly amount: Amount | null;
  readonly version: string;
  readonly place: Place;
}

interface Move {
  readonly amount: Amount | null;
  readonly event: BudgetEvent;
}

type Disagreement = { readonly difference: Amount; readonly where: readonly Place[] } & (
  | { readonly kind: 'missing'; readonly version: string }
  | { readonly kind: 'contradicted'; readonly rows: Amount; readonly events: Amount }
);

/** null when the events explain the rows, with or without those that are only proposed. */
function compared(
  rows: readonly Row[],
  moves: readonly Move[],
  openingMayContainEvents: boolean,
): Disagreement | null {
  const settled = moves.filter(({ event }) => event.status !== 'föreslagen');
  const explained = (some: readonly Move[]): Explanation =>
    explain(
      rows.map(({ amount }) => amount),
      some.map(({ amount }) => amount),
      openingMayContainEvents,
    );
  const explanation = explained(moves);
  if (explanation.kind === 'untold' || explanation.kind === 'explained') return null;
  if (explained(settled).kind === 'explained') return null;
  const { difference } = explanation;
  const newest = rows.slice(-1).map(({ place }) => place);
  if (explanation.kind === 'missing') {
    const row = rows[explanation.row];
    const where = row ? [row.place] : newest;
    return { kind: 'missing', version: row?.version ?? '', difference, where };
  }
  const events = sum(moves.flatMap(({ amount }) => amount ?? []));
  const where = [...newest, ...moves.map(({ event }) => placeOf(event, 'amount'))];
  return { kind: 'contradicted', rows: add(difference, events), events, difference, where };
}
