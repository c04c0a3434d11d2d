/** `why BOOK.xlsx "Poster!H14"`: why a cell holds what it holds, from the frame down to the cell. Spec: why §1, §8 */
import { assess } from '#jobs/assess';
import { why as whyJob } from '#jobs/why/why';
import { parseReference } from '#sheet/address';
import { gridOf } from '#workbook/grid';
import { openBook } from '../book-file';
import type { Context } from '../context';
import type { ExitCode } from '../io';
import { whyJson } from '../print/why-json';
import { whyText } from '../print/why-text';
import { Refusal } from '../refusal';

export async function why(context: Context, path: string, reference: string): Promise<ExitCode> {
  const area = parseReference(reference);
  if (!area || area.top !== area.bottom || area.left !== area.right) {
    throw new Refusal({
      sv: `”${reference}” pekar inte ut en cell. Skriv till exempel "Poster!H14".`,
      en: `"${reference}" does not name a cell. Write for example "Poster!H14".`,
    });
  }
  const { opened } = await openBook(context, path);
  if (!gridOf(opened.grids, area.sheet)) {
    const sheets = [...opened.grids.values()].map(({ name }) => name).join(', ');
    throw new Refusal({
      sv: `Bladet ”${area.sheet}” finns inte i ${path}. Bladen är ${sheets}.`,
      en: `There is no sheet "${area.sheet}" in ${path}. The sheets are ${sheets}.`,
    });
  }
  const cell = { sheet: area.sheet, row: area.top, column: area.left };
  const answer = whyJob(opened, cell, assess(opened).findings);
  const { language } = context;
  return context.answer(
    whyJson(answer, language),
    () => whyText(answer, language),
    answer.findings,
  );
}
