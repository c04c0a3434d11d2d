/** Ours: the one workbook model learns formulas and recalculates what one edit touches. */
import { MAX_COLUMNS } from '#sheet/address';
import { Workbook } from '#sheet/workbook';
import { Worksheet } from '#sheet/worksheet';
import { budgetRow, totalOf, type RecalculationQuestion } from '../budget-of-formulas';
import { asked, print } from '../lap';

const { formulas, edits } = asked<RecalculationQuestion>();
const rows = formulas - 4;

function built(): Workbook {
  const sheet = new Worksheet('Poster');
  for (let row = 0; row < rows; row += 1) {
    for (const [column, content] of budgetRow(row, rows).entries()) {
      if (content === null) continue;
      const isFormula = typeof content === 'string' && content.startsWith('=');
      sheet.cells.set(
        row * MAX_COLUMNS + column,
        isFormula ? { value: null, formula: content } : { value: content },
      );
    }
  }
  const workbook = new Workbook();
  workbook.sheets.push(sheet);
  workbook.recalculateAll();
  return workbook;
}

const start = performance.now();
const workbook = built();
const building = performance.now() - start;
const ms: number[] = [];
for (let edit = 0; edit < edits; edit += 1) {
  const before = performance.now();
  workbook.set('Poster', [{ row: 5, column: 1, content: { value: 1_000_000 + edit } }]);
  ms.push(performance.now() - before);
}
const total = workbook.sheet('Poster')?.cells.get(4)?.value;
print(ms, { building, right: String(total === totalOf(rows, 5, 1_000_000 + edits - 1)) });
