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
import { commit } from '#workbook/write/commit';
import { hasMarksSheet, MARKS_SHEET } from '#workbook/inspect/marks-sheet';
import { destination, openBook, refuseDestination, saveBook, type BookFile } from '../book-file';
import type { Context } from '../context';
import { exitCodes, type ExitCode } from '../io';
import { Refusal } from '../refusal';
import { bookJson } from '../print/book-json';
import { dryRunWords } from '../print/dry-run';
import { summaryText } from '../print/summary-text';
import { writeResult, writerOf, type WritingOptions } from '../writing';

export interface CheckOptions extends WritingOptions {
  readonly mark?: boolean;
  readonly unmark?: boolean;
  readonly off?: string;
  readonly on?: string;
  readonly why?: string;
}

/** What changes the workbook, one at a time. */
const changes = ['--mark', '--unmark', '--off', '--on'];

export async function check(
  context: Context,
  path: string,
  options: CheckOptions,
): Promise<ExitCode> {
  const { mark, unmark, off, on } = options;
  const asked = [mark, unmark, off, on].filter((each) => each !== undefined).length;
  if (asked === 0) refuseDestination(options, changes);
  if (asked > 1) {
    throw new Refusal({
      sv: `Ange bara en åt gången: ${changes.join(' eller ')}.`,
      en: `Say one at a time only: ${changes.join(' or ')}.`,
    });
  }
  const book = await openBook(context, path);
  if (off !== undefined || on !== undefined) return switchOf(context, book, options);
  if (asked > 0) return marked(context, book, options);
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
  const output = options.dryRun === true ? null : destination(book.path, options);
  const isMarked = hasMarksSheet(book.opened.grids);
  const returns = options.mark === true;
  const bytes = isMarked
    ? withoutSheet(book.bytes, book.path, MARKS_SHEET, { returns })
    : book.bytes;
  const file = openXlsx(bytes, book.path);
  const opened = await openWorkbook(file.host);
  const checked = assess(opened, opened.book, await inspectWorkbook(file.host, opened));
  const json = { book: bookJson(checked.summary) };
  const { objections, request } = returns
    ? mark(opened, checked.findings)
    : { objections: noMarks(book.opened), request: null };
  const receipt = objections.length === 0 && request ? await commit(file.host, request) : null;
  const refused = receipt?.kind === 'not written' ? receipt.findings : objections;
  if (refused.length > 0) {
    context.answer({ ...json, written: false }, () => [], refused);
    return exitCodes.findings;
  }
  if (output !== null) await saveBook(context, { ...book, file }, output, options);
  const done = output === null ? dryRunWords : { sv: `Skrev ${output}.`, en: `Wrote ${output}.` };
  return context.answer(
    { ...json, written: output !== null, output },
    () => [...summaryText(checked, context.language), '', context.say(done)],
    checked.findings,
  );
}
