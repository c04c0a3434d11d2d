/**
 * What the columns of a foreign list of posts may mean: the columns of tblPoster, and those that only foreign layouts
 * have: one amount whose source stands beside it, and last year's amount likewise. Spec: adoption §3
 */
import { sources } from '#core/budget/words';
import type { Column, TableContract } from '../contract/column';
import { postsTable } from '../contract/tables';

const total = postsTable.columns.find(({ key }) => key === 'total');

/** Columns without a source in their heading, and the column that names it. */
const foreignColumns: readonly Column[] = [
  { key: 'amount', heading: 'Belopp', kind: 'amount', width: 14 },
  { key: 'previousAmount', heading: 'Belopp föreg. år', kind: 'amount', width: 14 },
  {
    key: 'source',
    heading: 'Källa',
    kind: 'choice',
    choices: sources,
    width: 9,
    synonyms: ['Finansieringskälla', 'Finansiering', 'Medelskälla', 'Medel', 'Finansiär'],
  },
];

/** Other words for the contract's own columns, tried when the contract's do not occur. */
const looserWords: Readonly<Record<string, readonly string[]>> = {
  name: ['Verksamhet', 'Insats', 'Projekt', 'Beskrivning', 'Namn', 'Text', 'Poster', 'Uppdrag'],
  performer: ['Ansvarig enhet', 'Ansvarig verksamhet', 'Klinik', 'Organisation'],
  internalComment: ['Kommentarer', 'Anmärkning', 'Anmärkningar', 'Anm', 'Anm.', 'Notering'],
};

export const foreignPostsTable: TableContract = {
  ...postsTable,
  columns: [...postsTable.columns, ...foreignColumns],
};

/** The columns that are found by their words alone; amounts are found by words, years and numbers. */
export const wordedColumns: readonly Column[] = foreignPostsTable.columns.filter(
  ({ kind, key }) => kind !== 'amount' && key !== total?.key,
);

/** The looser words of a column. */
export function looserSynonyms(key: string): readonly string[] {
  return looserWords[key] ?? [];
}

/** Keys of columns that hold money, in the order in which they are checked and shown. */
export const amountKeys = [
  'ALF',
  'FoUU',
  'amount',
  'total',
  'previousALF',
  'previousFoUU',
  'previousAmount',
] as const;
export type AmountKey = (typeof amountKeys)[number];

/** The keys whose sum is what this year's posts cost; `total` only repeats them. */
export const currentKeys: readonly AmountKey[] = ['ALF', 'FoUU', 'amount'];

/** What a key is called on the screen and in Inställningar. */
export function headingOfKey(key: string): string {
  return foreignPostsTable.columns.find((column) => column.key === key)?.heading ?? key;
}

/** The key that goes by this name on the screen; null when none does. */
export function keyOfHeading(heading: string): string | null {
  const wanted = heading.trim().toLowerCase();
  const found = foreignPostsTable.columns.find((column) =>
    [column.heading, column.key].some((name) => name.toLowerCase() === wanted),
  );
  return found?.key ?? null;
}
