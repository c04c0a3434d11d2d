/**
 * `map BOOK.xlsx [--sheet S] [--range A1:H60] [--unit tkr] [--source ALF] [--create] [-o OUT.xlsx]`: recognises a foreign
 * layout; --create adds the sheets that it lacks, to a workbook that is mapped already too.
 */
import { inKronor } from '#core/money/plain-decimal';
import { adopt, type Adoption } from '#jobs/adopt';
import { createMissingSheets, missingSheets } from '#jobs/create-missing-sheets';
import { openWorkbook } from '#jobs/open';
import { areaAddress, parseAddress } from '#sheet/address';
import { answer } from '#workbook/adopt/answer';
import { headingOfKey, keyOfHeading } from '#workbook/adopt/contract';
import type { Recognition } from '#workbook/adopt/recognition';
import { commit } from '#workbook/write/commit';
import { gridOf } from '#workbook/grid';
import type { WriteRequest } from '#workbook/host';
import { sourceArgument, unitArgument, wholeArgument } from '../arguments';
import { destination, openBook, saveBook, type Destination } from '../book-file';
import { dryRunWords } from '../print/dry-run';
import type { Context } from '../context';
import type { ExitCode } from '../io';
import { Refusal } from '../refusal';
import { writerOf } from '../writing';

export interface MapOptions extends Destination {
  readonly sheet?: string;
  readonly range?: string;
  readonly unit?: string;
  readonly source?: string;
  readonly column?: readonly string[];
  readonly sum?: readonly string[];
  readonly year?: string;
  readonly create?: boolean;
  readonly who?: string;
  readonly dryRun?: boolean;
}

export async function map(context: Context, path: string, options: MapOptions): Promise<ExitCode> {
  const answers = {
    ...(options.range === undefined ? {} : { area: rangeArgument(options.range) }),
    ...(options.unit === undefined ? {} : { unit: unitArgument(options.unit) }),
    ...(options.source === undefined ? {} : { source: sourceArgument(options.source) }),
    ...(options.year === undefined ? {} : { year: wholeArgument(options.year, '--year') }),
    ...(options.sum === undefined ? {} : { sums: options.sum }),
    ...(options.column === undefined
      ? {}
      : { columns: new Map(options.column.map(columnArgument)) }),
  };
  const book = await openBook(context, path);
  const { sheet = null } = options;
  if (sheet !== null && !gridOf(book.opened.grids, sheet)) {
    const sheets = [...book.opened.grids.values()].map(({ name }) => name).join(', ');
    throw new Refusal({
      sv: `Bladet ”${sheet}” finns inte i ${path}. Bladen är ${sheets}.`,
      en: `There is no sheet "${sheet}" in ${path}. The sheets are ${sheets}.`,
    });
  }
  const writer = writerOf(context, options);
  const asMapped = options.create === true && sheet === null && Object.keys(answers).length === 0;
  const { recognition, findings, request }: Adoption =
    asMapped && book.opened.layout.get('tblPoster')?.rooms
      ? { recognition: null, findings: [], request: null }
      : adopt(book.opened, sheet, answers, writer);
  const isDry = options.dryRun === true;
  const wanted =
    options.output !== undefined || options.inPlace === true || options.create === true;
  const output = wanted && !isDry ? destination(path, options) : null;
  let all = findings;
  let written = false;
  let created: readonly string[] = [];
  // A dry run writes to what was read, and saves nothing.
  if (wanted && request) await write(request);
  if (options.create === true && all === findings) {
    // What was mapped just now decides which columns the new sheets have.
    const opened = await openWorkbook(book.file.host);
    const missing = opened.layout.has('tblPoster') ? missingSheets(opened) : [];
    const prepared = createMissingSheets(opened, writer);
    all = [...prepared.objections, ...findings];
    if (missing.length > 0 && prepared.request && (await write(prepared.request))) {
      created = missing;
    }
  }
  if (output !== null && written) await saveBook(context, book, output, options);
  return context.answer(
    {
      ...(recognition ? recognitionJson(recognition) : { rows: [] }),
      ...(options.create === true ? { created } : {}),
      written: written && !isDry,
      output: written ? output : null,
    },
    () => [
      ...(recognition ? mapText(recognition, context) : []),
      ...(options.create === true ? [createdText(created, context)] : []),
      ...(written
        ? [
            context.say(
              output === null ? dryRunWords : { sv: `Skrev ${output}.`, en: `Wrote ${output}.` },
            ),
          ]
        : []),
    ],
    all,
  );

  async function write(wanted: WriteRequest): Promise<boolean> {
    const receipt = await commit(book.file.host, wanted);
    if (receipt.kind === 'not written') all = [...receipt.findings, ...findings];
    else written = true;
    return receipt.kind === 'written';
  }
}

function createdText(created: readonly string[], context: Context): string {
  if (created.length === 0) return context.say({ sv: 'Inga nya blad.', en: 'No new sheets.' });
  const names = created.join(', ');
  return context.say({ sv: `Nya blad: ${names}.`, en: `New sheets: ${names}.` });
}

function rangeArgument(text: string) {
  const area = parseAddress(text);
  if (area) return area;
  throw new Refusal({
    sv: `--range ”${text}” är inget område. Skriv till exempel A1:H60.`,
    en: `--range "${text}" is no range. Write for example A1:H60.`,
  });
}

/** "ALF=Budget 2026 ALF": what a column is, and its heading in the sheet. */
function columnArgument(text: string): [string, string] {
  const split = text.indexOf('=');
  const key = keyOfHeading(text.slice(0, Math.max(0, split)).trim());
  const heading = text.slice(split + 1).trim();
  if (key !== null && heading !== '') return [key, heading];
  throw new Refusal({
    sv: `--column ”${text}” kan inte läsas. Skriv till exempel "ALF=Budget 2026 ALF".`,
    en: `--column "${text}" cannot be read. Write for example "ALF=Budget 2026 ALF".`,
  });
}

function recognitionJson(recognition: Recognition) {
  const { sheet, area, columns, source, rows, total } = recognition;
  return {
    sheet,
    area: area && areaAddress(area),
    columns: [...columns].map(([key, { heading, unit }]) => ({ key, heading, unit: unit ?? null })),
    source,
    rows: rows.map(({ role, label, cells }) => ({ row: cells.row + 1, role, label })),
    total: inKronor(total),
    answer: answer(recognition),
  };
}

function mapText(recognition: Recognition, { language }: Context): string[] {
  const { sheet, area, columns, rows } = recognition;
  return [
    area ? `${sheet}!${areaAddress(area)}` : sheet,
    ...[...columns].map(
      ([key, { heading, unit }]) =>
        `  ${headingOfKey(key)}: ${heading || '–'}${unit && !heading.endsWith(`(${unit})`) ? ` (${unit})` : ''}`,
    ),
    ...rows.map(({ role, label, cells }) =>
      `  ${String(cells.row + 1)} ${role}: ${label ?? ''}`.trimEnd(),
    ),
    `${answer(recognition, language)}.`,
  ];
}
