/**
 * `new OUT.xlsx [--year N] [--example 2026]`: an empty budget workbook, or the worked example. What stood in its place, and was
 * something else, is kept as .bak: who mistypes a name must not lose a budget. Spec: command-line §4
 */
import { newXlsx } from '#hosts/file/new-xlsx';
import { newBudget } from '#jobs/create';
import { refuseChoice, wholeArgument } from '../arguments';
import { refuseOtherEnding } from '../book-file';
import type { Context } from '../context';
import type { ExitCode } from '../io';
import { putNew } from '../new-file';
import { Refusal } from '../refusal';

export interface NewOptions {
  readonly year?: string;
  readonly example?: string;
}

const EXAMPLE_YEAR = 2026;

export async function create(
  context: Context,
  path: string,
  options: NewOptions,
): Promise<ExitCode> {
  const { example } = options;
  if (example !== undefined && example !== '2026') refuseChoice('--example', example, ['2026']);
  refuseOtherEnding(path, '.xlsx');
  const given = options.year === undefined ? null : yearArgument(options.year);
  if (example !== undefined && given !== null && given !== EXAMPLE_YEAR) {
    throw new Refusal({
      sv: `Exempelbudgeten är för ${String(EXAMPLE_YEAR)}, inte ${String(given)}. Utelämna --year, eller --example för en tom budget.`,
      en: `The example budget is of ${String(EXAMPLE_YEAR)}, not ${String(given)}. Leave out --year, or --example for an empty budget.`,
    });
  }
  const year = example === undefined ? given : EXAMPLE_YEAR;
  const made = await newXlsx(newBudget({ year, example: example !== undefined }), path);
  const findings = made.kind === 'made' ? [] : made.findings;
  if (made.kind === 'made') await putNew(context, path, made.bytes);
  const words =
    example === undefined
      ? { sv: `Skapade ${path}: en tom budget.`, en: `Made ${path}: an empty budget.` }
      : {
          sv: `Skapade ${path}: exempelbudgeten ${example}.`,
          en: `Made ${path}: the example budget of ${example}.`,
        };
  return context.answer({ output: path, year }, () => [context.say(words)], findings);
}

/** A year that dates of a workbook can lie in. */
function yearArgument(text: string): number {
  const year = wholeArgument(text, '--year');
  if (year >= 1900 && year <= 9999) return year;
  throw new Refusal({
    sv: `--year ”${text}” är inget år. Skriv till exempel 2027.`,
    en: `--year "${text}" is no year. Write for example 2027.`,
  });
}
