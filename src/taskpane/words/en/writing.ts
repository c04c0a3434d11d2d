/** What all views that write say: who, by which decision, and what is wrong with a field; in English. */
import type { Words } from '../words';

export const writing: Words['writing'] = {
  who: 'Your name',
  whoHint: 'Stands in the log. Asked for once.',
  writesAs: (who: string) => `Written to the log as ${who}.`,
  changeWho: 'Change name',
  unlogged:
    'The workbook has no log that can be read. What is written is not logged, and can be undone in Excel only.',
  decision: 'Decision',
  decisionTitle: 'The decision',
  decisionOptional: 'May be filled in later; until then the event is proposed.',
  body: 'Body',
  decidedOn: 'Date of decision',
  amount: 'Amount',
  amountHint: 'Without a unit: tkr',
  source: 'Source',
  notAnAmount: (why: string) => `Cannot be read: ${why}. Write for example 415 or 0.415 mkr.`,
  amountMissing: 'Write the amount.',
  write: 'Write to the workbook',
  busy: 'Wait until what is going on has finished.',
};
