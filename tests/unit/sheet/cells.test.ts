import fc from 'fast-check';
import { MAX_COLUMNS, MAX_ROWS } from '#sheet/address';
import { Cells } from '#sheet/cells';

/** Rows and columns near each other and at the edges, with gaps between them. */
const row = fc.oneof(fc.nat(12), fc.constantFrom(500, MAX_ROWS - 1));
const column = fc.oneof(fc.nat(12), fc.constantFrom(500, MAX_COLUMNS - 1));
const step = fc.record({ row, column, value: fc.option(fc.nat(99)) });
/** Rows that fill the same columns, cell after cell, as a file tells of a table. */
const table = fc
  .tuple(fc.nat(4), fc.uniqueArray(fc.nat(6), { maxLength: 4 }))
  .map(([rows, columns]) =>
    Array.from({ length: rows }, (_, down) =>
      columns.toSorted((a, b) => a - b).map((along) => ({ row: down, column: along, value: 7 })),
    ).flat(),
  );

describe('The cells of a sheet', () => {
  test('are found where they were put and gone where they were removed, as in a Map of keys', () => {
    fc.assert(
      fc.property(table, fc.array(step, { maxLength: 60 }), (told, changes) => {
        const [cells, reference] = [new Cells(), new Map<number, { readonly value: number }>()];
        for (const { row: down, column: along, value } of [...told, ...changes]) {
          const key = down * MAX_COLUMNS + along;
          if (value === null) {
            cells.remove(down, along);
            reference.delete(key);
          } else {
            cells.put(down, along, { value });
            reference.set(key, { value });
          }
          expect(cells.at(down, along)).toEqual(reference.get(key));
          expect(cells.has(key)).toBe(reference.has(key));
        }
        const ordered = [...reference].sort(([a], [b]) => a - b);
        expect([...cells]).toEqual(ordered);
        expect([...cells.keys()]).toEqual(ordered.map(([key]) => key));
        expect([...cells.values()]).toEqual(ordered.map(([, cell]) => cell));
        expect(cells.size).toBe(ordered.length);
        expect(cells.some(({ value }) => value === 7)).toBe(
          ordered.some(([, { value }]) => value === 7),
        );
      }),
      { numRuns: 300 },
    );
  });

  test('are visited from left to right and from top to bottom, whatever the order in which they came', () => {
    const cells = new Cells();
    for (const [down, along] of [
      [7, 3],
      [0, 9],
      [7, 0],
      [0, 2],
    ] as const) {
      cells.put(down, along, { value: `${String(down)}:${String(along)}` });
    }
    const visited: unknown[] = [];
    cells.forEach(({ value }, down, along) => visited.push([value, down, along]));
    expect(visited).toEqual([
      ['0:2', 0, 2],
      ['0:9', 0, 9],
      ['7:0', 7, 0],
      ['7:3', 7, 3],
    ]);
  });
});
