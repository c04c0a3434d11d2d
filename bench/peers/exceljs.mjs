/** exceljs: reads the workbook, adds up two columns of Poster, writes one amount, saves. */
import ExcelJS from 'exceljs';
import { asked, tell } from '../lap';

const { path, out, sheet, row, column, rounds } = asked();

await tell(rounds, async (round) => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  const grid = book.getWorksheet(sheet);
  let total = 0;
  grid.eachRow((each) => {
    for (const place of [column + 1, column + 2]) {
      const { value } = each.getCell(place);
      if (typeof value === 'number') total += value;
    }
  });
  grid.getCell(row + 1, column + 1).value = round + 2;
  await book.xlsx.writeFile(out);
  return { total };
});
