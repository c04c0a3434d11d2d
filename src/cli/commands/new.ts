/**
 * `new OUT.xlsx [--year N] [--example 2026]`: an empty budget workbook, or the worked example. What stood in its place, and was
 * something else, is kept as .bak: who mistypes a name must not lose a budget. Spec: command-line §4
 */
import { newXlsx } from '#hosts/file/new-xlsx';
import { newBudget } from '#jobs/create';
import { HostError } from '#workbook/host';
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
  if (made.kind === 'made') await put(context, path, made.bytes);
  const words =
    example === undefined
      ? { sv: `Skapade ${path}: en tom budget.`, en: `Made ${path}: an empty budget.` }
      : {
          sv: `Skapade ${path}: exempelbudgeten ${example}.`,
          en: `Made ${path}: the example budget of ${example}.`,
        };
  return context.answer({ output: path, year }, () => [context.say(words)], findings);
}

async function put(context: Context, path: string, bytes: Uint8Array): Promise<void> {
  const { io } = context;
  const stood = await io.read(path).catch((cause: unknown) => {
    if (cause instanceof HostError && cause.code === 'file/not-found') return null;
    throw cause;
  });
  if (stood === null) return io.write(path, bytes);
  const isSame = stood.length === bytes.length && stood.every((byte, at) => byte === bytes[at]);
  const backup = !isSame;
  await io.write(path, bytes, { input: path, read: stood, inPlace: true, backup });
  if (!backup) return;
  io.err(
    `${context.say({
      sv: `${path} fanns redan. Det som stod där finns kvar som ${path}.bak.`,
      en: `${path} was there already. What stood there is kept as ${path}.bak.`,
    })}\n`,
  );
}
