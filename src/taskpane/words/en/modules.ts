/** The words around the modules in English; what a module says of itself comes from the module. */
import type { Words } from '../words';

export const modules: Words['modules'] = {
  title: 'The year’s money',
  noSheetYet: 'The sheet is not there yet.',
  missing: (sheets: string) =>
    `The workbook has no sheet ${sheets} yet. Add it and fill in the rows.`,
  create: 'Add the sheet',
  nothing: 'There are no rows to show. Fill in the sheet and choose Reread.',
  options: 'Show',
  findings: 'To mend and to think of',
  others: 'others',
  openStart: 'no beginning',
  openEnd: 'until further notice',
  record: {
    title: 'Record',
    none: 'All that can be recorded is recorded.',
    row: 'What to record',
    choose: 'Choose …',
    unchosen: 'Choose what to record.',
    blocked: 'See what stands in the way.',
    hinders: 'This stands in the way:',
    preview: 'This is written',
    events: 'Events',
    event: 'Event',
    from: 'From',
    to: 'To',
    amount: 'Amount',
    after: 'Amounts afterwards',
    frame: 'Frame or post',
    version: 'Version',
    button: 'Record',
  },
};
