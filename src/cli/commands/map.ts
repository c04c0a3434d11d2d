/** `map BOOK.xlsx [--sheet S] [--range A1:H60] [--unit tkr] [--source ALF] [-o OUT.xlsx]`: recognises a foreign layout. */
import { inKronor } from '#core/money/plain-decimal';
import { adopt } from '#jobs/adopt';
import { areaAddress, parseAddress } from '#sheet/address';
import { answer } from '#workbook/adopt/answer';
import { headingOfKey, keyOfHeading } from '#workbook/adopt/contract';
import type { Recognition } from '#workbook/adopt/recognition';
import { commit } from '#workbook/commit';
import { gridOf } from '#workbook/grid';
import { sourceArgument, unitArgument, wholeArgument } from '../arguments';
import { destination, openBook, saveBook, type Destination } from '../book-file';
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
      sv: `Bladet "${sheet}" finns inte i ${path}. Bladen är ${sheets}.`,
      en: `There is no sheet "${sheet}" in ${path}. The sheets are ${sheets}.`,
    });
  }
  const { recognition, findings, request } = adopt(
    book.opened,
    sheet,
    answers,
    writerOf(context, options),
  );
  const wanted = options.output !== undefined || options.inPlace === true;
  const output = wanted && options.dryRun !== true ? destination(path, options) : null;
  let all = findings;
  let written = false;
  if (output !== null && request) {
    const receipt = await commit(book.file.host, request);
    if (receipt.kind === 'written') {
      await saveBook(context, book, output, options);
      written = true;
    } else {
      all = [...receipt.findings, ...findings];
    }
  }
  return context.answer(
    {
      ...(recognition ? recognitionJson(recognition) : { rows: [] }),
      written,
      output: written ? output : null,
    },
    () => [
      ...(recognition ? mapText(recognition, context) : []),
      ...(written
        ? [context.say({ sv: `Skrev ${output ?? ''}.`, en: `Wrote ${output ?? ''}.` })]
        : []),
    ],
    all,
  );
}

function rangeArgument(text: string) {
  const area = parseAddress(text);
  if (area) return area;
  throw new Refusal({
    sv: `--range "${text}" är inget område. Skriv till exempel A1:H60.`,
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
    sv: `--column "${text}" kan inte läsas. Skriv till exempel "ALF=Budget 2026 ALF".`,
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
