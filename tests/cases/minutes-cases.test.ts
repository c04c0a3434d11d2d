/**
 * The reader against the cases that were written before its rules. A case passes whole or not at all. A case that fails
 * stands in minutes/known-failing.json with the reason; the list fails as soon as one of its cases passes.
 */
import { readFileSync } from 'node:fs';
import { readCases } from './minutes/case-file';
import { differencesIn } from './minutes/comparison';

type Reasons = Readonly<Record<string, string>>;
const knownFailing = JSON.parse(
  readFileSync(new URL('./minutes/known-failing.json', import.meta.url), 'utf8'),
) as Readonly<Record<'open' | 'held-out', Reasons>>;

describe.each(['open', 'held-out'] as const)('Minutes: the %s cases', (set) => {
  const reasons = knownFailing[set];
  const cases = readCases(set).map((file) => [file.name, file] as const);
  const expectedToPass = cases.filter(([name]) => reasons[name] === undefined);

  test.each(expectedToPass)('%s', (_name, file) => {
    expect(differencesIn(file)).toEqual([]);
  });

  test('every case that is known to fail exists, fails, and has a reason', () => {
    const listed = Object.entries(reasons).map(([name, reason]) => {
      const file = cases.find(([other]) => other === name)?.[1];
      return { name, reason, fails: file !== undefined && differencesIn(file).length > 0 };
    });
    expect(listed.filter(({ fails, reason }) => !fails || reason === '')).toEqual([]);
  });
});
