/** What can be said about a budget when it is rolled over to the next year. */
import { define, raiser } from '#core/findings/definition';
import { isZero, type Amount } from '#core/money/amount';
import { formatAmount } from '#core/money/format';
import { eventName } from './event-name';

export const budgetFindings = {
  'rollover/year-missing': define<Record<never, never>>({
    severity: 'error',
    sv: {
      what: () => 'Budgetåret är inte angivet, så nästa år går inte att räkna fram.',
      remedy: 'Skriv budgetåret under Inställningar.',
      cause:
        'Nästa års budget görs ur en arbetsbok vars Inställningar inte säger vilket år den gäller.',
    },
    en: {
      what: () => 'The budget year is not stated, so the next one cannot be told.',
      remedy: 'Enter the budget year in Inställningar.',
      cause: 'The workbook is rolled over while Inställningar does not state its year.',
    },
  }),
  'rollover/not-fixed': define<{ state: string }>({
    severity: 'warning',
    sv: {
      what: ({ state }) =>
        `Budgeten är ${state}, inte fastställd: kolumnen för föregående år kan komma att ändras.`,
      remedy: 'Lås budgeten först, eller gör nästa års budget på nytt när den är fastställd.',
      cause: 'Nästa års budget görs ur en som inte är fastställd.',
    },
    en: {
      what: ({ state }) =>
        `The budget is ${state}, not fixed: the column for the previous year may still change.`,
      remedy: 'Lock the budget first, or roll it over again once it is fixed.',
      cause: 'A budget that is not fixed is rolled over.',
    },
  }),
  'rollover/nothing-decided': define<{ year: number | null }>({
    severity: 'warning',
    sv: {
      what: ({ year }) =>
        `Ingen post har något belopp för ${String(year)}: kolumnen för föregående år blir tom.`,
      remedy: 'Se efter att det är rätt arbetsbok. Kanske är det redan nästa års.',
      cause: 'Arbetsboken som nästa års budget görs ur har inga poster, eller bara tomma belopp.',
    },
    en: {
      what: ({ year }) =>
        `No post has an amount for ${String(year)}: the column for the previous year will be blank.`,
      remedy: "See that this is the right workbook. It may be next year's already.",
      cause: 'The workbook that is rolled over has no posts, or only blank amounts.',
    },
  }),
  'rollover/earmark-ended': define<{ post: string; to: string; freed: Amount | null }>({
    severity: 'info',
    sv: {
      what: ({ post, to, freed }) =>
        `”${post}” gällde till och med ${to} och följer inte med. ${
          freed === null
            ? 'Hur mycket det frigör är inte känt.'
            : isZero(freed)
              ? 'Det hade inget belopp, så inget frigörs.'
              : `Det frigör ${formatAmount(freed, { unit: 'tkr' })}.`
        }`,
      remedy: 'Om medel frigörs, bestäm vad de ska gå till.',
      cause: 'En satsning slutar med det gamla budgetåret.',
    },
    en: {
      what: ({ post, to, freed }) =>
        `"${post}" ran until ${to} and is left behind. ${
          freed === null
            ? 'How much that frees is not known.'
            : isZero(freed)
              ? 'It had no amount, so nothing is freed.'
              : `That frees ${formatAmount(freed, { unit: 'tkr', language: 'en' })}.`
        }`,
      remedy: 'If money is freed, decide what it is to be used for.',
      cause: 'An earmark ends with the old budget year.',
    },
  }),
  'rollover/sheets-left': define<{ sheets: readonly string[] }>({
    severity: 'info',
    sv: {
      what: ({ sheets }) => `${sheets.join(', ')} hör till det gamla året och följer inte med.`,
      remedy: 'Lägg till bladet i den nya arbetsboken när årets siffror finns.',
      cause: 'En modell eller ett register har inget som gäller det nya året.',
    },
    en: {
      what: ({ sheets }) => `${sheets.join(', ')} belongs to the old year and is left behind.`,
      remedy: "Add the sheet to the new workbook when the year's figures are known.",
      cause: 'A model or a register has nothing that is about the new year.',
    },
  }),
  'rollover/not-recorded': define<{ names: readonly string[] }>({
    severity: 'warning',
    sv: {
      what: ({ names }) =>
        `${names.join(', ')}: inte bokfört som händelse. Det kommer inte in i nästa års nivå.`,
      remedy:
        'Bokför det (--record) och gör nästa års budget på nytt, eller låt det stanna i det gamla året.',
      cause: 'En uppräkning står på sitt blad men saknar sin händelse när nästa års budget görs.',
    },
    en: {
      what: ({ names }) =>
        `${names.join(', ')}: not recorded as an event. It does not come into next year's level.`,
      remedy: 'Record it (--record) and roll over again, or let it stay with the old year.',
      cause: 'An uplift stands on its sheet but has no event when the workbook is rolled over.',
    },
  }),
  'rollover/duration-unanswered': define<{
    event: number | null;
    type: string;
    amount: Amount | null;
  }>({
    severity: 'warning',
    sv: {
      what: ({ event, type, amount }) =>
        `${eventName(event, type)}${amount ? ` om ${formatAmount(amount, { unit: 'tkr' })}` : ''}: det är inte besvarat om beloppet är engångsmedel eller nivåhöjande. Det följer inte med.`,
      remedy:
        'Fyll i Varaktighet och gör nästa års budget på nytt, eller för in ändringen för hand.',
      cause: 'En ramändring eller uppräkning saknar Varaktighet, eller den är ej beslutad.',
    },
    en: {
      what: ({ event, type, amount }) =>
        `${eventName(event, type, 'en')}${amount ? ` of ${formatAmount(amount, { unit: 'tkr', language: 'en' })}` : ''}: it is not settled whether it is one-off or raises the level. It is left behind.`,
      remedy: 'Fill in Varaktighet and roll over again, or bring the change in by hand.',
      cause: 'A change of a frame or an uplift has no Varaktighet, or it is undecided.',
    },
  }),
};

export const raise = raiser(budgetFindings);
