import { runChecks } from '#core/checks/all';
import { checkFindings } from '#core/checks/findings';
import { wordFinding } from '#core/findings/wording';
import { bookOf } from '../../../cases/notation';

const said = (posts: string, language: 'sv' | 'en' = 'sv') => {
  const book = bookOf(`
    Ramar:
    Version | Källa | Belopp
    preliminär | ALF | 700

    Mottagarramar:
    Version | Mottagare | ALF
    preliminär | FR | 700

    Poster:
    Ram | Post | ALF
    ${posts}
  `);
  return runChecks(book)
    .findings.filter(({ code }) => ['posts/exceed-frame', 'posts/not-placed'].includes(code))
    .map((finding) => wordFinding(finding, checkFindings, language).what.replaceAll('\u00a0', ' '));
};

describe('Checks §4: what is said of posts and frames', () => {
  test('too much is said as a positive amount', () => {
    expect(said('FR | A | 710')).toStrictEqual([
      'Posterna för FR tar 710 tkr av ALF, men ramen är 700 tkr: 10 tkr för mycket.',
    ]);
    expect(said('FR | A | 710', 'en')).toStrictEqual([
      'The posts of FR take 710 tkr of ALF, but the frame is 700 tkr: 10 tkr too much.',
    ]);
  });

  test('posts without an amount are left out, and counted', () => {
    expect(said('FR | A | 600\n    FR | B |')).toStrictEqual([
      'FR har 700 tkr av ALF och 600 tkr på poster: 100 tkr ligger ej på post. 1 post saknar belopp och räknas inte med.',
    ]);
    expect(said('FR | A | 600\n    FR | B |\n    FR | C |')).toStrictEqual([
      'FR har 700 tkr av ALF och 600 tkr på poster: 100 tkr ligger ej på post. 2 poster saknar belopp och räknas inte med.',
    ]);
    expect(said('FR | A | 600\n    FR | B |', 'en')).toStrictEqual([
      'FR has 700 tkr of ALF and 600 tkr on posts: 100 tkr is not on any post. 1 post has no amount and is left out.',
    ]);
  });
});
