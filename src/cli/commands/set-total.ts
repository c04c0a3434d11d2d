/** `set-total BOOK.xlsx --recipient FR --source ALF --total "504 350 tkr" --hold FR-03 -o OUT.xlsx`. */
import { spreadTotal } from '#jobs/spread-total';
import { amountArgument, quantumArgument, sourceArgument } from '../arguments';
import { openBook } from '../book-file';
import type { Context } from '../context';
import type { ExitCode } from '../io';
import { traceJson, traceText } from '../print/trace-text';
import { decisionOf, writeResult, writerOf, type WritingOptions } from '../writing';

export interface SetTotalOptions extends WritingOptions {
  readonly recipient: string;
  readonly source: string;
  readonly total?: string;
  readonly quantum?: string;
  readonly hold?: readonly string[];
  readonly release?: readonly string[];
  readonly traceSheet?: boolean;
}

export async function setTotal(
  context: Context,
  path: string,
  options: SetTotalOptions,
): Promise<ExitCode> {
  const { recipient, total, hold = [], release = [], traceSheet = false } = options;
  const order = {
    ...{ recipient, traceSheet, source: sourceArgument(options.source) },
    total: total === undefined ? null : amountArgument(total, '--total'),
    quantum: quantumArgument(options.quantum),
    holds: [
      ...hold.map((post) => ({ post, held: true })),
      ...release.map((post) => ({ post, held: false })),
    ],
    ...decisionOf(options),
  };
  const book = await openBook(context, path);
  const spread = spreadTotal(book.opened, order, writerOf(context, options));
  if (spread.prepared === null) {
    return context.answer({ written: false }, () => [], spread.findings);
  }
  const { prepared, lines, held, told } = spread;
  return writeResult(context, book, prepared, options, {
    json: { held, trace: traceJson(lines, context) },
    text: () => traceText(lines, context),
    findings: told,
  });
}
