/** The words of the first run in English. */
import type { Words } from '../words';

export const firstRun: Words['firstRun'] = {
  title: 'Get started',
  text: 'The workbook holds no budget yet. Choose how to begin.',
  create: 'Make an example budget',
  createText: 'Adds the sheets of a budget with example figures for 2026.',
  adopt: 'Connect to the workbook',
  adoptText: 'Recognises your own headings and rows. Nothing is moved or rewritten.',
  empty: 'Make an empty budget',
  year: 'Budget year',
  emptyText: 'Adds empty sheets for frames, posts and events.',
  yearLater: 'Can be filled in later, on the sheet Inställningar.',
  noYear: 'Write the year with four digits, 2027 for example.',
};
