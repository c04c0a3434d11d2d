/** `new OUT.xlsx [--year N] [--example 2026]`: an empty budget workbook, or the worked example. */
import { newXlsx } from '#hosts/file/new-xlsx';
import { newBudget } from '#jobs/create';
import { refuseChoice, wholeArgument } from '../arguments';
import type { Context } from '../context';
import type { ExitCode } from '../io';

export interface NewOptions {
  readonly year?: string;
  readonly example?: string;
}

export async function create(
  context: Context,
  path: string,
  options: NewOptions,
): Promise<ExitCode> {
  const { example } = options;
  if (example !== undefined && example !== '2026') refuseChoice('--example', example, ['2026']);
  const given = options.year === undefined ? null : wholeArgument(options.year, '--year');
  const year = example === undefined ? given : 2026;
  const made = await newXlsx(newBudget({ year, example: example !== undefined }), path);
  const findings = made.kind === 'made' ? [] : made.findings;
  if (made.kind === 'made') await context.io.write(path, made.bytes);
  const words =
    example === undefined
      ? { sv: `Skapade ${path}: en tom budget.`, en: `Made ${path}: an empty budget.` }
      : {
          sv: `Skapade ${path}: exempelbudgeten ${example}.`,
          en: `Made ${path}: the example budget of ${example}.`,
        };
  return context.answer({ output: path, year }, () => [context.say(words)], findings);
}
