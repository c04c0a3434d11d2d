import { rowDifferences } from '#core/compare/row-differences';
import type { Side } from '#core/compare/side';
import { amountOfOre } from '#core/money/amount';
import { bookFrom, readTables } from '../../../cases/notation';

/** A workbook whose Flerårsplan has one row, in öre. */
function sideOf(name: string, ore: number): Side {
  const row = { sheet: 'Flerårsplan', cell: 'A5' };
  return {
    ...{ name, book: bookFrom(readTables('', {})), isFormula: () => false, log: new Map() },
    tables: [
      {
        ...{ name: 'tblPlan', sheet: 'Flerårsplan', identity: ['post'] },
        headings: new Map([['amount', '2027']]),
        rows: [
          {
            values: { post: 'FR-02', amount: amountOfOre(ore) },
            open: new Map(),
            origin: { row, fields: new Map() },
          },
        ],
      },
    ],
  };
}

describe('Compare §2: rows of the other tables', () => {
  test('amounts are told in exact kronor, with their digits in threes and a decimal comma', () => {
    const [told, ...more] = rowDifferences({
      before: sideOf('förra.xlsx', 13_900_000_000),
      after: sideOf('ny.xlsx', 13_900_000_050),
    });
    expect(more).toEqual([]);
    expect([told?.before, told?.after].map((text) => text?.replaceAll('\u00A0', ' '))).toEqual([
      ...['139 000 000 kr', '139 000 000,50 kr'],
    ]);
  });
});
