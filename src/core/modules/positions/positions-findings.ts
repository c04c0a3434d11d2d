/** What can be wrong with a row of positions, in words. Spec: positions §4 */
import { en, sv } from '#core/checks/in-tkr';
import { define, raiser } from '#core/findings/definition';
import type { Amount } from '#core/money/amount';

type Named = { readonly position: string };

const unknownSv: Readonly<Record<string, string>> = {
  count: 'antal',
  oldLevel: 'gammal nivå',
  newLevel: 'ny nivå',
  cost: 'kostnad',
};
const unknownEn: Readonly<Record<string, string>> = {
  count: 'number',
  oldLevel: 'old level',
  newLevel: 'new level',
  cost: 'cost',
};

export const positionsFindings = {
  'positions/cost-disagrees': define<
    Named & { cost: Amount; expected: Amount; difference: Amount }
  >({
    severity: 'error',
    sv: {
      what: ({ position, cost, expected, difference }) =>
        `”${position}” kostar enligt raden ${sv(cost)}, men antal och nivåer ger ${sv(expected)}: skillnaden är ${sv(difference)}.`,
      remedy: 'Rätta antalet, nivåerna eller kostnaden; det som lämnas tomt räknas ut.',
      cause: 'Antal, nivåer och kostnad är alla ifyllda och stämmer inte med varandra.',
    },
    en: {
      what: ({ position, cost, expected, difference }) =>
        `"${position}" costs ${en(cost)} by its row, but number and levels give ${en(expected)}: the difference is ${en(difference)}.`,
      remedy: 'Correct the number, the levels or the cost; what is left blank is computed.',
      cause: 'Number, levels and cost are all given and disagree.',
    },
  }),
  'positions/no-answer': define<Named & { unknown: string }>({
    severity: 'error',
    sv: {
      what: ({ position, unknown }) =>
        `”${position}”: inget ${unknown === 'count' ? 'helt antal tjänster' : `värde på ${unknownSv[unknown] ?? unknown} i hela tkr`} ger just den kostnaden.`,
      remedy: 'Rätta det som är ifyllt, eller vidga gränserna under Inställningar.',
      cause: 'Kostnaden går inte jämnt upp med antalet och nivåerna.',
    },
    en: {
      what: ({ position, unknown }) =>
        `"${position}": no ${unknown === 'count' ? 'whole number of positions' : `${unknownEn[unknown] ?? unknown} in whole tkr`} gives that cost.`,
      remedy: 'Correct what is filled in, or widen the bounds in Inställningar.',
      cause: 'The cost does not come out even with the number and the levels.',
    },
  }),
  'positions/several-answers': define<Named & { answers: number }>({
    severity: 'warning',
    sv: {
      what: ({ position, answers }) =>
        `”${position}” har ${String(answers)} svar i hela tjänster och hela tkr. Vilket som gäller går inte att räkna ut.`,
      remedy: 'Fyll i antalet eller den nivå som saknas.',
      cause:
        'Det som saknas kan vara flera tal: antal och en nivå, eller ett tal för en del av ett år.',
    },
    en: {
      what: ({ position, answers }) =>
        `"${position}" has ${String(answers)} answers in whole positions and whole tkr. Which one holds cannot be computed.`,
      remedy: 'Fill in the number or the level that is missing.',
      cause:
        'What is missing may be several numbers: number and one level, or a number for part of a year.',
    },
  }),
  'positions/too-little-known': define<Named & { missing: readonly string[] }>({
    severity: 'warning',
    sv: {
      what: ({ position, missing }) =>
        `”${position}” saknar ${missing.map((key) => unknownSv[key] ?? key).join(', ')} och kan inte räknas ut.`,
      remedy: 'Fyll i så att högst en uppgift saknas, eller antal och en nivå.',
      cause: 'För lite är känt om tjänsterna.',
    },
    en: {
      what: ({ position, missing }) =>
        `"${position}" lacks ${missing.map((key) => unknownEn[key] ?? key).join(', ')} and cannot be computed.`,
      remedy: 'Fill in until one thing is missing at most, or the number and a level.',
      cause: 'Too little is known of the positions.',
    },
  }),
  'positions/negative': define<Named & { heading: string }>({
    severity: 'error',
    sv: {
      what: ({ position, heading }) => `”${position}” har ett negativt värde under ${heading}.`,
      remedy: 'Rätta tecknet. En sänkning skrivs med en ny nivå under den gamla.',
      cause: 'Ett antal eller en nivå är mindre än noll.',
    },
    en: {
      what: ({ position, heading }) => `"${position}" has a negative value under ${heading}.`,
      remedy: 'Mend the sign. A cut is written with a new level below the old one.',
      cause: 'A number or a level is below zero.',
    },
  }),
  'positions/dates-reversed': define<Named & { from: string; to: string }>({
    severity: 'error',
    sv: {
      what: ({ position, from, to }) => `”${position}” slutar ${to}, innan den börjar ${from}.`,
      remedy: 'Rätta det datum som är fel.',
      cause: 'T.o.m. ligger före Fr.o.m.',
    },
    en: {
      what: ({ position, from, to }) => `"${position}" ends on ${to}, before it begins on ${from}.`,
      remedy: 'Correct the date that is wrong.',
      cause: 'T.o.m. lies before Fr.o.m.',
    },
  }),
  'positions/outside-year': define<Named & { year: number }>({
    severity: 'error',
    sv: {
      what: ({ position, year }) => `”${position}” löper inte någon dag under ${String(year)}.`,
      remedy: 'Rätta datumen, eller flytta raden till rätt års arbetsbok.',
      cause: 'Båda datumen ligger utanför budgetåret.',
    },
    en: {
      what: ({ position, year }) => `"${position}" does not run on any day of ${String(year)}.`,
      remedy: 'Correct the dates, or move the row to the workbook of its year.',
      cause: 'The dates lie outside the budget year.',
    },
  }),
  'positions/overlap': define<Named & { from: string; to: string }>({
    severity: 'warning',
    sv: {
      what: ({ position, from, to }) =>
        `”${position}” står på två rader som båda löper ${from} till ${to}.`,
      remedy:
        'Låt den ena sluta när den andra börjar, eller skilj raderna åt med Slag eller Post-id.',
      cause: 'Samma slag av tjänst på samma post har perioder som överlappar varandra.',
    },
    en: {
      what: ({ position, from, to }) =>
        `"${position}" stands in two rows that both run from ${from} to ${to}.`,
      remedy: 'Let one end when the other begins, or tell the rows apart by Slag or Post-id.',
      cause: 'The same kind of position on the same post has periods that overlap.',
    },
  }),
  'positions/post-unknown': define<Named & { id: string }>({
    severity: 'error',
    sv: {
      what: ({ position, id }) => `”${position}” hör till ${id}, som inte finns bland posterna.`,
      remedy: 'Rätta Post-id, eller lägg till posten.',
      cause: 'Post-id på raden står inte på bladet Poster.',
    },
    en: {
      what: ({ position, id }) => `"${position}" belongs to ${id}, which is not among the posts.`,
      remedy: 'Mend the Post-id, or add the post.',
      cause: 'The Post-id of the row is not on the sheet Poster.',
    },
  }),
};

export const raise = raiser(positionsFindings);
