/** Random workbooks, the habits of whoever wrote them, and random requests to write. */
import fc from 'fast-check';
import { MAX_COLUMNS } from '#sheet/address';
import type { Cell, CellStyle, CellValue } from '#sheet/cell';
import { Workbook } from '#sheet/workbook';
import { Worksheet } from '#sheet/worksheet';
import type { CellInput, WriteOp } from '#workbook/host';
import type { Habits } from '../fixtures/workbook-bytes';

const ROWS = 9;
const COLUMNS = 6;
const TABLE_TOP = 12;
const sheetNames = ['Ramar', "Å's blad", 'Poster & mer'];

const styles: readonly CellStyle[] = [
  { numberFormat: 'General' },
  { numberFormat: '#,##0.00' },
  { numberFormat: 'yyyy-mm-dd' },
];

const number = fc.oneof(
  fc.integer({ min: -1_000_000, max: 1_000_000 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((each) => (each === 0 ? 0 : each)),
  fc.constantFrom(123456789012345, 0.1, 1e-300, 727085.5),
);

const text = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '=A1',
    "'",
    '_x0041_',
    'Å\n\tä',
    '<&>"',
    '\u0000\u001f',
    '\ud800',
    '1 101,4',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
);

const constant: fc.Arbitrary<CellValue> = fc.oneof(
  number,
  text,
  fc.boolean(),
  fc.constantFrom({ error: '#N/A' }, { error: '#REF!' }),
);

const column = fc.nat({ max: COLUMNS - 1 });
const row = fc.nat({ max: ROWS - 1 });
const address = fc.tuple(column, row).map(([at, down]) => `${'ABCDEF'.charAt(at)}${down + 1}`);

const formula = fc.oneof(
  fc.tuple(address, address).map(([a, b]) => `=${a}+${b}`),
  fc.tuple(address, address).map(([a, b]) => `=SUM(${a}:${b})`),
  address.map((a) => `=IF(${a}>0,"ja ""&"" <nej>",${a})`),
  address.map((a) => `=${a}&"–"&IFERROR(1/${a},FALSE)`),
  fc.constant('=SUM(tblRamar[Belopp])'),
  fc.constant('=CELL("row")'),
);

const content: fc.Arbitrary<Cell> = fc
  .tuple(
    fc.oneof(
      { weight: 3, arbitrary: constant },
      { weight: 1, arbitrary: formula.map((f) => ({ f })) },
    ),
    fc.constantFrom(...styles),
  )
  .map(([held, style]) =>
    typeof held === 'object' && held !== null && 'f' in held
      ? { value: null, formula: held.f, style }
      : { value: held, style },
  );

type Grid = readonly (Cell | null)[][];

const grid: fc.Arbitrary<Grid> = fc.array(
  fc.array(fc.option(content, { freq: 2 }), { minLength: COLUMNS, maxLength: COLUMNS }),
  { maxLength: ROWS },
);

export interface WorkbookPlan {
  readonly grids: readonly Grid[];
  readonly rows: readonly (readonly [string, number])[];
  readonly totalsRow: boolean;
  readonly hidden: readonly number[];
  readonly isProtected: boolean;
  readonly dates1904: boolean;
}

export const workbookPlan: fc.Arbitrary<WorkbookPlan> = fc.record({
  grids: fc.array(grid, { minLength: 1, maxLength: sheetNames.length }),
  rows: fc.array(fc.tuple(fc.string({ maxLength: 6 }), number), { minLength: 1, maxLength: 4 }),
  totalsRow: fc.boolean(),
  hidden: fc.array(row, { maxLength: 2 }),
  isProtected: fc.oneof({ weight: 5, arbitrary: fc.constant(false) }, fc.boolean()),
  dates1904: fc.boolean(),
});

/** The same plan gives equal workbooks, each with its own cells; formulas have their values. */
export function workbookOf(plan: WorkbookPlan): Workbook {
  const workbook = new Workbook();
  workbook.dates1904 = plan.dates1904;
  plan.grids.forEach((cells, index) => {
    const sheet = new Worksheet(sheetNames[index] ?? '');
    cells.forEach((line, down) => {
      line.forEach((cell, along) => {
        if (cell) sheet.cells.set(down * MAX_COLUMNS + along, cell);
      });
    });
    workbook.sheets.push(sheet);
  });
  const [first] = workbook.sheets;
  if (first) furnish(first, plan);
  workbook.recalculateAll();
  workbook.changes.cells.clear();
  return workbook;
}

function furnish(sheet: Worksheet, { rows, totalsRow, hidden, isProtected }: WorkbookPlan): void {
  const put = (down: number, along: number, cell: Cell) => {
    sheet.cells.set((TABLE_TOP + down) * MAX_COLUMNS + along, {
      style: { numberFormat: 'General' },
      ...cell,
    });
  };
  put(0, 0, { value: 'Namn' });
  put(0, 1, { value: 'Belopp' });
  rows.forEach(([name, amount], index) => {
    put(index + 1, 0, { value: name });
    put(index + 1, 1, { value: amount });
  });
  if (totalsRow)
    put(rows.length + 1, 1, { value: null, formula: '=SUBTOTAL(109,tblRamar[Belopp])' });
  const bottom = TABLE_TOP + rows.length + (totalsRow ? 1 : 0);
  sheet.tables.push({
    name: 'tblRamar',
    area: { sheet: sheet.name, top: TABLE_TOP, left: 0, bottom, right: 1 },
    headings: ['Namn', 'Belopp'],
    totalsRow,
    filtered: false,
  });
  for (const each of hidden) sheet.hiddenRows.add(each);
  sheet.isProtected = isProtected;
}

export const habits: fc.Arbitrary<Habits> = fc.record({
  prefix: fc.constantFrom('', 'x', 'ss'),
  byteOrderMark: fc.boolean(),
  encoding: fc.constantFrom('utf-8', 'utf-16le'),
  texts: fc.constantFrom('shared', 'inline'),
  addresses: fc.boolean(),
  absoluteTargets: fc.boolean(),
});

const input: fc.Arbitrary<CellInput | undefined> = fc.oneof(
  { weight: 4, arbitrary: constant },
  { weight: 2, arbitrary: formula.map((each) => ({ formula: each })) },
  { weight: 1, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.constant(undefined) },
);

const cellsOp = fc
  .tuple(
    fc.nat({ max: 2 }),
    fc.nat({ max: ROWS + 8 }),
    fc.nat({ max: COLUMNS + 1 }),
    fc.array(fc.array(input, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
  )
  .map(([sheet, top, left, cells]): WriteOp => {
    return { kind: 'cells', sheet: sheetNames[sheet] ?? '', top, left, cells };
  });

const appendOp = fc
  .array(fc.tuple(input, input), { minLength: 1, maxLength: 3 })
  .map((rows): WriteOp => ({ kind: 'append', table: 'tblRamar', rows }));

const general = { numberFormat: 'General' };

const sheetOp = fc
  .tuple(fc.constantFrom('Ny', 'Ännu en'), constant, formula)
  .map(([name, value, sum]): WriteOp => ({
    kind: 'sheet',
    name,
    frozenRows: 1,
    page: { orientation: 'landscape' },
    tables: [
      {
        name: `tbl${name.length}`,
        top: 0,
        left: 0,
        columns: [
          { heading: 'Å <1>', headingStyle: general, style: { numberFormat: '0.0' }, width: 9 },
        ],
        rows: [[value]],
      },
    ],
    cells: [{ row: 5, column: 3, content: { formula: sum } }],
  }));

const pageOp = fc
  .constantFrom('landscape' as const, 'portrait' as const)
  .map((orientation): WriteOp => {
    return {
      kind: 'page',
      sheet: 'Ramar',
      page: { orientation, titleRows: { top: 0, bottom: 1 } },
    };
  });

export const request: fc.Arbitrary<readonly WriteOp[]> = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: cellsOp },
    { weight: 2, arbitrary: appendOp },
    { weight: 1, arbitrary: sheetOp },
    { weight: 1, arbitrary: pageOp },
  ),
  { minLength: 1, maxLength: 4 },
);
