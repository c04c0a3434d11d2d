/**
 * All checks of the budget, and the one way to run them: everything that is found, accepted or not, in the order in
 * which people should read it. What is wrong with single cells is found when they are read (workbook room), and is
 * joined here so that it can be accepted and ordered together with the rest. Spec: checks §1, §2
 */
import type { Book } from '#core/budget/book';
import { ledgerOf } from '#core/budget/ledger';
import { summarise, type Summary } from '#core/budget/summary';
import { ofYear } from '#core/budget/year';
import type { Finding } from '#core/findings/finding';
import { inOrder } from '#core/findings/order';
import { applyAcceptances } from './acceptance';
import { changeAllocated } from './change-allocated';
import type { Check, Examined } from './check';
import { duplicateEvents } from './duplicate-events';
import { duplicatePosts } from './duplicate-posts';
import { duplicateRows } from './duplicate-rows';
import { eventComplete } from './event-complete';
import { eventDecided } from './event-decided';
import { eventYear } from './event-year';
import { framesKnown } from './frames-known';
import { magnitude } from './magnitude';
import { minutedAgrees } from './minuted-agrees';
import { negativeAmounts } from './negative-amounts';
import { nextStep, type NextStep } from './next-step';
import { ownYear } from './own-year';
import { postDates } from './post-dates';
import { postsComplete } from './posts-complete';
import { postsWithinFrame } from './posts-within-frame';
import { previousYear } from './previous-year';
import { residual } from './residual';
import { rowsInOrder } from './rows-in-order';
import { settingsRead } from './settings-read';
import { sourceAllowed } from './source-allowed';
import { stateDecided } from './state-decided';
import { withoutSwitchedOff } from './switched-off';
import { versionDecided } from './version-decided';
import { versionsExplained } from './versions-explained';

/** From the frames over the posts to the events. People read what they find in another order: the gravest first. */
export const checks: readonly Check[] = [
  framesKnown,
  residual,
  changeAllocated,
  versionsExplained,
  minutedAgrees,
  versionDecided,
  duplicateRows,
  rowsInOrder,
  ownYear,
  negativeAmounts,
  postsWithinFrame,
  postsComplete,
  duplicatePosts,
  postDates,
  sourceAllowed,
  previousYear,
  settingsRead,
  magnitude,
  eventComplete,
  eventDecided,
  eventYear,
  duplicateEvents,
  stateDecided,
];

export interface Checked {
  readonly summary: Summary;
  /** The gravest first, then the most kronor. */
  readonly findings: readonly Finding[];
  readonly next: NextStep;
}

/** Runs every check. `elsewhere`: what was found before there was a book, such as in single cells. */
export function runChecks(book: Book, elsewhere: readonly Finding[] = []): Checked {
  const examined = examine(book);
  const found = [...elsewhere, ...checks.flatMap((check) => check.run(examined))];
  const findings = inOrder(applyAcceptances(withoutSwitchedOff(found, book.settings), book.events));
  return { summary: examined.summary, findings, next: nextStep(examined.summary, findings) };
}

/** What all checks look at, computed once; the modules look at it too. */
export function examine(book: Book): Examined {
  return {
    book: ofYear(book),
    allYears: book,
    ledger: ledgerOf(book),
    summary: summarise(book),
    incompleteness: book.state === 'arbetsmaterial' ? 'warning' : 'error',
  };
}
