/**
 * The reader against passages that were written after its rules. `npm test -- tests/cases/minutes/fresh` says how it
 * stands now; the blind scores, before anything was mended, are in docs/spec/minutes.md §22.
 */
import { passagesOf, score, type Count } from './score';

const none: Readonly<Record<string, readonly string[]>> = {};

describe.each([
  ['first.md', 53],
  ['second.md', 35],
  ['third.md', 30],
  ['after.md', 9],
])('Minutes §22: the fresh passages of %s', (file, number) => {
  const passages = passagesOf(`./${file}`);
  const { counts, differences } = score(passages);

  test('there are as many as the score says', () => {
    expect(passages).toHaveLength(number);
  });

  test.each(Object.entries(counts))('%s: nothing is missed and nothing made up', (_, count) => {
    const { wanted, told, right }: Count = count;
    expect({ told, right }).toEqual({ told: wanted, right: wanted });
  });

  test('every passage is read whole and right', () => {
    expect(differences).toEqual(none);
  });
});
