/** What the log and the cells say against each other. */
import { define } from '#core/findings/definition';
import type { Amount } from '#core/money/amount';
import { formatAmount, formatChange } from '#core/money/format';
import type { Language } from '#core/money/language';
import { shown, type Shown } from '../write/writing-findings';

interface Unlogged {
  readonly [fact: string]: Shown | Amount;
  readonly cell: string;
  readonly logged: Shown;
  readonly held: Shown;
  readonly difference: Amount | null;
}

interface Row {
  readonly [fact: string]: string | number | Amount | null;
  readonly sheet: string;
  /** What the row is, by the cells that name it. */
  readonly post: string;
  readonly amount: Amount | null;
}

function money({ amount }: Row, language: Language): string {
  return amount ? ` (${formatAmount(amount, { unit: 'tkr', language })})` : '';
}

export const logFindings = {
  'workbook/changed-without-log': define<Unlogged>({
    severity: 'error',
    sv: {
      what: ({ cell, logged, held, difference }) =>
        `${cell} är ${shown(held, 'sv')} men enligt loggen ${shown(logged, 'sv')}${
          difference ? ` (${formatChange(difference, { unit: 'tkr' })})` : ''
        }. Ändringen finns inte i loggen.`,
      remedy:
        'Skriv tillbaka det som stod, godta ändringen med namn och skäl, eller lås upp budgeten (unlock).',
      cause:
        'Ett belopp, eller en cell som säger vems det är, har ändrats för hand sedan budgeten lämnade Arbetsmaterial.',
    },
    en: {
      what: ({ cell, logged, held, difference }) =>
        `${cell} is ${shown(held, 'en')} but ${shown(logged, 'en')} by the log${
          difference ? ` (${formatChange(difference, { unit: 'tkr', language: 'en' })})` : ''
        }. The change is not in the log.`,
      remedy:
        'Write back what stood there, accept the change by name and reason, or unlock the budget (unlock).',
      cause:
        'An amount, or a cell that says whose it is, was changed by hand after the budget left Arbetsmaterial.',
    },
  }),
  'workbook/row-gone': define<Row & { readonly row: number }>({
    severity: 'error',
    sv: {
      what: (facts) =>
        `Raden ${facts.post}${money(facts, 'sv')} finns inte längre i ${facts.sheet}. Enligt loggen stod den på rad ${String(facts.row)}, och loggen säger inte varför den är borta.`,
      remedy:
        'Skriv tillbaka raden, godta att den är borta med namn och skäl, eller lås upp budgeten (unlock).',
      cause: 'En rad har tagits bort för hand sedan budgeten lämnade Arbetsmaterial.',
    },
    en: {
      what: (facts) =>
        `The row ${facts.post}${money(facts, 'en')} is no longer in ${facts.sheet}. By the log it stood in row ${String(facts.row)}, and the log does not say why it is gone.`,
      remedy:
        'Write the row back, accept that it is gone by name and reason, or unlock the budget (unlock).',
      cause: 'A row was taken out by hand after the budget left Arbetsmaterial.',
    },
  }),
  'workbook/row-not-logged': define<Row>({
    severity: 'error',
    sv: {
      what: (facts) =>
        `Raden ${facts.post}${money(facts, 'sv')} i ${facts.sheet} finns inte i loggen: den har skrivits för hand.`,
      remedy: 'Ta bort raden, godta den med namn och skäl, eller lås upp budgeten (unlock).',
      cause: 'En rad har skrivits för hand sedan budgeten lämnade Arbetsmaterial.',
    },
    en: {
      what: (facts) =>
        `The row ${facts.post}${money(facts, 'en')} in ${facts.sheet} is not in the log: it was written by hand.`,
      remedy: 'Remove the row, accept it by name and reason, or unlock the budget (unlock).',
      cause: 'A row was written by hand after the budget left Arbetsmaterial.',
    },
  }),
  'workbook/rows-moved': define<{ sheet: string; rows: number }>({
    severity: 'warning',
    sv: {
      what: ({ sheet, rows }) =>
        `${String(rows)} rader i ${sheet} står i en annan ordning än enligt loggen, som när de har sorterats.`,
      remedy:
        'Sortera tillbaka raderna, godta ordningen med namn och skäl, eller lås upp budgeten (unlock).',
      cause: 'Rader har bytt plats sedan budgeten lämnade Arbetsmaterial.',
    },
    en: {
      what: ({ sheet, rows }) =>
        `${String(rows)} rows in ${sheet} stand in another order than in the log, as when they have been sorted.`,
      remedy:
        'Sort the rows back, accept the order by name and reason, or unlock the budget (unlock).',
      cause: 'Rows have changed places since the budget left Arbetsmaterial.',
    },
  }),
  'workbook/log-numbering': define<{
    missing: readonly string[];
    twice: readonly string[];
    of: string;
  }>({
    severity: 'warning',
    sv: {
      what: ({ missing, twice }) =>
        [
          ...(missing.length > 0 ? [`Loggen saknar Nr ${missing.join(', ')}.`] : []),
          ...(twice.length > 0 ? [`Loggen har Nr ${twice.join(', ')} mer än en gång.`] : []),
        ].join(' '),
      remedy:
        'Hämta loggens rader ur en tidigare kopia av arbetsboken, eller godta det med namn och skäl.',
      cause:
        'Rader i loggen har tagits bort, dubblerats eller numrerats om för hand. Programmet numrerar dem från 1 utan luckor.',
    },
    en: {
      what: ({ missing, twice }) =>
        [
          ...(missing.length > 0 ? [`The log lacks No. ${missing.join(', ')}.`] : []),
          ...(twice.length > 0 ? [`The log has No. ${twice.join(', ')} more than once.`] : []),
        ].join(' '),
      remedy:
        'Fetch the lines of the log from an earlier copy of the workbook, or accept it by name and reason.',
      cause:
        'Lines of the log were taken out, doubled or renumbered by hand. The program numbers them from 1 without gaps.',
    },
  }),
  'workbook/no-fixed-point': define<Record<never, never>>({
    severity: 'warning',
    sv: {
      what: () =>
        'Det går inte att kontrollera om celler har ändrats för hand: loggen säger inte vad beloppen var när budgeten lämnade Arbetsmaterial.',
      remedy: 'Lås upp budgeten (unlock) och gör den till förslag på nytt.',
      cause: 'Läget har ändrats utan logg, eller bladet Logg saknas.',
    },
    en: {
      what: () =>
        'Whether cells were changed by hand cannot be checked: the log does not say what the amounts were when the budget left Arbetsmaterial.',
      remedy: 'Unlock the budget (unlock) and make it a proposal again.',
      cause: 'The state was changed without a log, or the sheet Logg is missing.',
    },
  }),
};
