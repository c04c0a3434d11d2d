/**
 * `minutes TEXT [--book BOOK.xlsx [--report-sheet -o OUT.xlsx]]`: amounts in prose, checked against each other and against
 * the workbook; the check can be written to a sheet of its own.
 */
import { heldFiguresOf } from '#core/minutes/book/held-of-book';
import { findingsOf, findingsOfSource } from '#core/minutes/findings';
import type { Finding } from '#core/findings/finding';
import { minutesJson } from '#core/minutes/minutes-json';
import { readMinutes, type MinutesReading } from '#core/minutes/read-minutes';
import { matchSummary } from '#core/minutes/report/minutes-report';
import { textOfDocument, type DocumentText } from '#documents/text-of-document';
import { reportMinutes } from '#jobs/minutes-report';
import { commit } from '#workbook/write/commit';
import { destination, openBook, refuseDestination, saveBook, type BookFile } from '../book-file';
import type { Context } from '../context';
import type { ExitCode } from '../io';
import { Refusal } from '../refusal';
import { writerOf, type WritingOptions } from '../writing';

export interface MinutesOptions extends WritingOptions {
  readonly book?: string;
  readonly reportSheet?: boolean;
}

export async function minutes(
  context: Context,
  path: string,
  options: MinutesOptions,
): Promise<ExitCode> {
  const output = reportFile(options);
  const document = await documentAt(context, path);
  const book = options.book === undefined ? null : await openBook(context, options.book);
  const reading = readMinutes(document.text, book ? heldFiguresOf(book.opened.book) : undefined);
  const from = path === standardInput ? null : path.replace(/^.*[/\\]/, '');
  const report =
    book && options.reportSheet === true
      ? await writeReport(context, book, { reading, from, path }, output, options)
      : null;
  const findings = [
    ...findingsOfSource(document),
    ...findingsOf(reading),
    ...(report?.findings ?? []),
  ];
  const json = minutesJson(reading, book !== null, context.language);
  return context.answer(
    {
      ...json,
      ...(report && {
        report: { sheet: report.sheet, written: report.written, output: report.output },
      }),
    },
    () => [
      ...told(context, reading, findings.length),
      ...json.relations.map(
        ({ paragraph, explanation }) =>
          `  ${paragraph === null ? '' : `${paragraph}: `}${explanation}`,
      ),
      ...(report?.written === true
        ? [
            context.say({
              sv: `Skrev granskningen till bladet ${report.sheet} i ${report.output ?? ''}.`,
              en: `Wrote the check to the sheet ${report.sheet} of ${report.output ?? ''}.`,
            }),
          ]
        : []),
    ],
    findings,
  );
}

function told(context: Context, reading: MinutesReading, findings: number): readonly string[] {
  const { amounts, relations } = reading;
  const beside = matchSummary(reading, context.language);
  return [
    context.say({
      sv: `${count(amounts.length, 'belopp', 'belopp')}, ${count(relations.length, 'samband', 'samband')}, ${count(findings, 'anmärkning', 'anmärkningar')}.`,
      en: `${count(amounts.length, 'amount', 'amounts')}, ${count(relations.length, 'relation', 'relations')}, ${count(findings, 'finding', 'findings')}.`,
    }),
    ...(beside === '' ? [] : [beside]),
  ];
}

function count(number: number, one: string, many: string): string {
  return `${String(number)} ${number === 1 ? one : many}`;
}

/** Where the report is saved; null when there is none to save. What does not fit together is refused before anything is read. */
function reportFile(options: MinutesOptions): string | null {
  const { reportSheet = false, book, dryRun = false } = options;
  if (reportSheet && book === undefined) {
    throw new Refusal({
      sv: '--report-sheet skriver till en arbetsbok: ange den med --book BOK.xlsx.',
      en: '--report-sheet writes to a workbook: name it with --book BOOK.xlsx.',
    });
  }
  if (!reportSheet) refuseDestination(options, ['--report-sheet']);
  return reportSheet && !dryRun && book !== undefined ? destination(book, options) : null;
}

interface MinutesRead {
  readonly reading: MinutesReading;
  /** The file's name, for the report. */
  readonly from: string | null;
  readonly path: string;
}

interface WrittenReport {
  readonly sheet: string;
  readonly written: boolean;
  readonly output: string | null;
  readonly findings: readonly Finding[];
}

async function writeReport(
  context: Context,
  book: BookFile,
  { path, ...told }: MinutesRead,
  output: string | null,
  options: MinutesOptions,
): Promise<WrittenReport> {
  const { sheet, objections, request } = reportMinutes(
    book.opened,
    told,
    writerOf(context, options),
  );
  const unwritten = { sheet, written: false, output: null };
  if (objections.length > 0 || output === null) return { ...unwritten, findings: objections };
  const receipt = await commit(book.file.host, request);
  if (receipt.kind === 'not written') return { ...unwritten, findings: receipt.findings };
  // The text is no more written over than any other file that was read.
  const besides = path === standardInput ? [] : [path];
  await saveBook(context, book, output, options, besides);
  return { sheet, written: true, output, findings: [] };
}

const standardInput = '-';

async function documentAt({ io }: Context, path: string): Promise<DocumentText> {
  const isStandardInput = path === standardInput;
  const bytes = isStandardInput ? await io.stdin() : await io.read(path);
  const reading = await textOfDocument(bytes, isStandardInput ? 'stdin.txt' : path);
  if (!reading.ok) throw new Refusal(reading.sentence);
  return reading.document;
}
