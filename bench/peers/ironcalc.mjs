/** IronCalc (WebAssembly): builds the same sheet, edits one cell; it recalculates the whole workbook at each edit. */
import { readFile } from 'node:fs/promises';
import { initSync, Model } from '@ironcalc/wasm';
import { budgetRow, totalOf } from '../budget-of-formulas';
import { asked, print } from '../lap';

const { formulas, edits } = asked();
const rows = formulas - 4;
initSync({ module: await readFile(new URL(import.meta.resolve('@ironcalc/wasm/wasm_bg.wasm'))) });
const start = performance.now();
const model = new Model('bench', 'en', 'UTC', 'en');
model.pauseEvaluation();
for (let row = 0; row < rows; row += 1) {
  for (const [column, content] of budgetRow(row, rows).entries()) {
    if (content !== null) model.setUserInput(0, row + 1, column + 1, String(content));
  }
}
model.resumeEvaluation();
model.evaluate();
const building = performance.now() - start;
const ms = [];
for (let edit = 0; edit < edits; edit += 1) {
  const before = performance.now();
  model.setUserInput(0, 6, 2, String(1_000_000 + edit));
  ms.push(performance.now() - before);
}
const total = Number(model.getCellContent(0, 1, 5)) || model.getFormattedCellValue(0, 1, 5);
print(ms, { building, right: String(Number(total) === totalOf(rows, 5, 1_000_000 + edits - 1)) });
