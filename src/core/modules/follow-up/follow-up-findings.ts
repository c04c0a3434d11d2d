/** What can be wrong with outcomes, in words. Spec: follow-up §4 */
import { en, sv } from '#core/checks/in-tkr';
import { define, raiser } from '#core/findings/definition';
import type { Amount } from '#core/money/amount';

type Row = { readonly id: string; readonly source: string; readonly month: string };
type Over = {
  readonly post: string;
  readonly budget: Amount;
  readonly amount: Amount;
  readonly difference: Amount;
};

export const followUpFindings = {
  'follow-up/unknown-post': define<Row & { amount: Amount | null }>({
    severity: 'error',
    sv: {
      what: ({ id, source, month, amount }) =>
        `Utfallet${amount ? ` ${sv(amount)}` : ''} för ${id} (${source}, ${month}) hör till en post som inte finns.`,
      remedy: 'Rätta Post-id, eller lägg till posten.',
      cause: 'Ett utfall pekar på ett Post-id som inte står på bladet Poster.',
    },
    en: {
      what: ({ id, source, month, amount }) =>
        `The outcome${amount ? ` ${en(amount)}` : ''} of ${id} (${source}, ${month}) belongs to a post that does not exist.`,
      remedy: 'Mend the Post-id, or add the post.',
      cause: 'An outcome names a Post-id that is not on the sheet Poster.',
    },
  }),
  'follow-up/outside-year': define<Row & { year: number }>({
    severity: 'error',
    sv: {
      what: ({ id, month, year }) =>
        `Utfallet för ${id} i ${month} ligger utanför ${String(year)} och året före, och räknas inte.`,
      remedy: 'Rätta månaden, eller flytta raden till det årets arbetsbok.',
      cause: 'Ett utfall gäller en månad utanför budgetåret.',
    },
    en: {
      what: ({ id, month, year }) =>
        `The outcome of ${id} in ${month} lies outside ${String(year)} and the year before, and is not counted.`,
      remedy: 'Correct the month, or move the row to the workbook of that year.',
      cause: 'An outcome is of a month outside the budget year.',
    },
  }),
  'follow-up/duplicate': define<Row & { amount: Amount | null }>({
    severity: 'error',
    sv: {
      what: ({ id, source, month }) => `${id} har två rader för ${source} i ${month}.`,
      remedy: 'Ta bort den ena raden, eller slå ihop dem.',
      cause: 'Samma post, källa och månad står två gånger; utfallet räknas då dubbelt.',
    },
    en: {
      what: ({ id, source, month }) => `${id} has two rows of ${source} in ${month}.`,
      remedy: 'Remove one of the rows, or join them.',
      cause: 'The same post, source and month stand twice; the outcome is then counted twice.',
    },
  }),
  'follow-up/amount-missing': define<Row>({
    severity: 'warning',
    sv: {
      what: ({ id, source, month }) =>
        `Utfallet för ${id} (${source}, ${month}) är inte ifyllt. Postens utfall är därför okänt.`,
      remedy: 'Fyll i Utfall. Skriv 0 om det är noll kronor.',
      cause: 'En rad i uppföljningen saknar belopp.',
    },
    en: {
      what: ({ id, source, month }) =>
        `The outcome of ${id} (${source}, ${month}) is blank. The outcome of the post is therefore unknown.`,
      remedy: 'Fill in Utfall. Write 0 if it is zero kronor.',
      cause: 'A row of the follow-up has no amount.',
    },
  }),
  'follow-up/split-disagrees': define<Row & { outcome: Amount; parts: Amount; difference: Amount }>(
    {
      severity: 'error',
      sv: {
        what: ({ id, source, month, outcome, parts, difference }) =>
          `${id} (${source}, ${month}): utfallet är ${sv(outcome)}, men lokaler, löner och övrigt är ${sv(parts)}: skillnaden är ${sv(difference)}.`,
        remedy: 'Rätta utfallet eller någon av delarna.',
        cause: 'Delarna är inte lika med utfallet.',
      },
      en: {
        what: ({ id, source, month, outcome, parts, difference }) =>
          `${id} (${source}, ${month}): the outcome is ${en(outcome)}, but premises, salaries and other are ${en(parts)}: the difference is ${en(difference)}.`,
        remedy: 'Correct the outcome or one of the parts.',
        cause: 'The parts do not make up the outcome.',
      },
    },
  ),
  'follow-up/over-budget': define<Over>({
    severity: 'warning',
    sv: {
      what: ({ post, budget, amount, difference }) =>
        `”${post}” har använt ${sv(amount)} av ${sv(budget)}: ${sv(difference)} för mycket.`,
      remedy: 'Bestäm hur överskridandet ska täckas, eller rätta utfallet.',
      cause: 'En posts utfall är större än dess budget.',
    },
    en: {
      what: ({ post, budget, amount, difference }) =>
        `"${post}" has used ${en(amount)} of ${en(budget)}: ${en(difference)} too much.`,
      remedy: 'Decide how the excess is to be covered, or correct the outcome.',
      cause: 'The outcome of a post is more than its budget.',
    },
  }),
  'follow-up/forecast-over-budget': define<Over>({
    severity: 'warning',
    sv: {
      what: ({ post, budget, amount, difference }) =>
        `”${post}” är på väg mot ${sv(amount)}, men har ${sv(budget)}: ${sv(difference)} för mycket.`,
      remedy: 'Se över posten, eller skriv in en egen prognos under Inställningar.',
      cause: 'Prognosen för året är större än budgeten.',
    },
    en: {
      what: ({ post, budget, amount, difference }) =>
        `"${post}" is heading for ${en(amount)}, but has ${en(budget)}: ${en(difference)} too much.`,
      remedy: 'Look the post over, or type a forecast of your own in Inställningar.',
      cause: 'The forecast for the year is more than the budget.',
    },
  }),
  'follow-up/source-without-budget': define<{ post: string; source: string; amount: Amount }>({
    severity: 'warning',
    sv: {
      what: ({ post, source, amount }) =>
        `”${post}” har ${sv(amount)} i utfall på ${source}, men ingen budget där.`,
      remedy: 'Rätta källan på raden, eller flytta utfallet till rätt post.',
      cause: 'Ett utfall är bokfört på en källa som posten inte får pengar från.',
    },
    en: {
      what: ({ post, source, amount }) =>
        `"${post}" has an outcome of ${en(amount)} on ${source}, but no budget there.`,
      remedy: 'Correct the source of the row, or move the outcome to its post.',
      cause: 'An outcome stands on a source from which the post gets no money.',
    },
  }),
  'follow-up/no-outcome': define<{ posts: number }>({
    severity: 'info',
    sv: {
      what: ({ posts }) =>
        `${String(posts)} ${posts === 1 ? 'post' : 'poster'} med budget har inget utfall alls. De visas som okända och ingår inte i summorna.`,
      remedy: 'Hämta in utfallet, eller skriv 0 för dem som inte har använt något.',
      cause: 'Alla poster finns inte med i det som har hämtats från redovisningen.',
    },
    en: {
      what: ({ posts }) =>
        `${String(posts)} ${posts === 1 ? 'post' : 'posts'} with a budget ${posts === 1 ? 'has' : 'have'} no outcome at all. They are shown as unknown and are not in the sums.`,
      remedy: 'Bring in the outcome, or write 0 for those that have used nothing.',
      cause: 'Not all posts are in what was brought from the accounts.',
    },
  }),
  'follow-up/month-missing': define<{ id: string; source: string; months: readonly string[] }>({
    severity: 'info',
    sv: {
      what: ({ id, source, months }) => `${id} (${source}) saknar utfall för ${months.join(', ')}.`,
      remedy: 'Hämta in månaden, eller skriv 0 om inget har använts.',
      cause: 'En månad saknas mellan, eller efter, dem som finns.',
    },
    en: {
      what: ({ id, source, months }) =>
        `${id} (${source}) has no outcome for ${months.join(', ')}.`,
      remedy: 'Bring in the month, or write 0 if nothing was used.',
      cause: 'A month is missing between, or after, those that are there.',
    },
  }),
  'follow-up/method-unknown': define<{ text: string; methods: readonly string[] }>({
    severity: 'error',
    sv: {
      what: ({ text, methods }) =>
        `Prognosmetoden ”${text}” finns inte. Välj bland ${methods.join(', ')}.`,
      remedy: 'Rätta Uppföljning/Prognos under Inställningar.',
      cause: 'Inställningen för prognos är något annat än metoderna.',
    },
    en: {
      what: ({ text, methods }) =>
        `There is no forecast method "${text}". Choose among ${methods.join(', ')}.`,
      remedy: 'Correct Uppföljning/Prognos in Inställningar.',
      cause: 'The setting of the forecast is something else than the methods.',
    },
  }),
};

export const raise = raiser(followUpFindings);
