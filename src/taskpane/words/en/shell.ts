/** What stands around the views, and the words of Ramar, in English. */
import type { NextStep } from '#core/checks/next-step';
import { amountWords, plainNumber } from '../amount-words';
import type { shell as swedish } from '../sv/shell';
import type { Words } from '../words';

type Shell = Pick<Words, keyof typeof swedish>;

const { tkr, count } = amountWords('en');

export const shell: Shell = {
  product: 'ALF budget',
  tabs: {
    frames: 'Frames',
    allocate: 'Allocate',
    checks: 'Checks',
    minutes: 'Minutes',
    appendix: 'Appendix',
    more: 'More',
    log: 'Log',
  },
  navigation: 'Views',
  states: {
    arbetsmaterial: 'Working draft',
    förslag: 'Proposal',
    fastställd: 'Fixed',
  },
  strip: {
    name: 'Budget status',
    noYear: 'Budget without a year',
    total: 'Total',
    distributed: 'Distributed',
    unallocated: 'Unallocated',
    next: 'Next step',
    unknown: 'unknown',
    opening: 'Reading the workbook …',
    noBudget: 'No budget in the workbook yet',
  },
  nextStep: (step: NextStep): string => {
    switch (step.kind) {
      case 'mend':
        return `mend ${count(step.errors, 'error', 'errors')} under Checks`;
      case 'enter-frames':
        return 'enter the frames of the sources on the sheet Ramar';
      case 'enter-recipients':
        return "enter the recipients' frames on the sheet Ramar";
      case 'explain':
        return 'enter the events that explain the new frames';
      case 'complete':
        return 'fill in source, amount and recipient of the events';
      case 'allocate':
        return `allocate ${tkr(step.amount)} ${step.source}`;
      case 'settle':
        return `clear up ${tkr(step.amount)} ${step.source} between source and recipients`;
      case 'place':
        return `put ${tkr(step.amount)} ${step.source} of ${step.recipient} on posts`;
      case 'decide':
        return `enter the decision of ${count(step.events, 'event', 'events')}`;
      case 'propose':
        return 'put the budget forward as a proposal';
      case 'lock':
        return 'lock the budget once it is fixed';
      case 'done':
        return 'none, the budget is fixed';
    }
  },
  work: {
    reading: 'Reading the workbook …',
    checking: 'Checking …',
    writing: 'Writing to the workbook …',
    preparing: 'Working …',
  },
  cellEdit: 'Excel is waiting for you to leave the cell. Press Enter or Esc.',
  stale: {
    text: 'The workbook has changed since it was read.',
    reread: 'Reread',
  },
  notice: {
    done: {
      allocated: 'The change is allocated and written to the workbook.',
      transferred: 'The transfer is written to the workbook.',
      proposed: 'The budget is now a proposal.',
      locked: 'The budget is locked.',
      unlocked: 'The budget is unlocked.',
      accepted: 'The deviation is accepted.',
      'check-off': 'The check is switched off in the workbook.',
      'check-on': 'The check is on again.',
      marked: 'The findings stand on the sheet Anmärkningar.',
      unmarked: 'The sheet Anmärkningar is removed.',
      created: 'The budget is made.',
      adopted: 'The mapping is saved in Inställningar.',
      'brought-in': 'The posts are brought in.',
      'row-written': 'The row is written.',
      'rows-brought-in': 'The rows are brought in.',
      'parameters-set': 'The settings are saved.',
      restored: 'The entry of the log is restored.',
      upgraded: 'The workbook is upgraded.',
      'total-set': 'The new total is shared out to the posts.',
      held: 'The holds are kept on the sheet Nycklar.',
      'scenario-saved': 'The scenario is saved. The budget is untouched.',
      'scenario-adopted': 'The scenario is adopted and written to the workbook.',
      'minutes-reported': 'The check is written to a sheet of its own.',
      'sheet-added': 'The sheet has been added.',
      'sheets-added': 'The sheets have been added.',
      'rule-saved': 'The rule has been saved.',
      recorded: 'Recorded: the events and the frames are written to the workbook.',
      'appendix-written': 'The sheet Bilaga 1 is written.',
      'charts-drawn': 'The charts are drawn on a sheet of their own.',
      'settings-reset': 'The settings are reset.',
      undone: 'The writing is undone.',
    },
    undo: 'Undo',
    close: 'Close',
    objections: 'This stands in the way',
    failed: 'It could not be done.',
  },
  defect: {
    title: 'Something went wrong in ALF budget',
    text: 'The mistake is ours, not yours. The workbook is not damaged. Please send a report; it holds no amounts or names of the budget.',
    copy: 'Copy error report',
    copied: 'The report is copied.',
    report: 'Error report',
    again: 'Restart the pane',
  },
  outside: 'Open ALF budget from within Excel: Home › Add-ins.',
  frames: {
    sources: 'Frames of the sources (tkr)',
    recipients: 'Frames of the recipients (tkr)',
    version: 'Version',
    recipient: 'Recipient',
    total: 'Total',
    onPosts: 'On posts',
    notOnPosts: 'Not on posts',
    history: 'How the frames were decided',
    waterfall: 'From the first frame to the newest',
    waterfallAlternative: (steps: readonly string[]) => `Waterfall: ${steps.join(', ')}.`,
    brokenAxis: 'The axis does not begin at zero.',
    draw: 'Draw charts in the workbook',
    minutedAs: (text: string, verdict: string) => `As minuted ${text}: ${verdict}`,
    show: (place: string) => `Show ${place}`,
    none: 'There are no frames yet. Enter the frames of the sources on the sheet Ramar and choose Reread.',
    unread:
      'The frames cannot be read: the table on the sheet Ramar lacks its headings. Checks tells how to mend it.',
    noRecipients: 'No recipient has a frame yet. Enter them on the sheet Ramar.',
  },
  unknownAmount: 'unknown',
  amounts: amountWords('en'),
  number: plainNumber('en'),
};
