import type { CellValue } from '#sheet/cell';
import type { Column } from '#workbook/contract/column';
import { readField } from '#workbook/import/field';

/** The value that is brought in, else the reason why none is. */
function read(heading: string, kind: Column['kind'], raw: CellValue) {
  const column: Column = { key: 'x', heading, kind, width: 10 };
  const place = { input: 'x.csv', cell: 'A2' };
  const units = { incomingUnit: 'tkr', ownUnit: 'tkr' } as const;
  const field = readField(raw, { column, place, ...units, dates1904: false, incoming1904: false });
  return field.known ? field.value : (field.finding?.facts as { reason?: string }).reason;
}

describe('Workbook §10: numbers that are no money', () => {
  test.each([
    ['Vikt', 'decimal', '0,25', 0.25],
    ['Vikt', 'decimal', '25 %', 0.25],
    ['Index (%)', 'percent', '2,5 %', 2.5],
    ['Index (%)', 'percent', '2,5', 2.5],
    ['Vikt', 'decimal', '%', 'no-number'],
    ['Vikt', 'decimal', 'ca 20', 'not-alone'],
    ['Vikt', 'decimal', '42 045981', 'grouping'],
    ['År', 'whole', '2026', 2026],
    ['År', 'whole', '2026,5', 'not-whole'],
    ['År', 'whole', '20 %', 'not-alone'],
    ['År', 'whole', 2026.5, 'not-whole'],
  ] as const)('%s, %s: %p is %p', (heading, kind, raw, expected) => {
    expect(read(heading, kind, raw)).toBe(expected);
  });
});
