/**
 * `restore BOOK.xlsx [NR] -o OUT.xlsx`: takes back one entry of the log, or, without a number, every writing that was
 * cut off. The restore is a new entry.
 */
import { assess } from '#jobs/assess';
import { openWorkbook } from '#jobs/open';
import { pagesNow } from '#jobs/restore/page-still-set';
import { restoreEntry, restoreInterrupted } from '#jobs/restore/restore';
import { chartTakenBack } from '#workbook/log/chart-line';
import type { LogEntry } from '#workbook/log/journal';
import { pageTakenBack } from '#workbook/log/page-line';
import { sheetAt } from '#workbook/log/sheet-place';
import { commit } from '#workbook/write/commit';
import { wholeArgument } from '../arguments';
import { destination, openBook, saveBook } from '../book-file';
import type { Context } from '../context';
import type { ExitCode } from '../io';
import { writerOf, type WritingOptions } from '../writing';

export async function restore(
  context: Context,
  path: string,
  number: string | undefined,
  options: WritingOptions,
): Promise<ExitCode> {
  const wanted = number === undefined ? null : wholeArgument(number, 'nr');
  const output = options.dryRun === true ? null : destination(path, options);
  const book = await openBook(context, path);
  const writer = writerOf(context, options);
  const { entries, objections, request } =
    wanted === null
      ? restoreInterrupted(book.opened, writer)
      : restoreEntry(book.opened, wanted, writer, await pagesNow(book.file.host, book.opened));
  let findings = objections;
  let written = false;
  if (objections.length === 0 && output !== null) {
    const receipt = await commit(book.file.host, request);
    written = receipt.kind === 'written';
    if (receipt.kind === 'not written') findings = receipt.findings;
    else {
      await saveBook(context, book, output, options);
      findings = assess(await openWorkbook(book.file.host)).findings;
    }
  }
  const cells = entries.map(({ cell }) => cell);
  return context.answer(
    { restored: cells, written, output: written ? output : null },
    () => {
      if (!written && output !== null) return [];
      const names = `${context.say({ sv: 'Återställer', en: 'Restores' })} ${entries.map(namedIn(context)).join(', ')}`;
      const done = written
        ? { sv: `Skrev ${output ?? ''}.`, en: `Wrote ${output ?? ''}.` }
        : { sv: 'Inget har skrivits.', en: 'Nothing was written.' };
      return objections.length > 0 ? [] : [names, context.say(done)];
    },
    findings,
  );
}

/** What an entry is about: its cells, or what it put on its sheet. */
function namedIn(context: Context): (entry: LogEntry) => string {
  return (entry) => {
    const sheet = sheetAt(entry.cell);
    if (sheet === null) return entry.cell;
    if (pageTakenBack(entry)) {
      return context.say({
        sv: `sidlayouten för bladet ${sheet}`,
        en: `the page set-up of the sheet ${sheet}`,
      });
    }
    const chart = chartTakenBack(entry)?.op;
    const title = (chart?.before ?? chart?.chart)?.title;
    return title === undefined
      ? context.say({ sv: `bladet ${sheet}`, en: `the sheet ${sheet}` })
      : context.say({
          sv: `diagrammet ”${title}” på bladet ${sheet}`,
          en: `the chart "${title}" on the sheet ${sheet}`,
        });
  };
}
