/**
 * The appendix as a sheet that prints well from Excel itself: what is printed as numbers, native sums, the heading row
 * repeated, head and foot with version, control sum and page number. No merged cells, no function of ours.
 * The same operation makes it in Excel and in a file. Spec: printing §7
 */
import type { AppendixDocument, Row } from '#core/appendix/document';
import { columnLetters } from '#sheet/address';
import type { CellStyle } from '#sheet/cell';
import type { SheetOp } from '#workbook/host';
import { pageOf } from './page';
import { looksOf, marked, type Looks } from './looks';
import { rowContents } from './row-contents';
import { wrapped } from './wrapped';

type SheetCell = SheetOp['cells'][number];

const APPENDIX_SHEET = 'Bilaga 1';

/** About as many characters as a line of the page holds, with all columns. */
const LINE = 105;
const LABEL_WIDTH = 40;

export function appendixSheet(document: AppendixDocument): SheetOp {
  const { columns, blocks, total } = document;
  const looks = looksOf(document);
  const cells: SheetCell[] = [];
  let row = 0;
  const put = (texts: readonly string[], style: CellStyle): void => {
    for (const content of texts) cells.push({ row: row++, column: 0, content, style });
  };
  const section = (
    heading: string,
    texts: readonly string[],
    look: CellStyle = looks.text,
  ): void => {
    if (texts.length === 0) return;
    row += 1;
    put([heading], looks.heading);
    put(
      texts.flatMap((text) => wrapped(text, LINE)),
      look,
    );
  };

  put([document.title], looks.title);
  put([[document.place, document.meeting, document.registry].join(' · ')], looks.text);
  put([[document.stamp ?? '', document.unitLine].filter((part) => part).join(' · ')], looks.stamp);
  section('Att uppmärksamma', document.remarks, looks.text);
  section('Ändrat sedan budgeten fastställdes', document.revision);
  row += 1;
  const headingRow = row++;
  columns.forEach(({ heading, kind }, column) => {
    const style = kind === 'text' ? looks.columns : looks.columnsOfAmounts;
    cells.push({ row: headingRow, column, content: heading, style });
  });
  const sums: { readonly row: number; readonly line: Row }[] = [];
  const starts: number[] = [];
  for (const block of blocks) {
    starts.push(row);
    put([block.heading], looks.block);
    const first = row;
    for (const each of block.rows) {
      const isSum = each.kind === 'sum';
      const summands = block.rows.filter(({ kind }) => kind !== 'sum');
      write(each, isSum ? { kind: 'range', first, last: row - 1, summands } : null);
      if (isSum) sums.push({ row, line: each });
      row += 1;
    }
    row += 1;
  }
  write(total, {
    kind: 'rows',
    rows: sums.map((each) => each.row),
    summands: sums.map(({ line }) => line),
  });
  const last = row++;
  section(
    'Noter',
    document.notes.map(({ number, text }) => `${String(number)}  ${text}`),
  );
  for (const { heading, texts } of document.particulars) section(heading, texts);
  section('Avstämning mot protokoll', document.ties);
  return {
    kind: 'sheet',
    name: APPENDIX_SHEET,
    tables: [],
    cells,
    columnWidths: columns.map(({ kind }) =>
      kind === 'text' ? LABEL_WIDTH : kind === 'notes' ? 6 : 12,
    ),
    frozenRows: headingRow + 1,
    page: pageOf(document, {
      headingRow,
      starts,
      lastOfTable: last,
      lastRow: Math.max(last, row - 1),
      lastColumn: columnLetters(columns.length - 1),
    }),
  };

  function write(line: Row, over: Parameters<typeof rowContents>[2]): void {
    const own = rowContents(line, document, over, row);
    own.forEach((content, column) => {
      if (content === null) return;
      cells.push({ row, column, content, style: lookOf(line, column, looks) });
    });
  }

  function lookOf({ kind, cells: printed }: Row, column: number, own: Looks): CellStyle {
    const isAmount = columns[column]?.kind === 'amount';
    const isChange = columns[column]?.id === 'change';
    const isStrong = kind === 'sum' || kind === 'total';
    if (!isAmount) return column === 0 ? own.labels[kind] : own.notes;
    const cell = printed[column];
    const look = isChange ? own.change : own.amount;
    const isMoved = cell?.kind === 'amount' && cell.moved;
    return { ...(isMoved ? marked(look) : look), bold: isStrong, topBorder: isStrong };
  }
}
