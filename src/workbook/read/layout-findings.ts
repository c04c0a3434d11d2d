/** What can be wrong with the workbook as a whole: its sheets, tables, headings and settings. */
import { define } from '#core/findings/definition';

export const layoutFindings = {
  'workbook/table-missing': define<{ table: string; sheet: string }>({
    severity: 'error',
    sv: {
      what: ({ table, sheet }) =>
        `Tabellen ${table} saknas: bladet ”${sheet}” finns inte eller har inga av dess rubriker.${
          table === 'tblLogg' ? ' Det som skrivs loggas inte.' : ''
        }`,
      remedy:
        'Slå på tabellens rubrikrad (Tabelldesign › Rubrikrad) och skriv tillbaka rubrikerna, skapa bladet, eller koppla ett befintligt område till tabellen.',
      cause:
        'Ett av arbetsbokens grundblad saknas eller har fått andra rubriker, eller så är tabellens rubrikrad avstängd.',
    },
    en: {
      what: ({ table, sheet }) =>
        `The table ${table} is missing: there is no sheet "${sheet}" with its headings.${
          table === 'tblLogg' ? ' What is written is not logged.' : ''
        }`,
      remedy:
        "Switch on the table's heading row (Table Design › Header Row) and write its headings back, create the sheet, or map an existing range to the table.",
      cause:
        'A core sheet of the workbook is missing or has other headings, or the heading row of the table is switched off.',
    },
  }),
  'workbook/no-budget': define<{ sheets: readonly string[] }>({
    severity: 'error',
    sv: {
      what: ({ sheets }) =>
        `Arbetsboken har ingen budget som kan läsas: varken Ramar eller Poster finns bland bladen ${sheets.join(', ')}.`,
      remedy: 'Koppla arbetsbokens egen uppställning (map), eller skapa en ny budget (new).',
      cause:
        'Arbetsboken har en egen uppställning som inte har kopplats än, eller är en annan arbetsbok.',
    },
    en: {
      what: ({ sheets }) =>
        `The workbook has no budget that can be read: neither Ramar nor Poster is among the sheets ${sheets.join(', ')}.`,
      remedy: "Map the workbook's own layout (map), or make a new budget (new).",
      cause:
        'The workbook has a layout of its own that has not been mapped yet, or is another workbook.',
    },
  }),
  'workbook/heading-missing': define<{ table: string; heading: string }>({
    severity: 'error',
    sv: {
      what: ({ table, heading }) => `Rubriken ”${heading}” saknas i ${table}.`,
      remedy: 'Lägg till kolumnen, eller ange under Inställningar vilken rubrik som motsvarar den.',
      cause: 'En kolumn som behövs har tagits bort eller bytt namn.',
    },
    en: {
      what: ({ table, heading }) => `The heading "${heading}" is missing in ${table}.`,
      remedy: 'Add the column, or say in Inställningar which heading stands for it.',
      cause: 'A column that is needed was removed or renamed.',
    },
  }),
  'workbook/heading-ambiguous': define<{
    table: string;
    heading: string;
    cells: readonly string[];
  }>({
    severity: 'error',
    sv: {
      what: ({ table, heading, cells }) =>
        `Två rubriker i ${table} kan vara ”${heading}”: ${cells.join(' och ')}. Ingen av dem läses.`,
      remedy: 'Döp om den ena, eller ange rätt rubrik under Inställningar.',
      cause: 'Två kolumner har samma rubrik eller var sin synonym till den.',
    },
    en: {
      what: ({ table, heading, cells }) =>
        `Two headings in ${table} may be "${heading}": ${cells.join(' and ')}. Neither is read.`,
      remedy: 'Rename one of them, or name the right heading in Inställningar.',
      cause: 'Two columns have the same heading, or a synonym each.',
    },
  }),
  'workbook/unit-unknown': define<{ table: string; heading: string }>({
    severity: 'error',
    sv: {
      what: ({ table, heading }) =>
        `Rubriken ”${heading}” i ${table} säger inte i vilken enhet beloppen står. De läses som okända.`,
      remedy: 'Skriv enheten i rubriken, till exempel ”Belopp (tkr)”.',
      cause: 'En kolumn med belopp har en rubrik utan enhet, och Inställningar anger ingen.',
    },
    en: {
      what: ({ table, heading }) =>
        `The heading "${heading}" in ${table} does not state the unit of its amounts. They are read as unknown.`,
      remedy: 'State the unit in the heading, such as "Belopp (tkr)".',
      cause: 'A column of amounts has a heading without a unit, and Inställningar names none.',
    },
  }),
  'workbook/merged-inside-table': define<{ table: string; area: string }>({
    severity: 'error',
    sv: {
      what: ({ table, area }) =>
        `Cellerna ${area} i ${table} är sammanfogade: bara den första av dem har ett värde.`,
      remedy: 'Dela upp cellerna och fyll i varje rad.',
      cause: 'Celler inuti en tabell är sammanfogade.',
    },
    en: {
      what: ({ table, area }) =>
        `The cells ${area} in ${table} are merged: only the first of them holds a value.`,
      remedy: 'Unmerge the cells and fill in each row.',
      cause: 'Cells inside a table are merged.',
    },
  }),
  'workbook/hidden-inside-table': define<{
    table: string;
    rows: boolean;
    count: number;
    first: string;
  }>({
    severity: 'error',
    sv: {
      what: ({ table, rows, count, first }) =>
        count === 1
          ? `${rows ? 'Raden' : 'Kolumnen'} ${first} i ${table} är dold, men räknas med.`
          : `${String(count)} ${rows ? 'rader' : 'kolumner'} i ${table} är dolda, men räknas med. Den första är ${first}.`,
      remedy:
        'Visa det som är dolt, eller flytta det som inte ska räknas ut ur tabellen. Är det ett filter: rensa det.',
      cause: 'Rader eller kolumner med belopp är dolda, för hand eller av ett filter.',
    },
    en: {
      what: ({ table, rows, count, first }) =>
        count === 1
          ? `${rows ? 'Row' : 'Column'} ${first} in ${table} is hidden, but counted.`
          : `${String(count)} ${rows ? 'rows' : 'columns'} in ${table} are hidden, but counted. The first is ${first}.`,
      remedy:
        'Show what is hidden, or move what should not count out of the table. If it is a filter: clear it.',
      cause: 'Rows or columns with amounts are hidden, by hand or by a filter.',
    },
  }),
  'workbook/hidden-sheet': define<{
    sheet: string;
    very: boolean;
    counted: 'posts' | 'rows' | 'sums';
    rows: number;
  }>({
    severity: 'warning',
    sv: {
      what: ({ sheet, very, counted, rows }) => {
        const noun =
          counted === 'posts' ? (rows === 1 ? 'post' : 'poster') : rows === 1 ? 'rad' : 'rader';
        const what =
          counted === 'sums'
            ? 'dess belopp räknas med i summor på andra blad'
            : `dess ${String(rows)} ${noun} räknas med i budgeten`;
        return `Bladet ${sheet} är ${very ? 'dolt så att Excel inte erbjuder att visa det' : 'dolt'}, men ${what}.`;
      },
      remedy:
        'Ta fram bladet (högerklicka på en bladflik, eller i VBA-redigeraren när Excel inte erbjuder det), eller ta bort det som inte ska räknas.',
      cause: 'Ett blad med belopp som räknas är dolt.',
    },
    en: {
      what: ({ sheet, very, counted, rows }) => {
        const noun = `${counted === 'posts' ? 'post' : 'row'}${rows === 1 ? ' is' : 's are'}`;
        const what =
          counted === 'sums'
            ? 'its amounts are counted in sums on other sheets'
            : `its ${String(rows)} ${noun} counted in the budget`;
        return `The sheet ${sheet} is hidden${very ? ' so that Excel does not offer to show it' : ''}, but ${what}.`;
      },
      remedy:
        'Show the sheet (right-click a sheet tab, or in the VBA editor where Excel does not offer it), or take away what should not be counted.',
      cause: 'A sheet with amounts that are counted is hidden.',
    },
  }),
  'workbook/schema-newer': define<{ found: number; known: number }>({
    severity: 'error',
    sv: {
      what: ({ found, known }) =>
        `Arbetsboken följer schema ${String(found)}; det här programmet känner till högst ${String(known)}.`,
      remedy: 'Uppdatera programmet. Inget skrivs till arbetsboken.',
      cause: 'Arbetsboken är gjord av en nyare version av programmet.',
    },
    en: {
      what: ({ found, known }) =>
        `The workbook follows schema ${String(found)}; this program knows at most ${String(known)}.`,
      remedy: 'Update the program. Nothing is written to the workbook.',
      cause: 'The workbook was made by a newer version of the program.',
    },
  }),
  'workbook/setting-not-understood': define<{ key: string; value: string; expected: string }>({
    severity: 'error',
    sv: {
      what: ({ key, value, expected }) =>
        `Inställningen ${key} är ”${value}”. Väntat: ${expected}.`,
      remedy: 'Rätta värdet på bladet Inställningar.',
      cause: 'En inställning har ett värde som inte kan läsas.',
    },
    en: {
      what: ({ key, value, expected }) =>
        `The setting ${key} is "${value}". Expected: ${expected}.`,
      remedy: 'Mend the value on the sheet Inställningar.',
      cause: 'A setting has a value that cannot be read.',
    },
  }),
};
