/** What can be wrong with a CSV file as such: its fields do not stand under its headings. Spec: workbook §10, reconcile §1 */
import { define, raiser } from '#core/findings/definition';

export const csvFindings = {
  'import/quote-open': define<{ row: number }>({
    severity: 'error',
    sv: {
      what: ({ row }) =>
        `Ett citattecken på rad ${String(row)} avslutas inte. Raden och allt efter den har inte lästs.`,
      remedy: 'Rätta citattecknet, eller ta ut filen på nytt, och läs in den igen.',
      cause: 'En CSV-fil har ett citattecken som saknar sitt andra, eller text efter det andra.',
    },
    en: {
      what: ({ row }) =>
        `A quotation mark in row ${String(row)} is never closed. That row and all after it were not read.`,
      remedy: 'Mend the quotation mark, or export the file anew, and read it again.',
      cause: 'A CSV file has a quotation mark without its second, or text after the second.',
    },
  }),
  'import/fields-beyond': define<{ rows: number }>({
    severity: 'error',
    sv: {
      what: ({ rows }) =>
        `${rows === 1 ? 'En rad har' : `${String(rows)} rader har`} fler fält än rubrikraden, så det går inte att säga vilket fält som hör till vilken rubrik. Beloppen där har inte lästs.`,
      remedy:
        'Ta ut filen med semikolon mellan fälten, eller med citattecken om de belopp och texter som innehåller skiljetecknet.',
      cause:
        'Ett decimalkomma eller ett skiljetecken i en text delar fältet, eller så saknas en rubrik.',
    },
    en: {
      what: ({ rows }) =>
        `${rows === 1 ? 'A row has' : `${String(rows)} rows have`} more fields than the row of headings, so nobody can say which field belongs to which heading. The amounts there were not read.`,
      remedy:
        'Export the file with semicolons between its fields, or with quotes around amounts and texts that hold the separator.',
      cause:
        'A decimal comma or a separator inside a text divides the field, or a heading is missing.',
    },
  }),
};

export const raise = raiser(csvFindings);
