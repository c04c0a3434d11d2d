/**
 * A council's workbook as operations: its frame with what is left of it, its posts to fill in, what was sent, and the
 * settings that the collection reads. What is left is a native formula, so the council sees it without this program.
 * Spec: council-round §2
 */
import { sources } from '#core/budget/words';
import type { Sent } from '#core/council/sent';
import { cellNumber } from '#core/money/cell';
import { columnLetters } from '#sheet/address';
import type { CellStyle } from '#sheet/cell';
import { settingsTable } from '../contract/tables';
import type { CellInput, SheetOp } from '../host';
import { band, caption, cell, label, page, plainAmount, sumOfRow, title } from '../template/looks';
import { postRow } from '../template/book-rows';
import { sheet, tableSpec, type RowInput } from '../template/sheets';
import { councilPostsTable, FRAME_SHEET, sentTable } from './council-tables';
import { roundSettings } from './round-settings';

/** Rows of the table for what the council adds; a table need not grow in every spreadsheet program. */
const BLANK_ROWS = 10;

/** Row numbers of the sheet Ram, from 0. */
const rows = { headings: 4, frame: 5, status: 6, posts: 7, left: 8, verdict: 10 };
const TEXT_BESIDE_TABLE = 1;

/** `settings` are the rows that every workbook of the contract has. */
export function councilSheets(sent: Sent, settings: readonly RowInput[]): SheetOp[] {
  const filled = sent.posts.map(postRow);
  const blank = Array.from({ length: BLANK_ROWS }, () => ({}));
  const posts = tableSpec(councilPostsTable, [...filled, ...blank]);
  const own = (text: string, heading: string, table: typeof posts) =>
    sheet(text, heading, [table], { verdict: false });
  const whose = `${sent.council}${sent.year === null ? '' : ` ${String(sent.year)}`}`;
  const toFill = own('Poster', `Poster: förslag från ${whose}`, posts);
  return [
    frameSheet(sent, whose),
    { ...toFill, cells: [...toFill.cells, ...leftBesidePosts(sent)] },
    own(
      'Utsänt',
      'Utsänt: posterna som de sändes ut. Ändra inte här.',
      tableSpec(sentTable, filled),
    ),
    own(
      'Inställningar',
      'Inställningar',
      tableSpec(settingsTable, [...settings, ...roundSettings(sent)]),
    ),
  ];
}

function frameSheet(sent: Sent, whose: string): SheetOp {
  const { frames } = sent;
  const letters = frames.map((_, index) => columnLetters(index + 1));
  const sum = frames.length + 1;
  const at = (letter: string, row: number) => `${letter}${String(row + 1)}`;
  const sumOfSources = (row: number) =>
    `=SUM(${at(letters[0] ?? 'B', row)}:${at(letters.at(-1) ?? 'B', row)})`;
  const line = (
    row: number,
    text: string,
    content: (index: number) => CellInput,
    style: CellStyle = plainAmount,
  ) => [
    cell(row, 0, text, label),
    ...frames.map((_, index) => cell(row, index + 1, content(index), style)),
  ];
  const placed = (index: number) => `SUM(tblPoster[${frames[index]?.source ?? 'ALF'} (tkr)])`;
  const left = (index: number) => {
    const letter = letters[index] ?? 'B';
    const [frame, posts] = [at(letter, rows.frame), at(letter, rows.posts)];
    return { formula: `=IF(${frame}="","",ROUND(${frame}-${posts},5))` };
  };
  return {
    kind: 'sheet',
    name: FRAME_SHEET,
    tables: [],
    columnWidths: [22, ...frames.map(() => 18), 18],
    frozenRows: rows.headings + 1,
    page,
    cells: [
      cell(0, 0, `Rådsrunda: ram för ${whose}`, title),
      cell(1, 0, 'Fyll i ALF och FoUU på bladet Poster. 0 om posten inte ska få något.', caption),
      cell(2, 0, 'Nya poster skrivs på de tomma raderna. Lämna Post-id tomt.', caption),
      cell(rows.headings, 0, sent.version === '' ? 'tkr' : `${sent.version}, tkr`, band),
      ...[...frames.map(({ source }) => source), 'Summa'].map((text, index) =>
        cell(rows.headings, index + 1, text, { ...band, align: 'right' }),
      ),
      ...line(rows.frame, 'Ram', (index) => amountCell(sent, index)),
      cell(rows.frame, sum, { formula: sumOfSources(rows.frame) }, sumOfRow),
      ...line(rows.status, 'Ramens läge', (index) => frames[index]?.status ?? 'okänt', {
        numberFormat: 'General',
        align: 'right',
      }),
      ...line(rows.posts, 'På poster', (index) => ({ formula: `=${placed(index)}` })),
      cell(rows.posts, sum, { formula: sumOfSources(rows.posts) }, sumOfRow),
      ...line(rows.left, 'Kvar att fördela', left, sumOfRow),
      cell(rows.left, sum, { formula: sumOfSources(rows.left) }, sumOfRow),
      cell(rows.verdict, 0, 'Utslag', label),
      cell(rows.verdict, TEXT_BESIDE_TABLE, { formula: verdict(letters, at) }, label),
    ],
  };
}

/** Over in one source is over, whatever is left in the other. */
function verdict(letters: readonly string[], at: (letter: string, row: number) => string): string {
  const tests = (test: (cell: string) => string) =>
    letters.map((letter) => test(at(letter, rows.left))).join(',');
  const unknown = `OR(${tests((left) => `${left}=""`)})`;
  const over = `OR(${tests((left) => `${left}<0`)})`;
  const even = `AND(${tests((left) => `${left}=0`)})`;
  return `=IF(${unknown},"Ramen är inte känd",IF(${over},"Över ramen",IF(${even},"Stämmer med ramen","Kvar att fördela")))`;
}

/** Above their columns, what is left of each source. */
function leftBesidePosts({ frames }: Sent): SheetOp['cells'] {
  const columnOf = (key: string) => councilPostsTable.columns.findIndex((each) => each.key === key);
  return [
    cell(1, columnOf(sources[0]) - 1, 'Kvar att fördela', { ...label, align: 'right' }),
    ...frames.map(({ source }, index) =>
      cell(
        1,
        columnOf(source),
        { formula: `=${FRAME_SHEET}!$${columnLetters(index + 1)}$${String(rows.left + 1)}` },
        sumOfRow,
      ),
    ),
  ];
}

function amountCell({ frames }: Sent, index: number): CellInput {
  const amount = frames[index]?.amount ?? null;
  const written = amount && cellNumber(amount, 'tkr');
  return written?.ok ? written.number : null;
}
