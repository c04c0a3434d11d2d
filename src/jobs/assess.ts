/** What is known and what is wrong: the reading's findings and the budget's checks together, gravest first. */
import type { Book } from '#core/budget/book';
import { examine, runChecks, type Checked } from '#core/checks/all';
import type { Finding } from '#core/findings/finding';
import type { Opened } from '#workbook/opened';
import { sharingFindings } from './keys/sharing-findings';

/**
 * `book` is another book than the one that was read when a proposal is assessed; `inspected` is what the checks of
 * formulas have found (jobs/inspect.ts), null where they were not run.
 */
export function assess(
  opened: Opened,
  book: Book = opened.book,
  inspected: readonly Finding[] | null = null,
): Checked {
  const absent = opened.findings.filter(({ code }) => code === 'workbook/no-budget');
  if (absent.length > 0) return withoutBudget(opened, absent, inspected);
  return runChecks(book, [
    ...opened.findings,
    ...(inspected ?? []),
    ...sharingFindings(opened),
    ...ofModules(opened, book),
  ]);
}

/**
 * Where there is no budget, its absence is all there is to say of the budget. Where the formulas were looked at all the
 * same, it is no error but a limit of what was checked.
 */
function withoutBudget(
  { book }: Opened,
  absent: readonly Finding[],
  inspected: readonly Finding[] | null,
): Checked {
  if (inspected === null) return { ...runChecks(book), findings: absent };
  const told = [...absent.map((each) => ({ ...each, severity: 'warning' as const })), ...inspected];
  const codes = new Set(told.map(({ code }) => code));
  const checked = runChecks(book, told);
  const isTold = ({ code }: Finding) => codes.has(code) || code === 'checks/switched-off';
  return { ...checked, findings: checked.findings.filter(isTold) };
}

/** What the modules find, as far as the workbook has their sheets. */
function ofModules({ modules, moduleTables }: Opened, book: Book): readonly Finding[] {
  if (modules.length === 0) return [];
  const input = { examined: examine(book), tables: moduleTables, options: {}, today: null };
  return modules.flatMap((module) => module.examine(input).findings);
}
