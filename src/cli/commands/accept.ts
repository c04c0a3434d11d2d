/** `accept BOOK.xlsx CODE --who NAME --why TEXT`: lets a finding stand, by name and with a reason. */
import { accept as acceptJob } from '#jobs/accept';
import { inspectWorkbook } from '#jobs/inspect';
import { openBook } from '../book-file';
import type { Context } from '../context';
import type { ExitCode } from '../io';
import { Refusal } from '../refusal';
import { writeResult, writerOf, type WritingOptions } from '../writing';

export interface AcceptOptions extends WritingOptions {
  readonly why: string;
}

export async function accept(
  context: Context,
  path: string,
  code: string,
  options: AcceptOptions,
): Promise<ExitCode> {
  if (options.who === undefined || options.who.trim() === '') {
    throw new Refusal({
      sv: 'Den som godtar måste namnges: --who NAMN.',
      en: 'Who accepts must be named: --who NAME.',
    });
  }
  if (options.why.trim() === '') {
    throw new Refusal({
      sv: 'En anmärkning godtas med ett skäl: --why TEXT.',
      en: 'A finding is accepted with a reason: --why TEXT.',
    });
  }
  const book = await openBook(context, path);
  const inspected = await inspectWorkbook(book.file.host, book.opened);
  const prepared = acceptJob(book.opened, code, options.why, writerOf(context, options), inspected);
  return writeResult(context, book, prepared, options);
}
