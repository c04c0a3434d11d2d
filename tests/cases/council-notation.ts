/**
 * A council round in readable text, for tests. The tables of the budget (notation.ts) at the head of a file are the budget when
 * it was sent; those of a case are what has changed in it since. What came back follows, in the columns of the budget's
 * Poster but Ram; a column that is left out is blank, and a heading without rows is the workbook as it was sent:
 *
 *     Åter från FR:
 *     Post-id | Post | ALF | FoUU
 *     FR-01 | Forskning | 300 | 100
 *
 *     Celler från FR:
 *     Inställningar!B6 | 2027
 *
 * Cells are typed into the council's last file. What looks like a figure is a number, text in quotes is text, "=1/0" in
 * an amount is a formula, "#REF!" an error. "Borttagna poster får 0." is that choice. A mistake in the notation throws.
 */
import type { Book } from '#core/budget/book';
import type { PreparedRound } from '#jobs/council/council-collect';
import { openWorkbook } from '#jobs/open';
import { contentOf } from '#jobs/roll-over';
import { cellAddress } from '#sheet/address';
import { councilPostsTable } from '#workbook/council/council-tables';
import type { CellInput, Host } from '#workbook/host';
import { budgetSheets } from '#workbook/template/sheets';
import { blankHost, collected, sentTo, type, valueAt, written } from '../unit/jobs/council-desk';

/** The round as it is judged beside the budget that stands now. */
export async function roundOf(sent: Book, now: Book, text: string): Promise<PreparedRound> {
  const before = await openWorkbook(await budgetOf(sent));
  const files: Record<string, Host> = {};
  const last: Record<string, Host> = {};
  for (const { what, council, rows } of sections(text)) {
    if (what === 'Celler') {
      const host = last[council];
      if (!host) throw new Error(`Nothing has come back from ${council}.`);
      for (const [place = '', content = ''] of rows) await type(host, place, anyContent(content));
      continue;
    }
    const again = council in last ? '-2' : '';
    const host = await sentTo(before, council);
    if (rows.length > 0) await fill(host, rows);
    files[`${council.toLowerCase()}${again}.xlsx`] = last[council] = host;
  }
  const goneToZero = text.includes('Borttagna poster får 0.');
  return collected(await openWorkbook(await budgetOf(now)), files, { goneToZero });
}

async function budgetOf(book: Book): Promise<Host> {
  const host = blankHost();
  await written(host, { expects: [], ops: budgetSheets(contentOf(book)), back: [] });
  return host;
}

interface Section {
  readonly what: string;
  readonly council: string;
  readonly rows: readonly (readonly string[])[];
}

function sections(text: string): readonly Section[] {
  const lines = text.split('\n').map((line) => line.trim());
  return lines.flatMap((line, index): Section[] => {
    const [, what, council] = /^(Åter|Celler) från (.+):$/.exec(line) ?? [];
    if (what === undefined || council === undefined) return [];
    const end = lines.indexOf('', index);
    const rows = lines.slice(index + 1, end === -1 ? undefined : end);
    return [{ what, council, rows: rows.map((row) => row.split('|').map((cell) => cell.trim())) }];
  });
}

/** The sheet Poster of the council's workbook: its headings stand in row 4. */
const FIRST_ROW = 4;

async function fill(host: Host, [headings = [], ...rows]: Section['rows']): Promise<void> {
  const columns = councilPostsTable.columns.filter(({ formula }) => formula === undefined);
  const stranger = headings.find((each) => !columns.some(({ heading }) => heading === each));
  if (stranger !== undefined) throw new Error(`Poster has no column "${stranger}".`);
  for (let row = FIRST_ROW; row < FIRST_ROW + rows.length || (await holds(row)); row += 1) {
    for (const { heading, kind } of columns) {
      const cell = rows[row - FIRST_ROW]?.[headings.indexOf(heading)] ?? '';
      const column = councilPostsTable.columns.findIndex((each) => each.heading === heading);
      const content = kind === 'amount' ? anyContent(cell) : cell || null;
      await type(host, `Poster!${cellAddress(row, column)}`, content);
    }
  }

  async function holds(row: number): Promise<boolean> {
    return (await valueAt(host, `Poster!${cellAddress(row, NAME)}`)) !== null;
  }
}

const NAME = councilPostsTable.columns.findIndex(({ key }) => key === 'name');

function anyContent(text: string): CellInput {
  if (text === '') return null;
  if (text.startsWith('=')) return { formula: text };
  if (text.startsWith('#')) return { error: text };
  const figure = text.replace(/\s/g, '').replace('−', '-').replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(figure) ? Number(figure) : text.replace(/^"(.*)"$/, '$1');
}
