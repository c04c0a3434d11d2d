/** `check BOOK.xlsx`: all checks, the gravest finding first. */
import { assess } from '#jobs/assess';
import { openBook } from '../book-file';
import type { Context } from '../context';
import type { ExitCode } from '../io';
import { bookJson } from '../print/book-json';
import { summaryText } from '../print/summary-text';

export async function check(context: Context, path: string): Promise<ExitCode> {
  const { opened } = await openBook(context, path);
  const checked = assess(opened);
  return context.answer(
    { book: bookJson(checked.summary) },
    () => summaryText(checked, context.language),
    checked.findings,
  );
}
