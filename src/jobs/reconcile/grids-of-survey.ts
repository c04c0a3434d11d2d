/** The visible sheets of another workbook as grids of incoming cells, with addresses as they stand in the file. Spec: reconcile §1 */
import type { Survey } from '#workbook/host';
import type { IncomingGrid } from '#workbook/import/incoming-grid';

/** `name` is the file. */
export function gridsOfSurvey({ outline, blocks }: Survey, name: string): readonly IncomingGrid[] {
  const { dates1904, sheets } = outline;
  const visible = new Set(
    sheets.flatMap((sheet) => (sheet.visibility === 'visible' ? [sheet.name] : [])),
  );
  return blocks
    .filter(({ area }) => visible.has(area.sheet))
    .map(({ area, values }) => {
      const margin = Array.from({ length: area.left }, () => null);
      const above = Array.from({ length: area.top }, () => []);
      const rows = area.left === 0 ? values : values.map((row) => [...margin, ...row]);
      return { name, sheet: area.sheet, rows: [...above, ...rows], dates1904 };
    });
}
