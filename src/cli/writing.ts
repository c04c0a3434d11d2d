/** What all writing commands share: who writes, the dry run, the commit, the file, and the account of it all. */
import type { BudgetEvent } from '#core/budget/book';
import type { Finding } from '#core/findings/finding';
import { inKronor } from '#core/money/plain-decimal';
import { assess } from '#jobs/assess';
import { openWorkbook } from '#jobs/open';
import type { PreparedProposal } from '#jobs/prepare';
import type { Writer } from '#jobs/writer';
import { commit } from '#workbook/write/commit';
import { dateArgument } from './arguments';
import { destination, saveBook, type BookFile, type Destination } from './book-file';
import type { Context } from './context';
import { exitCodes, type ExitCode } from './io';
import { bookJson } from './print/book-json';
import { proposalText } from './print/proposal-text';

export interface WritingOptions extends Destination {
  readonly who?: string;
  readonly dryRun?: boolean;
  readonly replaceFormulas?: boolean;
  readonly body?: string;
  readonly decision?: string;
  readonly decided?: string;
  readonly date?: string;
  readonly text?: string;
}

/** A log line without a name says so, rather than taking a name from the machine. */
export function writerOf(
  context: Context,
  { who, replaceFormulas = false }: WritingOptions,
): Writer {
  // The log is in Swedish, like the workbook, whatever the language of the answer.
  return { who: unlessBlank(who) ?? 'ej angivet', now: context.io.now(), replaceFormulas };
}

/** The decision as it was given; what was left out, or is blank, stays unknown. */
export function decisionOf({ decided, date, text, ...words }: WritingOptions) {
  const [body, decision] = [unlessBlank(words.body), unlessBlank(words.decision)];
  return {
    ...(body === undefined ? {} : { body }),
    ...(decision === undefined ? {} : { decision }),
    ...(decided === undefined ? {} : { decidedOn: dateArgument(decided, '--decided') }),
    ...(date === undefined ? {} : { date: dateArgument(date, '--date') }),
    ...(text === undefined ? {} : { text }),
  };
}

function unlessBlank(text: string | undefined): string | undefined {
  return text === undefined || text.trim() === '' ? undefined : text;
}

/** What a command tells beside what all writing commands do. */
export interface Beside {
  readonly json: object;
  readonly text: () => readonly string[];
  readonly findings?: readonly Finding[];
}

/** Writes what was prepared, unless there are objections or it is a dry run, and gives the account. */
export async function writeResult(
  context: Context,
  book: BookFile,
  prepared: PreparedProposal,
  options: WritingOptions,
  beside: Beside | null = null,
): Promise<ExitCode> {
  const output = options.dryRun === true ? null : destination(book.path, options);
  const { before, after, proposal, objections, request } = prepared;
  let findings = objections;
  let written = false;
  if (findings.length === 0 && output !== null) {
    const receipt = await commit(book.file.host, request);
    if (receipt.kind === 'written') {
      await saveBook(context, book, output, options);
      written = true;
    } else {
      findings = receipt.findings;
    }
  }
  // What was written is read again: the account tells what stands in the file, not what was meant.
  const result = written ? assess(await openWorkbook(book.file.host)) : after;
  const blocked = findings.length > 0;
  const shown = blocked ? findings : result.findings;
  const code = context.answer(
    {
      book: bookJson(blocked ? before.summary : result.summary),
      events: proposal.events.map(eventJson),
      ...beside?.json,
      written,
      output: written ? output : null,
    },
    () =>
      blocked
        ? whatWouldBe(findings, after.findings, context)
        : [...aside(beside), ...proposalText(prepared, result, { written, output }, context)],
    [...shown, ...(beside?.findings ?? [])],
  );
  return blocked ? exitCodes.findings : code;
}

/** A check tells of the budget as it would be: that it is not yet so must be said. Other refusals say it themselves. */
function whatWouldBe(
  findings: readonly Finding[],
  after: readonly Finding[],
  context: Context,
): readonly string[] {
  if (!findings.some((finding) => after.includes(finding))) return [];
  const words = {
    sv: 'Inget har skrivits. Så här skulle budgeten bli:',
    en: 'Nothing was written. This is how the budget would be:',
  };
  return [context.say(words)];
}

function aside(beside: Beside | null): readonly string[] {
  const text = beside?.text() ?? [];
  return text.length > 0 ? [...text, ''] : [];
}

function eventJson(event: Omit<BudgetEvent, 'origin'>) {
  return { ...event, amount: inKronor(event.amount) };
}
