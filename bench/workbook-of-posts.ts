/** The worked example with so many posts instead of its own, as a file: each post of FR has 1 tkr of ALF. */
import { blankXlsx } from '#hosts/file/blank-xlsx';
import { openXlsx } from '#hosts/file/open-xlsx';
import { commit } from '#workbook/write/commit';
import { example2026 } from '#workbook/template/example-2026';
import { budgetSheets } from '#workbook/template/sheets';

export async function workbookOfPosts(count: number): Promise<Uint8Array> {
  const file = openXlsx(blankXlsx(), 'bench.xlsx');
  const posts = Array.from({ length: count }, (_, index) => ({
    id: `P-${String(index + 1)}`,
    recipient: 'FR',
    section: 'Sökbara medel',
    name: `Post ${String(index + 1)}`,
    performer: 'Forskningsrådet',
    previousALF: 1,
    previousFoUU: 0,
    ALF: 1,
    FoUU: 0,
    appendixNote: 'Exempel.',
  }));
  await commit(file.host, {
    expects: [],
    ops: budgetSheets({ ...example2026, posts }),
    back: [],
  });
  return file.save();
}
