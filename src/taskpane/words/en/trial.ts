/** The words of Try Excel in English. */
import type { Words } from '../words';

export const trial: Words['trial'] = {
  title: 'Diagnostics',
  text: 'Tries whether Excel does what ALF-budget counts on. Scratch sheets are added and taken away again; nothing else is read or changed. It takes a minute or so.',
  warning:
    "Excel's list of what can be undone is emptied. Try it in a copy, not in the middle of work.",
  run: 'Try Excel',
  progress: (done, all) => `Trial ${String(done)} of ${String(all)} …`,
  kept: (all) => `All ${String(all)} trials held.`,
  broken: (broken, all) => `${String(broken)} of ${String(all)} trials did not hold.`,
  left: (names) => `Remove by hand: ${names}.`,
  transcript: 'Transcript of the trial',
  copy: 'Copy the transcript',
  copied: 'Copied.',
};
