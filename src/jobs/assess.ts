/** What is known and what is wrong: the reading's findings and the budget's checks together, gravest first. */
import type { Book } from '#core/budget/book';
import { runChecks, type Checked } from '#core/checks/all';
import type { Opened } from '#workbook/opened';

/** `book` is another book than the one that was read when a proposal is assessed. */
export function assess(opened: Opened, book: Book = opened.book): Checked {
  const checked = runChecks(book, opened.findings);
  // Where there is no budget, its absence is all there is to say.
  const absent = opened.findings.filter(({ code }) => code === 'workbook/no-budget');
  return absent.length > 0 ? { ...checked, findings: absent } : checked;
}
