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
  'import/sums-left-out': define<{ names: readonly string[] }>({
    severity: 'warning',
    sv: {
      what: ({ names }) => {
        const first = `”${names[0] ?? ''}”`;
        return names.length === 1
          ? `Raden ${first} är en summa och togs inte in.`
          : `${String(names.length)} rader, den första ${first}, är summor och togs inte in.`;
      },
      remedy: 'Inget, om det är en summa. Är det en post: ge den ett Post-id eller ett annat namn.',
      cause: 'En lista med poster som hämtas in har summarader.',
    },
    en: {
      what: ({ names }) => {
        const first = `"${names[0] ?? ''}"`;
        return names.length === 1
          ? `The row ${first} is a sum and was left out.`
          : `${String(names.length)} rows, the first ${first}, are sums and were left out.`;
      },
      remedy: 'Nothing, if it is a sum. If it is a post: give it an id or another name.',
      cause: 'A list of posts that is imported has rows of sums.',
    },
  }),
  'import/column-missing': define<{ heading: string; sheet: string }>({
    severity: 'warning',
    sv: {
      what: ({ heading, sheet }) =>
        `Tabellen på bladet ${sheet} har ingen kolumn ”${heading}”. Det som står i den togs inte in.`,
      remedy: 'Lägg till en kolumn med den rubriken i tabellen och hämta in igen.',
      cause: 'En kolumn som hämtas in finns inte i arbetsbokens tabell.',
    },
    en: {
      what: ({ heading, sheet }) =>
        `The table on the sheet ${sheet} has no column "${heading}". What stands in it was not brought in.`,
      remedy: 'Add a column with that heading to the table and import again.',
      cause: "A column that is imported is not in the workbook's table.",
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
  'import/row-left-out': define<{ name: string; lacking: readonly string[] }>({
    severity: 'error',
    sv: {
      what: ({ name, lacking }) =>
        `${name === '' ? 'En rad' : `Raden ${name}`} är ny, men ${lacking.join(' och ')} saknas eller kan inte läsas. Den togs inte in.`,
      remedy: 'Fyll i raden och hämta in den igen.',
      cause: 'En ny rad som hämtas in är inte hel.',
    },
    en: {
      what: ({ name, lacking }) =>
        `${name === '' ? 'A row' : `The row ${name}`} is new, but ${lacking.join(' and ')} is missing or cannot be read. It was left out.`,
      remedy: 'Complete the row and import it again.',
      cause: 'A new row that is imported is not whole.',
    },
  }),
  'import/post-without-room': define<{ name: string }>({
    severity: 'error',
    sv: {
      what: ({ name }) =>
        `Posten ${name} är ny och togs inte in: bland posterna där den hör hemma finns ingen tom rad som summorna räknar med.`,
      remedy:
        'Infoga en tom rad i Excel mellan posterna ovanför den här raden, eller räkna in en i summan, och hämta in igen.',
      cause: 'En ny post har ingen rad i den egna uppställningen; under summorna läggs ingen post.',
    },
    en: {
      what: ({ name }) =>
        `The post ${name} is new and was left out: among the posts where it belongs no blank row is counted by the sums.`,
      remedy:
        'Insert a blank row in Excel among the posts above this row, or let the sum count one, and import again.',
      cause: "A new post has no row in the users' own layout; no post is put below the sums.",
    },
  }),
  'import/post-without-section': define<{ name: string }>({
    severity: 'error',
    sv: {
      what: ({ name }) =>
        `Posten ${name} är ny och togs inte in: det går inte att se bland vilka poster på bladet den hör hemma.`,
      remedy: 'Ange Ram, och Avsnitt där bladet har flera, med bladets egna ord och hämta in igen.',
      cause:
        'En ny post säger inte vems ram som betalar, eller nämner en mottagare eller ett avsnitt som bladet inte har.',
    },
    en: {
      what: ({ name }) =>
        `The post ${name} is new and was left out: it cannot be seen among which posts of the sheet it belongs.`,
      remedy:
        'State Ram, and Avsnitt where the sheet has several, in the words of the sheet, and import again.',
      cause:
        'A new post does not say whose frame pays, or names a recipient or a section that the sheet does not have.',
    },
  }),
  'import/post-without-cell': define<{ name: string; source: string }>({
    severity: 'error',
    sv: {
      what: ({ name, source }) =>
        `Posten ${name} är ny och togs inte in: bladet har ingen cell för beloppet i ${source}.`,
      remedy: 'Lägg till en kolumn för källan på bladet, koppla om det (map) och hämta in igen.',
      cause: 'Den egna uppställningen har bara en källa, eller räknar fram den andra som en rest.',
    },
    en: {
      what: ({ name, source }) =>
        `The post ${name} is new and was left out: the sheet has no cell for its ${source}.`,
      remedy: 'Add a column for the source to the sheet, map it again (map) and import again.',
      cause: "The users' own layout has one source only, or has the other as a remainder.",
    },
  }),
  'import/decided-event': define<{ before: string; after: string }>({
    severity: 'error',
    sv: {
      what: ({ before, after }) =>
        `Händelsen är beslutad: ${before || 'tomt'} ändras inte till ${after || 'tomt'}.`,
      remedy: 'Skriv en ny händelse som rättar den beslutade.',
      cause: 'Det som hämtas in skulle ändra vad en beslutad händelse säger om pengar.',
    },
    en: {
      what: ({ before, after }) =>
        `The event is decided: ${before || 'blank'} is not changed to ${after || 'blank'}.`,
      remedy: 'Write a new event that counters the decided one.',
      cause: 'What is imported would change what a decided event says of money.',
    },
  }),
  'import/setting-guarded': define<{ before: string; after: string }>({
    severity: 'error',
    sv: {
      what: ({ before, after }) =>
        `Inställningen är ${before || 'tom'} och ändras inte till ${after || 'tomt'} av en inhämtning.`,
      remedy:
        'Gör budgeten till förslag (propose), lås den (lock), lås upp den (unlock) eller uppgradera den (upgrade).',
      cause: 'Det som hämtas in skulle ändra läget eller schemaversionen.',
    },
    en: {
      what: ({ before, after }) =>
        `The setting is ${before || 'blank'} and is not changed to ${after || 'blank'} by an import.`,
      remedy:
        'Make the budget a proposal (propose), lock it (lock), unlock it (unlock) or upgrade it (upgrade).',
      cause: 'What is imported would change the state or the version of the contract.',
    },
  }),
};
