/**
 * `appendix BOOK.xlsx -o bilaga-1.html`: what the board reads; written whatever is wrong, which then stands on it. With
 * `--sheet` it becomes a sheet of a copy of the workbook.
 */
import {
  defaultChoices,
  groupings,
  optionalColumns,
  printedUnits,
  type AppendixChoices,
  type OptionalColumn,
} from '#core/appendix/choices';
import type { AppendixDocument } from '#core/appendix/document';
import type { Finding } from '#core/findings/finding';
import { appendixOf } from '#jobs/appendix/appendix';
import { appendixOnSheet } from '#jobs/appendix/appendix-on-sheet';
import { blankXlsx } from '#hosts/file/blank-xlsx';
import { openXlsx } from '#hosts/file/open-xlsx';
import { appendixPaper } from '#core/paper/appendix-paper';
import { drawPaper, formats } from '#print/formats';
import { appendixSheet } from '#print/sheet/appendix-sheet';
import { commit } from '#workbook/write/commit';
import { refuseChoice } from '../arguments';
import { openBook, saveBook, type BookFile } from '../book-file';
import type { Context } from '../context';
import { exitCodes, type ExitCode } from '../io';
import { paperFormat } from '../paper-format';
import { writerOf } from '../writing';

export interface AppendixOptions {
  readonly output?: string;
  readonly dnr?: string;
  readonly paragraph?: string;
  readonly meeting?: string;
  readonly unit?: string;
  readonly against?: string;
  readonly group?: string;
  readonly without?: readonly string[];
  readonly pictures?: boolean;
  readonly sheet?: boolean;
  readonly who?: string;
}

export async function appendix(
  context: Context,
  path: string,
  options: AppendixOptions,
): Promise<ExitCode> {
  const output = options.output ?? '';
  const format = paperFormat(output, options.sheet === true ? [SHEET] : endings);
  const choices = choicesIn(options);
  const book = await openBook(context, path);
  const { bytes, opened } = book;
  const { document, findings } = appendixOf(opened, choices);
  if (options.sheet === true) {
    const objections = await putSheet(context, book, document, output, options);
    if (objections.length > 0) {
      context.answer({ output: null, written: false }, () => [], objections);
      return exitCodes.findings;
    }
  } else {
    const drawn = await draw(document, format, output);
    if (drawn) await context.io.write(output, drawn, { input: path, read: bytes, inPlace: false });
  }
  const { stamp, version, control, notes, remarks } = document;
  context.answer(
    { output, stamp, version, control, notes: notes.length, remarks },
    () => [
      context.say({ sv: `${output} är skriven.`, en: `${output} is written.` }),
      `${document.title}${stamp === null ? '' : ` (${stamp})`}`,
      `${version} · ${control}`,
    ],
    findings,
  );
  // A draft with faults is still a draft: they stand on it, and the exit code says only that it was written.
  return exitCodes.clean;
}

/** The sheet is made through the host of files, as Excel's is through Excel's; the other formats are drawn. */
const SHEET = 'xlsx';
const endings = [...formats, SHEET];

async function draw(
  document: AppendixDocument,
  format: string,
  output: string,
): Promise<Uint8Array | null> {
  if (format !== SHEET) return drawPaper(appendixPaper(document), format);
  const file = openXlsx(blankXlsx(), output);
  await commit(file.host, { expects: [], ops: [appendixSheet(document)], back: [] });
  return file.save();
}

/** Why the sheet was not written; empty when it was. */
async function putSheet(
  context: Context,
  book: BookFile,
  document: AppendixDocument,
  output: string,
  options: AppendixOptions,
): Promise<readonly Finding[]> {
  const { host } = book.file;
  const op = appendixSheet(document);
  const prepared = await appendixOnSheet(book.opened, op, host, writerOf(context, options));
  if (prepared.objections.length > 0) return prepared.objections;
  const receipt = await commit(host, prepared.request);
  if (receipt.kind === 'not written') return receipt.findings;
  await saveBook(context, book, output, {});
  return [];
}

const groupNames: Readonly<Record<string, AppendixChoices['grouping']>> = {
  mottagare: 'recipient',
  källa: 'source',
  avsnitt: 'section',
  ...Object.fromEntries(groupings.map((name) => [name, name])),
};

function choicesIn(options: AppendixOptions): AppendixChoices {
  const columns = (options.without ?? []).map((name) => chosen('--without', name, columnNames));
  return {
    ...defaultChoices,
    paragraph: options.paragraph ?? null,
    meeting: options.meeting ?? null,
    registry: options.dnr ?? null,
    pictures: options.pictures === true,
    columns: optionalColumns.filter((column) => !columns.includes(column)),
    unit: chosen('--unit', options.unit ?? defaultChoices.unit, printedUnitNames),
    against:
      options.against === undefined ? null : chosen('--against', options.against, againstNames),
    grouping: chosen('--group', options.group ?? 'mottagare', groupNames),
  };
}

const printedUnitNames: Readonly<Record<string, AppendixChoices['unit']>> = Object.fromEntries(
  printedUnits.map((unit) => [unit, unit]),
);

const againstNames: Readonly<Record<string, NonNullable<AppendixChoices['against']>>> = {
  preliminar: 'preliminar',
  preliminär: 'preliminar',
  foregaende: 'foregaende',
  föregående: 'foregaende',
};

const columnNames: Readonly<Record<string, OptionalColumn>> = {
  jämförelse: 'comparison',
  ändring: 'change',
  källor: 'sources',
  noter: 'notes',
  ...Object.fromEntries(optionalColumns.map((name) => [name, name])),
};

function chosen<Choice>(
  option: string,
  text: string,
  names: Readonly<Record<string, Choice>>,
): Choice {
  const choice = names[text.trim().toLowerCase()];
  return choice ?? refuseChoice(option, text, Object.keys(names));
}
