/** The words of Protokoll and Bilaga in English. The appendix itself is Swedish. */
import type { Words } from '../words';

export const minutes: Words['minutes'] = {
  text: 'Text of the minutes',
  textHint: 'Paste the text. It never leaves your computer.',
  check: 'Check the text',
  none: 'The text holds no amounts.',
  summary: (amounts: number, relations: number) =>
    `${String(amounts)} ${amounts === 1 ? 'amount' : 'amounts'}, ${String(relations)} ${relations === 1 ? 'relation' : 'relations'}.`,
  relations: 'Relations in the text',
  amounts: 'Amounts beside the workbook',
  missing: 'In the workbook but not in the text',
  malformed: 'Cannot be read',
  corrections: 'Mended by',
  held: (amount: string) => `The workbook holds ${amount}`,
  show: (cell: string) => `Show ${cell}`,
  relationVerdicts: {
    exact: 'Exact',
    'within-rounding': 'Within rounding',
    explained: 'Explained',
    wrong: 'Wrong',
    uncheckable: 'Cannot be checked',
  },
  matchVerdicts: {
    exact: 'Exact',
    'within-rounding': 'Within rounding',
    wrong: 'Wrong',
    unmatched: 'Not in the workbook',
  },
};

export const appendix: Words['appendix'] = {
  preview: 'Preview the appendix',
  text: 'How appendix 1 looks by what the workbook now holds.',
  remarks: 'To mend before the decision',
  notes: 'Notes',
};
