/** What can be wrong with a file of accounts before it is reconciled. */
import { define, raiser } from '#core/findings/definition';
import type { Amount } from '#core/money/amount';
import { formatAmount } from '#core/money/format';

export const accountsFindings = {
  'accounts/no-headings': define<{ name: string }>({
    severity: 'error',
    sv: {
      what: ({ name }) =>
        `${name} har inga rubriker som känns igen: det behövs Belopp (eller Debet och Kredit) och minst en kod, till exempel Konto, Projekt eller Ansvar.`,
      remedy: 'Skriv rubrikerna på en rad ovanför beloppen.',
      cause: 'Redovisningen saknar rubrikrad, eller dess rubriker känns inte igen.',
    },
    en: {
      what: ({ name }) =>
        `${name} has no headings that are known: it takes Belopp (or Debet and Kredit) and at least one code, such as Konto, Projekt or Ansvar.`,
      remedy: 'Write the headings in a row above the amounts.',
      cause: 'The accounts have no row of headings, or none that is known.',
    },
  }),
  'accounts/sum-differs': define<{ rest: Amount }>({
    severity: 'warning',
    sv: {
      what: ({ rest }) =>
        `Redovisningens egen summarad stämmer inte med raderna ovanför: de ger ${formatAmount(rest, { unit: 'kr' })} mer.`,
      remedy: 'Se efter att hela uttaget har kommit med.',
      cause: 'Summaraden i redovisningen säger något annat än dess rader.',
    },
    en: {
      what: ({ rest }) =>
        `The accounts' own row of sums does not agree with the rows above: they give ${formatAmount(rest, { unit: 'kr', language: 'en' })} more.`,
      remedy: 'See that all of the export came along.',
      cause: 'The row of sums in the accounts says something else than its rows.',
    },
  }),
  'accounts/no-periods': define<{ name: string }>({
    severity: 'error',
    sv: {
      what: ({ name }) => `${name} har ingen kolumn för period, så ingen period kan väljas ur den.`,
      remedy: 'Stäm av hela filen, eller ta ut den med en kolumn Period.',
      cause: 'En period begärs ur en redovisning som inte säger när något bokfördes.',
    },
    en: {
      what: ({ name }) => `${name} has no column for the period, so none can be chosen.`,
      remedy: 'Reconcile the whole file, or export it with a column Period.',
      cause: 'A period is asked for of accounts that do not say when anything was booked.',
    },
  }),
};

export const raise = raiser(accountsFindings);
