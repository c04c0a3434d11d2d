/** Random sequences of jobs, each a real commit; then every cell of the budget is asked why it is what it is. */
import fc from 'fast-check';
import { sources } from '#core/budget/words';
import { amountOfOre, oreOf } from '#core/money/amount';
import type { Chain } from '#core/why/chain';
import { hostOver } from '#hosts/memory/memory-host';
import { allocate } from '#jobs/allocate';
import { openWorkbook } from '#jobs/open';
import { restoreEntry } from '#jobs/restore/restore';
import { spreadTotal } from '#jobs/spread-total';
import { transfer } from '#jobs/transfer';
import { why } from '#jobs/why/why';
import { parseAddress } from '#sheet/address';
import { commit } from '#workbook/write/commit';
import { gridOf } from '#workbook/grid';
import type { Host, WriteRequest } from '#workbook/host';
import { logEntries } from '#workbook/log/journal';
import type { Opened } from '#workbook/opened';
import type { Place } from '#core/findings/finding';
import { exampleWorkbook, writer } from '../trials/faults/scenarios';

const TKR = 100_000;
const tkr = (count: number) => amountOfOre(count * TKR);
const codes = ['FR', 'UR', 'LG'] as const;

type Step =
  | { readonly kind: 'recipients' | 'posts'; readonly tkr: readonly number[] }
  | { readonly kind: 'transfer' | 'total'; readonly at: number; readonly tkr: number }
  | { readonly kind: 'restore'; readonly at: number }
  | { readonly kind: 'typed'; readonly at: number; readonly tkr: number };

const few = fc.array(fc.nat({ max: 300 }), { minLength: 3, maxLength: 3 });
const by = <Kind extends string>(kind: Kind) => fc.constant(kind);
const ours: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: by('recipients'), tkr: few }),
  fc.record({ kind: by('posts'), tkr: few }),
  fc.record({
    kind: by('transfer'),
    at: fc.nat({ max: 5 }),
    tkr: fc.integer({ min: 1, max: 900 }),
  }),
  fc.record({ kind: by('total'), at: fc.nat({ max: 2 }), tkr: fc.integer({ min: 1, max: 900 }) }),
  fc.record({ kind: by('restore'), at: fc.nat({ max: 40 }) }),
);
const typed: fc.Arbitrary<Step> = fc.record({
  ...{ kind: by('typed'), at: fc.nat({ max: 30 }), tkr: fc.nat({ max: 90_000 }) },
});

function requestOf(opened: Opened, step: Step): WriteRequest | null {
  const agreed = (job: { objections: readonly unknown[]; request: WriteRequest } | null) =>
    job?.objections.length === 0 ? job.request : null;
  const { posts } = opened.book;
  switch (step.kind) {
    case 'recipients':
    case 'posts': {
      const ids = posts.flatMap(({ id, amount }) => (id && amount.ALF ? [id] : []));
      const names = step.kind === 'posts' ? [0, 3, 7].map((at) => ids[at] ?? '') : codes;
      const shares = names.map((to, at) => ({ to, amount: tkr(step.tkr[at] ?? 0) }));
      const amount = tkr(step.tkr.reduce((a, b) => a + b, 0));
      return agreed(allocate(opened, { source: 'ALF', amount, shares, target: step.kind }, writer));
    }
    case 'transfer': {
      const [from, to] = [codes[step.at % 3] ?? 'FR', codes[(step.at + 1) % 3] ?? 'UR'];
      return agreed(transfer(opened, { from, to, source: 'ALF', amount: tkr(step.tkr) }, writer));
    }
    case 'total': {
      const recipient = codes[step.at] ?? 'FR';
      const held = posts.filter((post) => post.recipient === recipient);
      const sum = held.reduce((ore, { amount }) => ore + oreOf(amount.ALF ?? tkr(0)), 0n);
      const total = amountOfOre(sum + BigInt(step.tkr * TKR));
      const order = { recipient, source: 'ALF', total, traceSheet: step.tkr % 2 === 0 } as const;
      return agreed(spreadTotal(opened, order, writer).prepared);
    }
    case 'restore': {
      const entries = logEntries(opened.grids, opened.layout);
      const entry = entries[step.at % Math.max(entries.length, 1)];
      return entry ? agreed(restoreEntry(opened, entry.number, writer)) : null;
    }
    case 'typed': {
      const place = posts[step.at % posts.length]?.origin.fields.get('ALF');
      const area = parseAddress(place?.cell ?? '');
      if (!area || !place?.sheet) return null;
      const { top, left } = area;
      const op = { kind: 'cells', sheet: place.sheet, top, left, cells: [[step.tkr]] } as const;
      return { expects: [], ops: [op], back: [] };
    }
  }
}

async function lived(run: readonly Step[]): Promise<Host> {
  const host = hostOver(await exampleWorkbook());
  for (const step of run) {
    const request = requestOf(await openWorkbook(host), step);
    if (request) expect(await commit(host, request)).toMatchObject({ kind: 'written' });
  }
  return host;
}

/** Every cell of ours that holds money, typed or computed. */
function cells({ book }: Opened): readonly Place[] {
  const summed = ['total', 'onPosts', 'notOnPosts'];
  return [
    ...book.frames.map(({ origin }) => origin.fields.get('amount')),
    ...book.events.map(({ origin }) => origin.fields.get('amount')),
    ...book.recipientFrames.flatMap(({ origin }) =>
      [...sources, ...summed].map((key) => origin.fields.get(key)),
    ),
    ...book.posts.flatMap(({ origin }) =>
      [...sources, 'total'].map((key) => origin.fields.get(key)),
    ),
  ].flatMap((place) => place ?? []);
}

function asked(opened: Opened, { sheet = '', cell = '' }: Place) {
  const area = parseAddress(cell);
  const at = { sheet, row: area?.top ?? 0, column: area?.left ?? 0 };
  const held = gridOf(opened.grids, sheet)?.value(at.row, at.column);
  return { held, ...why(opened, at, []) };
}

const sumOf = (parts: Chain['parts']) => parts.reduce((ore, { amount }) => ore + oreOf(amount), 0n);
const sumOfKind = (chain: Chain | null, kind: string) =>
  sumOf((chain?.parts ?? []).filter((part) => part.kind === kind));

describe('Why §2: the parts of every amount sum to what its cell holds', () => {
  test('after any sequence of jobs and of typing, for every cell, with nothing left over', async () => {
    let [counted, events] = [0, 0];
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof({ weight: 4, arbitrary: ours }, { weight: 1, arbitrary: typed }), {
          minLength: 1,
          maxLength: 6,
        }),
        async (run) => {
          const opened = await openWorkbook(await lived(run));
          for (const place of cells(opened)) {
            const { held, chain } = asked(opened, place);
            if (typeof held !== 'number') continue;
            expect({ place, sum: sumOf(chain?.parts ?? []) }).toEqual({
              place,
              sum: BigInt(Math.round(held * TKR)),
            });
            expect(sumOfKind(chain, 'left over')).toBe(0n);
            counted += 1;
            events += chain?.parts.filter(({ kind }) => kind === 'event').length ?? 0;
          }
        },
      ),
      { numRuns: 20 },
    );
    expect(counted).toBeGreaterThan(1000);
    expect(events).toBeGreaterThan(80);
  });
});

describe('Why §3, §4: what jobs have done is told by events and the log, and by nothing else', () => {
  test('without typing, a post is by hand what it was in the beginning, and no frame is by hand at all', async () => {
    const first = await openWorkbook(hostOver(await exampleWorkbook()));
    const byHand = (opened: Opened) =>
      new Map(
        opened.book.posts.map(({ id, origin }) => {
          const { chain } = asked(opened, origin.fields.get('ALF') ?? {});
          return [id, sumOfKind(chain, 'by hand')];
        }),
      );
    const began = byHand(first);
    await fc.assert(
      fc.asyncProperty(fc.array(ours, { minLength: 1, maxLength: 6 }), async (run) => {
        const opened = await openWorkbook(await lived(run));
        expect(byHand(opened)).toEqual(began);
        for (const { origin } of opened.book.recipientFrames) {
          const { chain } = asked(opened, origin.fields.get('ALF') ?? {});
          expect(sumOfKind(chain, 'by hand')).toBe(0n);
        }
      }),
      { numRuns: 20 },
    );
  });

  test('a change taken back and put in again is told by its own line, and the next taking back empties it', async () => {
    const host = hostOver(await exampleWorkbook());
    const byHandAndWritten = async () => {
      const opened = await openWorkbook(host);
      const post = opened.book.posts.find(({ id }) => id === 'UR-01');
      const { chain } = asked(opened, post?.origin.fields.get('ALF') ?? {});
      return [sumOfKind(chain, 'by hand'), sumOfKind(chain, 'written')];
    };
    const takeBack = async () => {
      const opened = await openWorkbook(host);
      const line = logEntries(opened.grids, opened.layout).findLast(
        ({ cell }) => cell === 'Poster!H12',
      );
      const request = requestOf(opened, { kind: 'restore', at: (line?.number ?? 0) - 1 });
      if (request) await commit(host, request);
    };
    const [began, none] = await byHandAndWritten();
    const request = requestOf(await openWorkbook(host), { kind: 'total', at: 1, tkr: 74 });
    if (request) await commit(host, request);
    const written = tkr(60);
    expect(await byHandAndWritten()).toEqual([began, oreOf(written)]);
    await takeBack();
    expect(await byHandAndWritten()).toEqual([began, none]);
    await takeBack();
    expect(await byHandAndWritten()).toEqual([began, oreOf(written)]);
    await takeBack();
    expect(await byHandAndWritten()).toEqual([began, none]);
  });
});
