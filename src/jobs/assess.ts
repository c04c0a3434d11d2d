/** What is known and what is wrong: the reading's findings and the budget's checks together, gravest first. */
import { runChecks } from '#core/checks/run';
import type { Summary } from '#core/budget/summary';
import type { Book } from '#core/budget/book';
import type { Finding } from '#core/findings/finding';
import { inOrder } from '#core/findings/order';
import type { Opened } from '#workbook/opened';

export interface Assessment {
  readonly summary: Summary;
  readonly findings: readonly Finding[];
}

/** `book` is another book than the one that was read when a proposal is assessed. */
export function assess(opened: Opened, book: Book = opened.book): Assessment {
  const { summary, findings } = runChecks(book);
  return { summary, findings: inOrder([...opened.findings, ...findings]) };
}
