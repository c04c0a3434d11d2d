import { feasibleFlow } from '#core/allocation/feasible-flow';
import { forcedCells } from '#core/allocation/forced-cells';
import type { Cell, Table } from '#core/allocation/table';

const cell = (row: number, column: number, least = 0n, most: bigint | null = null): Cell => ({
  ...{ row, column, weight: 1n, least, most },
});
const table = (rows: bigint[], columns: bigint[], cells: Cell[]): Table => ({
  ...{ rows, columns, columnCount: columns.length, cells },
});

describe('Allocation §4: a filling, or the cut that forbids it', () => {
  test('a filling is found where an earlier choice must be undone', () => {
    // The first row could fill the first column, but only the second row's cell there can take its amount.
    const one = table([5n, 5n], [5n, 5n], [cell(0, 0), cell(0, 1), cell(1, 0)]);
    expect(feasibleFlow(one)).toStrictEqual({ found: true, values: [0n, 5n, 5n] });
  });

  test('the smallest blocked side is named: the row that cannot place, the columns that are full', () => {
    const one = table([18n, 10n], [10n, 5n, 13n], [cell(0, 0), cell(0, 1), cell(1, 0), cell(1, 2)]);
    expect(feasibleFlow(one)).toStrictEqual({
      found: false,
      cut: { rows: new Set([0]), columns: new Set([0, 1]), owing: false, shortfall: 3n },
    });
  });

  test('where a row must take more than it has, that row is named', () => {
    const one = table([4n, 6n], [5n, 5n], [cell(0, 0, 3n), cell(0, 1, 3n), cell(1, 0), cell(1, 1)]);
    expect(feasibleFlow(one)).toStrictEqual({
      found: false,
      cut: { rows: new Set([0]), columns: new Set(), owing: true, shortfall: 2n },
    });
  });
});

describe('Allocation §6: cells without choice', () => {
  test('a cell that must stay empty because another row has nowhere else to go is settled', () => {
    const one = table([5n, 5n], [5n, 5n], [cell(0, 0), cell(0, 1), cell(1, 0)]);
    expect(forcedCells(one, [0n, 5n, 5n])).toStrictEqual([true, false, false]);
  });

  test('cells that can give to each other in a round are not', () => {
    const one = table([5n, 5n], [5n, 5n], [cell(0, 0), cell(0, 1), cell(1, 0), cell(1, 1)]);
    expect(forcedCells(one, [5n, 0n, 0n, 5n])).toStrictEqual([false, false, false, false]);
  });
});
