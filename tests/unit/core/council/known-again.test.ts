import { knownAgain, unclearPosts } from '#core/council/known-again';
import { bookOf } from '../../../cases/notation';

const posts = (rows: string) => bookOf(`Poster:\nPost-id | Ram | Post\n${rows}`).posts;
const idsOf = (found: readonly { readonly id: string | null }[]) => found.map(({ id }) => id);

describe('Council round §4: which post of the book a post of the round is', () => {
  const ours = posts('FR-01 | FR | a\nFR-02 | FR | b\nFR-03 | FR | b\n | FR | c');

  test('the one with its id, whatever it is called', () => {
    expect(idsOf(knownAgain([], ours, [])({ id: 'fr-01', name: 'b' }))).toEqual(['FR-01']);
    expect(knownAgain([], ours, [])({ id: 'FR-09', name: 'a' })).toEqual([]);
  });

  test('without an id the one without an id and with its name, before one that has got an id here', () => {
    const both = [...ours, ...posts('FR-04 | FR | c')];
    expect(idsOf(knownAgain([], both, [])({ id: null, name: 'C' }))).toEqual([null]);
    expect(idsOf(knownAgain([], ours, [])({ id: null, name: 'a' }))).toEqual(['FR-01']);
  });

  test('one that was sent under an id, if it has not come back under it: the row has lost it, or has got another', () => {
    const sent = posts('FR-01 | FR | a');
    const known = knownAgain(sent, ours, []);
    expect(idsOf(known({ id: null, name: 'a' }))).toEqual(['FR-01']);
    expect(idsOf(known({ id: 'FR-1', name: 'a' }))).toEqual(['FR-01']);
    expect(knownAgain(sent, ours, sent)({ id: null, name: 'a' })).toEqual([]);
    expect(knownAgain(sent, ours, sent)({ id: 'FR-1', name: 'a' })).toEqual([]);
  });

  test('never another one for what was sent under its own id and is no longer here', () => {
    const sent = posts('FR-01 | FR | a\nFR-09 | FR | a');
    expect(knownAgain(sent, ours, [])({ id: 'FR-09', name: 'a' })).toEqual([]);
  });

  test('of one that was sent and one that has come here since, both unless the first has come back', () => {
    const sent = posts('FR-02 | FR | b');
    expect(idsOf(knownAgain(sent, ours, [])({ id: null, name: 'b' }))).toEqual(['FR-02', 'FR-03']);
    expect(idsOf(knownAgain(sent, ours, sent)({ id: null, name: 'b' }))).toEqual(['FR-03']);
  });

  test('several when nothing tells them apart, and then it is said for which', () => {
    const [asked] = posts(' | FR | b');
    expect(idsOf(knownAgain([], ours, [])({ id: null, name: 'b' }))).toEqual(['FR-02', 'FR-03']);
    expect(unclearPosts([], ours, asked ? [asked] : []).map(({ post }) => post.name)).toEqual([
      'b',
    ]);
    expect(unclearPosts([], ours, [])).toEqual([]);
  });
});
