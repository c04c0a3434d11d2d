/** What can be wrong between two workbooks. Spec: compare §4 */
import { define, raiser } from '#core/findings/definition';
import type { Amount } from '#core/money/amount';
import { formatAmount } from '#core/money/format';

const sv = (amount: Amount | null): string =>
  amount === null ? 'tomt' : formatAmount(amount, { unit: 'tkr' });
const en = (amount: Amount | null): string =>
  amount === null ? 'blank' : formatAmount(amount, { unit: 'tkr', language: 'en' });

type Unexplained = {
  readonly source: string;
  readonly before: Amount | null;
  readonly after: Amount | null;
  readonly explained: Amount;
  readonly unexplained: Amount;
};
type Of<Name extends string> = Unexplained & Readonly<Record<Name, string>>;

const rest = {
  sv: ({ before, after, explained, unexplained }: Unexplained) =>
    `från ${sv(before)} till ${sv(after)}. Händelser och logg förklarar ${sv(explained)}; ${sv(unexplained)} förklaras av ingenting.`,
  en: ({ before, after, explained, unexplained }: Unexplained) =>
    `from ${en(before)} to ${en(after)}. Events and the log explain ${en(explained)}; nothing explains ${en(unexplained)}.`,
};

export const compareFindings = {
  'compare/unexplained-frame': define<Unexplained>({
    severity: 'error',
    sv: {
      what: (facts) => `Ramen för ${facts.source} gick ${rest.sv(facts)}`,
      remedy: 'För in händelsen som ändrade ramen, eller rätta beloppet i Ramar.',
      cause: 'En källas ram skiljer sig mellan två arbetsböcker mer än händelserna säger.',
    },
    en: {
      what: (facts) => `The frame of ${facts.source} went ${rest.en(facts)}`,
      remedy: 'Enter the event that changed the frame, or correct the amount in Ramar.',
      cause: "A source's frame differs between two workbooks by more than the events say.",
    },
  }),
  'compare/unexplained-recipient': define<Of<'recipient'>>({
    severity: 'error',
    sv: {
      what: (facts) => `${facts.source}-ramen för ${facts.recipient} gick ${rest.sv(facts)}`,
      remedy: 'För in händelsen som ändrade ramen, eller rätta beloppet i Ramar.',
      cause: 'En mottagares ram skiljer sig mellan två arbetsböcker mer än händelserna säger.',
    },
    en: {
      what: (facts) => `The ${facts.source} frame of ${facts.recipient} went ${rest.en(facts)}`,
      remedy: 'Enter the event that changed the frame, or correct the amount in Ramar.',
      cause: "A recipient's frame differs between two workbooks by more than the events say.",
    },
  }),
  'compare/unexplained-post': define<Of<'post'> & { readonly change: string }>({
    severity: 'error',
    sv: {
      what: (facts) =>
        `${facts.change === 'added' ? 'Den nya posten ' : facts.change === 'removed' ? 'Den borttagna posten ' : ''}”${facts.post}” (${facts.source}) gick ${rest.sv(facts)}`,
      remedy: 'För in händelsen som ändrade posten, eller rätta beloppet i Poster.',
      cause:
        'En post skiljer sig mellan två arbetsböcker, och ingen händelse eller logg säger varför.',
    },
    en: {
      what: (facts) =>
        `${facts.change === 'added' ? 'The new post ' : facts.change === 'removed' ? 'The removed post ' : ''}"${facts.post}" (${facts.source}) went ${rest.en(facts)}`,
      remedy: 'Enter the event that changed the post, or correct the amount in Poster.',
      cause: 'A post differs between two workbooks, and no event or line of the log says why.',
    },
  }),
  'compare/history-rewritten': define<Of<'of'> & { readonly version: string }>({
    severity: 'error',
    sv: {
      what: ({ of, source, version, before, after }) =>
        `En äldre version har skrivits om: ${of === source ? source : `${of} ${source}`} i ”${version}” var ${sv(before)} och är nu ${sv(after)}.`,
      remedy: 'Återställ raden. En ändring hör hemma i en ny version med sin händelse.',
      cause:
        'En rad i Ramar som är historia är borta eller säger något annat än i den äldre arbetsboken.',
    },
    en: {
      what: ({ of, source, version, before, after }) =>
        `An older version was rewritten: ${of === source ? source : `${of} ${source}`} in "${version}" was ${en(before)} and is now ${en(after)}.`,
      remedy: 'Restore the row. A change belongs in a new version with its event.',
      cause:
        'A row of Ramar that is history is gone or says something else than in the older workbook.',
    },
  }),
  'compare/event-removed': define<{ event: string; amount: Amount | null }>({
    severity: 'error',
    sv: {
      what: ({ event, amount }) =>
        `Händelsen ${event}${amount ? ` om ${sv(amount)}` : ''} fanns i den äldre arbetsboken men finns inte kvar, eller säger något annat om pengarna.`,
      remedy: 'Återställ händelsen. Den som ska upphävas får en ny händelse mot sig.',
      cause: 'En händelse har tagits bort eller ändrats sedan den äldre arbetsboken.',
    },
    en: {
      what: ({ event, amount }) =>
        `The event ${event}${amount ? ` of ${en(amount)}` : ''} was in the older workbook and is gone, or says something else of the money.`,
      remedy: 'Restore the event. One that is to be annulled gets a new event against it.',
      cause: 'An event was removed or changed since the older workbook.',
    },
  }),
  'compare/state-without-event': define<{ before: string; after: string }>({
    severity: 'error',
    sv: {
      what: ({ before, after }) =>
        `Budgeten gick från ${before} till ${after} utan att någon händelse säger det.`,
      remedy:
        'Gör budgeten till förslag (propose), lås den (lock) eller lås upp den (unlock): då skrivs händelsen.',
      cause: 'Läget i Inställningar har ändrats för hand.',
    },
    en: {
      what: ({ before, after }) =>
        `The budget went from ${before} to ${after}, and no event says so.`,
      remedy:
        'Make the budget a proposal (propose), lock it (lock) or unlock it (unlock), which writes the event.',
      cause: 'The state in Inställningar was changed by hand.',
    },
  }),
  'compare/formula-became-constant': define<{ of: string }>({
    severity: 'warning',
    sv: {
      what: ({ of }) => `En formel för ${of} har ersatts av ett fast värde.`,
      remedy: 'Sätt tillbaka formeln, om det fasta värdet inte är avsett.',
      cause: 'En cell räknades ut i den äldre arbetsboken men inte i den nyare.',
    },
    en: {
      what: ({ of }) => `A formula of ${of} was replaced by a constant.`,
      remedy: 'Put the formula back, unless the constant is meant.',
      cause: 'A cell was computed in the older workbook and is not in the newer.',
    },
  }),
  'compare/settings-changed': define<{ settings: readonly string[] }>({
    severity: 'info',
    sv: {
      what: ({ settings }) => `Inställningar skiljer sig: ${settings.join(', ')}.`,
      remedy: 'Se efter att ändringarna är avsedda.',
      cause: 'Inställningar är inte desamma i de båda arbetsböckerna.',
    },
    en: {
      what: ({ settings }) => `Settings differ: ${settings.join(', ')}.`,
      remedy: 'See that the changes are meant.',
      cause: 'Inställningar are not the same in the two workbooks.',
    },
  }),
  'compare/rows-not-logged': define<{ sheet: string; rows: number }>({
    severity: 'info',
    sv: {
      what: ({ sheet, rows }) =>
        `${sheet}: ${rows === 1 ? 'en rad skiljer' : `${String(rows)} rader skiljer`} sig utan att loggen säger varför.`,
      remedy: 'Se efter att ändringarna är avsedda.',
      cause: 'En tabell vid sidan av budgeten har ändrats för hand.',
    },
    en: {
      what: ({ sheet, rows }) =>
        `${sheet}: ${rows === 1 ? 'one row differs' : `${String(rows)} rows differ`}, and the log does not say why.`,
      remedy: 'See that the changes are meant.',
      cause: 'A table beside the budget was changed by hand.',
    },
  }),
  'compare/previous-year-differs': define<
    Pick<Of<'post'>, 'post' | 'source' | 'before' | 'after'> & { readonly change: string }
  >({
    severity: 'error',
    sv: {
      what: ({ post, source, before, after, change }) =>
        change === 'removed'
          ? `”${post}” hade ${sv(before)} ${source} förra året, gäller ännu och finns inte i årets arbetsbok.`
          : `Föregående år för ”${post}” (${source}) är ${sv(after)}, men förra årets arbetsbok säger ${sv(before)}.`,
      remedy: 'Rätta kolumnen för föregående år, eller lägg till posten.',
      cause: 'Kolumnen för föregående år stämmer inte med förra årets arbetsbok.',
    },
    en: {
      what: ({ post, source, before, after, change }) =>
        change === 'removed'
          ? `"${post}" had ${en(before)} of ${source} last year, still runs and is not in this year's workbook.`
          : `The previous year of "${post}" (${source}) is ${en(after)}, but last year's workbook says ${en(before)}.`,
      remedy: "Correct the previous year's column, or add the post.",
      cause: "The previous year's column does not agree with last year's workbook.",
    },
  }),
  'compare/posts-unclear': define<{ posts: readonly string[] }>({
    severity: 'warning',
    sv: {
      what: ({ posts }) =>
        `Flera poster kan vara varandra: ${posts.map((post) => `”${post}”`).join(', ')}. De jämförs som nya och borttagna.`,
      remedy: 'Ge posterna olika Post-id.',
      cause: 'Två poster i samma arbetsbok har samma Post-id, eller samma namn utan Post-id.',
    },
    en: {
      what: ({ posts }) =>
        `Several posts may be each other: ${posts.map((post) => `"${post}"`).join(', ')}. They are compared as new and removed.`,
      remedy: 'Give the posts different ids.',
      cause: 'Two posts of one workbook have the same Post-id, or the same name without one.',
    },
  }),
  'compare/years-apart': define<{ before: number; after: number }>({
    severity: 'error',
    sv: {
      what: ({ before, after }) =>
        `Den äldre arbetsboken gäller ${String(before)} och den nyare ${String(after)}. De jämförs bara när åren är desamma eller följer på varandra.`,
      remedy:
        'Välj två arbetsböcker för samma år, eller för ett år och det följande, den äldre först.',
      cause: 'Två arbetsböcker för år som inte följer på varandra jämförs.',
    },
    en: {
      what: ({ before, after }) =>
        `The older workbook is of ${String(before)} and the newer of ${String(after)}. They are compared only when the years are the same or follow each other.`,
      remedy: 'Choose two workbooks of one year, or of a year and the next, the older first.',
      cause: 'Two workbooks of years that do not follow each other are compared.',
    },
  }),
};

export const raise = raiser(compareFindings);
