/** What can be wrong with a single cell: something else stands there than what belongs there. */
import { define } from '#core/findings/definition';
import { whyUnreadable, type Unreadable } from '#core/money/unreadable';

export const cellFindings = {
  'workbook/number-as-text': define<{ text: string }>({
    severity: 'error',
    sv: {
      what: ({ text }) =>
        `Beloppet ”${text}” är inskrivet som text. Excels egna summor hoppar över det.`,
      remedy: 'Skriv om cellen som ett tal.',
      cause: 'Ett belopp är skrivet eller inklistrat som text.',
    },
    en: {
      what: ({ text }) => `The amount "${text}" is typed as text. Excel's own sums pass over it.`,
      remedy: 'Retype the cell as a number.',
      cause: 'An amount was typed or pasted as text.',
    },
  }),
  'workbook/not-an-amount': define<{ text: string; reason: Unreadable }>({
    severity: 'error',
    sv: {
      what: ({ text, reason }) =>
        `”${text}” står där ett belopp ska stå och läses som okänt: ${whyUnreadable(reason, 'sv')}.`,
      remedy: 'Skriv beloppet som ett tal, eller lämna cellen tom om det inte är känt.',
      cause: 'En beloppscell innehåller text som inte kan läsas som ett enda belopp.',
    },
    en: {
      what: ({ text, reason }) =>
        `"${text}" stands where an amount belongs and is read as unknown: ${whyUnreadable(reason, 'en')}.`,
      remedy: 'Type the amount as a number, or leave the cell blank if it is not known.',
      cause: 'A cell for an amount holds text that cannot be read as one amount.',
    },
  }),
  'workbook/formula-without-value': define<{ formula: string }>({
    severity: 'error',
    sv: {
      what: ({ formula }) => `Formeln ${formula} har inget värde. Beloppet läses som okänt.`,
      remedy: 'Öppna arbetsboken i Excel, låt den räkna och spara; rätta formeln om den visar fel.',
      cause:
        'En formel i en beloppscell går i cirkel, kan inte räknas här, eller har aldrig räknats.',
    },
    en: {
      what: ({ formula }) => `The formula ${formula} has no value. The amount is read as unknown.`,
      remedy:
        'Open the workbook in Excel, let it calculate and save; mend the formula if it shows an error.',
      cause:
        'A formula in a cell for an amount is circular, cannot be computed here, or never was computed.',
    },
  }),
  'workbook/error-value': define<{ error: string }>({
    severity: 'error',
    sv: {
      what: ({ error }) => `Cellen visar felet ${error}. Den läses som okänd.`,
      remedy: 'Rätta formeln eller det den hänvisar till.',
      cause: 'En formel hänvisar till något som inte finns eller inte går att räkna.',
    },
    en: {
      what: ({ error }) => `The cell shows the error ${error}. It is read as unknown.`,
      remedy: 'Mend the formula or what it refers to.',
      cause: 'A formula refers to something that is missing or cannot be computed.',
    },
  }),
  'workbook/date-as-text': define<{ text: string }>({
    severity: 'error',
    sv: {
      what: ({ text }) => `”${text}” är text, inte ett datum.`,
      remedy: 'Skriv om cellen som ett riktigt datum, till exempel 2025-09-22.',
      cause: 'Ett datum är skrivet eller inklistrat som text.',
    },
    en: {
      what: ({ text }) => `"${text}" is text, not a date.`,
      remedy: 'Retype the cell as a real date, such as 2025-09-22.',
      cause: 'A date was typed or pasted as text.',
    },
  }),
  'workbook/not-a-date': define<{ value: string }>({
    severity: 'error',
    sv: {
      what: ({ value }) => `${value} är inget datum.`,
      remedy: 'Skriv ett datum, till exempel 2025-09-22.',
      cause: 'En datumcell innehåller ett tal som inte motsvarar någon dag.',
    },
    en: {
      what: ({ value }) => `${value} is no date.`,
      remedy: 'Type a date, such as 2025-09-22.',
      cause: 'A cell for a date holds a number that is no day.',
    },
  }),
  'workbook/not-a-whole-number': define<{ heading: string; value: string; reason: Unreadable }>({
    severity: 'error',
    sv: {
      what: ({ heading, value, reason }) =>
        `”${value}” står under ${heading}, där ett heltal ska stå: ${whyUnreadable(reason, 'sv')}.`,
      remedy: 'Skriv ett heltal.',
      cause: 'Ett årtal eller nummer är skrivet som text eller med decimaler.',
    },
    en: {
      what: ({ heading, value, reason }) =>
        `"${value}" stands under ${heading}, where a whole number belongs: ${whyUnreadable(reason, 'en')}.`,
      remedy: 'Type a whole number.',
      cause: 'A year or a number was typed as text or with decimals.',
    },
  }),
  'workbook/not-a-number': define<{ heading: string; value: string; reason: Unreadable }>({
    severity: 'error',
    sv: {
      what: ({ heading, value, reason }) =>
        `”${value}” står under ${heading}, där ett tal ska stå: ${whyUnreadable(reason, 'sv')}.`,
      remedy: 'Skriv ett tal, med decimalkomma om det behövs.',
      cause: 'En vikt, en procentsats eller ett mått är skrivet som text.',
    },
    en: {
      what: ({ heading, value, reason }) =>
        `"${value}" stands under ${heading}, where a number belongs: ${whyUnreadable(reason, 'en')}.`,
      remedy: 'Type a number.',
      cause: 'A weight, a percentage or a measure was typed as text.',
    },
  }),
  'workbook/not-a-month': define<{ text: string }>({
    severity: 'error',
    sv: {
      what: ({ text }) => `”${text}” är ingen månad.`,
      remedy: 'Skriv månaden som 2026-01.',
      cause: 'En månad är skriven så att den inte kan läsas.',
    },
    en: {
      what: ({ text }) => `"${text}" is no month.`,
      remedy: 'Write the month as 2026-01.',
      cause: 'A month is written so that it cannot be read.',
    },
  }),
  'workbook/unknown-choice': define<{ heading: string; text: string; choices: readonly string[] }>({
    severity: 'error',
    sv: {
      what: ({ heading, text, choices }) =>
        `”${text}” är inget av det som kan stå under ${heading}: ${choices.join(', ')}.`,
      remedy: 'Välj ur listan.',
      cause: 'Ett ord utanför listan är inskrivet eller inklistrat.',
    },
    en: {
      what: ({ heading, text, choices }) =>
        `"${text}" is none of what may stand under ${heading}: ${choices.join(', ')}.`,
      remedy: 'Choose from the list.',
      cause: 'A word outside the list was typed or pasted.',
    },
  }),
  'workbook/value-missing': define<{ heading: string }>({
    severity: 'error',
    sv: {
      what: ({ heading }) => `Raden saknar ${heading} och kan inte läsas.`,
      remedy: 'Fyll i cellen eller ta bort raden.',
      cause: 'En rad är påbörjad utan det som den känns igen på.',
    },
    en: {
      what: ({ heading }) => `The row has no ${heading} and cannot be read.`,
      remedy: 'Fill in the cell or remove the row.',
      cause: 'A row was begun without what it is recognised by.',
    },
  }),
  'workbook/minuted-not-readable': define<{ text: string; reason: Unreadable }>({
    severity: 'error',
    sv: {
      what: ({ text, reason }) =>
        `”${text}” under Enligt protokoll kan inte läsas som ett belopp: ${whyUnreadable(reason, 'sv')}.`,
      remedy: 'Skriv beloppet som i protokollet, till exempel ”727,1 mkr”.',
      cause: 'Det minuterade beloppet saknar enhet eller är felskrivet.',
    },
    en: {
      what: ({ text, reason }) =>
        `"${text}" under Enligt protokoll cannot be read as an amount: ${whyUnreadable(reason, 'en')}.`,
      remedy: 'Write the amount as in the minutes, such as "727,1 mkr".',
      cause: 'The minuted amount has no unit or is misspelt.',
    },
  }),
};
