/**
 * What makes a sharing problem unsound, so that it is refused before anything is computed. Amounts stand as plain
 * decimals, with a unit where there is one. Spec: allocation §2
 */
import { define } from '#core/findings/definition';
import type { Language } from '#core/money/language';

/** What a line or cell of a problem is called. */
export type LineKind = 'row' | 'column';

const kinds: Readonly<Record<Language, Readonly<Record<LineKind, string>>>> = {
  sv: { row: 'raden', column: 'kolumnen' },
  en: { row: 'row', column: 'column' },
};

/** What a field of a problem must hold. */
export type Expected = 'object' | 'list' | 'name' | 'decimal' | 'positive' | 'flag';

const expectations: Readonly<Record<Language, Readonly<Record<Expected, string>>>> = {
  sv: {
    object: 'ett objekt',
    list: 'en lista',
    name: 'ett namn (en text som inte är tom)',
    decimal:
      'ett decimaltal som text, till exempel ”415” eller ”-0.5”, med högst 40 siffror på var sida om punkten',
    positive: 'ett decimaltal större än noll som text, till exempel ”1”',
    flag: 'true eller false',
  },
  en: {
    object: 'an object',
    list: 'a list',
    name: 'a name (a text that is not empty)',
    decimal:
      'a decimal as text, such as "415" or "-0.5", with at most 40 digits on either side of the point',
    positive: 'a decimal above zero as text, such as "1"',
    flag: 'true or false',
  },
};

const comma = (plain: string) => plain.replace('.', ',').replace('-', '−');
const minus = (plain: string) => plain.replace('-', '−');

export const problemFindings = {
  'allocation/malformed-problem': define<{ expected: Expected; found: string | null }>({
    severity: 'error',
    sv: {
      what: ({ expected, found }) =>
        `Här ska stå ${expectations.sv[expected]}, men det står ${found ?? 'ingenting'}.`,
      remedy: 'Rätta uppgiften och försök igen.',
      cause: 'Ett fördelningsproblem har ett fält som saknas eller är av fel slag.',
    },
    en: {
      what: ({ expected, found }) =>
        `Here must stand ${expectations.en[expected]}, but there is ${found ?? 'nothing'}.`,
      remedy: 'Correct it and try again.',
      cause: 'A sharing problem has a field that is missing or of the wrong kind.',
    },
  }),
  'allocation/too-large': define<{ kind: 'cell' | 'line'; count: number; limit: number }>({
    severity: 'error',
    sv: {
      what: ({ kind, count, limit }) =>
        kind === 'cell'
          ? `Tabellen har ${count} celler; högst ${limit} kan fördelas på en gång.`
          : `Tabellen har ${count} linjer längs sin kortare sida; högst ${limit} kan fördelas på en gång.`,
      remedy: 'Dela upp tabellen, eller utelämna kolumnernas summor om de inte är givna.',
      cause: 'En tabell har fler celler eller linjer än motorn tar emot.',
    },
    en: {
      what: ({ kind, count, limit }) =>
        kind === 'cell'
          ? `The table has ${count} cells; at most ${limit} can be shared at once.`
          : `The table has ${count} lines along its shorter side; at most ${limit} can be shared at once.`,
      remedy: 'Divide the table, or leave out the column totals if they are not given.',
      cause: 'A table has more cells or lines than the engine accepts.',
    },
  }),
  'allocation/duplicate-line': define<{ name: string }>({
    severity: 'error',
    sv: {
      what: ({ name }) => `”${name}” står två gånger.`,
      remedy: 'Ge dem olika namn, eller slå ihop dem.',
      cause: 'Två rader eller två kolumner har samma namn.',
    },
    en: {
      what: ({ name }) => `"${name}" is listed twice.`,
      remedy: 'Give them different names, or join them.',
      cause: 'Two rows or two columns have the same name.',
    },
  }),
  'allocation/duplicate-cell': define<{ cell: string }>({
    severity: 'error',
    sv: {
      what: ({ cell }) => `${cell} står två gånger.`,
      remedy: 'Ta bort den ena.',
      cause: 'Samma cell är uppräknad mer än en gång.',
    },
    en: {
      what: ({ cell }) => `${cell} is listed twice.`,
      remedy: 'Remove one of them.',
      cause: 'The same cell is listed more than once.',
    },
  }),
  'allocation/unknown-line': define<{ kind: LineKind; name: string }>({
    severity: 'error',
    sv: {
      what: ({ kind, name }) => `Cellen hör till ${kinds.sv[kind]} ”${name}”, som inte finns.`,
      remedy: 'Rätta namnet, eller lägg till linjen.',
      cause: 'En cell nämner en rad eller kolumn som inte är uppräknad.',
    },
    en: {
      what: ({ kind, name }) => `The cell belongs to the ${kind} "${name}", which does not exist.`,
      remedy: 'Correct the name, or add the line.',
      cause: 'A cell names a row or column that is not listed.',
    },
  }),
  'allocation/weight-missing': define<{ cell: string }>({
    severity: 'error',
    sv: {
      what: ({ cell }) => `${cell} har ingen vikt.`,
      remedy: 'Ange vikten; 0 om cellen inte ska få något utöver sitt minimum.',
      cause: 'En cell som ska få en andel saknar vikt. Okänt är inte noll.',
    },
    en: {
      what: ({ cell }) => `${cell} has no weight.`,
      remedy: 'State the weight; 0 if the cell is to get no more than its minimum.',
      cause: 'A cell that is to have a share has no weight. Unknown is not zero.',
    },
  }),
  'allocation/weight-negative': define<{ cell: string }>({
    severity: 'error',
    sv: {
      what: ({ cell }) => `${cell} har en negativ vikt.`,
      remedy: 'Rätta vikten; en vikt är noll eller större.',
      cause: 'En vikt är mindre än noll.',
    },
    en: {
      what: ({ cell }) => `${cell} has a negative weight.`,
      remedy: 'Correct the weight; weights are zero or more.',
      cause: 'A weight is below zero.',
    },
  }),
  'allocation/column-totals-incomplete': define<{ columns: readonly string[] }>({
    severity: 'error',
    sv: {
      what: ({ columns }) => `Några kolumner har summor men inte ${columns.join(', ')}.`,
      remedy: 'Ange summan för alla kolumner, eller för ingen.',
      cause: 'Kolumnsummor är givna för en del av kolumnerna.',
    },
    en: {
      what: ({ columns }) => `Some columns have totals but not ${columns.join(', ')}.`,
      remedy: 'State the total of every column, or of none.',
      cause: 'Column totals are given for some of the columns only.',
    },
  }),
  'allocation/not-a-multiple': define<{ amount: string; quantum: string; name: string }>({
    severity: 'error',
    sv: {
      what: ({ amount, quantum, name }) =>
        `${name && `${name}: `}${comma(amount)} är inte en jämn multipel av ${comma(quantum)}.`,
      remedy: 'Rätta beloppet, eller välj en mindre minsta enhet.',
      cause: 'En summa eller ett låst belopp går inte jämnt upp i den minsta enhet som fördelas.',
    },
    en: {
      what: ({ amount, quantum, name }) =>
        `${name && `${name}: `}${minus(amount)} is not a multiple of ${quantum}.`,
      remedy: 'Correct the amount, or choose a smaller quantum.',
      cause: 'A total or a held amount is no multiple of the smallest unit that is shared out.',
    },
  }),
  'allocation/margins-differ': define<{ rows: string; columns: string; difference: string }>({
    severity: 'error',
    sv: {
      what: ({ rows, columns, difference }) =>
        `Raderna summerar till ${comma(rows)} och kolumnerna till ${comma(columns)}: skillnaden är ${comma(difference)}.`,
      remedy: 'Rätta summorna så att de blir lika.',
      cause: 'Radernas och kolumnernas summor är inte samma belopp.',
    },
    en: {
      what: ({ rows, columns, difference }) =>
        `The rows sum to ${minus(rows)} and the columns to ${minus(columns)}: the difference is ${minus(difference)}.`,
      remedy: 'Correct the totals so that they agree.',
      cause: 'The totals of the rows and of the columns are not the same amount.',
    },
  }),
  'allocation/mixed-signs': define<{ above: string; below: string }>({
    severity: 'error',
    sv: {
      what: ({ above, below }) =>
        `${above} är positiv och ${below} negativ. Med kolumnsummor måste alla summor ha samma tecken.`,
      remedy: 'Fördela ökningar och minskningar var för sig.',
      cause: 'En tabell med både rad- och kolumnsummor blandar ökningar och minskningar.',
    },
    en: {
      what: ({ above, below }) =>
        `${above} is positive and ${below} negative. With column totals all totals must have the same sign.`,
      remedy: 'Share increases and decreases apart.',
      cause: 'A table with totals of both rows and columns mixes increases and decreases.',
    },
  }),
};
