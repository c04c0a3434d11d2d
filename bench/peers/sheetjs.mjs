/** @e965/xlsx (SheetJS): reads the workbook, adds up two columns of Poster, writes one amount, saves. */
import * as XLSX from '@e965/xlsx';
import { readFileSync, writeFileSync } from 'node:fs';
import { asked, tell } from '../lap';

const { path, out, sheet, row, column, rounds } = asked();

await tell(rounds, (round) => {
  const book = XLSX.read(readFileSync(path), { cellStyles: true });
  const grid = book.Sheets[sheet];
  const { e: end } = XLSX.utils.decode_range(grid['!ref']);
  let total = 0;
  for (let r = 0; r <= end.r; r += 1) {
    for (const c of [column, column + 1]) {
      const cell = grid[XLSX.utils.encode_cell({ r, c })];
      if (cell?.t === 'n') total += cell.v;
    }
  }
  grid[XLSX.utils.encode_cell({ r: row, c: column })] = { t: 'n', v: round + 2 };
  writeFileSync(out, XLSX.write(book, { type: 'buffer', bookType: 'xlsx', compression: true }));
  return { total };
});
