/**
 * What can come out of a sound sharing problem, or of a key, instead of shares. Spec: allocation §4, §10
 */
import { define } from '#core/findings/definition';
import type { Amount } from '#core/money/amount';
import { formatAmount } from '#core/money/format';

const sv = (amount: Amount) => formatAmount(amount, { unit: 'tkr' });
const en = (amount: Amount) => formatAmount(amount, { unit: 'tkr', language: 'en' });

export const outcomeFindings = {
  'allocation/infeasible': define<{ sv: string; en: string }>({
    severity: 'error',
    sv: {
      what: (facts) => facts.sv,
      remedy: 'Ändra en summa, ett låst belopp eller en gräns.',
      cause: 'Summor, låsta belopp och gränser går inte att förena.',
    },
    en: {
      what: (facts) => facts.en,
      remedy: 'Change a total, a held amount or a limit.',
      cause: 'Totals, held amounts and limits cannot be reconciled.',
    },
  }),
  'allocation/weights-all-zero': define<{ amount: Amount }>({
    severity: 'error',
    sv: {
      what: ({ amount }) => `Alla vikter är 0, så det finns inget att fördela ${sv(amount)} efter.`,
      remedy: 'Välj en annan nyckel, till exempel lika, eller rätta vikterna.',
      cause:
        'En nyckel har bara vikter som är noll. Jämn fördelning görs bara när någon ber om den.',
    },
    en: {
      what: ({ amount }) => `All weights are 0, so nothing tells how to share ${en(amount)}.`,
      remedy: 'Choose another key, such as an even one, or correct the weights.',
      cause: 'A key has no weight but zero. Shares are even only when somebody asks for it.',
    },
  }),
  'allocation/target-not-found': define<Record<never, never>>({
    severity: 'error',
    sv: {
      what: () => 'Vikterna ligger för många tiopotenser från varandra för att fördelas exakt.',
      remedy: 'Rätta de vikter som är orimligt stora eller små.',
      cause: 'En tabell har vikter som skiljer sig med många tiopotenser.',
    },
    en: {
      what: () => 'The weights lie too many powers of ten apart to be shared by exactly.',
      remedy: 'Correct the weights that are unreasonably large or small.',
      cause: 'A table has weights that differ by many powers of ten.',
    },
  }),
  'allocation/weight-unknown': define<{ name: string }>({
    severity: 'error',
    sv: {
      what: ({ name }) => `${name} har inget värde att fördela efter.`,
      remedy: 'Fyll i värdet; 0 om det är noll.',
      cause:
        'En nyckel saknar vikt, indikatorvärde eller föregående års belopp. Okänt är inte noll.',
    },
    en: {
      what: ({ name }) => `${name} has no value to share by.`,
      remedy: 'Fill in the value; 0 if it is zero.',
      cause:
        "A key lacks a weight, an indicator's value or last year's amount. Unknown is not zero.",
    },
  }),
  'allocation/indicator-without-values': define<{ indicator: string }>({
    severity: 'error',
    sv: {
      what: ({ indicator }) => `Alla värden för indikatorn ${indicator} är 0.`,
      remedy: 'Rätta värdena, eller sätt indikatorns vikt till 0.',
      cause: 'En indikator väger något men har inga värden att fördela efter.',
    },
    en: {
      what: ({ indicator }) => `All values of the indicator ${indicator} are 0.`,
      remedy: "Correct the values, or set the indicator's weight to 0.",
      cause: 'An indicator has a weight but no values to share by.',
    },
  }),
  'allocation/fixed-exceeds-amount': define<{ fixed: Amount; amount: Amount }>({
    severity: 'error',
    sv: {
      what: ({ fixed, amount }) =>
        `De fasta delarna är ${sv(fixed)}, mer än de ${sv(amount)} som ska fördelas.`,
      remedy: 'Sänk de fasta delarna.',
      cause: 'Fasta delar tar mer än hela beloppet, eller går åt andra hållet.',
    },
    en: {
      what: ({ fixed, amount }) =>
        `The fixed parts are ${en(fixed)}, more than the ${en(amount)} to be shared.`,
      remedy: 'Lower the fixed parts.',
      cause: 'Fixed parts take more than the whole amount, or go the other way.',
    },
  }),
};
