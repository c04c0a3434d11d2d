/** `reconcile BOOK.xlsx LEDGER.{csv,xlsx}`: the accounts beside the workbook, post by post. Spec: reconcile */
import { periodOf } from '#core/reconcile/period';
import { reconciliationJson } from '#core/reconcile/reconciliation-json';
import { reconciliationReport } from '#core/reconcile/reconciliation-report';
import { textOfTableFile } from '#documents/table-file';
import { openXlsx } from '#hosts/file/open-xlsx';
import { gridsOfSurvey } from '#jobs/reconcile/grids-of-survey';
import { reconcileAccounts } from '#jobs/reconcile/reconcile-accounts';
import { rulesTable } from '#workbook/contract/reconciliation-rules';
import { gridOfCsv } from '#workbook/import/csv';
import { readIncoming } from '#workbook/import/incoming';
import type { IncomingGrid } from '#workbook/import/incoming-grid';
import { rulesOfIncoming } from '#workbook/read/read-reconciliation-rules';
import { refuseChoice } from '../arguments';
import { openBook } from '../book-file';
import type { Context } from '../context';
import type { ExitCode } from '../io';
import { reportText } from '../print/report-text';
import { Refusal } from '../refusal';

export interface ReconcileOptions {
  readonly rules?: string;
  readonly period?: string;
  readonly against?: string;
  readonly reverse?: boolean;
}

export async function reconcile(
  context: Context,
  path: string,
  accounts: string,
  options: ReconcileOptions,
): Promise<ExitCode> {
  const asked = {
    period: options.period === undefined ? undefined : periodArgument(options.period),
    against: options.against === undefined ? undefined : againstArgument(options.against),
    reversed: options.reverse,
  };
  const { opened } = await openBook(context, path);
  const rules = options.rules === undefined ? null : await rulesIn(context, options.rules);
  const grids = await gridsIn(context, accounts);
  const done = reconcileAccounts(opened, { ...asked, grids, rules: rules?.rules });
  const { reconciliation, against, period } = done;
  const findings = [...(rules?.findings ?? []), ...done.findings];
  if (!reconciliation) return context.answer({}, () => [], findings);
  return context.answer(
    reconciliationJson(reconciliation, against, period),
    () => reportText(reconciliationReport(reconciliation, against, period), context.language),
    findings,
  );
}

async function gridsIn({ io }: Context, path: string): Promise<readonly IncomingGrid[]> {
  const bytes = await io.read(path);
  const name = path.split(/[\\/]/).at(-1) ?? path;
  if (/\.(?:xls[xm]?|xlsb|ods)$/i.test(path)) {
    return gridsOfSurvey(await openXlsx(bytes, path).host.survey([]), name);
  }
  const reading = textOfTableFile(bytes, path);
  if (!reading.ok) throw new Refusal(reading.sentence);
  return [gridOfCsv(reading.text, name)];
}

/** A file with the headings of the sheet Avstämningsregler. */
async function rulesIn(context: Context, path: string) {
  const [grid] = await gridsIn(context, path);
  const reception = { units: new Map(), dates1904: false };
  const rows = grid ?? { name: path, sheet: null, rows: [], dates1904: false };
  const incoming = readIncoming(rulesTable, rows, reception);
  return { rules: rulesOfIncoming(incoming), findings: incoming.findings };
}

function againstArgument(text: string) {
  const against = { budget: 'budget', utfall: 'outcome' } as const;
  const word = text.trim().toLowerCase();
  if (word === 'budget' || word === 'utfall') return against[word];
  return refuseChoice('--against', text, Object.keys(against));
}

function periodArgument(text: string): readonly [string, string] {
  const period = periodOf(text);
  if (period) return period;
  throw new Refusal({
    sv: `--period ”${text}” är ingen period. Skriv till exempel 2026, 2026-03 eller 2026-01..2026-06.`,
    en: `--period "${text}" is no period. Write for example 2026, 2026-03 or 2026-01..2026-06.`,
  });
}
