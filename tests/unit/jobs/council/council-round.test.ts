import { adopt } from '#jobs/adopt';
import { newBudget } from '#jobs/create';
import { openWorkbook } from '#jobs/open';
import { councilBooks } from '#jobs/council/council-frames';
import { restorePlan } from '#jobs/restore/restore';
import type { CellInput, Host } from '#workbook/host';
import { hostileTexts } from '../../../fixtures/hostile-texts';
import {
  blankHost,
  codesOf,
  collected,
  sentTo,
  type,
  valueAt,
  writer,
  written,
} from '../council-desk';

let budget: Host;
const opened = () => openWorkbook(budget);

beforeEach(async () => {
  budget = blankHost();
  await written(budget, newBudget({ year: 2026, example: true }));
});

describe('Council round §1: who gets a workbook', () => {
  test('every recipient with a frame, and a recipient with posts only', async () => {
    await type(budget, 'Poster!B22', 'Nya rådet');
    const { books } = councilBooks(await opened());
    expect(books.map(({ fileName }) => fileName)).toEqual([
      'radsrunda-2026-FR.xlsx',
      'radsrunda-2026-UR.xlsx',
      'radsrunda-2026-LG.xlsx',
      'radsrunda-2026-Nya-rådet.xlsx',
    ]);
  });

  test('a council that is called like a path becomes a file of the folder', async () => {
    await type(budget, 'Poster!B22', '../../etc');
    const { books } = councilBooks(await opened());
    expect(books.at(-1)?.fileName).toBe('radsrunda-2026--etc.xlsx');
  });

  test('a workbook without recipients has nobody to send to', async () => {
    const empty = blankHost();
    await written(empty, newBudget({ year: 2026, example: false }));
    const { books, findings } = councilBooks(await openWorkbook(empty));
    expect([books.length, codesOf(findings)]).toEqual([0, ['council/nothing-to-send']]);
  });
});

describe("Council round §2: what a council's workbook holds", () => {
  test('the frame, its state, and what is left by a native formula', async () => {
    const book = await sentTo(await opened(), 'FR');
    expect(await valueAt(book, 'Ram!B6')).toBe(504000);
    expect(await valueAt(book, 'Ram!B7')).toBe('preliminär');
    await type(book, 'Poster!G6', 137000);
    expect(await valueAt(book, 'Ram!B9')).toBe(1000);
    expect(await valueAt(book, 'Poster!G2')).toBe(1000);
    expect(await valueAt(book, 'Ram!B11')).toBe('Kvar att fördela');
  });

  test('over in one source is over, though as much is left in the other', async () => {
    const book = await sentTo(await opened(), 'FR');
    await type(book, 'Poster!G6', 138100);
    await type(book, 'Poster!H6', 59900);
    expect(await valueAt(book, 'Ram!B11')).toBe('Över ramen');
    expect(await valueAt(book, 'Ram!D9')).toBe(0);
  });
});

describe('Council round §4: how a proposal is compared', () => {
  test('a proposal that nobody has touched changes nothing', async () => {
    const book = await opened();
    const { round, request, findings } = await collected(book, {
      'fr.xlsx': await sentTo(book, 'FR'),
      'ur.xlsx': await sentTo(book, 'UR'),
      'lg.xlsx': await sentTo(book, 'LG'),
    });
    expect(request).toBeNull();
    expect(findings).toEqual([]);
    expect(
      round.proposals.map(({ council, comparison }) => [council, comparison.unchanged]),
    ).toEqual([
      ['FR', 7],
      ['UR', 5],
      ['LG', 6],
    ]);
  });

  test('what the council has changed is written, with comment and log, and can be taken back', async () => {
    const book = await sentTo(await opened(), 'FR');
    await type(book, 'Poster!G6', 137500);
    await type(book, 'Poster!G7', 46500);
    await type(book, 'Poster!M7', 'Rådet 12 oktober');
    const { request, findings } = await collected(await opened(), { 'fr.xlsx': book });
    expect(findings).toEqual([]);
    await written(budget, request);
    expect(await valueAt(budget, 'Poster!H6')).toBe(137500);
    expect(await valueAt(budget, 'Poster!N7')).toBe('Rådet 12 oktober');
    expect(await valueAt(budget, 'Logg!E5')).toBe('Rådsrundan: förslag från FR');
    await written(budget, restorePlan(await opened(), 1, writer).request);
    expect([await valueAt(budget, 'Poster!H6'), await valueAt(budget, 'Poster!N7')]).toEqual([
      138000,
      null,
    ]);
  });

  test('what has changed here meanwhile stays where the council has changed nothing', async () => {
    const book = await sentTo(await opened(), 'FR');
    await type(budget, 'Poster!H6', 138100);
    const { request, findings } = await collected(await opened(), { 'fr.xlsx': book });
    expect([request, codesOf(findings)]).toEqual([null, ['council/changed-here']]);
  });

  test("what both have changed becomes the council's, and that is said", async () => {
    const book = await sentTo(await opened(), 'FR');
    await type(budget, 'Poster!H6', 138100);
    await type(book, 'Poster!G6', 137900);
    const { request, findings } = await collected(await opened(), { 'fr.xlsx': book });
    expect(codesOf(findings)).toEqual(['council/under-frame', 'council/changed-on-both']);
    await written(budget, request);
    expect(await valueAt(budget, 'Poster!H6')).toBe(137900);
  });

  test('an emptied amount becomes unknown, not zero', async () => {
    const book = await sentTo(await opened(), 'FR');
    await type(book, 'Poster!G6', null);
    const { request, findings } = await collected(await opened(), { 'fr.xlsx': book });
    expect(codesOf(findings)).toEqual(['council/amount-blank']);
    await written(budget, request);
    expect(await valueAt(budget, 'Poster!H6')).toBeNull();
  });

  test('a post that is gone stays, or gets zero when that is chosen', async () => {
    const book = await sentTo(await opened(), 'FR');
    for (const column of 'ABCDEFGH') await type(book, `Poster!${column}7`, null);
    for (const column of 'JKLMN') await type(book, `Poster!${column}7`, null);
    const kept = await collected(await opened(), { 'fr.xlsx': book });
    expect(codesOf(kept.findings)).toContain('council/post-gone');
    expect(kept.request).toBeNull();
    const zero = await collected(await opened(), { 'fr.xlsx': book }, { goneToZero: true });
    expect(codesOf(zero.findings)).not.toContain('council/post-gone');
    await written(budget, zero.request);
    expect([await valueAt(budget, 'Poster!H7'), await valueAt(budget, 'Poster!D7')]).toEqual([
      0,
      'Klinisk forskare',
    ]);
  });

  test('a comment that was moved to another post is told as moved', async () => {
    await type(budget, 'Poster!N6', 'Utreds');
    const book = await sentTo(await opened(), 'FR');
    await type(book, 'Poster!M6', null);
    await type(book, 'Poster!M7', 'Utreds');
    const { round } = await collected(await opened(), { 'fr.xlsx': book });
    expect(
      round.proposals[0]?.comparison.movedComments.map(({ from, to }) => [from.id, to.id]),
    ).toEqual([['FR-02', 'FR-03']]);
  });
});

describe('Council round §5: what is written', () => {
  test('a new post gets the next id of its council, and is known again without it', async () => {
    const book = await sentTo(await opened(), 'FR');
    await type(book, 'Poster!C12', 'Biobank');
    await type(book, 'Poster!G12', 0);
    await type(book, 'Poster!H12', 0);
    const { request } = await collected(await opened(), { 'fr.xlsx': book });
    await written(budget, request);
    expect([await valueAt(budget, 'Poster!A23'), await valueAt(budget, 'Poster!B23')]).toEqual([
      'FR-08',
      'FR',
    ]);
    const again = await collected(await opened(), { 'fr.xlsx': book });
    expect([again.request, again.round.proposals[0]?.comparison.unchanged]).toEqual([null, 8]);
  });

  test('what stands here under the id that a new post has taken is not replaced in silence', async () => {
    const book = await sentTo(await opened(), 'FR');
    await type(budget, 'Poster!A22', 'FR-08');
    await type(budget, 'Poster!B22', 'FR');
    const ours = await valueAt(budget, 'Poster!D22');
    await type(book, 'Poster!A12', 'FR-08');
    await type(book, 'Poster!C12', 'Biobank');
    const { round, findings } = await collected(await opened(), { 'fr.xlsx': book });
    expect(codesOf(findings)).toContain('council/changed-on-both');
    expect(round.proposals[0]?.comparison.both[0]).toMatchObject({
      ...{ field: 'name', sent: null, ours, theirs: 'Biobank' },
    });
  });

  test("in a layout of the users' own each new post gets a blank row that the sums count, or it is said where one is missing", async () => {
    const rows: CellInput[][] = [
      ['Post', 'ALF (tkr)', 'FoUU (tkr)', 'Summa (tkr)'],
      ['Forskningsrådet', null, null, null],
      ['Biobank', 1, 2, { formula: '=B3+C3' }],
      ['Register', 3, 4, { formula: '=B4+C4' }],
      [null, null, null, null],
      ['Summa', { formula: '=SUM(B3:B5)' }, { formula: '=SUM(C3:C5)' }, { formula: '=B6+C6' }],
      ['Utbildningsrådet', null, null, null],
      ['VFU', 5, 6, { formula: '=B8+C8' }],
      ['Summa', { formula: '=SUM(B8:B8)' }, { formula: '=SUM(C8:C8)' }, { formula: '=B9+C9' }],
      ['Totalt', { formula: '=B6+B9' }, { formula: '=C6+C9' }, { formula: '=B10+C10' }],
    ];
    budget = blankHost();
    await written(budget, {
      expects: [],
      ops: [{ kind: 'cells', sheet: 'Blad1', top: 0, left: 0, cells: rows }],
      back: [],
    });
    await written(budget, adopt(await opened(), null, { year: 2026 }, writer).request);
    const [fr, ur] = [await sentTo(await opened(), 'FR'), await sentTo(await opened(), 'UR')];
    await type(fr, 'Poster!C7', 'Datastöd');
    await type(fr, 'Poster!G7', 7);
    await type(fr, 'Poster!H7', 8);
    const { request, objections } = await collected(await opened(), { 'fr.xlsx': fr });
    expect(objections).toEqual([]);
    await written(budget, request);
    const held = await Promise.all(
      ['A5', 'B5', 'D5', 'D10'].map((at) => valueAt(budget, `Blad1!${at}`)),
    );
    expect(held).toEqual(['Datastöd', 7, 15, 36]);

    await type(ur, 'Poster!C6', 'Simulering');
    await type(ur, 'Poster!G6', 1);
    const full = await collected(await opened(), { 'ur.xlsx': ur });
    expect(full.request).toBeNull();
    expect(full.objections.map(({ code, where }) => [code, where[0]?.cell])).toEqual([
      ['import/post-without-room', 'A8'],
    ]);
  });

  test('texts that look like formulas come through as texts', async () => {
    const book = await sentTo(await opened(), 'FR');
    for (const [index, text] of hostileTexts.slice(0, 10).entries()) {
      await type(book, `Poster!C${String(12 + index)}`, text);
      await type(book, `Poster!M${String(12 + index)}`, text);
    }
    const { request } = await collected(await opened(), { 'fr.xlsx': book });
    await written(budget, request);
    const { book: after } = await opened();
    expect(after.posts.slice(-10).map(({ name }) => name)).toEqual(hostileTexts.slice(0, 10));
    expect(after.posts.slice(-10).map((post) => post.internalComment)).toEqual(
      hostileTexts.slice(0, 10),
    );
  });
});

describe('Council round §3: what keeps a proposal from being joined', () => {
  const hindersOf = async (files: Readonly<Record<string, Host>>) => {
    const { objections, request } = await collected(await opened(), files);
    expect(request).toBeNull();
    return codesOf(objections);
  };

  test('a file that is no workbook of a round', async () => {
    const other = blankHost();
    await written(other, newBudget({ year: 2026, example: true }));
    expect(await hindersOf({ 'annan.xlsx': other })).toEqual(['council/no-mark']);
  });

  test('another year, another council, another workbook', async () => {
    const books = await Promise.all(
      ['FR', 'UR', 'LG'].map(async (council) => sentTo(await opened(), council)),
    );
    const [fr, ur, lg] = books as [Host, Host, Host];
    await type(fr, 'Inställningar!B6', 2027);
    await type(ur, 'Inställningar!B8', 'Annat råd');
    for (let row = 5; row <= 22; row += 1)
      await type(budget, `Poster!A${String(row)}`, `X-${String(row)}`);
    expect(await hindersOf({ 'fr.xlsx': fr })).toEqual(['council/other-year']);
    expect(await hindersOf({ 'ur.xlsx': ur })).toEqual(['council/unknown-council']);
    expect(await hindersOf({ 'lg.xlsx': lg })).toEqual(['council/other-book']);
  });

  test('what was sent has been altered', async () => {
    const book = await sentTo(await opened(), 'FR');
    await type(book, 'Utsänt!F6', 1);
    expect(await hindersOf({ 'fr.xlsx': book })).toEqual(['council/mark-broken']);
  });

  test('two files from one council', async () => {
    const book = await opened();
    const [a, b] = [await sentTo(book, 'FR'), await sentTo(book, 'FR')];
    expect(await hindersOf({ 'a.xlsx': a, 'b.xlsx': b })).toEqual(['council/twice']);
  });

  test('a row twice, an id of another council, a negative amount', async () => {
    const book = await sentTo(await opened(), 'FR');
    await type(book, 'Poster!A6', 'FR-01');
    await type(book, 'Poster!A7', 'UR-02');
    await type(book, 'Poster!G8', -1);
    expect(await hindersOf({ 'fr.xlsx': book })).toEqual([
      'council/row-twice',
      'council/negative',
      'council/id-taken',
    ]);
  });

  test('two posts of one name and no id, of which one is gone, until they have ids', async () => {
    const name = await valueAt(budget, 'Poster!D6');
    await type(budget, 'Poster!D7', String(name));
    await type(budget, 'Poster!A6', null);
    await type(budget, 'Poster!A7', null);
    const collectedWithoutRow = async () => {
      const book = await sentTo(await opened(), 'FR');
      for (const column of 'ABCDEFGHJKLMN') await type(book, `Poster!${column}6`, null);
      return collected(await opened(), { 'fr.xlsx': book }, { goneToZero: true });
    };
    const { objections, request, round } = await collectedWithoutRow();
    expect(objections).toMatchObject([
      { code: 'council/posts-alike', facts: { post: name, sent: 2, ours: 2 } },
    ]);
    expect(objections[0]?.where).toEqual([
      { sheet: 'Poster', cell: 'A6' },
      { sheet: 'Poster', cell: 'A7' },
      { input: 'fr.xlsx', sheet: 'Utsänt', cell: 'A6' },
      { input: 'fr.xlsx', sheet: 'Utsänt', cell: 'A7' },
    ]);
    expect([request, round.proposals[0]?.comparison.differences]).toEqual([null, []]);

    await type(budget, 'Poster!A6', 'FR-02');
    await type(budget, 'Poster!A7', 'FR-03');
    const kept = await valueAt(budget, 'Poster!H7');
    const mended = await collectedWithoutRow();
    expect(mended.objections).toEqual([]);
    await written(budget, mended.request);
    expect([await valueAt(budget, 'Poster!H6'), await valueAt(budget, 'Poster!H7')]).toEqual([
      0,
      kept,
    ]);
  });

  test('a text for a number, an error value, a post without a name, each with the file in its place', async () => {
    const book = await sentTo(await opened(), 'FR');
    await type(book, 'Poster!G5', '137 500');
    await type(book, 'Poster!G6', { error: '#DIV/0!' });
    await type(book, 'Poster!C7', null);
    const { objections } = await collected(await opened(), { 'fr.xlsx': book });
    expect(objections.map(({ code, where }) => [code, where[0]?.input, where[0]?.cell])).toEqual([
      ['workbook/number-as-text', 'fr.xlsx', 'G5'],
      ['workbook/error-value', 'fr.xlsx', 'G6'],
      ['workbook/value-missing', 'fr.xlsx', 'C7'],
    ]);
  });

  test('a row below the table', async () => {
    const book = await sentTo(await opened(), 'FR');
    await type(book, 'Poster!C25', 'Utanför');
    expect(await hindersOf({ 'fr.xlsx': book })).toEqual(['council/row-outside-table']);
  });

  test('a budget that is a proposal takes none', async () => {
    const book = await sentTo(await opened(), 'FR');
    await type(book, 'Poster!G6', 137500);
    await type(budget, 'Inställningar!B7', 'Förslag');
    expect(await hindersOf({ 'fr.xlsx': book })).toEqual(['jobs/frozen']);
  });

  test('a formula in the cell is not replaced without consent', async () => {
    const book = await sentTo(await opened(), 'FR');
    await type(book, 'Poster!G6', 137500);
    await type(budget, 'Poster!H6', { formula: '=137000+1000' });
    expect(await hindersOf({ 'fr.xlsx': book })).toEqual(['adopt/formula-in-the-way']);
  });
});

describe('Council round §3: what is told and hinders nothing', () => {
  test('over and under the frame, per source', async () => {
    const book = await sentTo(await opened(), 'FR');
    await type(book, 'Poster!G6', 138001);
    await type(book, 'Poster!H6', 59999.5);
    const { findings, request } = await collected(await opened(), { 'fr.xlsx': book });
    expect(findings.map(({ code, effect }) => [code, effect])).toEqual([
      ['council/over-frame', { ore: 100_000 }],
      ['council/under-frame', { ore: 50_000 }],
    ]);
    expect(request).not.toBeNull();
  });

  test('the frame has changed since, or is unknown', async () => {
    const [fr, ur] = [await sentTo(await opened(), 'FR'), await sentTo(await opened(), 'UR')];
    await type(budget, 'Ramar!P5', 504100);
    await type(budget, 'Ramar!P6', null);
    const { findings } = await collected(await opened(), { 'fr.xlsx': fr, 'ur.xlsx': ur });
    expect(codesOf(findings)).toEqual([
      'council/frame-changed',
      'council/under-frame',
      'council/frame-changed',
      'council/frame-unknown',
    ]);
  });

  test("last year's amount is not the council's to change", async () => {
    const book = await sentTo(await opened(), 'FR');
    await type(book, 'Poster!E6', 1);
    const { findings, request } = await collected(await opened(), { 'fr.xlsx': book });
    expect([codesOf(findings), request]).toEqual([['council/previous-changed'], null]);
  });
});
