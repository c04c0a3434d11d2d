import { fileNames } from '#core/council/file-name';
import { newIds } from '#core/council/new-ids';
import { bookOf } from '../../../cases/notation';

const posts = (rows: string) => bookOf(`Poster:\nPost-id | Ram | Post\n${rows}`).posts;

describe('Council round §5: the ids of new posts', () => {
  test('go on where the series of the council ends, and no id is given twice', () => {
    const own = posts('FR-07 | FR | a\nFR-09 | FR | b\nUR-03 | UR | c');
    expect(newIds('FR', own, ['FR-10'], 2)).toEqual(['FR-11', 'FR-12']);
    expect(newIds('UR', own, [], 1)).toEqual(['UR-04']);
  });

  test('begin with the name of a council that has no posts yet', () => {
    expect(newIds('LG', posts('FR-07 | FR | a'), [], 1)).toEqual(['LG-01']);
  });

  test('are not given where the house gives none, or not in a series', () => {
    expect(newIds('FR', posts(' | FR | a'), [], 1)).toEqual([null]);
    expect(newIds('FR', posts('forskning | FR | a'), [], 1)).toEqual([null]);
  });

  test('avoid the series of another council of the same letters', () => {
    expect(newIds('FR', posts('P-01 | FR | a\nP-02 | UR | b'), [], 1)).toEqual(['P-03']);
  });
});

describe('Council round §1: what the workbooks are called', () => {
  test('each council has a name of its own that every disk takes', () => {
    expect(fileNames(2026, ['FR', 'A/B', 'A:B', ''])).toEqual([
      'radsrunda-2026-FR.xlsx',
      'radsrunda-2026-A-B.xlsx',
      'radsrunda-2026-A-B-2.xlsx',
      'radsrunda-2026.xlsx',
    ]);
    expect(fileNames(null, ['FR'])).toEqual(['radsrunda-FR.xlsx']);
  });
});
