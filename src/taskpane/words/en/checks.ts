/** The words of Kontroller in English. */
import type { Words } from '../words';

const counted = (number: number, one: string, many: string) =>
  number === 0 ? [] : [`${String(number)}\u00A0${number === 1 ? one : many}`];

export const checks: Words['checks'] = {
  run: 'Run the checks',
  list: 'Checks',
  none: 'No findings. Everything agrees.',
  noneElse: 'No other findings.',
  counts: (errors: number, warnings: number, notes: number) =>
    [
      ...counted(errors, 'error', 'errors'),
      ...counted(warnings, 'warning', 'warnings'),
      ...counted(notes, 'note', 'notes'),
    ].join(', '),
  severity: { error: 'Error', warning: 'Warning', info: 'Note' },
  accepted: 'Accepted',
  show: (place: string) => `Show ${place}`,
  accept: 'Accept …',
  acceptTitle: 'Accept the deviation',
  acceptAll: (count: number) =>
    count === 1
      ? 'The deviation is accepted by your name and reason, and stands as a note in the appendix.'
      : `All ${String(count)} findings of this kind are accepted by your name and reason, and stand as notes in the appendix.`,
  why: 'Reason',
  whyMissing: 'Write the reason.',
  whoMissing: 'Write your name: a deviation is accepted by a person.',
  doAccept: 'Accept',
  cancel: 'Cancel',
  turnOff: 'Switch the check off …',
  turnOffTitle: 'Switch the check off in the workbook',
  turnOffText:
    'The check no longer looks for this. The reason stands in Inställningar, and it can be switched on again.',
  turnOffWho: 'Write your name: a check is switched off by a person.',
  doTurnOff: 'Switch off',
  turnOn: 'Switch on',
  off: 'Checks that are off',
  more: (count: number) => `Show ${String(count)} more of the same kind`,
  formulas: 'Formulas and cells are looked at when you run the checks.',
  rules: 'Rules of data validation are not looked at in Excel, only in a saved file.',
  mark: 'Write the list to a sheet',
  unmark: 'Remove the sheet Anmärkningar',
  interrupted: 'A writing was cut off the last time.',
  restoreInterrupted: 'Restore the interrupted writing',
};
