/** What can be wrong when a saved mapping is used: to read, to find a row again, to write. Spec: adoption §8–§10 */
import { define } from '#core/findings/definition';
import type { Unit } from '#core/money/unit';

export const mappingFindings = {
  'adopt/mapping-lost': define<{ sheet: string; area: string }>({
    severity: 'error',
    sv: {
      what: ({ sheet, area }) =>
        `Det kopplade området ${area} på bladet ”${sheet}” finns inte kvar: rubrikerna hittas inte. Posterna läses inte.`,
      remedy:
        'Koppla om arbetsboken (map), eller ta bort raderna Koppling/Poster på Inställningar.',
      cause: 'Bladet har bytt namn, eller rubrikraden har ändrats eller tagits bort.',
    },
    en: {
      what: ({ sheet, area }) =>
        `The mapped block ${area} of the sheet "${sheet}" is no longer there: its headings are not found. The posts are not read.`,
      remedy: 'Map the workbook again (map), or remove the rows Koppling/Poster of Inställningar.',
      cause: 'The sheet was renamed, or the heading row was changed or removed.',
    },
  }),
  'adopt/mapping-incomplete': define<{ key: string }>({
    severity: 'error',
    sv: {
      what: ({ key }) => `Kopplingen saknar ${key}, eller har ett värde som inte kan läsas där.`,
      remedy:
        'Koppla om arbetsboken (map), eller ta bort raderna Koppling/Poster på Inställningar.',
      cause: 'En rad av den sparade kopplingen har tagits bort eller ändrats för hand.',
    },
    en: {
      what: ({ key }) => `The mapping lacks ${key}, or has a value there that cannot be read.`,
      remedy: 'Map the workbook again (map), or remove the rows Koppling/Poster of Inställningar.',
      cause: 'A row of the saved mapping was removed or changed by hand.',
    },
  }),
  'adopt/unit-changed': define<{ heading: string; saved: Unit; stated: Unit }>({
    severity: 'error',
    sv: {
      what: ({ heading, saved, stated }) =>
        `”${heading}” kopplades som ${saved}, men bladet säger nu ${stated}. Beloppen läses inte.`,
      remedy: 'Rätta bladets enhet, eller koppla om arbetsboken (map).',
      cause: 'Rubriken eller texten vid tabellen har fått en annan enhet sedan den kopplades.',
    },
    en: {
      what: ({ heading, saved, stated }) =>
        `"${heading}" was mapped as ${saved}, but the sheet now says ${stated}. The amounts are not read.`,
      remedy: 'Mend the unit in the sheet, or map the workbook again (map).',
      cause: 'The heading or the text beside the table has got another unit since it was mapped.',
    },
  }),
  'adopt/formula-in-the-way': define<{ formula: string }>({
    severity: 'error',
    sv: {
      what: ({ formula }) => `Cellen räknas fram av ${formula}. Inget har skrivits.`,
      remedy:
        'Ändra det som formeln bygger på, eller godkänn att den ersätts med ett tal (--replace-formulas).',
      cause: 'Ett belopp skulle skrivas i en cell som har en formel.',
    },
    en: {
      what: ({ formula }) => `The cell is computed by ${formula}. Nothing was written.`,
      remedy:
        'Change what the formula builds on, or agree that a number takes its place (--replace-formulas).',
      cause: 'An amount was to be written into a cell that holds a formula.',
    },
  }),
  'adopt/no-cell': define<{ name: string; source: string }>({
    severity: 'error',
    sv: {
      what: ({ name, source }) =>
        `Bladet har ingen cell för ${source} på posten ”${name}”. Inget har skrivits.`,
      remedy: 'Lägg till en kolumn eller en rad för källan på bladet, och koppla om det (map).',
      cause:
        'Bladets uppställning ger posten bara en källa, eller räknar fram den andra som en rest.',
    },
    en: {
      what: ({ name, source }) =>
        `The sheet has no cell for ${source} of the post "${name}". Nothing was written.`,
      remedy: 'Add a column or a row for the source to the sheet, and map it again (map).',
      cause: 'The layout gives the post one source only, or has the other as a remainder.',
    },
  }),
};
