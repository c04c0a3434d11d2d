/** Whether figures add up as they were read back from a printed bilaga 1: downwards in every column, across in every row. */
import type { PaperTable } from '#core/paper/paper';
import type { Rows } from './tables-read-back';

/** What does not add up, in words; `rows` are those of the table, its heading row first. */
export function unfooted({ columns, groups }: PaperTable, rows: Rows): readonly string[] {
  const wrong: string[] = [];
  const sums: (readonly string[])[] = [];
  let place = 1;
  for (const { heading, rows: own } of groups) {
    if (heading !== null) place += 1;
    const read = rows.slice(place, place + own.length);
    place += own.length;
    for (const row of read) wrong.push(...across(columns, row));
    const last = read.at(-1);
    if (!last) continue;
    // The last group is the total of the sums above it.
    const parts = own.length === 1 && heading === null ? sums : read.slice(0, -1);
    wrong.push(...downwards(columns, parts, last));
    sums.push(last);
  }
  return wrong;
}

type Columns = PaperTable['columns'];

function downwards(columns: Columns, parts: Rows, whole: readonly string[]): readonly string[] {
  return columns.flatMap(({ kind, heading }, place) => {
    const printed = kind === 'figure' ? figure(whole[place]) : null;
    const own = parts.map((row) => figure(row[place]));
    if (printed === null || parts.some((row) => row[place] === 'okänt')) return [];
    const sum = own.reduce<bigint>((all, each) => all + (each ?? 0n), 0n);
    return sum === printed ? [] : [`${heading}: ${whole.join(' | ')}`];
  });
}

function across(columns: Columns, row: readonly string[]): readonly string[] {
  const parts = columns.flatMap(({ heading }, place) =>
    heading.startsWith('varav ') ? [figure(row[place])] : [],
  );
  const budget = figure(row[columns.findIndex(({ heading }) => heading === 'Budget')]);
  if (parts.length === 0 || budget === null || parts.includes(null)) return [];
  const sum = parts.reduce<bigint>((all, each) => all + (each ?? 0n), 0n);
  return sum === budget ? [] : [`across: ${row.join(' | ')}`];
}

/** In whole steps of the last digit; null where no figure stands. */
function figure(text = ''): bigint | null {
  const [, sign = '', digits = ''] = /^([+−]?)([\d ,]+)†?$/.exec(text) ?? [];
  if (digits === '') return null;
  const steps = BigInt(digits.replaceAll(/[ ,]/g, ''));
  return sign === '−' ? -steps : steps;
}
