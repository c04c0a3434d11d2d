import { Readers } from '../../../../src/sheet/formula/readers';

describe('Recalculation §3: an area knows who reads it', () => {
  const [first, second, third] = [{ name: 'a' }, { name: 'b' }, { name: 'c' }];

  test('nobody, one and many, each once and in the order they came', () => {
    const readers = new Readers<{ name: string }>();
    const seen = [[...readers]];
    for (const each of [first, first, second, first, third]) {
      readers.add(each);
      seen.push([...readers]);
    }
    expect(seen).toEqual([
      [],
      [first],
      [first],
      [first, second],
      [first, second],
      [first, second, third],
    ]);
  });

  test('who goes is no longer told; who never came takes nobody along', () => {
    const readers = new Readers<{ name: string }>();
    readers.add(first);
    readers.delete(second);
    expect([...readers]).toEqual([first]);
    readers.delete(first);
    expect([...readers]).toEqual([]);
    for (const each of [second, third]) readers.add(each);
    readers.delete(second);
    expect([...readers]).toEqual([third]);
    readers.delete(third);
    expect([...readers]).toEqual([]);
    readers.add(first);
    expect([...readers]).toEqual([first]);
  });
});
