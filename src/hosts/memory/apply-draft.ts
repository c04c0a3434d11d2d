/** Carries out a draft that nothing stands in the way of: sheets first, then tables, cells, pages, charts, and last the sheets that go. */
import { MAX_COLUMNS } from '#sheet/address';
import type { Draft } from './draft';

export function applyDraft({
  workbook,
  addedSheets,
  removedSheets,
  tables,
  cells,
  pages,
  charts,
}: Draft): void {
  for (const sheet of addedSheets) {
    workbook.addSheet(sheet);
    for (const { name } of sheet.tables) workbook.changes.tables.add(name);
  }
  for (const [name, table] of tables) {
    const held = workbook.table(name)?.table;
    if (held && held.area.bottom !== table.area.bottom) workbook.resizeTable(name, table.area);
    if (held && held.headings !== table.headings) {
      const grown = workbook.table(name)?.table ?? held;
      workbook.replaceTable(name, { ...grown, headings: table.headings });
    }
  }
  for (const [sheet, contents] of cells) {
    workbook.set(
      sheet.name,
      [...contents].map(([key, content]) => ({
        row: Math.floor(key / MAX_COLUMNS),
        column: key % MAX_COLUMNS,
        content,
      })),
    );
  }
  for (const { sheet, page, clears } of pages) workbook.setPage(sheet.name, page, clears);
  for (const [sheet, all] of charts) workbook.setCharts(sheet.name, all);
  for (const { name } of removedSheets) workbook.removeSheet(name);
}
