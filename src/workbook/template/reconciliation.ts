/**
 * The sheet Kontroller with native formulas: frames against recipients' frames against posts, per source, and one
 * verdict that every sheet shows. It needs nothing but a spreadsheet program.
 * Spec: workbook §2
 */
import { sources } from '#core/budget/words';
import { columnLetters } from '#sheet/address';
import type { SheetOp } from '../host';
import { band, caption, cell, label, page, plainAmount, sumOfRow, title } from './looks';

const SHEET = 'Kontroller';
const FIRST_SOURCE_COLUMN = 1;
const HEADING_ROW = 3;

/** Decimals of a tkr that make an öre: rounding there removes what binary sums leave behind, and nothing else. */
const ORE_IN_TKR = '5';

/** Row numbers of the reconciliation, from 0. */
const rows = { frames: 4, recipients: 5, unallocated: 6, posts: 7, unplaced: 8, verdict: 10 };

/** The cell that every sheet points to. */
const VERDICT_REFERENCE = `${SHEET}!$B$${String(rows.verdict + 1)}`;

const year = 'INDEX(tblInstallningar[Värde],MATCH("Budgetår",tblInstallningar[Nyckel],0))';
const lastVersion = 'INDEX(tblMottagarramar[Version],COUNTA(tblMottagarramar[Version]))';

/** The newest frame of a source: the lowest row of the year that names it and holds an amount. */
function newestFrame(source: string): string {
  const row = `SUMPRODUCT(MAX((tblRamar[Källa]="${source}")*(tblRamar[År]=${year})*(tblRamar[Belopp (tkr)]<>"")*ROW(tblRamar[Källa])))`;
  // The heading of one column: LibreOffice takes the row of a table's headings as a whole for an error.
  return `=IFERROR(INDEX(tblRamar[Belopp (tkr)],${row}-ROW(tblRamar[[#Headers],[Belopp (tkr)]])),0)`;
}

export function reconciliationSheet(): SheetOp {
  const columns = [...sources, 'Summa'];
  const letters = columns.map((_, index) => columnLetters(FIRST_SOURCE_COLUMN + index));
  const sumOfSources = (row: number) =>
    `=SUM(${letters[0] ?? 'B'}${String(row + 1)}:${letters.at(-2) ?? 'C'}${String(row + 1)})`;
  const line = (row: number, text: string, formula: (source: string, letter: string) => string) => [
    cell(row, 0, text, label),
    ...sources.map((source, index) =>
      cell(
        row,
        FIRST_SOURCE_COLUMN + index,
        { formula: formula(source, letters[index] ?? '') },
        plainAmount,
      ),
    ),
    cell(row, FIRST_SOURCE_COLUMN + sources.length, { formula: sumOfSources(row) }, sumOfRow),
  ];
  const at = (letter: string, row: number) => `${letter}${String(row + 1)}`;
  const sum = letters.at(-1) ?? 'D';
  return {
    kind: 'sheet',
    name: SHEET,
    tables: [],
    columnWidths: [22, 14, 14, 14],
    frozenRows: HEADING_ROW + 1,
    page,
    cells: [
      cell(0, 0, 'Kontroller: går summorna ihop?', title),
      cell(1, 0, 'Räknas av arbetsboken själv, i tkr.', caption),
      cell(HEADING_ROW, 0, 'tkr', band),
      ...columns.map((text, index) =>
        cell(HEADING_ROW, FIRST_SOURCE_COLUMN + index, text, { ...band, align: 'right' }),
      ),
      ...line(rows.frames, 'Senaste ram', (source) => newestFrame(source)),
      ...line(
        rows.recipients,
        'Mottagarnas ramar',
        (source) =>
          `=SUMIFS(tblMottagarramar[${source} (tkr)],tblMottagarramar[Version],${lastVersion})`,
      ),
      ...line(
        rows.unallocated,
        'Ej fördelat',
        (_, letter) =>
          `=ROUND(${at(letter, rows.frames)}-${at(letter, rows.recipients)},${ORE_IN_TKR})`,
      ),
      ...line(rows.posts, 'På poster', (source) => `=SUM(tblPoster[${source} (tkr)])`),
      ...line(
        rows.unplaced,
        'Ej på post',
        (_, letter) =>
          `=ROUND(${at(letter, rows.recipients)}-${at(letter, rows.posts)},${ORE_IN_TKR})`,
      ),
      cell(rows.verdict, 0, 'Utslag', label),
      cell(rows.verdict, 1, { formula: verdictFormula(letters, at, sum) }, label),
    ],
  };
}

function verdictFormula(
  letters: readonly string[],
  at: (letter: string, row: number) => string,
  sum: string,
): string {
  const perSource = letters.slice(0, -1);
  const all = (row: number, test: string) =>
    `AND(${perSource.map((letter) => at(letter, row) + test).join(',')})`;
  const unallocated = `${at(sum, rows.unallocated)}&" tkr ej fördelat"`;
  return `=IF(${all(rows.unallocated, '=0')},IF(${all(rows.unplaced, '>=0')},"Stämmer","Poster över ram"),${unallocated})`;
}

/** What the other sheets show of the verdict, beside their title. */
export function verdictCells(sheetName: string): SheetOp['cells'] {
  return sheetName === SHEET
    ? []
    : [
        cell(1, 0, 'Utslag:', caption),
        cell(1, 1, { formula: `=${VERDICT_REFERENCE}` }, { ...label, align: 'left' }),
      ];
}
