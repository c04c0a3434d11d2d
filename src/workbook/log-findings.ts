/** What the log and the cells say against each other. */
import { define } from '#core/findings/definition';
import type { Amount } from '#core/money/amount';
import { formatChange } from '#core/money/format';
import { shown, type Shown } from './writing-findings';

interface Unlogged {
  readonly [fact: string]: Shown | Amount;
  readonly cell: string;
  readonly logged: Shown;
  readonly held: Shown;
  readonly difference: Amount | null;
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
        'Skriv tillbaka beloppet, godta ändringen med namn och skäl, eller lås upp budgeten (unlock).',
      cause: 'En cell har ändrats för hand sedan budgeten lämnade Arbetsmaterial.',
    },
    en: {
      what: ({ cell, logged, held, difference }) =>
        `${cell} is ${shown(held, 'en')} but ${shown(logged, 'en')} by the log${
          difference ? ` (${formatChange(difference, { unit: 'tkr', language: 'en' })})` : ''
        }. The change is not in the log.`,
      remedy:
        'Write the amount back, accept the change by name and reason, or unlock the budget (unlock).',
      cause: 'A cell was changed by hand after the budget left Arbetsmaterial.',
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
