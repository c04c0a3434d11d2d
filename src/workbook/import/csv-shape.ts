/**
 * Whether the fields of a CSV file stand under its headings. A row with more fields than the headings has been divided where
 * nobody meant it, as by a decimal comma: which of its fields is the amount cannot be told. Spec: workbook §10, reconcile §1
 */
import type { Finding } from '#core/findings/finding';
import { cellAddress } from '#sheet/address';
import type { CellValue } from '#sheet/cell';
import { raise } from './csv-findings';
import type { IncomingGrid } from './incoming-grid';

/** Whether something stands beyond the last heading; in a sheet it is a remark beside the table. */
export function isTorn({ sheet, rows }: IncomingGrid, heading: number, row: number): boolean {
  const width = rows[heading]?.length ?? 0;
  return sheet === null && (rows[row] ?? []).slice(width).some(isSaid);
}

/** What is wrong with the file as a whole; nothing of a sheet. */
export function csvShapeFindings(grid: IncomingGrid, heading: number): readonly Finding[] {
  const at = (row: number, column: number) => ({
    input: grid.name,
    cell: cellAddress(row, column),
  });
  const width = grid.rows[heading]?.length ?? 0;
  const torn = grid.rows.flatMap((_, row) =>
    row > heading && isTorn(grid, heading, row) ? [at(row, width)] : [],
  );
  return [
    ...(grid.openQuote === undefined
      ? []
      : [
          raise(
            'import/quote-open',
            { row: grid.openQuote + 1 },
            { where: [at(grid.openQuote, 0)] },
          ),
        ]),
    ...(torn.length === 0
      ? []
      : [raise('import/fields-beyond', { rows: torn.length }, { where: torn })]),
  ];
}

function isSaid(value: CellValue): boolean {
  return value !== null && (typeof value !== 'string' || value.trim() !== '');
}
