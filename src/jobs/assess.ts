/** What is known and what is wrong: the reading's findings and the budget's checks together, gravest first. */
import type { Book } from '#core/budget/book';
import { examine, runChecks, type Checked } from '#core/checks/all';
import type { Finding } from '#core/findings/finding';
import type { Opened } from '#workbook/opened';
import { sharingFindings } from './sharing-findings';

/** `book` is another book than the one that was read when a proposal is assessed. */
export function assess(opened: Opened, book: Book = opened.book): Checked {
  const checked = runChecks(book, [
    ...opened.findings,
    ...sharingFindings(opened),
    ...ofModules(opened, book),
  ]);
  // Where there is no budget, its absence is all there is to say.
  const absent = opened.findings.filter(({ code }) => code === 'workbook/no-budget');
  return absent.length > 0 ? { ...checked, findings: absent } : checked;
}

/** What the modules find, as far as the workbook has their sheets. */
function ofModules({ modules, moduleTables }: Opened, book: Book): readonly Finding[] {
  if (modules.length === 0) return [];
  const input = { examined: examine(book), tables: moduleTables, options: {}, today: null };
  return modules.flatMap((module) => module.examine(input).findings);
}
