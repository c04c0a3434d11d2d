/**
 * How long the real office.js takes against the local host: loading, an empty-handed sync, reading and writing
 * 10 000 rows of 8 columns. Run with `npx tsx bench/office.ts`; prints milliseconds, medians of several runs.
 */
import { Workbook } from '#sheet/workbook';
import { Worksheet } from '#sheet/worksheet';
import { LocalOffice } from '../src/workbench/office/local-office';
import { loadOffice } from '../src/workbench/office/node';

const ROWS = 10_000;
const COLUMNS = 8;

function budgetOfTenThousandRows(): Workbook {
  const workbook = new Workbook();
  workbook.addSheet(new Worksheet('Poster'));
  const edits = Array.from({ length: ROWS * COLUMNS }, (_, index) => {
    const [row, column] = [Math.floor(index / COLUMNS), index % COLUMNS];
    const value = column < 2 ? `P${row}-${column}` : row * 10 + column / 4;
    return { row, column, content: { value } };
  });
  workbook.set('Poster', edits);
  return workbook;
}

async function median(runs: number, work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return times[Math.floor(runs / 2)] ?? 0;
}

const workbook = budgetOfTenThousandRows();
const host = new LocalOffice(workbook, { payloadLimit: 50_000_000 });
const start = performance.now();
const { Excel } = await loadOffice(host);
const first = performance.now() - start;
const again = await median(3, () => loadOffice(new LocalOffice(workbook)));

const sync = await median(200, () =>
  Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem('Poster').getRange('A1').load('values');
    await context.sync();
    return cell.values;
  }),
);
let cells = 0;
const read = await median(9, () =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Poster').getUsedRange(true);
    range.load('values');
    await context.sync();
    cells = range.values.length * (range.values[0]?.length ?? 0);
  }),
);
const block = Array.from({ length: ROWS }, (_, row) =>
  Array.from({ length: COLUMNS }, (_each, column) => row + column),
);
const write = await median(5, () =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Poster').getRange(`A1:H${ROWS}`);
    range.values = block;
    await context.sync();
  }),
);

const lines: readonly (readonly [string, number])[] = [
  ['load office.js, first time', first],
  ['load office.js, again', again],
  ['one sync with one cell', sync],
  [`read ${cells} cells`, read],
  [`write ${ROWS * COLUMNS} cells`, write],
];
for (const [what, milliseconds] of lines) {
  console.log(`${what.padEnd(30)}${milliseconds.toFixed(2).padStart(10)} ms`);
}
