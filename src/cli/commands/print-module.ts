/** `units BOOK.xlsx -o lista.pdf`: the list of any module as a paper, in the formats of bilaga 1. Spec: printing §9 */
import type { Module } from '#core/modules/module';
import { budgetStates, type BudgetState } from '#core/budget/words';
import type { ModuleQuestion } from '#jobs/modules/examine-module';
import { holdsBudget, printedReport } from '#jobs/appendix/printed-report';
import { drawPaper } from '#print/formats';
import { refuseChoice } from '../arguments';
import type { BookFile } from '../book-file';
import type { Context } from '../context';
import { exitCodes, type ExitCode } from '../io';
import { paperFormat } from '../paper-format';
import { dryRunWords } from '../print/dry-run';
import { Refusal } from '../refusal';

export interface PrintOptions {
  readonly dryRun?: boolean;
  readonly output?: string;
  readonly appendix?: string;
  readonly dnr?: string;
  readonly paragraph?: string;
  readonly meeting?: string;
  readonly stamp?: string;
}

export async function printModule(
  context: Context,
  book: BookFile,
  module: Module,
  question: ModuleQuestion,
  options: PrintOptions,
): Promise<ExitCode> {
  const output = options.output ?? '';
  const format = paperFormat(output);
  const { paper, findings } = printedReport(book.opened, module, question, {
    number: options.appendix ?? null,
    paragraph: options.paragraph ?? null,
    meeting: options.meeting ?? null,
    registry: options.dnr ?? null,
    state: stampAsked(book, options.stamp),
  });
  const bytes = await drawPaper(paper, format);
  const { path, bytes: read } = book;
  const written = options.dryRun !== true;
  if (bytes && written)
    await context.io.write(output, bytes, { input: path, read, inPlace: false });
  const done = written ? { sv: `${output} är skriven.`, en: `${output} is written.` } : dryRunWords;
  const { title, place, stamp, control, remarks } = paper;
  context.answer(
    { output: written ? output : null, title, place, stamp, control, remarks },
    () => [context.say(done), `${title}, ${place}${stamp === null ? '' : ` (${stamp})`}`, control],
    findings,
  );
  // As with bilaga 1: what is wrong stands on the paper, and the exit code says only that it was written.
  return exitCodes.clean;
}

/** A budget decides its own stamp. */
function stampAsked({ opened, path }: BookFile, asked: string | undefined): BudgetState | null {
  if (asked === undefined) return null;
  if (holdsBudget(opened)) {
    throw new Refusal({
      sv: `--stamp: ${path} innehåller en budget, vars läge bestämmer stämpeln.`,
      en: `--stamp: ${path} holds a budget, whose state decides the stamp.`,
    });
  }
  const wanted = asked.trim().toLowerCase();
  const state = budgetStates.find((each) => each === wanted);
  return state ?? refuseChoice('--stamp', asked, budgetStates);
}
