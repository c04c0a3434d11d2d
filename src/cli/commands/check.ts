/**
 * `check BOOK.xlsx`: all checks, of the budget and of the workbook's formulas, the gravest finding first. With `--mark`
 * the findings become a sheet of a copy, which `--unmark` takes away; `--off` and `--on` switch a check.
 */
import { assess } from '#jobs/assess';
import { inspectWorkbook } from '#jobs/inspect';
import { openWorkbook } from '#jobs/open';
import { switchCheck } from '#jobs/switch-check';
import { commit } from '#workbook/commit';
import { hasMarksSheet } from '#workbook/inspect/marks-sheet';
import { destination, openBook, saveBook, type BookFile } from '../book-file';
import type { Context } from '../context';
import { exitCodes, type ExitCode } from '../io';
import { Refusal } from '../refusal';
import { bookJson } from '../print/book-json';
import { summaryText } from '../print/summary-text';
import { writeResult, writerOf, type WritingOptions } from '../writing';

export interface CheckOptions extends WritingOptions {
  readonly mark?: boolean;
  readonly unmark?: boolean;
  readonly off?: string;
  readonly on?: string;
  readonly why?: string;
}

export async function check(
  context: Context,
  path: string,
  options: CheckOptions,
): Promise<ExitCode> {
  const book = await openBook(context, path);
  if (options.off !== undefined || options.on !== undefined) {
    return switchOf(context, book, options);
  }
  if (options.mark === true || options.unmark === true) return marked(context, book, options);
  const { opened, file } = book;
  const checked = assess(opened, opened.book, await inspectWorkbook(file.host, opened));
  return context.answer(
    { book: bookJson(checked.summary) },
    () => summaryText(checked, context.language),
    checked.findings,
  );
}

function switchOf(context: Context, book: BookFile, options: CheckOptions): Promise<ExitCode> {
  const { off, on, why } = options;
  if (off !== undefined && (why === undefined || why.trim() === '')) {
    throw new Refusal({
      sv: 'En kontroll stängs av med ett skäl: --why TEXT.',
      en: 'A check is switched off with a reason: --why TEXT.',
    });
  }
  const reason = off === undefined ? null : (why ?? null);
  const writer = writerOf(context, options);
  return writeResult(
    context,
    book,
    switchCheck(book.opened, off ?? on ?? '', reason, writer),
    options,
  );
}

/** An older sheet of findings goes first, so that the new one tells of now. */
async function marked(context: Context, book: BookFile, options: CheckOptions): Promise<ExitCode> {
  const { mark, unmark } = await import('#jobs/marks');
  const output = destination(book.path, options);
  const { host } = book.file;
  const writer = writerOf(context, options);
  let { opened } = book;
  const inspected = await inspectWorkbook(host, opened);
  const checked = assess(opened, opened.book, inspected);
  const steps = [
    ...(options.unmark === true || hasMarksSheet(opened.grids)
      ? [() => unmark(opened, writer)]
      : []),
    ...(options.mark === true ? [() => mark(opened, checked.findings, writer)] : []),
  ];
  const refused = (findings: typeof checked.findings) => {
    context.answer({ book: bookJson(checked.summary), written: false }, () => [], findings);
    return exitCodes.findings;
  };
  for (const step of steps) {
    const { objections, request } = step();
    if (objections.length > 0) return refused(objections);
    const receipt = await commit(host, request);
    if (receipt.kind !== 'written') return refused(receipt.findings);
    opened = await openWorkbook(host);
  }
  await saveBook(context, book, output, options);
  return context.answer(
    { book: bookJson(checked.summary), written: true, output },
    () => summaryText(checked, context.language),
    checked.findings,
  );
}
