/** The words of reasons, of typing over a total and of scenarios, in English. */
import type { Words } from '../words';

export const reasons: Words['reasons'] = {
  why: 'Why?',
  about: (name) => `Why? ${name}`,
  share: 'Exact share',
  value: 'Amount',
  rounding: 'Rounding',
  smallest: 'Shares in whole',
  toSheet: 'Write the reasons to the sheet Fördelningsspår as well',
};

export const total: Words['total'] = {
  title: 'Set total',
  text: "Type over the total of a recipient's posts. The difference goes to the posts that are not held; the frame stays.",
  menuText: "Type over the total of a recipient's posts, hold some and see the rest follow.",
  open: "Set the total of a recipient's posts",
  recipient: 'Recipient',
  newTotal: 'New total (tkr)',
  sumNow: (amount) => `Total of the posts now: ${amount}.`,
  takeFrame: (amount) => `Take the frame's ${amount}`,
  posts: 'Posts',
  hold: 'Hold',
  holdPost: (name) => `Hold ${name}`,
  noPosts: 'No recipient has posts with amounts. Enter posts on the sheet Poster first.',
  noPostsHere: (source) => `The recipient has no posts with an amount of ${source}.`,
  sumAfter: 'The posts will total',
  unchanged: 'Type a new total, or hold or release a post.',
  stopped: 'It cannot be shared out like this:',
  remarks: 'Worth knowing:',
};

export const scenarios: Words['scenarios'] = {
  title: 'Scenarios',
  menuText: 'Save proposals, compare them side by side and adopt one. Until then the budget stays.',
  saveTitle: 'Save a scenario',
  saveAs: 'Save as a scenario',
  name: 'Name of the scenario',
  nameMissing: 'Type a name.',
  from: 'Contents',
  fromPosts: 'the posts as they stand',
  fromAllocation: 'the proposal in Allocate',
  fromTotal: 'the proposal in Set total',
  notReady: {
    allocation: 'The proposal in Allocate is not complete: it needs amount, source and shares.',
    total: 'No new total has been typed in Set total.',
  },
  replace: 'Replace the scenario of the same name',
  save: 'Save scenario',
  list: 'Saved scenarios',
  none: 'No scenario has been saved yet.',
  savedBy: (by, on) =>
    on === null
      ? by === null
        ? 'Not known when or by whom'
        : `Saved by ${by}`
      : by === null
        ? `Saved ${on}`
        : `Saved ${on} by ${by}`,
  posts: 'Posts',
  frames: 'Frames',
  changesNothing: 'The budget is already as the scenario.',
  sumUnchanged: 'Moves money without changing the total.',
  staleTitle: 'Stale: the budget has changed since it was saved.',
  remarks: 'Worth knowing:',
  compare: 'Compare',
  compareOne: (name) => `Compare ${name}`,
  adopt: 'Adopt …',
  adoptOne: (name) => `Adopt ${name} …`,
  compareTitle: 'Compare',
  first: 'Scenario',
  second: 'With',
  budget: 'the budget as it stands',
  budgetShort: 'The budget',
  row: 'Post',
  difference: 'Difference',
  total: 'Posts in all',
  frameOf: (recipient) => `Frame ${recipient}`,
  caption: (source) => `${source}, tkr`,
  equal: 'They are equal: no amounts differ.',
  showAll: 'Show rows that are equal too',
  bars: (source) => `The posts, ${source}`,
  others: 'other posts that differ',
  barsLeaveOut: (amount) => `Posts that are equal, ${amount}, are not drawn.`,
  barAlternative: (bar, parts) => `${bar}: ${parts.join(', ')}.`,
  adoptTitle: (name) => `Adopt ${name}`,
  adoptText: 'Posts and frames get its amounts, with an event for each move of money.',
  confirm: 'Adopt the scenario',
  cancel: 'Cancel',
  close: 'Close the comparison',
};
