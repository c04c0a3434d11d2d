/** `transfer BOOK.xlsx --from FR --to UR --source ALF --amount "50 tkr"`: a balanced move between two frames. */
import { transfer as transferJob } from '#jobs/transfer';
import { amountArgument, sourceArgument } from '../arguments';
import { openBook } from '../book-file';
import type { Context } from '../context';
import type { ExitCode } from '../io';
import { decisionOf, writeResult, writerOf, type WritingOptions } from '../writing';

export interface TransferOptions extends WritingOptions {
  readonly from: string;
  readonly to: string;
  readonly source: string;
  readonly amount: string;
}

export async function transfer(
  context: Context,
  path: string,
  options: TransferOptions,
): Promise<ExitCode> {
  const order = {
    from: options.from,
    to: options.to,
    source: sourceArgument(options.source),
    amount: amountArgument(options.amount, '--amount'),
    ...decisionOf(options),
  };
  const book = await openBook(context, path);
  const prepared = transferJob(book.opened, order, writerOf(context, options));
  return writeResult(context, book, prepared, options);
}
