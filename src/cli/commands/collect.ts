/** `collect BOOK.xlsx PROPOSAL.xlsx… -o OUT.xlsx`: the council round, in. Compared, told, and joined into the budget. */
import { openXlsx } from '#hosts/file/open-xlsx';
import { assess } from '#jobs/assess';
import { collectProposals, type ReturnedFile } from '#jobs/council/council-collect';
import { openWorkbook } from '#jobs/open';
import { commit } from '#workbook/write/commit';
import { destination, openBook, saveBook, type Destination } from '../book-file';
import type { Context } from '../context';
import { exitCodes, type ExitCode } from '../io';
import { roundJson, roundText } from '../print/round-text';
import { writerOf } from '../writing';

export interface CollectCommandOptions extends Destination {
  readonly who?: string;
  readonly dryRun?: boolean;
  readonly replaceFormulas?: boolean;
  readonly goneToZero?: boolean;
}

export async function collect(
  context: Context,
  path: string,
  proposals: readonly string[],
  options: CollectCommandOptions,
): Promise<ExitCode> {
  const output = options.dryRun === true ? null : destination(path, options);
  const book = await openBook(context, path);
  const files = await returnedFiles(context, proposals);
  const goneToZero = options.goneToZero === true;
  const writer = writerOf(context, options);
  const prepared = collectProposals(book.opened, files, { goneToZero }, writer);
  const { objections, request } = prepared;
  let findings = [...objections, ...prepared.findings];
  let written = false;
  if (output !== null && objections.length === 0) {
    const receipt = request === null ? null : await commit(book.file.host, request);
    if (receipt?.kind === 'not written') {
      findings = [...receipt.findings, ...findings];
    } else {
      await saveBook(context, book, output, options, proposals);
      written = true;
      findings = [...findings, ...assess(await openWorkbook(book.file.host)).findings];
    }
  }
  const result = { written, output: written ? output : null };
  const code = context.answer(
    roundJson(prepared, result),
    () => roundText(prepared, result, context),
    findings,
  );
  return objections.length > 0 ? exitCodes.findings : code;
}

async function returnedFiles(
  { io }: Context,
  paths: readonly string[],
): Promise<readonly ReturnedFile[]> {
  const files: ReturnedFile[] = [];
  for (const [index, path] of paths.entries()) {
    if (io.terminal) io.err(`${String(index + 1)}/${String(paths.length)} ${path}\n`);
    const { host } = openXlsx(await io.read(path), path);
    files.push({ name: path.split(/[\\/]/).at(-1) ?? path, opened: await openWorkbook(host) });
  }
  return files;
}
