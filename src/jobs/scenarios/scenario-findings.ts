/** What can be wrong with a scenario, or with what is asked of it. Spec: allocation §14 */
import { define, raiser } from '#core/findings/definition';
import type { Amount } from '#core/money/amount';
import { formatAmount } from '#core/money/format';

const sv = (amount: Amount | null) =>
  amount === null ? 'inget belopp' : formatAmount(amount, { unit: 'tkr' });
const en = (amount: Amount | null) =>
  amount === null ? 'no amount' : formatAmount(amount, { unit: 'tkr', language: 'en' });

type Entry = { readonly scenario: string; readonly id: string; readonly source: string };

export const scenarioFindings = {
  'scenarios/unknown': define<{ scenario: string; known: readonly string[] }>({
    severity: 'error',
    sv: {
      what: ({ scenario, known }) =>
        known.length === 0
          ? `Scenariot ”${scenario}” finns inte. Inget scenario är sparat.`
          : `Scenariot ”${scenario}” finns inte. De som finns är ${known.join(', ')}.`,
      remedy: 'Rätta namnet, eller spara scenariot först (scenario save).',
      cause: 'Ett scenario som inte finns ska visas, jämföras eller antas.',
    },
    en: {
      what: ({ scenario, known }) =>
        known.length === 0
          ? `There is no scenario "${scenario}". None is saved.`
          : `There is no scenario "${scenario}". Those that exist are ${known.join(', ')}.`,
      remedy: 'Mend the name, or save the scenario first (scenario save).',
      cause: 'A scenario that does not exist is to be shown, compared or adopted.',
    },
  }),
  'scenarios/exists': define<{ scenario: string }>({
    severity: 'error',
    sv: {
      what: ({ scenario }) => `Scenariot ”${scenario}” finns redan. Inget har skrivits.`,
      remedy: 'Välj ett annat namn, eller ersätt det (--replace).',
      cause: 'Ett scenario sparas under ett namn som är upptaget.',
    },
    en: {
      what: ({ scenario }) => `The scenario "${scenario}" exists already. Nothing was written.`,
      remedy: 'Choose another name, or replace it (--replace).',
      cause: 'A scenario is saved under a name that is taken.',
    },
  }),
  'scenarios/nothing-to-save': define<{ scenario: string }>({
    severity: 'error',
    sv: {
      what: ({ scenario }) =>
        `Det finns inget belopp att spara i scenariot ”${scenario}”. Inget har skrivits.`,
      remedy: 'Ange belopp, eller fyll i posterna först.',
      cause: 'Ett scenario sparas utan att någon post eller ram har ett belopp.',
    },
    en: {
      what: ({ scenario }) =>
        `There is no amount to save in the scenario "${scenario}". Nothing was written.`,
      remedy: 'State amounts, or enter the posts first.',
      cause: 'A scenario is saved although no post or frame has an amount.',
    },
  }),
  'scenarios/nothing-to-adopt': define<{ scenario: string }>({
    severity: 'error',
    sv: {
      what: ({ scenario }) =>
        `Budgeten är redan som i scenariot ”${scenario}”. Inget har skrivits.`,
      remedy: 'Välj ett annat scenario om något ska ändras.',
      cause: 'Ett scenario antas som inte ändrar något.',
    },
    en: {
      what: ({ scenario }) =>
        `The budget is already as in the scenario "${scenario}". Nothing was written.`,
      remedy: 'Choose another scenario if something is to change.',
      cause: 'A scenario is adopted that changes nothing.',
    },
  }),
  'scenarios/entry-gone': define<Entry & { readonly found: number }>({
    severity: 'error',
    sv: {
      what: ({ scenario, id, source, found }) =>
        `Scenariot ”${scenario}” ger ${id} ett belopp av ${source}, men ${found === 0 ? `${id} är ingen post eller mottagare` : `flera poster går under ”${id}”`}.`,
      remedy: 'Ta bort raden på bladet Scenarier, eller rätta dess Post-id.',
      cause: 'En post som ett scenario gäller har tagits bort, bytt id eller finns två gånger.',
    },
    en: {
      what: ({ scenario, id, source, found }) =>
        `The scenario "${scenario}" gives ${id} an amount of ${source}, but ${found === 0 ? `${id} is no post or recipient` : `several posts go by "${id}"`}.`,
      remedy: 'Remove the row on the sheet Scenarier, or correct its Post-id.',
      cause: 'A post that a scenario is about was removed, has another id, or stands twice.',
    },
  }),
  'scenarios/entry-twice': define<Entry>({
    severity: 'error',
    sv: {
      what: ({ scenario, id, source }) =>
        `${id} står två gånger för ${source} i scenariot ”${scenario}”.`,
      remedy: 'Behåll en av raderna på bladet Scenarier.',
      cause: 'Två rader i ett scenario gäller samma post och källa.',
    },
    en: {
      what: ({ scenario, id, source }) =>
        `${id} stands twice for ${source} in the scenario "${scenario}".`,
      remedy: 'Keep one of the rows on the sheet Scenarier.',
      cause: 'Two rows of a scenario are about the same post and source.',
    },
  }),
  'scenarios/amount-changed': define<
    Entry & { was: Amount; now: Amount | null; wanted: Amount; changes: boolean }
  >({
    severity: 'error',
    sv: {
      what: ({ scenario, id, source, was, now, wanted, changes }) =>
        `${id} hade ${sv(was)} av ${source} när scenariot ”${scenario}” sparades men har nu ${sv(now)}.${
          changes ? ` Scenariot ger ${sv(wanted)}.` : ''
        }`,
      remedy: 'Spara om scenariot på dagens belopp (scenario save --replace).',
      cause:
        'En post eller ram har ändrats efter att ett scenario sparades: scenariot är inaktuellt.',
    },
    en: {
      what: ({ scenario, id, source, was, now, wanted, changes }) =>
        `${id} had ${en(was)} of ${source} when the scenario "${scenario}" was saved but has ${en(now)} now.${
          changes ? ` The scenario gives ${en(wanted)}.` : ''
        }`,
      remedy: "Save the scenario anew on today's amounts (scenario save --replace).",
      cause: 'A post or a frame was changed after a scenario was saved: the scenario is stale.',
    },
  }),
};

export const raise = raiser(scenarioFindings);
