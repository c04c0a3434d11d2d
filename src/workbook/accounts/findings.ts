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
  'accounts/headings-alike': define<{ heading: string; headings: readonly string[] }>({
    severity: 'warning',
    sv: {
      what: ({ heading, headings }) =>
        `Kolumnerna ”${headings.join('” och ”')}” kan ${headings.length === 2 ? 'båda' : 'alla'} vara ”${heading}”. Ingen av dem läses.`,
      remedy: 'Ta bort den kolumn som inte ska läsas, eller ge den ett annat namn i filen.',
      cause: 'Två kolumner i redovisningen har samma rubrik, eller var sin som betyder detsamma.',
    },
    en: {
      what: ({ heading, headings }) =>
        `The columns "${headings.join('" and "')}" may ${headings.length === 2 ? 'both' : 'all'} be "${heading}". None of them is read.`,
      remedy: 'Take away the column that is not to be read, or give it another name in the file.',
      cause: 'Two columns of the accounts have the same heading, or one each that means the same.',
    },
  }),
  'accounts/credits-negative': define<{ rows: number; total: Amount }>({
    severity: 'warning',
    sv: {
      what: ({ rows, total }) =>
        `Alla ${String(rows)} belopp under Kredit är negativa, sammanlagt ${formatAmount(total, { unit: 'kr' })}. Debet minus kredit räknar dem som om de stod i debet.`,
      remedy: 'Ta bort minustecknen i kolumnen Kredit, om beloppen inte är rättelser.',
      cause: 'En del system skriver kredit med minus, och då blir varje kredit ett plus.',
    },
    en: {
      what: ({ rows, total }) =>
        `All ${String(rows)} amounts under Kredit are negative, ${formatAmount(total, { unit: 'kr', language: 'en' })} in all. Debit minus credit counts them as if they stood in debit.`,
      remedy: 'Take the minus signs away in the column Kredit, unless the amounts are reversals.',
      cause: 'Some systems write credit with a minus, and each credit then becomes a plus.',
    },
  }),
  'accounts/sheets-left': define<{
    read: string;
    left: readonly string[];
    rows: number;
    total: Amount;
  }>({
    severity: 'warning',
    sv: {
      what: ({ read, left, rows, total }) =>
        `Bara bladet ”${read}” är läst. Rader som ser ut som bokföringar står också på ”${left.join('”, ”')}”: ${String(rows)} om sammanlagt ${formatAmount(total, { unit: 'kr' })}.`,
      remedy: 'Samla raderna på ett blad om de ska räknas med.',
      cause: 'En redovisning har rader på flera blad, och bara ett av dem läses.',
    },
    en: {
      what: ({ read, left, rows, total }) =>
        `Only the sheet "${read}" is read. Rows that look like bookings stand on "${left.join('", "')}" too: ${String(rows)} of ${formatAmount(total, { unit: 'kr', language: 'en' })} in all.`,
      remedy: 'Put the rows on one sheet if they are to be counted.',
      cause: 'Accounts have rows on several sheets, of which one is read.',
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
  'accounts/subtotal-differs': define<{ row: number; rest: Amount; more: number }>({
    severity: 'warning',
    sv: {
      what: ({ row, rest, more }) =>
        `Summan på rad ${String(row)} stämmer inte med raderna ovanför: de ger ${formatAmount(rest, { unit: 'kr' })} mer.${more > 0 ? ` Så är det med ${String(more)} till.` : ''}`,
      remedy: 'Se efter att alla rader har kommit med. Summorna själva räknas inte.',
      cause:
        'En summarad mitt i redovisningen är varken summan av raderna sedan en tidigare summa eller av alla rader ovanför.',
    },
    en: {
      what: ({ row, rest, more }) =>
        `The sum in row ${String(row)} does not agree with the rows above: they give ${formatAmount(rest, { unit: 'kr', language: 'en' })} more.${more > 0 ? ` So it is with ${String(more)} more.` : ''}`,
      remedy: 'See that all rows came along. The sums themselves are not counted.',
      cause:
        'A row of sums inside the accounts is neither the sum of the rows since a sum before it nor of all rows above.',
    },
  }),
  'accounts/sum-not-booked': define<{ row: number; text: string; more: number }>({
    severity: 'warning',
    sv: {
      what: ({ row, text, more }) =>
        `”${text}” på rad ${String(row)} är summan av raderna ovanför och räknas inte, fast den har koder som en bokföring.${more > 0 ? ` Så är det med ${String(more)} till.` : ''}`,
      remedy: 'Ändra radens text om den är en bokföring och ska räknas.',
      cause: 'En rad heter summa, har koder eller flera texter, och är summan av raderna ovanför.',
    },
    en: {
      what: ({ row, text, more }) =>
        `"${text}" in row ${String(row)} is the sum of the rows above and is not counted, though it has codes like a booking.${more > 0 ? ` So it is with ${String(more)} more.` : ''}`,
      remedy: 'Change the text of the row if it is a booking and is to be counted.',
      cause: 'A row is named a sum, has codes or several texts, and is the sum of the rows above.',
    },
  }),
  'accounts/balances-left-out': define<{ rows: number; total: Amount }>({
    severity: 'warning',
    sv: {
      what: ({ rows, total }) =>
        rows === 1
          ? `En rad med ingående eller utgående balans, ${formatAmount(total, { unit: 'kr' })}, räknas inte: den är ingen bokföring.`
          : `${String(rows)} rader med ingående eller utgående balans, sammanlagt ${formatAmount(total, { unit: 'kr' })}, räknas inte: de är inga bokföringar.`,
      remedy: 'Inget. Ändra radens text om den är en bokföring och ska räknas.',
      cause:
        'En redovisning har rader som säger vad ett konto stod på före eller efter bokföringarna.',
    },
    en: {
      what: ({ rows, total }) =>
        rows === 1
          ? `A row with an opening or closing balance, ${formatAmount(total, { unit: 'kr', language: 'en' })}, is not counted: it is no booking.`
          : `${String(rows)} rows with opening or closing balances, ${formatAmount(total, { unit: 'kr', language: 'en' })} in all, are not counted: they are no bookings.`,
      remedy: 'Nothing. Change the text of the row if it is a booking and is to be counted.',
      cause: 'Accounts have rows that say what an account came to before or after the bookings.',
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
