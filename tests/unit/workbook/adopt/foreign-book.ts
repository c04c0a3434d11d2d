/** The foreign workbooks of the fixtures, opened as the program opens any file. */
import { readFileSync } from 'node:fs';
import { openXlsx, type OpenXlsx } from '#hosts/file/open-xlsx';
import { openWorkbook } from '#jobs/open';
import { gridOf, type SheetGrid } from '#workbook/grid';
import type { Opened } from '#workbook/opened';

const folder = new URL('../../../fixtures/foreign/', import.meta.url);

export interface ForeignBook {
  readonly file: OpenXlsx;
  readonly opened: Opened;
  readonly bytes: Uint8Array;
  sheet(name: string): SheetGrid;
}

export async function foreignBook(name: string): Promise<ForeignBook> {
  const bytes = new Uint8Array(readFileSync(new URL(name, folder)));
  const file = openXlsx(bytes, name);
  const opened = await openWorkbook(file.host);
  return {
    file,
    opened,
    bytes,
    sheet: (wanted) => {
      const grid = gridOf(opened.grids, wanted);
      if (!grid) throw new Error(`${name} has no sheet ${wanted}`);
      return grid;
    },
  };
}
