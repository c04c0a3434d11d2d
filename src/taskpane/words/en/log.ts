/** The words of Logg in English. */
import type { Words } from '../words';

export const log: Words['log'] = {
  search: 'Search the log',
  none: 'The log is empty. All that the pane writes comes here.',
  noLog:
    'The workbook has no log that can be read. Either the sheet Logg is missing, or the heading row of its table is changed or switched off (Table Design › Header Row). Until it is back nothing is logged, and what is written can be undone in Excel only.',
  found: (count: number, all: number) =>
    `${count === all ? '' : `${String(count)} of `}${all === 1 ? '1 entry' : `${String(all)} entries`}`,
  nothingFound: 'No entry of the log fits the search.',
  list: 'Entries of the log',
  lines: (count: number) => (count === 1 ? '1 cell or row' : `${String(count)} cells and rows`),
  blank: 'blank',
  before: 'Before',
  after: 'After',
  show: (cell: string) => `Show ${cell}`,
  restore: 'Restore',
  restoreRow: (number: number) => `Restore entry ${String(number)}`,
  more: 'Show more',
  csv: 'Show as CSV',
  csvField: 'The log as CSV',
  csvCopy: 'Copy',
  csvCopied: 'Copied.',
};
