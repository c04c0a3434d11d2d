/**
 * The sheet on which the contract is tried: a table with a calculated column, and room below and beside it. Everything
 * else in the workbook is left alone.
 */
import type { CellStyle, CellValue } from '#sheet/cell';
import type { PageSetup } from '#sheet/page-setup';
import type { Block, CellInput, Host, SheetOp, Want, WriteOp, WriteOutcome } from '#workbook/host';

const plain: CellStyle = { numberFormat: 'General' };
const money: CellStyle = { numberFormat: '#,##0' };

/** The table's name, for a sheet's name. */
export function tableOn(sheet: string): string {
  return `tbl_${sheet.replaceAll(/[^\p{L}\p{N}]/gu, '_')}`;
}

/** Headings in row 1 (Post, Belopp (tkr), Dubbelt), two rows below; E1 sums the amounts. */
export function scratchSheet(sheet: string): SheetOp {
  const table = tableOn(sheet);
  const doubled = `=${table}[[#This Row],[Belopp (tkr)]]*2`;
  return {
    kind: 'sheet',
    name: sheet,
    frozenRows: 1,
    page: { orientation: 'landscape' },
    tables: [
      {
        name: table,
        top: 0,
        left: 0,
        columns: [
          { heading: 'Post', headingStyle: plain, style: plain, width: 20 },
          { heading: 'Belopp (tkr)', headingStyle: plain, style: money, width: 14 },
          { heading: 'Dubbelt', headingStyle: plain, style: money, width: 14, formula: doubled },
        ],
        rows: [
          ['Radiance', 3500, { formula: doubled }],
          ['SciLifeLab', 0.5, { formula: doubled }],
        ],
      },
    ],
    cells: [{ row: 0, column: 4, content: { formula: `=SUM(${table}[Belopp (tkr)])` } }],
  };
}

export async function blockAt(
  host: Host,
  sheet: string,
  [top, left, bottom, right]: readonly [number, number, number, number],
  want: readonly Want[] = [],
): Promise<Block | undefined> {
  const [block] = await host.read({ areas: [{ sheet, top, left, bottom, right }], want });
  return block;
}

export async function pageOf(host: Host, sheet: string): Promise<PageSetup | undefined> {
  return (await blockAt(host, sheet, [0, 0, 0, 0], ['print']))?.page;
}

export async function valueAt(
  host: Host,
  sheet: string,
  row: number,
  column: number,
): Promise<CellValue | undefined> {
  return (await blockAt(host, sheet, [row, column, row, column]))?.values[0]?.[0];
}

export function cell(sheet: string, top: number, left: number, input: CellInput): WriteOp {
  return { kind: 'cells', sheet, top, left, cells: [[input]] };
}

export function write(host: Host, ...ops: readonly WriteOp[]): Promise<WriteOutcome> {
  return host.write({ expects: [], ops, back: [] });
}
