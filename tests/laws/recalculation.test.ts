/** Laws of recalculation: whatever is edited, in whatever order, the workbook agrees with one computed afresh. */
import fc from 'fast-check';
import { cellAddress } from '#sheet/address';
import type { CellValue } from '#sheet/cell';
import { staleValues } from '#sheet/stale-values';
import type { Workbook } from '#sheet/workbook';
import { edit, tableOf, workbookOf, type Cells } from '../unit/sheet/workbook-of';

const SIZE = 5;
const SHEETS = ['Ramar', 'Poster'] as const;
const TABLE = tableOf('tblPoster', 'Poster!A1:C4', ['Ram', 'ALF (tkr)', 'FoUU (tkr)']);

const anyPosition = fc.tuple(fc.nat(SIZE - 1), fc.nat(SIZE - 1));
const anyCell = anyPosition.map(([row, column]) => cellAddress(row, column));
const anyRange = fc.oneof(
  fc.tuple(anyCell, anyCell).map(([a, b]) => `${a}:${b}`),
  fc.constantFrom('A:A', 'B:C', '2:2', 'tblPoster[ALF (tkr)]', 'Poster!A1:B3', 'Ramar!$A$1:$C$2'),
);
const anyColumn = fc.constantFrom('A', 'B', 'C');
const anyOperator = fc.constantFrom('+', '-', '*', '/', '&', '=', '<');
const anyTotal = fc.constantFrom('SUM', 'COUNT', 'COUNTA', 'MAX', 'SUMPRODUCT', 'SUBTOTAL');

const anyFormula: fc.Arbitrary<string> = fc.oneof(
  fc.tuple(anyCell, anyOperator, anyCell).map(([a, sign, b]) => `=${a}${sign}${b}`),
  fc
    .tuple(anyTotal, anyRange)
    .map(([name, range]) => (name === 'SUBTOTAL' ? `=SUBTOTAL(9,${range})` : `=${name}(${range})`)),
  fc.tuple(anyCell, anyCell, anyCell).map(([a, b, c]) => `=IF(${a}>2,${b},${c})`),
  fc.tuple(anyColumn, anyColumn, anyCell).map(([a, b, c]) => `=SUMIFS(${a}:${a},${b}:${b},${c})`),
  fc.tuple(anyColumn, anyCell).map(([a, b]) => `=SUMIF(${a}1:${a}3,${b},B1)`),
  fc.tuple(anyCell, anyColumn).map(([a, b]) => `=MATCH(${a},${b}:${b},0)`),
  fc.tuple(anyCell, anyCell).map(([a, b]) => `=IFERROR(${a}/${b},0)`),
  fc.tuple(anyCell, anyCell).map(([a, b]) => `=SUM(${a}:INDEX(B:B,3))+${b}`),
  fc.tuple(fc.constantFrom(...SHEETS), anyCell).map(([sheet, a]) => `=${sheet}!${a}`),
  anyCell.map((a) => `=PrelRam+${a}`),
  anyCell.map((a) => `=TODAY()+${a}`),
  anyCell.map((a) => `=SUM(INDIRECT("${a}"))`),
  fc.constant('=tblPoster[[#This Row],[ALF (tkr)]]*2'),
);
const anyContent: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: -3, max: 5 }) },
  { weight: 1, arbitrary: fc.constantFrom<CellValue>(null, 'FR', 'UR', true, '2', 0.1) },
  { weight: 4, arbitrary: anyFormula },
);
const anyCells = fc.dictionary(anyCell, anyContent, { maxKeys: 14 });
const anyEdits = fc.array(
  fc.record({
    sheet: fc.constantFrom(...SHEETS),
    cells: fc.dictionary(anyCell, anyContent, { minKeys: 1, maxKeys: 3 }),
    /** Before the edit the table gets this last row, and the name this meaning. */
    bottom: fc.option(fc.integer({ min: 1, max: SIZE })),
    meaning: fc.option(
      fc.constantFrom('=Ramar!$B$2', '=Poster!$A$1', '=SUM(tblPoster[FoUU (tkr)])'),
    ),
  }),
  { minLength: 1, maxLength: 8 },
);

function budget(
  ramar: Cells,
  poster: Cells,
  { bottom = TABLE.area.bottom, meaning = '=Ramar!$B$2' } = {},
): Workbook {
  const table = { ...TABLE, area: { ...TABLE.area, bottom } };
  const workbook = workbookOf({ Ramar: ramar, Poster: poster }, { tables: [table] });
  workbook.names.push({ name: 'PrelRam', formula: meaning });
  workbook.recalculateAll();
  return workbook;
}

function held(workbook: Workbook): Record<string, CellValue> {
  const values: Record<string, CellValue> = {};
  for (const sheet of workbook.sheets) {
    for (const [key, { value }] of sheet.cells) {
      const name = `${sheet.name}!${key}`;
      if (workbook.uncomputed.has(name)) values[name] = 'ej beräknad';
      else if (value !== null) values[name] = value;
    }
  }
  return values;
}

describe('Recalculation §3: after an edit the workbook is as if computed afresh', () => {
  test('every edit gives what computing everything from the constants up gives', () => {
    fc.assert(
      fc.property(anyCells, anyCells, anyEdits, (ramar, poster, edits) => {
        const workbook = budget(ramar, poster);
        const now: Record<string, Record<string, CellValue>> = {
          Ramar: { ...ramar },
          Poster: { ...poster },
        };
        const named = { bottom: TABLE.area.bottom, meaning: '=Ramar!$B$2' };
        for (const { sheet, cells, bottom, meaning } of edits) {
          if (bottom !== null) {
            named.bottom = bottom;
            workbook.resizeTable('tblPoster', { ...TABLE.area, bottom });
          }
          if (meaning !== null) {
            named.meaning = meaning;
            workbook.names.splice(0, 1, { name: 'PrelRam', formula: meaning });
          }
          edit(workbook, sheet, cells);
          Object.assign(now[sheet] ?? {}, cells);
          const afresh = budget(now['Ramar'] ?? {}, now['Poster'] ?? {}, named);
          expect(held(workbook)).toEqual(held(afresh));
        }
      }),
      { numRuns: 300 },
    );
  });

  test('what an edit reports as changed is what it edited and what then has another value', () => {
    fc.assert(
      fc.property(anyCells, anyCells, anyEdits, (ramar, poster, edits) => {
        const workbook = budget(ramar, poster);
        for (const { sheet, cells } of edits) {
          const before = held(workbook);
          const told = new Set<string>();
          const stop = workbook.onChange((changes) => {
            for (const { sheet: name, row, column } of changes) {
              const key = `${name}!${row * 16_384 + column}`;
              expect(told.has(key)).toBe(false);
              told.add(key);
            }
          });
          edit(workbook, sheet, cells);
          stop();
          const after = held(workbook);
          const edited = new Set(
            Object.keys(cells).map((address) => {
              const column = address.charCodeAt(0) - 65;
              return `${sheet}!${(Number(address.slice(1)) - 1) * 16_384 + column}`;
            }),
          );
          for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
            const hasChanged =
              before[key] !== after[key] && !bothSameError(before[key], after[key]);
            expect([key, told.has(key)]).toEqual([key, hasChanged || edited.has(key)]);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  test('a workbook that was computed holds no stale value', () => {
    fc.assert(
      fc.property(anyCells, anyCells, (ramar, poster) => {
        expect(staleValues(budget(ramar, poster)).stale).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});

function bothSameError(a: unknown, b: unknown): boolean {
  return typeof a === 'object' && JSON.stringify(a) === JSON.stringify(b);
}
