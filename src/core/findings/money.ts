/**
 * The words for what can be wrong with a single amount. Money lies below the findings, so its problems come here to
 * get their severity, their place and their words. Spec: amounts §6, §8
 */
import { ZERO } from '#core/money/amount';
import { formatAmount } from '#core/money/format';
import type { AmountProblem, ProblemCode, ProblemFacts } from '#core/money/problem';
import { whyUnreadable } from '#core/money/unreadable';
import type { Definition } from './definition';
import type { Finding, Place } from './finding';

/** A problem of core/money as a finding, with the place where the amount stands. */
export function moneyFinding(problem: AmountProblem, where: readonly Place[]): Finding {
  const { severity } = moneyFindings[problem.code];
  return { ...problem, severity, where, effect: ZERO };
}

export const moneyFindings: { readonly [C in ProblemCode]: Definition<ProblemFacts[C]> } = {
  'money/no-amount': {
    severity: 'error',
    sv: {
      what: () => 'Beloppet saknas.',
      remedy: 'Skriv beloppet med enhet, till exempel ”415 tkr”. Skriv 0 om det är noll kronor.',
      cause: 'Där ett belopp ska stå är det tomt. Ett tomt belopp är okänt, inte noll.',
    },
    en: {
      what: () => 'The amount is missing.',
      remedy: 'Write the amount with its unit, such as "415 tkr". Write 0 if it is zero kronor.',
      cause: 'There is nothing where an amount should stand. A blank amount is unknown, not zero.',
    },
  },
  'money/malformed-amount': {
    severity: 'error',
    sv: {
      what: ({ text, reason }) =>
        `”${text}” kan inte läsas som ett belopp: ${whyUnreadable(reason, 'sv')}.`,
      remedy: 'Skriv beloppet som ”42 045 981 kr”, ”727,1 mkr” eller ”415 tkr”.',
      cause:
        'Ett belopp är skrivet så att det går att förstå på flera sätt, eller inte alls. Det gissas aldrig.',
    },
    en: {
      what: ({ text, reason }) =>
        `"${text}" cannot be read as an amount: ${whyUnreadable(reason, 'en')}.`,
      remedy: 'Write the amount as "42 045 981 kr", "727,1 mkr" or "415 tkr".',
      cause:
        'An amount is written so that it can be understood in several ways, or in none. It is never guessed.',
    },
  },
  'money/below-ore': {
    severity: 'error',
    sv: {
      what: ({ shown, unit }) =>
        `${decimalComma(shown)} ${unit} har fler decimaler än som ryms i hela ören.`,
      remedy: 'Rätta decimalerna, eller enheten om det är den som är fel.',
      cause:
        'Ett belopp har delar av ett öre: ofta är decimaltecknet en tusentalsavgränsare, eller cellen resultatet av en division.',
    },
    en: {
      what: ({ shown, unit }) => `${shown} ${unit} has more decimals than whole öre can hold.`,
      remedy: 'Correct the decimals, or the unit if that is what is wrong.',
      cause:
        'An amount has parts of an öre: often the decimal mark is a thousands separator, or the cell the result of a division.',
    },
  },
  'money/too-long': {
    severity: 'error',
    sv: {
      what: ({ text, limit }) =>
        `”${text}” är för långt för att vara ett belopp (högst ${limit} siffror).`,
      remedy: 'Rätta beloppet.',
      cause: 'Ett tal eller en text är längre än något belopp i en budget.',
    },
    en: {
      what: ({ text, limit }) => `"${text}" is too long to be an amount (at most ${limit} digits).`,
      remedy: 'Correct the amount.',
      cause: 'A number or a text is longer than any amount of a budget.',
    },
  },
  'money/not-a-number': {
    severity: 'error',
    sv: {
      what: ({ held }) => `Värdet ${held} är inget tal.`,
      remedy: 'Rätta cellen eller formeln som ger värdet.',
      cause:
        'En beräkning har gett ett värde som inte är något tal, till exempel efter division med noll.',
    },
    en: {
      what: ({ held }) => `The value ${held} is no number.`,
      remedy: 'Correct the cell or the formula that gives the value.',
      cause: 'A calculation gave a value that is no number, such as after a division by zero.',
    },
  },
  'money/float-residue': {
    severity: 'warning',
    sv: {
      what: ({ shown, held, residue, unit }) =>
        `Cellen visar ${formatAmount(shown, { unit })} men innehåller ${decimalComma(held)}: en rest på ${decimalComma(residue)} ${unit}.`,
      remedy: 'Skriv in beloppet på nytt, eller avrunda formeln med AVRUNDA.',
      cause:
        'Excel räknar binärt: 727,5−727,1 blir 0,39999999999997726. Resten är mindre än ett öre och räknas inte med.',
    },
    en: {
      what: ({ shown, held, residue, unit }) =>
        `The cell shows ${formatAmount(shown, { unit, language: 'en' })} but holds ${held}: a residue of ${residue} ${unit}.`,
      remedy: 'Retype the amount, or round the formula with ROUND.',
      cause:
        'Excel computes in binary: 727.5−727.1 is 0.39999999999997726. The residue is below an öre and is not counted.',
    },
  },
  'money/beyond-cell': {
    severity: 'error',
    sv: {
      what: ({ amount, unit }) =>
        `${formatAmount(amount, { unit })} har fler siffror än de 15 som en cell rymmer exakt.`,
      remedy: 'Dela upp beloppet på flera rader.',
      cause:
        'Ett belopp som ska skrivas i en cell har fler än 15 siffror. Det avrundas inte i tysthet.',
    },
    en: {
      what: ({ amount, unit }) =>
        `${formatAmount(amount, { unit, language: 'en' })} has more digits than the 15 that a cell keeps exactly.`,
      remedy: 'Divide the amount over several rows.',
      cause:
        'An amount that is to be written in a cell has more than 15 digits. It is not rounded in silence.',
    },
  },
};

function decimalComma(plain: string): string {
  return plain.replace('.', ',').replace('-', '−');
}
