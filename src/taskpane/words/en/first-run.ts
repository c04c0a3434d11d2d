/** The words of the first run and of connecting to a workbook in English. */
import type { Words } from '../words';

export const firstRun: Words['firstRun'] = {
  title: 'Get started',
  text: 'The workbook holds no budget yet. Look at the example, connect to the sheets you have, or begin with empty ones.',
  create: 'Make an example budget',
  createText: 'Adds the sheets of a budget with example figures for 2026.',
  adopt: 'Connect to the workbook',
  adoptText: 'Recognises your own headings and rows. Nothing is moved or rewritten.',
  empty: 'Make an empty budget',
  emptyText: 'Adds empty sheets for frames, posts and events.',
  yearLater: 'Can be filled in later, on the sheet Inställningar.',
  noYear: 'Write the year with four digits, 2027 for example.',
};

export const adopt: Words['adopt'] = {
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
