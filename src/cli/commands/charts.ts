/** `charts BOOK.xlsx [SCENARIO [SCENARIO]] -o OUT.xlsx`: native charts on a sheet of a copy of the workbook. */
import type { Finding } from '#core/findings/finding';
import { wantedCharts } from '#jobs/charts/charts';
import { chartsOnSheet } from '#jobs/charts/charts-on-sheet';
import { commit } from '#workbook/write/commit';
import { destination, openBook, saveBook } from '../book-file';
import type { Context } from '../context';
import { exitCodes, type ExitCode } from '../io';
import { Refusal } from '../refusal';
import { writerOf, type WritingOptions } from '../writing';

export async function charts(
  context: Context,
  path: string,
  names: readonly string[],
  options: WritingOptions,
): Promise<ExitCode> {
  if (names.length > 2) {
    throw new Refusal({
      sv: 'charts: skriv inget, ett eller två namn på scenarier.',
      en: 'charts: write no name, one or two names of scenarios.',
    });
  }
  const output = options.dryRun === true ? null : destination(path, options);
  const book = await openBook(context, path);
  const { host } = book.file;
  const { sheet, drawn, findings } = wantedCharts(book.opened, names);
  if (findings.length > 0) return context.answer({ sheet, written: false }, () => [], findings);
  const writer = writerOf(context, options);
  const { objections, request } = await chartsOnSheet(book.opened, sheet, drawn, host, writer);
  let hinders: readonly Finding[] = objections;
  let written = false;
  if (hinders.length === 0 && output !== null) {
    const receipt = await commit(host, request);
    written = receipt.kind === 'written';
    if (receipt.kind === 'written') await saveBook(context, book, output, options);
    else hinders = receipt.findings;
  }
  const blocked = hinders.length > 0;
  const told = blocked ? [] : (drawn?.charts ?? []);
  const code = context.answer(
    {
      sheet,
      charts: told.map(({ name, title, alternative }) => ({ name, title, alternative })),
      written,
      output: written ? output : null,
    },
    () => [
      ...told.map(({ title, alternative }) => `${title}: ${alternative}`),
      ...(blocked
        ? []
        : written
          ? [
              context.say({
                sv: `Diagrammen står på bladet ${sheet} i ${output ?? ''}.`,
                en: `The charts are on the sheet ${sheet} of ${output ?? ''}.`,
              }),
            ]
          : [context.say({ sv: 'Inget har skrivits.', en: 'Nothing was written.' })]),
    ],
    hinders,
  );
  return blocked ? exitCodes.findings : code;
}
