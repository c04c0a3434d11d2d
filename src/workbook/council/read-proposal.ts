/**
 * A workbook that came back from a council, read: its posts, what it says that it was sent with, and everything that
 * cannot be read, with the file in its places. Nothing is compared here (core/council). Spec: council-round §3
 */
import type { Post, Setting } from '#core/budget/book';
import { sources } from '#core/budget/words';
import { keyOf, type CouncilPost } from '#core/council/council-post';
import { raise } from '#core/council/findings';
import type { Besides, CouncilProposal } from '#core/council/proposal';
import type { SentFrame } from '#core/council/sent';
import type { Finding, Place } from '#core/findings/finding';
import { moneyFinding } from '#core/findings/money';
import { readCellNumber } from '#core/money/cell';
import { columnLetters } from '#sheet/address';
import { isSumByName } from '../adopt/sum-by-name';
import type { Column } from '../contract/column';
import { postsTable, settingsTable } from '../contract/tables';
import { gridOf, type SheetGrid } from '../grid';
import type { LocatedTable } from '../read/layout';
import { hiding } from '../read/hiding';
import { locate } from '../read/locate';
import type { Opened } from '../opened';
import { readBook, settingNamed } from '../read/read-book';
import { councilPostsTable, FRAME_SHEET, sentTable } from './council-tables';
import { frameKey, roundKeys } from './round-settings';

/** `file` is what the file is called; `opened` the workbook in it. */
export function readProposal(file: string, opened: Opened): CouncilProposal {
  const { layout, outline, grids } = opened;
  // What was sent has the same headings, and must not be taken for what came back.
  const sentAt = sentIn(opened);
  const sentSheet = (sentAt?.sheet ?? sentTable.sheet).toLowerCase();
  const returned = new Map([...grids].filter(([name]) => name !== sentSheet));
  const { table, findings: located } = locate(postsTable, returned);
  const tables = new Map(
    [table, layout.get('tblInstallningar')].flatMap((each) =>
      each ? [[each.contract.name, each]] : [],
    ),
  );
  const { book, findings: unread } = readBook(returned, tables, outline.dates1904);
  const { settings } = book;
  const council = textOf(settings, roundKeys.council);
  const posts = sentAt && postsSent(sentAt, opened);
  const { frames, findings: unclear } = framesSent(settings);
  const version = textOf(settings, roundKeys.version) ?? '';
  const below = table ? rowsBelow(table, opened) : [];
  const own = book.posts.map(inFile);
  const sums = sumRows(own, posts ?? []);
  const summed = sums.map(({ name, origin }) =>
    raise('council/sum-row', { file, name }, { where: [origin.row] }),
  );
  // A row that a filter hides is read like the others, and what has changed in it is shown.
  const hidden = hiding(returned, tables, book).filter(
    ({ code }) => code !== 'workbook/hidden-inside-table',
  );
  return {
    file,
    council,
    sent: council && posts ? { council, year: book.year, version, frames, posts } : null,
    mark: textOf(settings, roundKeys.mark),
    posts: own.filter((post) => !sums.includes(post)),
    gone: columnsGone(table),
    besides: table ? besidesOf(table, sentSheet, opened).map(besideInFile) : [],
    findings: [...located, ...unread, ...hidden, ...summed, ...unclear, ...below].map(
      (finding) => ({
        ...finding,
        where: finding.where.length === 0 ? [{ input: file }] : finding.where.map(placeInFile),
      }),
    ),
  };

  function besideInFile(each: Besides): Besides {
    return { ...each, place: placeInFile(each.place) };
  }

  function placeInFile(place: Place): Place {
    return { ...place, input: file };
  }

  function inFile({ recipient: _, origin, ...post }: Post): CouncilPost {
    const fields = new Map(
      Array.from(origin.fields, ([key, place]) => [key, placeInFile(place)] as const),
    );
    return { ...post, origin: { row: placeInFile(origin.row), fields } };
  }
}

/** What was sent, by its table's name or on its own sheet: the council's posts have the same headings. */
function sentIn({ grids }: Opened): LocatedTable | null {
  const found = locate(sentTable, grids).table;
  const isOwn = [
    [found?.table, sentTable.name],
    [found?.sheet, sentTable.sheet],
  ].some(([name, own]) => name?.toLowerCase() === own?.toLowerCase());
  return isOwn ? found : null;
}

function postsSent(found: LocatedTable, { grids, outline }: Opened): readonly CouncilPost[] {
  const layout = new Map([['tblPoster', found]]);
  return readBook(grids, layout, outline.dates1904).book.posts.map(
    ({ recipient: _, ...post }) => post,
  );
}

function textOf(settings: readonly Setting[], key: string): string | null {
  const value = settingNamed(settings, key)?.value ?? null;
  return value === null || value === '' ? null : String(value);
}

/** A source that was sent has its row; an amount that cannot be read is unknown, and the mark then says so. */
function framesSent(settings: readonly Setting[]) {
  const findings: Finding[] = [];
  const frames = sources.flatMap((source): SentFrame[] => {
    const setting = settingNamed(settings, frameKey(source));
    if (!setting) return [];
    if (typeof setting.value !== 'number') return [{ source, amount: null, status: null }];
    const { amount, problem } = readCellNumber(setting.value, 'tkr');
    if (problem) findings.push(moneyFinding(problem, [setting.origin.row]));
    return [{ source, amount, status: null }];
  });
  return { frames, findings };
}

/** What somebody has written below the table, which then has not grown over it; a sum of it is no post. */
function rowsBelow(table: LocatedTable, { grids }: Opened): readonly Finding[] {
  const grid = gridOf(grids, table.sheet);
  if (!grid) return [];
  const below: number[] = [];
  for (let row = table.lastRow + 1; row < grid.end; row += 1) {
    const columns = Array.from(
      { length: table.right - table.left + 1 },
      (_, index) => table.left + index,
    );
    const written = columns.filter((column) => isWritten(grid, row, column));
    const [first] = written;
    const label = first === undefined ? null : grid.value(row, first);
    if (first !== undefined && !(typeof label === 'string' && isSumByName(label))) below.push(row);
  }
  const [first] = below;
  if (first === undefined) return [];
  const where = [grid.place(first, table.left)];
  return [raise('council/row-outside-table', { rows: below.length }, { where })];
}

function isWritten(grid: SheetGrid, row: number, column: number): boolean {
  const value = grid.value(row, column);
  return value !== null && value !== '' && grid.formula(row, column) === null;
}

/** "Summa FR": a row that would count every post once more. A post that was sent may be called what it likes. */
function sumRows(
  posts: readonly CouncilPost[],
  sent: readonly CouncilPost[],
): readonly CouncilPost[] {
  const wasSent = new Set(sent.map(keyOf));
  return posts.filter((post) => !wasSent.has(keyOf(post)) && isSumByName(post.name));
}

function columnsGone(table: LocatedTable | null): ReadonlySet<string> {
  const isThere = ({ key, kind }: Column) =>
    table?.columns.has(key) === true && (kind !== 'amount' || table.units.has(key));
  return new Set(
    councilPostsTable.columns.filter((column) => !isThere(column)).map(({ key }) => key),
  );
}

/** Further sheets, and columns beside those that are read, as far as something is written there. */
function besidesOf(table: LocatedTable, sentSheet: string, { grids }: Opened): readonly Besides[] {
  const own = [FRAME_SHEET, table.sheet, settingsTable.sheet].map((name) => name.toLowerCase());
  const known = [...own, sentSheet];
  const sheets = [...grids.values()]
    .filter(({ name, block }) => !known.includes(name.toLowerCase()) && block !== null)
    .map(({ name }): Besides => ({ kind: 'sheet', name, place: { sheet: name } }));
  const grid = gridOf(grids, table.sheet);
  const { area } = grid?.block ?? {};
  if (!grid || !area) return sheets;
  const read = new Set(table.columns.values());
  const columns: Besides[] = [];
  for (let column = area.left; column <= area.right; column += 1) {
    if (read.has(column)) continue;
    for (let row = table.firstRow; row < grid.end; row += 1) {
      if (!isWritten(grid, row, column)) continue;
      const heading = grid.value(table.headingRow, column);
      const name = typeof heading === 'string' && heading !== '' ? heading : columnLetters(column);
      columns.push({ kind: 'column', name, place: grid.place(row, column) });
      break;
    }
  }
  return [...sheets, ...columns];
}
