import { wordFinding } from '#core/findings/wording';
import { amountOfOre, type Amount } from '#core/money/amount';
import { formatNumber } from '#core/money/format';
import { assess } from '#jobs/assess';
import { catalogue } from '#jobs/catalogue';
import { changeState } from '#jobs/change-state';
import { changeHolds, holdsOf } from '#jobs/keys/holds';
import { spreadTotal, type TotalOrder } from '#jobs/spread-total';
import type { Opened } from '#workbook/opened';
import { exampleIn, hosts, writer, type Example } from './example-in';

const tkr = (thousands: number): Amount => amountOfOre(thousands * 100_000);

const total = (thousands: number, more: Partial<TotalOrder> = {}): TotalOrder => ({
  ...{ recipient: 'FR', source: 'ALF', total: tkr(thousands) },
  ...more,
});

const posts = ({ book }: Opened, recipient = 'FR') =>
  book.posts
    .filter((post) => post.recipient === recipient)
    .map(({ id, amount }) => `${id ?? ''} ${amount.ALF ? shown(amount.ALF) : '–'}`);

const shown = (amount: Amount) => formatNumber(amount, { unit: 'tkr' }).replaceAll('\u00a0', ' ');

function told(result: ReturnType<typeof spreadTotal>): string {
  const findings = result.prepared === null ? result.findings : result.prepared.objections;
  return findings
    .map((finding) => wordFinding(finding, catalogue, 'sv').what.replaceAll('\u00a0', ' '))
    .join(' ');
}

async function carriedOut(example: Example, order: TotalOrder) {
  const result = spreadTotal(await example.opened(), order, writer);
  expect(told(result)).toBe('');
  if (result.prepared) await example.write(result.prepared.request);
  return result;
}

describe.each(hosts)('Allocation §13: typing over a total, in $name', (subject) => {
  test('two posts are held, the others share the difference by what they have, and the sum is exact', async () => {
    const example = await exampleIn(subject);
    const holds = [
      { post: 'FR-01', held: true },
      { post: 'fr-03', held: true },
    ];
    await carriedOut(example, total(504_350, { holds }));
    expect(posts(await example.reopened())).toEqual([
      ...['FR-01 220 000', 'FR-02 138 203', 'FR-03 46 000', 'FR-04 25 798'],
      ...['FR-05 20 029', 'FR-06 0', 'FR-07 54 320'],
    ]);
  });

  test('holds survive saving, reopening and sorting: another total leaves the held posts alone', async () => {
    const example = await exampleIn(subject);
    const hold = { post: 'FR-02', source: 'ALF', held: true } as const;
    await example.write(changeHolds(await example.opened(), [hold], writer).request);
    // Somebody sorts the sheet: the first two posts change places.
    const first = ['FR-02', 'FR', 'Sökbara medel', 'Projektmedel', 'Rådet', 0, 0, 138_000, 60_000];
    const second = ['FR-01', 'FR', 'Verksamhet', 'Verksamhetsmedel', 'Alla', 0, 0, 220_000, 90_000];
    for (const [row, cells] of [first, second].entries()) {
      for (const [column, content] of cells.entries()) {
        await example.type(`Poster!${'ABCDEFGHI'.charAt(column)}${String(row + 5)}`, content);
      }
    }
    const reopened = await example.reopened();
    expect(holdsOf(reopened)).toMatchObject({ holds: [{ post: { id: 'FR-02' }, source: 'ALF' }] });
    await carriedOut(example, total(400_000));
    expect(posts(await example.reopened())[0]).toBe('FR-02 138 000');
    await example.write(
      changeHolds(await example.opened(), [{ ...hold, held: false }], writer).request,
    );
    expect(holdsOf(await example.reopened())).toEqual({ holds: [], findings: [] });
  });

  test('the reasons are written when they are asked for, each time below the earlier ones', async () => {
    const example = await exampleIn(subject);
    await carriedOut(example, total(504_350, { traceSheet: true }));
    expect(await example.value('Fördelningsspår!C5')).toBe(
      'Posterna för FR får 504\u00a0350\u00a0tkr ALF',
    );
    expect(await example.value('Fördelningsspår!E6')).toBe('FR-02');
    expect(await example.value('Fördelningsspår!G6')).toBe(138_096);
    expect(await example.value('Fördelningsspår!I6')).toBe(
      'Hade 138\u00a0000\u00a0tkr, ändring: Andel cirka 95,8333\u00a0tkr; uppåt till 96\u00a0tkr, störst rest',
    );
    await carriedOut(example, total(504_000, { traceSheet: true }));
    expect(await example.value('Fördelningsspår!E12')).toBe('FR-01');
  });
});

describe('Allocation §13: what a total cannot do', () => {
  const memory = hosts[0];
  const opened = async () => {
    if (!memory) throw new Error('no host');
    return exampleIn(memory);
  };

  test('a post that is typed over by hand while it is held is told and keeps what it now has', async () => {
    const example = await opened();
    await carriedOut(example, total(504_350, { holds: [{ post: 'FR-03', held: true }] }));
    await example.type('Poster!H7', 47_000);
    const codes = assess(await example.opened()).findings.map(({ code }) => code);
    expect(codes).toContain('keys/hold-differs');
    await carriedOut(example, total(504_350));
    expect(posts(await example.opened())[2]).toBe('FR-03 47 000');
  });

  test('a total below what is held, a post that is nowhere, and posts without amounts are told', async () => {
    const example = await opened();
    const holds = [{ post: 'FR-01', held: true }];
    const now = await example.opened();
    expect(told(spreadTotal(now, total(200_000, { holds }), writer))).toBe(
      'De låsta posterna är tillsammans 220 000 tkr, mer än summan 200 000 tkr. Inget har skrivits.',
    );
    const lost = [{ post: 'FR-99', held: true }];
    expect(told(spreadTotal(now, total(1, { holds: lost }), writer))).toBe(
      'Ingen post har Post-id eller benämningen ”FR-99”. Inget har skrivits.',
    );
    for (const row of [5, 6, 7, 8, 9, 10, 11]) await example.type(`Poster!H${String(row)}`, null);
    expect(told(spreadTotal(await example.opened(), total(1), writer))).toBe(
      'Inga poster i ramen för FR har något belopp av ALF. Inget har skrivits.',
    );
  });

  test('a negative post is named, and can be held', async () => {
    const example = await opened();
    await example.type('Poster!H6', -1_000);
    const now = await example.opened();
    expect(told(spreadTotal(now, total(366_000), writer))).toBe(
      'Posten FR-02 är negativ och kan inte ta del av summan. Inget har skrivits.',
    );
    await carriedOut(example, total(366_000, { holds: [{ post: 'FR-02', held: true }] }));
    expect(posts(await example.opened())[1]).toBe('FR-02 −1 000');
  });

  test('a blank post stands outside, and is told', async () => {
    const example = await opened();
    await example.type('Poster!H6', null);
    const result = await carriedOut(example, total(366_366));
    expect(posts(await example.opened()).slice(0, 2)).toEqual(['FR-01 220 220', 'FR-02 –']);
    expect(result.prepared === null ? [] : result.told.map(({ facts }) => facts['posts'])).toEqual([
      ['FR-02'],
    ]);
  });

  test('a held post that a co-author changes meanwhile stops the writing, because the sum rests on it', async () => {
    const example = await opened();
    const holds = [{ post: 'FR-01', held: true }];
    const { prepared } = spreadTotal(await example.opened(), total(504_350, { holds }), writer);
    await example.type('Poster!H5', 221_000);
    const codes = prepared && (await example.codes(prepared.request));
    expect(codes).toEqual(['workbook/changed-meanwhile']);
    expect(posts(await example.opened())[1]).toBe('FR-02 138 000');
  });

  test('without a total the posts get what the frame holds', async () => {
    const example = await opened();
    await carriedOut(example, total(400_000));
    await carriedOut(example, { recipient: 'fr', source: 'ALF', total: null });
    const { summary } = assess(await example.opened());
    expect(summary.notOnPosts?.ore).toBe(0);
  });

  test('in a frozen budget nothing is written; in a fixed one every change is an event', async () => {
    const example = await opened();
    await example.type('Ramar!D7', 727_085);
    await example.type('Händelser!G5', 0);
    const state = async (move: 'propose' | 'lock') => {
      const fields = { body: 'LG', decision: '§ 7', decidedOn: '2025-10-14' };
      await example.write(changeState(await example.opened(), move, fields, writer).request);
    };
    await state('propose');
    expect(told(spreadTotal(await example.opened(), total(503_000), writer))).toMatch('frusen');
    await state('lock');
    expect(told(spreadTotal(await example.opened(), total(503_000), writer))).toMatch('fastställd');
    const decided = { body: 'LG', decision: '§ 8', decidedOn: '2025-11-14' };
    const holds = ['FR-02', 'FR-03', 'FR-04', 'FR-05', 'FR-06', 'FR-07'].map((post) => ({
      ...{ post, held: true },
    }));
    const order = total(503_000, { ...decided, holds });
    const { prepared } = spreadTotal(await example.opened(), order, writer);
    expect(prepared?.proposal.events).toMatchObject([
      { type: 'omfördelning', from: 'FR-01', to: 'FR', amount: tkr(1000), status: 'beslutad' },
    ]);
  });
});
