/** The words of Protokoll and Bilaga in English. The appendix itself is Swedish. */
import { en as choiceWords } from '#print/choice-words';
import type { Words } from '../words';

export const minutes: Words['minutes'] = {
  file: 'Open the minutes',
  fileHint: 'Text, Markdown, Word or PDF. The file can also be dropped here.',
  fileRead: (name: string) => `The text was taken from ${name}.`,
  text: 'Text of the minutes',
  textHint: 'Paste the text. It never leaves your computer.',
  check: 'Check the text',
  none: 'The text holds no amounts.',
  summary: (amounts: number, relations: number) =>
    `${String(amounts)} ${amounts === 1 ? 'amount' : 'amounts'}, ${String(relations)} ${relations === 1 ? 'relation' : 'relations'}.`,
  wrong: (count: number) => (count === 0 ? 'Nothing is wrong.' : `${String(count)} wrong.`),
  lacking: (count: number) =>
    `${String(count)} ${count === 1 ? 'figure is' : 'figures are'} missing from the text.`,
  marked: 'The text with its amounts marked',
  relations: 'Relations in the text',
  amounts: 'Amounts beside the workbook',
  missing: 'In the workbook but not in the text',
  malformed: 'Cannot be read',
  vague: 'No definite amounts',
  corrections: 'Mended by one of these, the likeliest first:',
  held: (amount: string) => `The workbook holds ${amount}`,
  show: (cell: string) => `Show ${cell}`,
  goTo: (amount: string) => `Show ${amount} in the text`,
  more: (left: number) => `Show more (${String(left)} left)`,
  report: 'Report',
  reportHint: 'A new sheet, Protokollgranskning, is added. Nothing else is changed.',
  write: 'Write a report to a sheet',
  copy: 'Copy as text',
  copied: 'The report is copied.',
};

export const appendix: Words['appendix'] = {
  ...choiceWords,
  text: 'How appendix 1 looks by what the workbook now holds. The appendix itself is in Swedish.',
  choices: 'Choices for the appendix',
  preview: 'Preview the appendix',
  write: 'Write the sheet Bilaga 1',
  print: 'Open the page that prints',
  printHint:
    'PDF, Word and web page are made in the browser. Save the workbook first and choose it there.',
  remarks: 'To mend before the decision',
  paper: 'Preview of appendix 1',
  wider:
    'The appendix is wider than the pane and has more columns to the right: scroll sideways, or drag the pane wider.',
  decision: 'Decision text',
  body: 'Decided by',
  bodies: { LG: 'The management group', Region: 'Region Stockholm' },
  nothing: 'There is nothing to decide: no frame is known.',
  copy: 'Copy the decision text',
  copied: 'The decision text is copied, with the table of the appendix.',
  checked: 'Checked as minutes:',
};
