/** The words of Koppla till arbetsboken; they come with its code. */
import type { Language } from '#core/money/language';
import type { Role } from '#workbook/adopt/role';

const sv = {
  title: 'Koppla till arbetsboken',
  sheet: 'Blad',
  anySheet: 'Alla blad',
  unit: 'Enhet, om den inte står',
  source: 'Källa, om den inte står',
  year: 'Budgetår',
  unsaid: 'Inte angivet',
  sentence: 'Så läses bladet',
  questions: 'Detta behöver besvaras',
  columns: 'Kolumner',
  rows: 'Rader',
  role: 'Roll',
  row: 'Rad',
  ram: 'Ram',
  roles: {
    rubrik: 'Rubrik',
    post: 'Post',
    delsumma: 'Delsumma',
    summa: 'Summa',
    tom: 'Tom',
    upplysning: 'Upplysning',
  } satisfies Record<Role, string>,
  isSum: (name: string) => `Räkna ”${name}” som summa`,
  sumAfterAll: 'Är en summa',
  save: 'Spara kopplingen',
  saved: 'Bara kopplingen sparas, på bladet Inställningar.',
  unheaded: 'utan rubrik',
  notRead: 'Läses inte',
};

const en: AdoptWords = {
  title: 'Connect to the workbook',
  sheet: 'Sheet',
  anySheet: 'All sheets',
  unit: 'Unit, if not said',
  source: 'Source, if not said',
  year: 'Budget year',
  unsaid: 'Not said',
  sentence: 'How the sheet is read',
  questions: 'This must be answered',
  columns: 'Columns',
  rows: 'Rows',
  role: 'Role',
  row: 'Row',
  ram: 'Frame',
  roles: {
    rubrik: 'Heading',
    post: 'Post',
    delsumma: 'Subtotal',
    summa: 'Total',
    tom: 'Blank',
    upplysning: 'Note',
  },
  isSum: (name: string) => `Count “${name}” as a sum`,
  sumAfterAll: 'Is a sum',
  save: 'Save the mapping',
  saved: 'Only the mapping is saved, in the sheet Inställningar.',
  unheaded: 'without heading',
  notRead: 'Not read',
};

export type AdoptWords = typeof sv;

export const adoptWords: Readonly<Record<Language, AdoptWords>> = { sv, en };
