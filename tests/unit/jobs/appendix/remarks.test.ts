import { runChecks } from '#core/checks/all';
import { remarksOf } from '#jobs/appendix/remarks';
import { bookOf } from '../../../cases/notation';

/** So many posts that are negative, and so many checks that are switched off. */
function findingsOf(posts: number, off = 0) {
  const rows = Array.from(
    { length: posts },
    (_, rank) => `P${rank} | FR | Post ${rank} | -${rank + 1} | 0`,
  );
  const switches = Array.from(
    { length: off },
    (_, rank) => `Avstängd kontroll/prov-${rank} | skäl ${rank}`,
  );
  return runChecks(
    bookOf(`
      Inställningar:
      Budgetår | Läge
      2026 | Arbetsmaterial

      Tillägg:
      Nyckel | Värde
      ${switches.join('\n      ')}

      Ramar:
      Version | Källa | Belopp
      preliminär | ALF | 1 000
      preliminär | FoUU | 0

      Mottagarramar:
      Version | Mottagare | ALF | FoUU
      preliminär | FR | 1 000 | 0

      Poster:
      Post-id | Ram | Post | ALF | FoUU
      ${rows.join('\n      ')}
    `),
  ).findings;
}

const negatives = (posts: number) =>
  remarksOf(findingsOf(posts)).filter((remark) => /negativ|av samma slag/.test(remark));

describe('Appendix §1: what a draft says before its table', () => {
  test('of one kind the three gravest are printed, and of the others their number and the largest', () => {
    expect(negatives(3).map((remark) => /Post \d+/.exec(remark)?.[0])).toEqual([
      'Post 2',
      'Post 1',
      'Post 0',
    ]);
    expect(negatives(4)).toHaveLength(4);
    expect(negatives(4).at(-1)).toBe(
      'Ytterligare 1 anmärkning av samma slag, om 1\u00a0tkr, är inte utskriven.',
    );
    expect(negatives(40).slice(3)).toEqual([
      'Ytterligare 37 anmärkningar av samma slag är inte utskrivna, den största om 37\u00a0tkr.',
    ]);
  });

  test('findings of another kind are printed whatever their number', () => {
    const others = (posts: number) =>
      remarksOf(findingsOf(posts)).filter((remark) => !/negativ|av samma slag/.test(remark));
    expect(others(40)).toHaveLength(others(4).length);
    expect(others(40).join(' ')).toMatch(/FR har 1\s000\stkr av ALF/);
  });

  test('every check that is switched off is told, with its reason', () => {
    const off = remarksOf(findingsOf(1, 5)).filter((remark) => remark.includes('avstängd'));
    expect(off.map((remark) => /skäl \d/.exec(remark)?.[0])).toEqual(
      [0, 1, 2, 3, 4].map((rank) => `skäl ${rank}`),
    );
  });
});
