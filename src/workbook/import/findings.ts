/** What can be wrong with rows that are brought in. */
import { define } from '#core/findings/definition';
import type { Unit } from '#core/money/unit';

export const importFindings = {
  'import/unit-assumed': define<{ heading: string; unit: Unit }>({
    severity: 'warning',
    sv: {
      what: ({ heading, unit }) =>
        `Rubriken ”${heading}” anger ingen enhet. Beloppen lästes i ${unit}, som i arbetsboken.`,
      remedy: 'Skriv enheten i rubriken, till exempel ”Belopp (tkr)”.',
      cause: 'En kolumn med belopp som hämtas in har en rubrik utan enhet.',
    },
    en: {
      what: ({ heading, unit }) =>
        `The heading "${heading}" states no unit. The amounts were read in ${unit}, as in the workbook.`,
      remedy: 'State the unit in the heading, such as "Belopp (tkr)".',
      cause: 'A column of incoming amounts has a heading without a unit.',
    },
  }),
  'import/row-twice': define<{ name: string }>({
    severity: 'error',
    sv: {
      what: ({ name }) =>
        `Raden ${name} finns två gånger i det som hämtas in. Bara den första togs in.`,
      remedy: 'Ta bort den ena raden och hämta in igen.',
      cause: 'Två inkommande rader har samma nyckel.',
    },
    en: {
      what: ({ name }) => `The row ${name} comes twice. Only the first was brought in.`,
      remedy: 'Remove one of the rows and import again.',
      cause: 'Two incoming rows have the same key.',
    },
  }),
  'import/row-ambiguous': define<{ name: string }>({
    severity: 'error',
    sv: {
      what: ({ name }) => `Två rader i arbetsboken kan vara ${name}. Ingen av dem ändrades.`,
      remedy: 'Ge raderna olika Post-id och ange det i det som hämtas in.',
      cause: 'En inkommande rad motsvarar två rader i arbetsboken.',
    },
    en: {
      what: ({ name }) => `Two rows of the workbook may be ${name}. Neither was changed.`,
      remedy: 'Give the rows different ids and state it in what is imported.',
      cause: 'An incoming row corresponds to two rows of the workbook.',
    },
  }),
  'import/formula-kept': define<Readonly<Record<never, never>>>({
    severity: 'warning',
    sv: {
      what: () =>
        'Cellen har en formel som ger ett annat värde än det som hämtas in. Formeln är kvar.',
      remedy: 'Ersätt formeln för hand om värdet ska gälla.',
      cause: 'Ett inkommande värde skulle ersätta en formel.',
    },
    en: {
      what: () =>
        'The cell has a formula that gives another value than the incoming one. It was kept.',
      remedy: 'Replace the formula by hand if the value is to hold.',
      cause: 'An incoming value would replace a formula.',
    },
  }),
};
