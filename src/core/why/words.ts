/** A chain in words: what the cell is, the frames above it, and each part, as pane and command line say them. */
import { eventName } from '#core/budget/event-name';
import type { BudgetEvent, Frame } from '#core/budget/book';
import { formatAmount } from '#core/money/format';
import type { Language } from '#core/money/language';
import type { Amount } from '#core/money/amount';
import { compareWritten, verdictWords } from '#core/money/verdict';
import type { Above, Part, Share, Subject, SumKind, Writing } from './chain';

const sums: Readonly<Record<Language, Readonly<Record<SumKind, string>>>> = {
  sv: { total: 'summa', onPosts: 'på poster', notOnPosts: 'ej på post' },
  en: { total: 'total', onPosts: 'on posts', notOnPosts: 'not on posts' },
};

const words = {
  sv: {
    frame: 'Ram',
    recipientFrame: 'Mottagarram',
    post: 'Post',
    lastYear: 'föregående år',
    opening: (version: string) =>
      version === '' ? 'Ingångsvärde' : `Ingångsvärde i versionen ${version}`,
    byHand: 'Skrivet för hand, ingen händelse',
    computed: 'Räknas ut av cellens formel',
    rowAdded: (action: string) => `Raden tillkom: ${action}`,
    leftOver: 'Cellen visar ett annat belopp än delarna: resten har ingen förklaring',
    minuted: (text: string, verdict: string) => `i protokollet ${text}: ${verdict}`,
    logLine: (number: number) => `rad ${String(number)} i loggen`,
    lasting: {
      engång: 'engång',
      nivåhöjande: 'nivåhöjande',
      'ej beslutat': 'varaktighet ej beslutad',
    },
    key: (key: string) => `Nyckel ${key}: `,
    exact: (exact: string, rounding: string) =>
      `exakt andel ${exact} tkr, avrundning ${rounding} tkr`,
    gives: (amount: string) => ` ger ${amount}`,
  },
  en: {
    frame: 'Frame',
    recipientFrame: "Recipient's frame",
    post: 'Post',
    lastYear: 'last year',
    opening: (version: string) => (version === '' ? 'Opening' : `Opening in version ${version}`),
    byHand: 'Written by hand, no event',
    computed: 'Computed by the formula of the cell',
    rowAdded: (action: string) => `The row was added: ${action}`,
    leftOver: 'The cell shows another amount than its parts: nothing explains the rest',
    minuted: (text: string, verdict: string) => `minuted as ${text}: ${verdict}`,
    logLine: (number: number) => `line ${String(number)} of the log`,
    lasting: {
      engång: 'one-off',
      nivåhöjande: 'raises the level',
      'ej beslutat': 'duration undecided',
    },
    key: (key: string) => `Key ${key}: `,
    exact: (exact: string, rounding: string) =>
      `exact share ${exact} tkr, rounding ${rounding} tkr`,
    gives: (amount: string) => ` gives ${amount}`,
  },
} as const;

/** "Post FR-02 Projektmedel, ALF". */
export function subjectText(subject: Subject, language: Language): string {
  const say = words[language];
  switch (subject.kind) {
    case 'source frame':
      return joined([`${say.frame} ${subject.frame.source}`, subject.frame.version]);
    case 'recipient frame':
      return joined([
        `${say.recipientFrame} ${subject.row.recipient}`,
        subject.source,
        subject.row.version,
      ]);
    case 'post': {
      const { id, name } = subject.post;
      const called = [say.post, id, name].filter((part) => part !== null).join(' ');
      return joined([called, subject.source, subject.previous ? say.lastYear : '']);
    }
    case 'event':
      return eventName(subject.event.number, subject.event.type, language);
    case 'sum':
      return `${subject.name}, ${sums[language][subject.of]}`;
    case 'field':
      return `${subject.sheet}, ${subject.heading}`;
  }
}

/** What the row itself says of how firm its amount is. */
export function subjectDetails(subject: Subject, language: Language): readonly string[] {
  return subject.kind === 'source frame' ? frameDetails(subject.frame, language) : [];
}

export interface WordedLine {
  readonly title: string;
  /** Further facts, each a line of its own. */
  readonly details: readonly string[];
}

/** A frame above the amount, with its own amount. */
export function aboveText(
  above: Above,
  language: Language,
): WordedLine & { amount: Amount | null } {
  const title = subjectText(above, language);
  return above.kind === 'source frame'
    ? { title, amount: above.frame.amount, details: frameDetails(above.frame, language) }
    : { title, amount: above.row.amount[above.source], details: [] };
}

/** Status, decision and the minutes' figure of a version. */
function frameDetails(frame: Frame, language: Language): readonly string[] {
  const { status, body, date, decision, minuted, amount } = frame;
  const decided = joined([status, body, decision, date]);
  const verdict = verdictWords[language][compareWritten(minuted, amount).verdict];
  return [
    ...(decided === '' ? [] : [decided]),
    ...(minuted ? [words[language].minuted(minuted.text, verdict)] : []),
  ];
}

export function partText(part: Part, language: Language): WordedLine {
  const say = words[language];
  switch (part.kind) {
    case 'opening':
      return { title: say.opening(part.version), details: [] };
    case 'by hand':
      return { title: say.byHand, details: [] };
    case 'computed':
      return { title: say.computed, details: [part.formula] };
    case 'row added':
      return {
        title: say.rowAdded(part.writing.action),
        details: [writer(part.writing, language)],
      };
    case 'written':
      return {
        title: part.writing.action,
        details: [
          writer(part.writing, language),
          ...shareDetails(part.share, language, part.writing.action),
        ],
      };
    case 'event':
      return {
        title: joined([
          eventName(part.event.number, part.event.type, language),
          course(part.event),
        ]),
        details: [...eventDetails(part.event, language), ...shareDetails(part.share, language)],
      };
    case 'cell':
      return { title: subjectText(part.of, language), details: [] };
    case 'left over':
      return { title: say.leftOver, details: [] };
  }
}

/** "ALF → FR". */
function course({ from, to }: BudgetEvent): string {
  return [from, to].filter((name) => name !== null).join(' → ');
}

function eventDetails(event: BudgetEvent, language: Language): readonly string[] {
  const { date, status, body, decision, decidedOn, duration, text } = event;
  const lasting = duration && words[language].lasting[duration];
  return [joined([date, status, body, decision, decidedOn, lasting]), text ?? ''].filter(
    (line) => line !== '',
  );
}

/** `said`: what the title has said already. */
function shareDetails(
  share: Share | null,
  language: Language,
  said: string | null = null,
): readonly string[] {
  if (!share) return [];
  const say = words[language];
  const { key, exact, rounding, reason, amount } = share;
  const given = say.gives(formatAmount(amount, { unit: 'tkr', language }));
  const named = key === said ? '' : say.key(key);
  return [`${named}${say.exact(exact, rounding)}${given}`, reason].filter((line) => line !== '');
}

function writer({ number, who, time }: Writing, language: Language): string {
  return joined([words[language].logLine(number), who, time]);
}

function joined(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join(', ');
}
