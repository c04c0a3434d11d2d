/** `allocate BOOK.xlsx --source ALF --amount "415 tkr" --to "UR=65 tkr" … -o OUT.xlsx`. */
import { allocate as allocateJob } from '#jobs/allocate';
import { amountArgument, shareArgument, sourceArgument } from '../arguments';
import { openBook } from '../book-file';
import type { Context } from '../context';
import type { ExitCode } from '../io';
import { Refusal } from '../refusal';
import { decisionOf, writerOf, writeResult, type WritingOptions } from '../writing';

export interface AllocateOptions extends WritingOptions {
  readonly source: string;
  readonly amount: string;
  readonly to?: readonly string[];
  readonly toPost?: readonly string[];
  readonly by?: string;
}

export async function allocate(
  context: Context,
  path: string,
  options: AllocateOptions,
): Promise<ExitCode> {
  const source = sourceArgument(options.source);
  const amount = amountArgument(options.amount, '--amount');
  const { to = [], toPost = [] } = options;
  if (to.length > 0 && toPost.length > 0) {
    throw new Refusal({
      sv: 'Ange antingen --to (mottagare) eller --to-post (poster), inte båda.',
      en: 'Say either --to (recipients) or --to-post (posts), not both.',
    });
  }
  const target = toPost.length > 0 ? 'posts' : 'recipients';
  const shares =
    target === 'posts'
      ? toPost.map((text) => shareArgument(text, '--to-post'))
      : to.map((text) => shareArgument(text, '--to'));
  const book = await openBook(context, path);
  const prepared = allocateJob(
    book.opened,
    { source, amount, shares, target, ...decisionOf(options) },
    writerOf(context, options),
  );
  return writeResult(context, book, prepared, options);
}
