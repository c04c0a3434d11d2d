/** @e965/xlsx (SheetJS): reads the workbook, adds up two columns of Poster, writes one amount, saves. */
import XLSX from '@e965/xlsx';
import { asked, tell } from '../lap';

const { path, out, sheet, row, column, rounds } = asked();

await tell(rounds, (round) => {
  const book = XLSX.readFile(path, { cellStyles: true, cellFormula: true });
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
  XLSX.writeFile(book, out);
  return { total };
});
