/** One incoming cell, and what the workbook's cell is to hold of it. */
import type { CellValue } from '#sheet/cell';
import type { Column } from '#workbook/contract/column';
import { readField } from '#workbook/import/field';

function read(kind: Column['kind'], raw: CellValue) {
  const column: Column = { key: 'x', heading: 'X', kind, width: 10 };
  const field = readField(raw, {
    ...{ column, place: { input: 'x.csv', cell: 'A2' }, incomingUnit: 'tkr', ownUnit: 'tkr' },
    ...{ dates1904: false, incoming1904: false },
  });
  return field.known ? field.value : (field.finding?.code ?? null);
}

describe('Workbook §10: amounts that are brought in', () => {
  test.each(['cirka 5 mkr', 'upp till 5 mkr', '5 mkr avsatt', '(5)', '5-'])(
    'an amount that is not decided, or has no certain sign, is told: %s',
    (raw) => {
      expect(read('amount', raw)).toBe('money/malformed-amount');
    },
  );

  test('a residue of binary arithmetic does not keep an amount out', () => {
    expect(read('amount', 727.5 - 727.1)).toBe(0.4);
  });
});

describe('Workbook §10: months that are brought in', () => {
  test.each<[CellValue, string]>([
    ['2026-03', '2026-03'],
    ['202603', '2026-03'],
    [202_603, '2026-03'],
    [46_112, '2026-03'],
  ])('%p is %s', (raw, month) => {
    expect(read('month', raw)).toBe(month);
  });

  test.each<[CellValue]>([[3], [202_613], ['snart'], [true]])(
    '%p is no month, and no month of another time',
    (raw) => {
      expect(read('month', raw)).toBe('workbook/not-a-month');
    },
  );
});
