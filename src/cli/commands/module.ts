/**
 * `uplift BOOK.xlsx` and the commands of all other modules: shows what the module has to say; --create adds its sheet,
 * --record writes its money into frames and events; -o alone prints it. Spec: modules §3, §5, printing §9
 */
import { modules } from '#core/modules/all';
import type { Module, ModuleOption, Options } from '#core/modules/module';
import { invariant } from '#core/money/invariant';
import { createModuleSheet } from '#jobs/modules/create-module-sheet';
import { examineModule } from '#jobs/modules/examine-module';
import { recordModule } from '#jobs/modules/record-module';
import { commit } from '#workbook/write/commit';
import { dateArgument } from '../arguments';
import { destination, openBook, saveBook, type BookFile } from '../book-file';
import type { Context } from '../context';
import type { ExitCode } from '../io';
import { dryRunWords } from '../print/dry-run';
import { reportText } from '../print/report-text';
import { Refusal } from '../refusal';
import type { PrintOptions } from './print-module';
import { decisionOf, writerOf, writeResult, type WritingOptions } from '../writing';

export interface ModuleCommandOptions extends WritingOptions, Omit<PrintOptions, 'output'> {
  readonly create?: boolean;
  readonly record?: string;
}

export async function runModule(
  context: Context,
  path: string,
  name: string,
  options: ModuleCommandOptions,
): Promise<ExitCode> {
  const module = modules.find((each) => each.name === name);
  invariant(module, `There is no module ${name}.`);
  const asked = askedOf(module.options, options);
  if (options.create === true && options.record !== undefined) {
    throw new Refusal({
      sv: 'Ange --create eller --record, inte båda.',
      en: 'Say --create or --record, not both.',
    });
  }
  const book = await openBook(context, path);
  if (options.create === true) return createSheet(context, book, module, options);
  if (options.record !== undefined) {
    const order = { name: options.record, ...decisionOf(options) };
    const prepared = recordModule(book.opened, module, order, writerOf(context, options));
    return writeResult(context, book, prepared, options);
  }
  const today = context.io.now().slice(0, 10);
  const question = { options: asked, today };
  if (options.output !== undefined) {
    const { printModule } = await import('./print-module');
    return printModule(context, book, module, question, options);
  }
  const examination = examineModule(book.opened, module, question);
  return context.answer(
    examination.json(),
    () => reportText(examination.report(), context.language),
    examination.findings,
  );
}

/** The module's own options, each read as what it is. */
function askedOf(known: readonly ModuleOption[], given: object): Options {
  const values = new Map<string, unknown>(Object.entries(given));
  return Object.fromEntries(
    known.map(({ name, kind }) => {
      const value = values.get(name);
      const isDate = kind === 'date' && typeof value === 'string';
      if (isDate) return [name, dateArgument(value, `--${name}`)];
      return [name, typeof value === 'string' || value === true ? value : undefined];
    }),
  );
}

async function createSheet(
  context: Context,
  book: BookFile,
  module: Module,
  options: ModuleCommandOptions,
): Promise<ExitCode> {
  const output = options.dryRun === true ? null : destination(book.path, options);
  const { sheets, objections, request } = createModuleSheet(
    book.opened,
    module,
    writerOf(context, options),
  );
  let findings = objections;
  if (output !== null && objections.length === 0) {
    const receipt = await commit(book.file.host, request);
    if (receipt.kind === 'not written') findings = receipt.findings;
    else await saveBook(context, book, output, options);
  }
  const written = output !== null && findings.length === 0;
  const named = sheets.join(', ');
  return context.answer(
    { sheets, written, output: written ? output : null },
    () => {
      if (findings.length > 0) return [];
      const done =
        output === null
          ? dryRunWords
          : {
              sv: `Lade till bladet ${named} i ${output}.`,
              en: `Added the sheet ${named} to ${output}.`,
            };
      return [context.say(done)];
    },
    findings,
  );
}
