/** The words of Mer and its pages in English. */
import type { Words } from '../words';

export const more: Words['more'] = {
  title: 'More',
  back: 'Back to More',
  intake: 'Bring in posts',
  intakeText: "Rows of a council's list: paste them or choose a sheet, see what is new.",
  transfer: 'Transfer',
  transferText: "Move money of a source between two recipients' frames.",
  council: 'The council round',
  councilText: 'Send the councils their frames and posts, and join their proposals.',
  state: 'Propose, lock or unlock',
  stateText: 'Change the state of the budget. Every change is an event.',
  adopt: 'Connect to the workbook',
  adoptText: 'Read a sheet of your own as the posts of the budget.',
  compare: 'Compare workbooks',
  compareText: 'See what differs from an older version, and which events explain it.',
  reconcile: 'Reconcile with the accounts',
  reconcileText: 'Hold posts beside the rows of the accounts; save rules for the codes.',
  why: 'Why this amount?',
  whyText: 'Follow the amount of a cell from the frame down to the cell.',
  support: 'Facts for support',
  supportText: 'Version, Excel, languages and error codes to copy. Nothing of the budget.',
  settings: 'Settings',
  settingsText: 'What is set in the workbook, and back to the usual.',
  guide: "Open the user's guide",
  upgrade: 'Upgrade the workbook',
  upgradeText: 'The workbook follows an older layout.',
};

export const intake: Words['intake'] = {
  title: 'Bring in posts',
  from: 'Bring in from',
  pasted: 'pasted text',
  sheet: (name: string) => `the sheet ${name}`,
  text: 'Paste rows with headings',
  textHint: 'Copy from Excel or a CSV file. The first row holds the headings.',
  compare: 'Compare',
  bringIn: 'Bring in',
  summary: (fresh: number, changed: number, same: number, missing: number) =>
    `${String(fresh)} new, ${String(changed)} changed, ${String(same)} unchanged, ${String(missing)} missing from the list.`,
  fresh: 'New',
  changed: 'Changed',
  missing: 'Missing from the list',
  missingText: 'They stay in the workbook; nothing is removed.',
  unread: 'Columns that are not read',
  cell: 'Cell',
  before: 'Before',
  after: 'After',
  post: 'Post',
  remarks: 'To consider',
  blank: 'blank',
  nothing: 'There is nothing new to bring in.',
};

export const transfer: Words['transfer'] = {
  title: 'Transfer',
  from: 'From',
  to: 'To',
  choose: 'Choose …',
  missing: 'Choose a recipient.',
  after: 'After the transfer',
};

export const stateMoves: Words['stateMoves'] = {
  title: 'The state of the budget',
  now: (state: string) => `The budget is now: ${state.toLowerCase()}.`,
  unchosen: 'Choose first what to do.',
  moves: {
    propose: 'Put forward as proposal',
    lock: 'Lock the budget',
    unlock: 'Unlock',
  },
  explained: {
    propose:
      'Freezes the budget before the decision. Everything must agree, or be accepted by name and reason.',
    lock: 'Makes the budget fixed. Later changes are written as decided events.',
    unlock: 'Takes the budget back to a working draft.',
  },
};
