import fc from 'fast-check';
import { kronorText } from '#core/money/plain-decimal';
import { locateMapped } from '#workbook/adopt/mapped-posts';
import { mappingIn, mappingRows } from '#workbook/adopt/mapping';
import { recognise } from '#workbook/adopt/recognise';
import type { Recognition } from '#workbook/adopt/recognition';
import { amountOf } from '#workbook/adopt/foreign-row';
import { anyLayout, sheetFrom, type ForeignLayout } from './foreign-sheet';

const runs = { numRuns: 60 };

/** The posts with recipient, section and both amounts in kronor: all that the budget gets. */
function postsOf({ rows }: Recognition): string[][] {
  return rows.flatMap(({ role, label, recipient, section, cells }) => {
    if (role !== 'post') return [];
    const money = (['ALF', 'FoUU'] as const).map((key) => {
      const amount = amountOf(cells, key);
      return amount ? kronorText(amount) : '';
    });
    return [[label ?? '', recipient ?? '', section ?? '', ...money]];
  });
}

const counts = ({ rows }: Recognition) =>
  ['post', 'delsumma', 'summa'].map((role) => rows.filter((row) => row.role === role).length);

const total = ({ total: amount }: Recognition) => amount && kronorText(amount);

describe('Adoption §1: what is recognised depends on the money and its words alone', () => {
  const codes = ['FR', 'UR', 'LG'];
  const expected = ({ sections }: ForeignLayout) =>
    sections.flatMap(({ posts }, index) =>
      posts.map(({ name, alf, fouu }) => [name, codes[index] ?? '', '', String(alf), String(fouu)]),
    );

  test('every layout gives its posts, with recipients and exact amounts, and no finding', () => {
    fc.assert(
      fc.property(anyLayout, (layout) => {
        const found = recognise(sheetFrom(layout));
        expect(postsOf(found)).toEqual(expected(layout));
        expect(found.findings).toEqual([]);
        expect(counts(found).slice(1)).toEqual([layout.subtotals ? 3 : 0, layout.total ? 1 : 0]);
      }),
      runs,
    );
  });

  test('blank rows and titles above change nothing in the recognised posts', () => {
    fc.assert(
      fc.property(anyLayout, fc.nat(4), fc.boolean(), (layout, blankAbove, titled) => {
        const titles = titled
          ? ['Budget 2026', 'Version 3, den 12 juni 2025', 'Belopp enligt bilaga']
          : [];
        const other = { ...layout, blankAbove, titles };
        expect(postsOf(recognise(sheetFrom(other)))).toEqual(postsOf(recognise(sheetFrom(layout))));
      }),
      runs,
    );
  });

  test('permuting the posts of a section changes no total', () => {
    fc.assert(
      fc.property(anyLayout, fc.infiniteStream(fc.nat()), (layout, ranks) => {
        const sections = layout.sections.map(({ heading, posts }) => ({
          heading,
          posts: posts
            .map((post) => ({ post, rank: Number(ranks.next().value) }))
            .sort((a, b) => a.rank - b.rank)
            .map(({ post }) => post),
        }));
        const [before, after] = [layout, { ...layout, sections }].map((each) =>
          recognise(sheetFrom(each)),
        );
        expect(after && [total(after), counts(after), after.findings]).toEqual(
          before && [total(before), counts(before), before.findings],
        );
      }),
      runs,
    );
  });

  test('the same money in kr, tkr or mkr is the same money', () => {
    fc.assert(
      fc.property(anyLayout, (layout) => {
        const [kr, tkr, mkr] = (['kr', 'tkr', 'mkr'] as const).map((unit) =>
          postsOf(recognise(sheetFrom({ ...layout, unit }))),
        );
        expect(tkr).toEqual(kr);
        expect(mkr).toEqual(kr);
      }),
      runs,
    );
  });

  test('right subtotals and a right total change nothing but the count', () => {
    fc.assert(
      fc.property(anyLayout, (layout) => {
        const bare = recognise(sheetFrom({ ...layout, subtotals: false, total: false }));
        const summed = recognise(sheetFrom({ ...layout, subtotals: true, total: true }));
        expect(postsOf(summed)).toEqual(postsOf(bare));
        expect(total(summed)).toEqual(total(bare));
        expect([counts(bare).slice(1), counts(summed).slice(1)]).toEqual([
          [0, 0],
          [3, 1],
        ]);
      }),
      runs,
    );
  });
});

describe('Adoption §8: a mapping finds the same posts wherever the sheet has moved them', () => {
  test('rows inserted above and between the sections', () => {
    fc.assert(
      fc.property(anyLayout, fc.nat(3), fc.nat(2), (layout, blankAbove, blankBetween) => {
        const before = recognise(sheetFrom(layout));
        const rows = mappingRows(before);
        const row = { sheet: 'Inställningar' };
        const settings = rows.map(({ key, value }) => ({
          key,
          value,
          origin: { row, fields: new Map() },
        }));
        const { mapping } = mappingIn(settings);
        const moved = sheetFrom({ ...layout, blankAbove, blankBetween });
        const found = mapping && locateMapped(mapping, new Map([['underlag', moved]]));
        expect(found?.findings).toEqual([]);
        expect(found?.recognition && postsOf(found.recognition)).toEqual(postsOf(before));
      }),
      runs,
    );
  });
});
