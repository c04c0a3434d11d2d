/** `allocate BOOK.xlsx --source ALF --amount "415 tkr" --to "UR=65 tkr" … -o OUT.xlsx`. */
import { allocate as allocateJob } from '#jobs/allocate';
import { builtInKeys, sharesByKey, type BuiltInKey } from '#jobs/share-by-key';
import { amountArgument, refuseChoice, shareArgument, sourceArgument } from '../arguments';
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
  const typed = [
    ...toPost.map((text) => shareArgument(text, '--to-post')),
    ...to.map((text) => shareArgument(text, '--to')),
  ];
  const key = options.by === undefined ? null : keyArgument(options.by);
  if (key !== null && typed.length > 0) {
    throw new Refusal({
      sv: 'Ange antingen --by (nyckel) eller belopp med --to, inte båda.',
      en: 'Say either --by (a key) or amounts with --to, not both.',
    });
  }
  const fields = decisionOf(options);
  const book = await openBook(context, path);
  const keyed = key === null ? null : sharesByKey(book.opened.book, source, amount, key);
  if (keyed?.shares === null) return context.answer({ written: false }, () => [], keyed.findings);
  const shares = keyed?.shares ?? typed;
  const order = { source, amount, shares, target, ...fields } as const;
  const prepared = allocateJob(book.opened, order, writerOf(context, options));
  return writeResult(context, book, prepared, options);
}

function keyArgument(text: string): BuiltInKey {
  const key = builtInKeys.find((each) => each === text.trim().toLowerCase());
  return key ?? refuseChoice('--by', text, builtInKeys);
}
