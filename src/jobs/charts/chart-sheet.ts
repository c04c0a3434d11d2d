/** A sheet with charts and the figures they stand on, one section below the other. Spec: charts §2 */
import type { CellStyle } from '#sheet/cell';
import type { Chart } from '#sheet/chart';
import type { CellInput, SheetOp } from '#workbook/host';
import { band, caption, label, page, plainAmount, title } from '#workbook/template/looks';

/** Charts and the sheet under them, as it would be made anew. */
export interface ChartSheet {
  readonly op: SheetOp;
  readonly charts: readonly Chart[];
}

export interface ChartSection {
  readonly heading: string;
  /** What the chart shows in words, as formulas or texts; a line each. */
  readonly words: (cell: (row: number, column: number) => string) => readonly CellInput[];
  /** Its first `charted` columns are the chart's. */
  readonly headings: readonly string[];
  readonly charted: number;
  readonly rows: (
    cell: (row: number, column: number) => string,
  ) => readonly (readonly (CellInput | undefined)[])[];
  /** Rows that are to look like those of the table, so that it can grow. */
  readonly room?: number;
  readonly chart: Omit<Chart, 'source' | 'position'>;
}

/** How many rows a chart covers, and how many columns. */
const HEIGHT = 18;
const WIDTH = 6;
const TITLE_ROWS = 3;

/** `cellName` writes a place of the sheet as formulas do. */
export function chartSheet(
  name: string,
  heading: string,
  explanation: string,
  sections: readonly ChartSection[],
  cellName: (row: number, column: number) => string,
): ChartSheet {
  const cells: SheetOp['cells'][number][] = [
    { row: 0, column: 0, content: heading, style: title },
    { row: 1, column: 0, content: explanation, style: caption },
  ];
  const put = (row: number, column: number, content: CellInput, style: CellStyle): void => {
    cells.push({ row, column, content, style });
  };
  const charts: Chart[] = [];
  let row = TITLE_ROWS;
  for (const section of sections) {
    put(row, 0, section.heading, label);
    const top = row + 1 + section.words(cellName).length;
    const position = { top, left: 0, bottom: top + HEIGHT - 1, right: WIDTH - 1 };
    const headingRow = position.bottom + 2;
    section.headings.forEach((text, column) => {
      put(headingRow, column, text, column === 0 ? band : { ...band, align: 'right' });
    });
    const at = (down: number, column: number): string => cellName(headingRow + 1 + down, column);
    const rows = section.rows(at);
    const last = Math.max(rows.length, section.room ?? 0);
    for (let down = 0; down < last; down += 1) {
      section.headings.forEach((_, column) => {
        const content = rows[down]?.[column] ?? null;
        put(headingRow + 1 + down, column, content, column === 0 ? TEXT : plainAmount);
      });
    }
    section.words(at).forEach((content, down) => put(row + 1 + down, 0, content, caption));
    const bottom = headingRow + rows.length;
    const source = { sheet: name, top: headingRow, left: 0, bottom, right: section.charted - 1 };
    charts.push({ ...section.chart, source, position });
    row = headingRow + last + 2;
  }
  return {
    charts,
    op: {
      kind: 'sheet',
      name,
      tables: [],
      cells,
      columnWidths: widthsOf(sections),
      frozenRows: 0,
      page,
    },
  };
}

/** Wide enough for the headings, in characters; bold ones take a little more. */
function widthsOf(sections: readonly ChartSection[]): readonly number[] {
  const columns = Math.max(WIDTH, ...sections.map(({ headings }) => headings.length));
  return Array.from({ length: columns }, (_, column) => {
    const longest = Math.max(0, ...sections.map(({ headings }) => headings[column]?.length ?? 0));
    return Math.min(40, Math.max(column === 0 ? 34 : 13, longest + 3));
  });
}

const TEXT: CellStyle = { numberFormat: 'General' };
