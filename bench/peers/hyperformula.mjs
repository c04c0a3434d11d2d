/** HyperFormula (GPL-3, hence never more than a peer): builds the same sheet, edits one cell. */
import { HyperFormula } from 'hyperformula';
import { budgetRow, totalOf } from '../budget-of-formulas';
import { asked, print } from '../lap';

const { formulas, edits } = asked();
const rows = formulas - 4;
const grid = Array.from({ length: rows }, (_, row) => budgetRow(row, rows));
const start = performance.now();
const engine = HyperFormula.buildFromSheets({ Poster: grid }, { licenseKey: 'gpl-v3' });
const building = performance.now() - start;
const sheet = engine.getSheetId('Poster');
const ms = [];
for (let edit = 0; edit < edits; edit += 1) {
  const before = performance.now();
  engine.setCellContents({ sheet, row: 5, col: 1 }, 1_000_000 + edit);
  ms.push(performance.now() - before);
}
const total = engine.getCellValue({ sheet, row: 0, col: 4 });
print(ms, { building, right: String(total === totalOf(rows, 5, 1_000_000 + edits - 1)) });
