import { put, takeSmallest, type Entry } from '#core/allocation/heap';

describe('A heap', () => {
  test('gives back what was put in, the smallest key first', () => {
    const heap: Entry[] = [];
    const keys = [5, 3, 9, 3, 1, 8, 2, 7, 1, 6];
    keys.forEach((key, node) => put(heap, { key, node }));
    const taken = Array.from({ length: keys.length }, () => takeSmallest(heap));
    expect(taken.map((entry) => entry?.key)).toStrictEqual([...keys].sort((a, b) => a - b));
    expect(new Set(taken.map((entry) => entry?.node)).size).toBe(keys.length);
    expect(takeSmallest(heap)).toBeUndefined();
  });
});
