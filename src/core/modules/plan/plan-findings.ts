/** What can be wrong with a plan of several years, in words. Spec: plan §4 */
import { en, sv } from '#core/checks/in-tkr';
import { define, raiser } from '#core/findings/definition';
import type { Amount } from '#core/money/amount';

type Cell = { readonly post: string; readonly source: string; readonly year: number };

export const planFindings = {
  'plan/year-missing': define<Record<never, never>>({
    severity: 'warning',
    sv: {
      what: () => 'Budgetåret är inte angivet, så planen vet inte var den börjar.',
      remedy: 'Skriv budgetåret under Inställningar.',
      cause: 'Inställningar säger inte vilket år budgeten gäller.',
    },
    en: {
      what: () => 'The budget year is not stated, so the plan does not know where it begins.',
      remedy: 'Enter the budget year in Inställningar.',
      cause: 'Inställningar does not say which year the budget is for.',
    },
  }),
  'plan/column-not-a-year': define<{ heading: string }>({
    severity: 'warning',
    sv: {
      what: ({ heading }) => `Kolumnen ”${heading}” säger inget år och läses inte.`,
      remedy: 'Skriv årtalet i rubriken, till exempel 2027 (tkr).',
      cause: 'En rubrik på bladet Flerårsplan är varken en kolumn som finns eller ett år.',
    },
    en: {
      what: ({ heading }) => `The column "${heading}" names no year and is not read.`,
      remedy: 'Write the year in the heading, such as 2027 (tkr).',
      cause: 'A heading of the sheet Flerårsplan is neither a known column nor a year.',
    },
  }),
  'plan/unknown-post': define<{ id: string }>({
    severity: 'error',
    sv: {
      what: ({ id }) =>
        `Planen har en rad för ${id}, som inte finns bland posterna. Den räknas inte.`,
      remedy: 'Rätta Post-id, eller lägg till posten.',
      cause: 'Ett Post-id i planen står inte på bladet Poster.',
    },
    en: {
      what: ({ id }) =>
        `The plan has a row of ${id}, which is not among the posts. It is not counted.`,
      remedy: 'Mend the Post-id, or add the post.',
      cause: 'A Post-id of the plan is not on the sheet Poster.',
    },
  }),
  'plan/duplicate': define<{ id: string; source: string }>({
    severity: 'error',
    sv: {
      what: ({ id, source }) => `Planen har två rader för ${id} och ${source}. Den första gäller.`,
      remedy: 'Ta bort den ena raden, eller slå ihop dem.',
      cause: 'Samma post och källa står två gånger i planen.',
    },
    en: {
      what: ({ id, source }) =>
        `The plan has two rows of ${id} and ${source}. The first one holds.`,
      remedy: 'Remove one of the rows, or join them.',
      cause: 'The same post and source stand twice in the plan.',
    },
  }),
  'plan/negative': define<Cell & { amount: Amount }>({
    severity: 'error',
    sv: {
      what: ({ post, source, year, amount }) =>
        `”${post}” har ${sv(amount)} av ${source} för ${String(year)} i planen.`,
      remedy: 'Rätta beloppet.',
      cause: 'Ett belopp i planen är mindre än noll.',
    },
    en: {
      what: ({ post, source, year, amount }) =>
        `"${post}" has ${en(amount)} of ${source} for ${String(year)} in the plan.`,
      remedy: 'Correct the amount.',
      cause: 'An amount of the plan is below zero.',
    },
  }),
  'plan/after-end': define<Cell & { to: string; amount: Amount }>({
    severity: 'error',
    sv: {
      what: ({ post, year, to, amount }) =>
        `”${post}” gäller till och med ${to} men har ${sv(amount)} för ${String(year)} i planen.`,
      remedy: 'Ta bort beloppet, eller förläng posten om det är beslutat.',
      cause: 'En post har pengar i planen efter sitt slutdatum.',
    },
    en: {
      what: ({ post, year, to, amount }) =>
        `"${post}" runs until ${to} but has ${en(amount)} for ${String(year)} in the plan.`,
      remedy: 'Remove the amount, or extend the post if that is decided.',
      cause: 'A post has money in the plan after its end.',
    },
  }),
  'plan/differs-from-budget': define<Cell & { typed: Amount; held: Amount; difference: Amount }>({
    severity: 'warning',
    sv: {
      what: ({ post, source, year, typed, held, difference }) =>
        `Planen har ${sv(typed)} för ”${post}” (${source}, ${String(year)}), budgeten ${sv(held)}: skillnaden är ${sv(difference)}. Budgeten gäller.`,
      remedy: 'Rätta planen, eller ändra budgeten med en händelse.',
      cause: 'Planens belopp för budgetåret är ett annat än budgetens.',
    },
    en: {
      what: ({ post, source, year, typed, held, difference }) =>
        `The plan has ${en(typed)} for "${post}" (${source}, ${String(year)}), the budget ${en(held)}: the difference is ${en(difference)}. The budget holds.`,
      remedy: 'Correct the plan, or change the budget by an event.',
      cause: 'The amount of the plan for the budget year is not the budget’s.',
    },
  }),
  'plan/commitments-exceed': define<
    Cell & { amount: Amount; committed: Amount; difference: Amount }
  >({
    severity: 'error',
    sv: {
      what: ({ post, source, year, amount, committed, difference }) =>
        `”${post}” har ${sv(amount)} av ${source} för ${String(year)}, men ${sv(committed)} är redan beviljat: ${sv(difference)} saknas.`,
      remedy: 'Öka posten i planen, eller ompröva det som inte är bindande.',
      cause: 'Beviljade medel för ett kommande år är mer än posten har i planen.',
    },
    en: {
      what: ({ post, source, year, amount, committed, difference }) =>
        `"${post}" has ${en(amount)} of ${source} for ${String(year)}, but ${en(committed)} is granted already: ${en(difference)} is missing.`,
      remedy: 'Increase the post in the plan, or reconsider what is not binding.',
      cause: 'What is granted for a coming year is more than the post has in the plan.',
    },
  }),
  'plan/exceeds-frame': define<{
    source: string;
    year: number;
    frame: Amount;
    used: Amount;
    difference: Amount;
  }>({
    severity: 'warning',
    sv: {
      what: ({ source, year, frame, used, difference }) =>
        `Posterna tar ${sv(used)} av ${source} ${String(year)}, men ramen väntas bli ${sv(frame)}: ${sv(difference)} för mycket.`,
      remedy: 'Minska posterna i planen, eller skriv in en annan ram under Inställningar.',
      cause: 'Planens poster är tillsammans mer än den väntade ramen.',
    },
    en: {
      what: ({ source, year, frame, used, difference }) =>
        `The posts take ${en(used)} of ${source} in ${String(year)}, but the frame is expected to be ${en(frame)}: ${en(difference)} too much.`,
      remedy: 'Reduce the posts of the plan, or enter another frame in Inställningar.',
      cause: 'The posts of the plan are together more than the expected frame.',
    },
  }),
};

export const raise = raiser(planFindings);
