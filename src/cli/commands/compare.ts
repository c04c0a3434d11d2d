/** `compare OLD.xlsx NEW.xlsx`: what differs by meaning, and what explains it. Spec: compare */
import { comparisonJson } from '#core/compare/comparison-json';
import { comparisonReport } from '#core/compare/comparison-report';
import { compareWorkbooks } from '#jobs/compare-workbooks';
import { openBook } from '../book-file';
import type { Context } from '../context';
import type { ExitCode } from '../io';
import { reportText } from '../print/report-text';

export async function compare(context: Context, older: string, newer: string): Promise<ExitCode> {
  const [before, after] = [await openBook(context, older), await openBook(context, newer)];
  const [was, is] = namesOf(older, newer);
  const comparison = compareWorkbooks(
    { name: was, opened: before.opened },
    { name: is, opened: after.opened },
  );
  return context.answer(
    comparisonJson(comparison),
    () => reportText(comparisonReport(comparison), context.language),
    comparison.findings,
  );
}

/** The files by their last names, or by their paths when those are the same. */
function namesOf(older: string, newer: string): readonly [string, string] {
  const [was, is] = [older, newer].map((path) => path.split(/[\\/]/).at(-1) ?? path);
  return was === undefined || is === undefined || was === is ? [older, newer] : [was, is];
}
