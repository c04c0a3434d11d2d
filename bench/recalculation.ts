/**
 * How long it takes to learn a workbook's formulas and to recalculate after one edit.
 * Run with: npx tsx bench/recalculation.ts [largest number of rows]
 */
import { performance } from 'node:perf_hooks';
import type { Cell } from '#sheet/cell';
import { MAX_COLUMNS } from '#sheet/address';
import { Workbook } from '#sheet/workbook';
import { Worksheet } from '#sheet/worksheet';

const SHEET = 'Poster';
const COUNCILS = ['FR', 'UR', 'LG'];

interface Scene {
  readonly name: string;
  readonly cellsOf: (row: number, rows: number) => readonly (Cell['value'] | string)[];
  /** Row of the amount, in column B, that is edited. */
  readonly edited: (rows: number) => number;
}

const SCENES: readonly Scene[] = [
  {
    name: 'row sums and one total (a budget)',
    cellsOf: (row, rows) => [
      COUNCILS[row % 3] ?? '',
      row,
      row * 2,
      `=SUM(B${row + 1}:C${row + 1})`,
      row === 0 ? `=SUM(D1:D${rows})` : null,
      row < 3 ? `=SUMIFS(D:D,A:A,"${COUNCILS[row] ?? ''}")` : null,
    ],
    edited: () => 5,
  },
  {
    name: 'every formula a SUMIFS over whole columns',
    cellsOf: (row) => [`P-${row}`, row, `=SUMIFS(B:B,A:A,A${row + 1})`],
    edited: () => 5,
  },
  {
    name: 'every formula looks up in the column',
    cellsOf: (row) => [`P-${row}`, row, `=XLOOKUP(A${row + 1},A:A,B:B)`],
    edited: () => 5,
  },
  {
    name: 'a chain from the first row to the last',
    cellsOf: (row) => [null, 1, row === 0 ? '=B1' : `=C${row}+B${row + 1}`],
    edited: () => 0,
  },
  {
    name: 'running sums, edited at the last row',
    cellsOf: (row) => [null, row, `=SUM(B$1:B${row + 1})`],
    edited: (rows) => rows - 1,
  },
];

const largest = Number(process.argv[2] ?? 20_000);
for (const rows of [2_000, largest]) {
  for (const scene of SCENES) measure(scene, rows);
}

function measure(scene: Scene, rows: number): void {
  const workbook = build(scene, rows);
  const row = scene.edited(rows);
  const first = spent(() => workbook.recalculateAll());
  const edits = Array.from({ length: 15 }, (_, turn) =>
    spent(() => workbook.set(SHEET, [{ row, column: 1, content: { value: 1_000_000 + turn } }])),
  );
  const changed = workbook.changes.cells.get(SHEET)?.size ?? 0;
  const columns = [
    `${String(rows).padStart(7)} rows  ${scene.name.padEnd(44)}`,
    `learn and compute all ${written(first)}`,
    `one edit ${written({ wall: median(edits, 'wall'), cpu: median(edits, 'cpu') })}`,
    `${changed} cells changed in all`,
  ];
  console.log(columns.join('   '));
}

function median(all: readonly Spent[], kind: keyof Spent): number {
  return all.map((each) => each[kind]).sort((a, b) => a - b)[all.length >> 1] ?? NaN;
}

function written({ wall, cpu }: Spent): string {
  return `${wall.toFixed(1).padStart(7)} ms (${cpu.toFixed(1).padStart(6)} ms of the processor)`;
}

function build({ cellsOf }: Scene, rows: number): Workbook {
  const sheet = new Worksheet(SHEET);
  for (let row = 0; row < rows; row += 1) {
    for (const [column, content] of cellsOf(row, rows).entries()) {
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
  return workbook;
}

/** Milliseconds by the clock and of the processor, which differ when the machine is busy with other things. */
interface Spent {
  readonly wall: number;
  readonly cpu: number;
}

function spent(work: () => void): Spent {
  const [start, before] = [performance.now(), process.cpuUsage()];
  work();
  const { user, system } = process.cpuUsage(before);
  return { wall: performance.now() - start, cpu: (user + system) / 1000 };
}
