import { staleValues } from '#sheet/stale-values';
import { Workbook } from '#sheet/workbook';
import { Worksheet } from '#sheet/worksheet';

function opened(
  ...cells: readonly { value: number | string | null; formula?: string }[]
): Workbook {
  const sheet = new Worksheet('Ramar');
  cells.forEach((cell, column) => sheet.cells.set(column, cell));
  const workbook = new Workbook();
  workbook.sheets.push(sheet);
  return workbook;
}

describe("Recalculation §15: values that are not their formulas'", () => {
  test('a cell that holds something else than its formula gives is told with both', () => {
    const workbook = opened(
      { value: 100 },
      { value: 90, formula: '=A1' },
      { value: 91, formula: '=B1+1' },
    );
    expect(staleValues(workbook)).toEqual({
      stale: [
        { sheet: 'Ramar', row: 0, column: 1, held: 90, computed: 100 },
        { sheet: 'Ramar', row: 0, column: 2, held: 91, computed: 101 },
      ],
      unchecked: [],
    });
  });

  test('nothing in the workbook is changed by asking', () => {
    const workbook = opened(
      { value: 100 },
      { value: 90, formula: '=A1' },
      { value: 1, formula: '=NOW()' },
    );
    staleValues(workbook);
    expect(workbook.sheet('Ramar')?.cell(0, 1).value).toBe(90);
    expect(workbook.changes.cells.size).toBe(0);
    expect(workbook.uncomputed.size).toBe(0);
  });

  test('numbers that agree in 15 digits agree', () => {
    const workbook = opened(
      { value: 0.3, formula: '=0.1+0.2' },
      { value: 0.30000000000001, formula: '=0.1+0.2' },
    );
    expect(staleValues(workbook).stale.map(({ column }) => column)).toEqual([1]);
  });

  test('what cannot be computed is taken as it stands and listed as unchecked', () => {
    const workbook = opened(
      { value: 46_000, formula: '=TODAY()' },
      { value: 46_001, formula: '=A1+1' },
      { value: 5, formula: '=A1+1' },
    );
    const { stale, unchecked } = staleValues(workbook);
    expect(stale).toEqual([{ sheet: 'Ramar', row: 0, column: 2, held: 5, computed: 46_001 }]);
    expect(unchecked).toEqual([{ sheet: 'Ramar', row: 0, column: 0 }]);
  });

  test('a formula without a value is stale', () => {
    const { stale } = staleValues(opened({ value: null, formula: '=1+1' }));
    expect(stale).toEqual([{ sheet: 'Ramar', row: 0, column: 0, held: null, computed: 2 }]);
  });
});
