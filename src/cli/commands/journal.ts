/** `journal BOOK.xlsx [--find TEXT] [--csv]`: the log, searched, as a table or as CSV that no spreadsheet runs. */
import { asText } from '#sheet/cell';
import { logEntries, type LogEntry } from '#workbook/log/journal';
import { csvOf } from '#workbook/log/journal-csv';
import { dateAndTime } from '#workbook/log/log-time';
import { withoutMarks } from '#workbook/log/sheet-line';
import { openBook } from '../book-file';
import type { Context } from '../context';
import { exitCodes, type ExitCode } from '../io';
import { textTable } from '../print/table';

/** Signs of a content in the table. */
const WIDEST = 60;

export interface JournalOptions {
  readonly find?: string;
  readonly csv?: boolean;
}

export async function journal(
  context: Context,
  path: string,
  { find, csv = false }: JournalOptions,
): Promise<ExitCode> {
  const { opened } = await openBook(context, path);
  const { dates1904 } = opened.outline;
  const wanted = find?.toLowerCase();
  const entries = logEntries(opened.grids, opened.layout).filter(
    (entry) => wanted === undefined || searched(entry).includes(wanted),
  );
  if (csv && !context.json) {
    context.io.out(csvOf(entries, dates1904));
    return exitCodes.clean;
  }
  return context.answer(
    {
      entries: entries.map(({ row, sheet, time, ...entry }) => ({
        ...entry,
        time: time === null ? null : dateAndTime(time, dates1904),
      })),
    },
    () => (entries.length > 0 ? text(entries, context, dates1904) : [nothing(wanted, context)]),
    [],
  );
}

function searched({ who, action, cell, before, after, outcome }: LogEntry): string {
  return [who, action, cell, asText(before), asText(after), outcome].join('\n').toLowerCase();
}

function nothing(wanted: string | undefined, context: Context): string {
  return context.say(
    wanted === undefined
      ? { sv: 'Loggen är tom.', en: 'The log is empty.' }
      : { sv: 'Loggen har inga sådana rader.', en: 'The log has no such entry.' },
  );
}

function text(entries: readonly LogEntry[], context: Context, dates1904: boolean): string[] {
  const headings = context.say({
    sv: 'Nr|Tid|Vem|Åtgärd|Cell|Före|Efter|Utfall',
    en: 'No.|Time|Who|Action|Cell|Before|After|Outcome',
  });
  const rows = entries.map((entry) => [
    String(entry.number),
    entry.time === null ? '' : dateAndTime(entry.time, dates1904),
    entry.who,
    entry.action,
    entry.cell,
    short(entry.before),
    short(entry.after),
    entry.outcome,
  ]);
  return textTable([headings.split('|'), ...rows], [1, 2, 3, 4, 5, 6, 7]);
}

/** The whole content stands in the workbook, in the CSV and in the JSON. */
function short(value: LogEntry['before']): string {
  const whole = withoutMarks(asText(value)) || '–';
  return whole.length > WIDEST ? `${whole.slice(0, WIDEST - 1)}…` : whole;
}
