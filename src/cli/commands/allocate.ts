/** `allocate BOOK.xlsx --source ALF --amount "415 tkr" --to "UR=65 tkr" … -o OUT.xlsx`. */
import { allocate as allocateJob, type Share } from '#jobs/allocate';
import { sharesByKey } from '#jobs/keys/share-by-key';
import { amountArgument, quantumArgument, shareArgument, sourceArgument } from '../arguments';
import { openBook } from '../book-file';
import type { Context } from '../context';
import type { ExitCode } from '../io';
import { traceJson, traceText } from '../print/trace-text';
import { Refusal } from '../refusal';
import { decisionOf, writerOf, writeResult, type WritingOptions } from '../writing';

/** How an amount is shared: by typed amounts or by a key. */
export interface SharingOptions {
  readonly to?: readonly string[];
  readonly toPost?: readonly string[];
  readonly by?: string;
  /** The smallest unit that the key shares out. */
  readonly quantum?: string;
}

export interface AllocateOptions extends WritingOptions, SharingOptions {
  readonly source: string;
  readonly amount: string;
  readonly traceSheet?: boolean;
}

export async function allocate(
  context: Context,
  path: string,
  options: AllocateOptions,
): Promise<ExitCode> {
  const source = sourceArgument(options.source);
  const amount = amountArgument(options.amount, '--amount');
  const given = typedShares(options);
  const quantum = quantumArgument(options.quantum);
  const fields = decisionOf(options);
  const { by, traceSheet = false } = options;
  if (traceSheet && by === undefined) {
    throw new Refusal({
      sv: '--trace-sheet skriver skälen för en nyckel: ange --by.',
      en: '--trace-sheet writes the reasons of a key: name one with --by.',
    });
  }
  const book = await openBook(context, path);
  const keyed = by === undefined ? null : sharesByKey(book.opened, source, amount, by, quantum);
  if (keyed?.shares === null) return context.answer({ written: false }, () => [], keyed.findings);
  const { shares, target } = keyed ?? given;
  const order = { source, amount, shares, target, ...fields };
  const trace = keyed && { key: keyed.key, source, lines: keyed.lines };
  const prepared = allocateJob(
    book.opened,
    order,
    writerOf(context, options),
    traceSheet ? trace : null,
  );
  return writeResult(context, book, prepared, options, trace && told(trace.lines, context));
}

function told(lines: Parameters<typeof traceText>[0], context: Context) {
  return { json: { trace: traceJson(lines, context) }, text: () => traceText(lines, context) };
}

/** The shares as they were typed; none when a key is to give them. */
export function typedShares({ to = [], toPost = [], by, quantum }: SharingOptions): {
  readonly shares: readonly Share[];
  readonly target: 'recipients' | 'posts';
} {
  if (to.length > 0 && toPost.length > 0) {
    throw new Refusal({
      sv: 'Ange antingen --to (mottagare) eller --to-post (poster), inte båda.',
      en: 'Say either --to (recipients) or --to-post (posts), not both.',
    });
  }
  const shares = [
    ...toPost.map((text) => shareArgument(text, '--to-post')),
    ...to.map((text) => shareArgument(text, '--to')),
  ];
  if (by !== undefined && shares.length > 0) {
    throw new Refusal({
      sv: 'Ange antingen --by (nyckel) eller belopp med --to, inte båda.',
      en: 'Say either --by (a key) or amounts with --to, not both.',
    });
  }
  if (quantum !== undefined && by === undefined) {
    throw new Refusal({
      sv: '--quantum är den minsta enhet som en nyckel fördelar: ange --by.',
      en: '--quantum is the smallest unit that a key shares out: name one with --by.',
    });
  }
  return { shares, target: toPost.length > 0 ? 'posts' : 'recipients' };
}
