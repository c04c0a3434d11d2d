/** `upgrade BOOK.xlsx -o OUT.xlsx`: brings a workbook of an older contract up to the newest. */
import { openWorkbook } from '#jobs/open';
import { upgrade as upgradeJob } from '#jobs/upgrade';
import { commit } from '#workbook/write/commit';
import { SCHEMA_VERSION } from '#workbook/contract/tables';
import { schemaOf } from '#workbook/upgrade';
import { destination, openBook, saveBook } from '../book-file';
import type { Context } from '../context';
import type { ExitCode } from '../io';
import { writerOf, type WritingOptions } from '../writing';

export async function upgrade(
  context: Context,
  path: string,
  options: WritingOptions,
): Promise<ExitCode> {
  const output = options.dryRun === true ? null : destination(path, options);
  const book = await openBook(context, path);
  const from = schemaOf(book.opened);
  const newer = book.opened.findings.filter(({ code }) => code === 'workbook/schema-newer');
  const actions: string[] = [];
  let opened = book.opened;
  for (;;) {
    const step = newer.length > 0 ? null : upgradeJob(opened, writerOf(context, options));
    if (!step) break;
    const receipt = await commit(book.file.host, step.request);
    if (receipt.kind !== 'written') {
      return context.answer({ from, written: false }, () => [], receipt.findings);
    }
    actions.push(step.action);
    opened = await openWorkbook(book.file.host);
  }
  const written = output !== null && actions.length > 0;
  if (written) await saveBook(context, book, output, options);
  return context.answer(
    { from, to: schemaOf(opened), actions, written, output: written ? output : null },
    () => [
      ...actions,
      actions.length === 0
        ? context.say({
            sv: `Arbetsboken följer schema ${String(from)}; programmets är ${String(SCHEMA_VERSION)}. Inget att uppgradera.`,
            en: `The workbook follows schema ${String(from)}; the program's is ${String(SCHEMA_VERSION)}. Nothing to upgrade.`,
          })
        : written
          ? context.say({ sv: `Skrev ${output}.`, en: `Wrote ${output}.` })
          : context.say({ sv: 'Inget har skrivits.', en: 'Nothing was written.' }),
    ],
    newer,
  );
}
