/** Ours: the checks of a workbook with so many posts and twice as many formulas beside the table's own. */
import { MAX_COLUMNS } from '#sheet/address';
import { Workbook } from '#sheet/workbook';
import { Worksheet } from '#sheet/worksheet';
import { hostOver } from '#hosts/memory/memory-host';
import { assess } from '#jobs/assess';
import { newBudget } from '#jobs/create';
import { inspectWorkbook } from '#jobs/inspect';
import { openWorkbook } from '#jobs/open';
import { commit } from '#workbook/write/commit';
import { asked, print } from '../lap';
import { medianOf } from '../median';

const { posts, rounds } = asked<{ readonly posts: number; readonly rounds: number }>();
const workbook = new Workbook();
const host = hostOver(workbook);
await commit(host, newBudget({ year: 2026, example: false }));
const rows = Array.from({ length: posts }, (_, index) => [
  `P-${String(index)}`,
  'FR',
  'Avsnitt',
  `Post ${String(index)}`,
  'KI',
  index + 100,
  index + 50,
  index + 110,
  index + 55,
]);
await commit(host, { expects: [], ops: [{ kind: 'append', table: 'tblPoster', rows }], back: [] });
workbook.addSheet(foreign());
workbook.recalculateAll();

const opened = await openWorkbook(host);
const judged = await times(() => assess(opened));
const inspected = await times(() => inspectWorkbook(host, opened));
print(judged, { inspected: medianOf(inspected), formulas: formulas() });

/** A sheet of another's making: row sums and shares, in sections of a hundred rows with a subtotal. */
function foreign(): Worksheet {
  const sheet = new Worksheet('Underlag');
  const put = (row: number, column: number, content: string | number) => {
    const isFormula = typeof content === 'string' && content.startsWith('=');
    const cell = isFormula ? { value: null, formula: content } : { value: content };
    sheet.cells.set(row * MAX_COLUMNS + column, cell);
  };
  ['Post', 'ALF (tkr)', 'FoUU (tkr)', 'Summa (tkr)', 'Ändring (tkr)'].forEach((text, column) =>
    put(0, column, text),
  );
  let first = 1;
  for (let row = 1; row <= posts; row += 1) {
    if (row - first === 100) {
      put(row, 0, 'Delsumma');
      'BCDE'
        .split('')
        .forEach((letter, at) => put(row, at + 1, `=SUM(${letter}${first + 1}:${letter}${row})`));
      first = row + 1;
      continue;
    }
    put(row, 0, `Post ${String(row)}`);
    put(row, 1, row);
    put(row, 2, row * 2);
    put(row, 3, `=B${row + 1}+C${row + 1}`);
    put(row, 4, `=C${row + 1}-B${row + 1}`);
  }
  return sheet;
}

function formulas(): number {
  return workbook.sheets.reduce(
    (count, { cells }) =>
      count + [...cells.values()].filter(({ formula }) => formula !== undefined).length,
    0,
  );
}

/** Milliseconds of the processor, because others may work on the machine; after a warm-up. */
async function times(work: () => unknown): Promise<readonly number[]> {
  const all: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const start = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(start);
    if (round > 0) all.push((user + system) / 1000);
  }
  return all;
}
