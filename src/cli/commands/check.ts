/**
 * `check BOOK.xlsx`: all checks, of the budget and of the workbook's formulas, the gravest finding first. With `--mark`
 * the findings become a sheet of a copy, which `--unmark` takes away; `--off` and `--on` switch a check.
 */
import { openXlsx } from '#hosts/file/open-xlsx';
import { withoutSheet } from '#hosts/file/without-sheet';
import { assess } from '#jobs/assess';
import { catalogue } from '#jobs/catalogue';
import { inspectWorkbook } from '#jobs/inspect';
import { openWorkbook } from '#jobs/open';
import { switchCheck } from '#jobs/switch-check';
import { commit } from '#workbook/commit';
import { hasMarksSheet, MARKS_SHEET } from '#workbook/inspect/marks-sheet';
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
  if (off !== undefined && !Object.hasOwn(catalogue, off.toLowerCase())) {
    throw new Refusal({
      sv: `Ingen kontroll finner ”${off}”. Koden står efter varje anmärkning, till exempel frames/residual.`,
      en: `No check finds "${off}". The code stands with each finding, such as frames/residual.`,
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
  const { mark, noMarks } = await import('#jobs/marks');
  const output = destination(book.path, options);
  const isMarked = hasMarksSheet(book.opened.grids);
  const bytes = isMarked ? withoutSheet(book.bytes, book.path, MARKS_SHEET) : book.bytes;
  const file = openXlsx(bytes, book.path);
  const opened = await openWorkbook(file.host);
  const checked = assess(opened, opened.book, await inspectWorkbook(file.host, opened));
  const json = { book: bookJson(checked.summary) };
  const { objections, request } =
    options.mark === true
      ? mark(opened, checked.findings)
      : { objections: noMarks(book.opened), request: null };
  const receipt = objections.length === 0 && request ? await commit(file.host, request) : null;
  const refused = receipt?.kind === 'not written' ? receipt.findings : objections;
  if (refused.length > 0) {
    context.answer({ ...json, written: false }, () => [], refused);
    return exitCodes.findings;
  }
  await saveBook(context, { ...book, file }, output, options);
  return context.answer(
    { ...json, written: true, output },
    () => [
      ...summaryText(checked, context.language),
      '',
      context.say({ sv: `Skrev ${output}.`, en: `Wrote ${output}.` }),
    ],
    checked.findings,
  );
}
