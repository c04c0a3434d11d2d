/** What can be wrong with a move between committees, in words. Spec: committees §5 */
import { en, sv } from '#core/checks/in-tkr';
import { define } from '#core/findings/definition';
import type { Amount } from '#core/money/amount';

type Named = { readonly committee: string };
type Between = { readonly from: string; readonly to: string };

export const moveFindings = {
  'committees/unknown-committee': define<Between & Named & { amount: Amount | null }>({
    severity: 'error',
    sv: {
      what: ({ from, to, committee, amount }) =>
        `Flytten${amount ? ` av ${sv(amount)}` : ''} från ”${from}” till ”${to}” räknas inte: kommittén ”${committee}” finns inte.`,
      remedy: 'Rätta namnet, eller lägg till kommittén.',
      cause: 'En flytt pekar på en kommitté som inte finns.',
    },
    en: {
      what: ({ from, to, committee, amount }) =>
        `The move${amount ? ` of ${en(amount)}` : ''} from "${from}" to "${to}" is not counted: the committee "${committee}" does not exist.`,
      remedy: 'Mend the name, or add the committee.',
      cause: 'A move names a committee that does not exist.',
    },
  }),
  'committees/not-on-date': define<Between & Named & { amount: Amount | null; date: string }>({
    severity: 'error',
    sv: {
      what: ({ from, to, committee, date }) =>
        `Flytten från ”${from}” till ”${to}” räknas inte: kommittén ”${committee}” finns inte den dagen, ${date}.`,
      remedy: 'Rätta datumet, eller kommitténs Fr.o.m. och T.o.m.',
      cause: 'En flytt gäller en dag då en av kommittéerna inte finns.',
    },
    en: {
      what: ({ from, to, committee, date }) =>
        `The move from "${from}" to "${to}" is not counted: the committee "${committee}" does not exist on that day, ${date}.`,
      remedy: "Correct the date, or the committee's Fr.o.m. and T.o.m.",
      cause: 'A move is of a day on which one of the committees does not exist.',
    },
  }),
  'committees/move-outside-year': define<Between & { date: string; year: number }>({
    severity: 'error',
    sv: {
      what: ({ from, to, date, year }) =>
        `Flytten från ”${from}” till ”${to}” den ${date} ligger inte i ${String(year)} och räknas inte.`,
      remedy: 'Rätta datumet, eller flytta raden till det årets arbetsbok.',
      cause: 'En flytt har ett datum utanför budgetåret.',
    },
    en: {
      what: ({ from, to, date, year }) =>
        `The move from "${from}" to "${to}" on ${date} is not in ${String(year)} and is not counted.`,
      remedy: 'Correct the date, or move the row to the workbook of that year.',
      cause: 'A move has a date outside the budget year.',
    },
  }),
  'committees/move-to-itself': define<Named>({
    severity: 'error',
    sv: {
      what: ({ committee }) =>
        `En flytt går från ”${committee}” till samma kommitté och räknas inte.`,
      remedy: 'Rätta Från eller Till.',
      cause: 'En flytt har samma kommitté på båda sidor.',
    },
    en: {
      what: ({ committee }) =>
        `A move goes from "${committee}" to the same committee and is not counted.`,
      remedy: 'Mend Från or Till.',
      cause: 'A move has the same committee on both sides.',
    },
  }),
  'committees/move-negative': define<Between & { amount: Amount }>({
    severity: 'error',
    sv: {
      what: ({ from, to, amount }) =>
        `Flytten från ”${from}” till ”${to}” är ${sv(amount)}, under noll, och räknas inte.`,
      remedy: 'Skriv beloppet utan minus; byt plats på Från och Till om det går åt andra hållet.',
      cause: 'En flytt har ett belopp under noll.',
    },
    en: {
      what: ({ from, to, amount }) =>
        `The move from "${from}" to "${to}" is ${en(amount)}, below zero, and is not counted.`,
      remedy:
        'Write the amount without a minus; change places of Från and Till if it goes the other way.',
      cause: 'A move has an amount below zero.',
    },
  }),
  'committees/move-amount-missing': define<Between>({
    severity: 'warning',
    sv: {
      what: ({ from, to }) =>
        `Det är inte känt hur mycket som flyttas från ”${from}” till ”${to}”.`,
      remedy: 'Fyll i Belopp.',
      cause: 'En flytt saknar belopp.',
    },
    en: {
      what: ({ from, to }) => `How much is moved from "${from}" to "${to}" is not known.`,
      remedy: 'Fill in Belopp.',
      cause: 'A move has no amount.',
    },
  }),
  'committees/move-date-missing': define<Between>({
    severity: 'warning',
    sv: {
      what: ({ from, to }) =>
        `Flytten från ”${from}” till ”${to}” saknar datum: del av år kan inte räknas, och inte heller om kommittéerna finns den dagen.`,
      remedy: 'Fyll i Datum.',
      cause: 'En flytt saknar datum.',
    },
    en: {
      what: ({ from, to }) =>
        `The move from "${from}" to "${to}" has no date: a part of the year cannot be counted, nor whether the committees exist on that day.`,
      remedy: 'Fill in Datum.',
      cause: 'A move has no date.',
    },
  }),
  'committees/below-zero': define<Named & { amount: Amount }>({
    severity: 'error',
    sv: {
      what: ({ committee, amount }) =>
        `”${committee}” får ${sv(amount)} efter flyttarna: mer flyttas än den har.`,
      remedy: 'Sänk flytten, eller rätta kommitténs belopp.',
      cause: 'En kommitté får mindre än noll efter flyttarna.',
    },
    en: {
      what: ({ committee, amount }) =>
        `"${committee}" gets ${en(amount)} after the moves: more is moved than it has.`,
      remedy: "Lower the move, or correct the committee's amount.",
      cause: 'A committee gets less than zero after the moves.',
    },
  }),
};
