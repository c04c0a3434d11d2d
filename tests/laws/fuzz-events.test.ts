/** Random sequences of what people do with a budget, each step a real commit, counted again from the cells in whole öre. */
import fc from 'fast-check';
import { amountOfOre, oreOf, type Amount } from '#core/money/amount';
import { sources, type Source } from '#core/budget/words';
import { hostOver } from '#hosts/memory/memory-host';
import { allocate } from '#jobs/allocate';
import { assess } from '#jobs/assess';
import { contractNamed } from '#jobs/contracts';
import { importRows } from '#jobs/import-rows';
import { openWorkbook } from '#jobs/open';
import { restoreEntry } from '#jobs/restore/restore';
import { transfer } from '#jobs/transfer';
import { commit } from '#workbook/write/commit';
import type { Host, WriteRequest } from '#workbook/host';
import type { Opened } from '#workbook/opened';
import { gridOfCsv } from '#workbook/import/csv';
import { logEntries } from '#workbook/log/journal';
import { exampleWorkbook, writer } from '../trials/faults/scenarios';

const TKR = 100_000;
const tkr = (count: number) => amountOfOre(count * TKR);
const recipients = ['FR', 'UR', 'LG'] as const;

type Step =
  | { readonly kind: 'allocate'; readonly shares: readonly number[] }
  | { readonly kind: 'transfer'; readonly from: number; readonly to: number; readonly tkr: number }
  | {
      readonly kind: 'import';
      readonly post: number;
      readonly tkr: number;
      readonly source: Source;
    }
  | { readonly kind: 'new post'; readonly to: number; readonly tkr: number }
  | { readonly kind: 'restore'; readonly entry: number };

const steps = ((): fc.Arbitrary<readonly Step[]> => {
  const whose = fc.nat({ max: 2 });
  const amount = fc.oneof(fc.constantFrom(0, 1, 415), fc.integer({ min: 1, max: 20_000 }));
  return fc.array(
    fc.oneof(
      fc
        .tuple(fc.nat({ max: 200 }), fc.nat({ max: 200 }), fc.nat({ max: 200 }))
        .map((shares): Step => ({ kind: 'allocate', shares })),
      fc.record({ kind: fc.constant('transfer' as const), from: whose, to: whose, tkr: amount }),
      fc.record({
        ...{ kind: fc.constant('import' as const), post: fc.nat({ max: 16 }), tkr: amount },
        source: fc.constantFrom(...sources),
      }),
      fc.record({ kind: fc.constant('new post' as const), to: whose, tkr: amount }),
      fc.record({ kind: fc.constant('restore' as const), entry: fc.nat({ max: 30 }) }),
    ),
    { minLength: 1, maxLength: 6 },
  );
})();

/** The request of a step; null when the job refuses it. */
function requestOf(opened: Opened, step: Step): WriteRequest | null {
  const brought = (csv: string) => {
    const contract = contractNamed('Poster');
    const prepared = contract && importRows(opened, contract, gridOfCsv(csv, 'prov.csv'), writer);
    return prepared?.objections.length === 0 ? prepared.request : null;
  };
  const agreed = ({
    objections,
    request,
  }: {
    objections: readonly unknown[];
    request: WriteRequest;
  }) => (objections.length === 0 ? request : null);
  switch (step.kind) {
    case 'allocate': {
      const shares = recipients.map((to, index) => ({ to, amount: tkr(step.shares[index] ?? 0) }));
      const amount = tkr(step.shares.reduce((a, b) => a + b, 0));
      const order = { source: 'ALF', amount, shares, target: 'recipients' } as const;
      return agreed(allocate(opened, order, writer));
    }
    case 'transfer': {
      const [from, to] = [recipients[step.from] ?? 'FR', recipients[step.to] ?? 'UR'];
      return agreed(transfer(opened, { from, to, source: 'ALF', amount: tkr(step.tkr) }, writer));
    }
    case 'import': {
      const post = opened.book.posts[step.post % opened.book.posts.length];
      const head = `Post-id;Ram;Post;${step.source} (tkr)`;
      return brought(
        `${head}\n${post?.id ?? ''};${post?.recipient ?? ''};${post?.name ?? ''};${String(step.tkr)}`,
      );
    }
    case 'new post':
      return brought(
        `Post-id;Ram;Post;ALF (tkr);FoUU (tkr)\nNY-${String(opened.book.posts.length)};${recipients[step.to] ?? ''};Ny post;${String(step.tkr)};0`,
      );
    case 'restore': {
      const entries = logEntries(opened.grids, opened.layout);
      const entry = entries[step.entry % Math.max(entries.length, 1)];
      return entry ? agreed(restoreEntry(opened, entry.number, writer)) : null;
    }
  }
}

const ore = (amount: Amount | null | undefined) => (amount ? oreOf(amount) : 0n);
const total = (each: readonly bigint[]) => each.reduce((a, b) => a + b, 0n);

/** The column "Ej på post" as the sheet's own formulas show it, by recipient, in öre. */
async function shownNotOnPosts(host: Host): Promise<ReadonlyMap<unknown, bigint>> {
  const { outline } = await host.survey([]);
  const table = outline.sheets
    .flatMap(({ tables }) => tables)
    .find(({ name }) => name === 'tblMottagarramar');
  const [block] = table ? await host.read({ areas: [table.area] }) : [];
  const [whose, left] = ['Mottagare', 'Ej på post'].map(
    (name) => table?.headings.indexOf(name) ?? -1,
  );
  const rows = (block?.values ?? []).filter((row) => typeof row[left ?? -1] === 'number');
  return new Map(
    rows.map((row) => [row[whose ?? -1], BigInt(Math.round(Number(row[left ?? -1]) * TKR))]),
  );
}

/** Counts the book again, row by row, and compares with what is told and with what the sheet's own formulas show. */
async function recount(host: Host) {
  const opened = await openWorkbook(host);
  const { book } = opened;
  const { summary, findings } = assess(opened);
  // A row that was taken back leaves the recipient with the frame of the version before.
  const rows = [...new Map(book.recipientFrames.map((row) => [row.recipient, row])).values()];
  const shown = await shownNotOnPosts(host);
  expect(shown.size).toBeGreaterThan(0);
  for (const { recipient, amount } of rows) {
    const posts = book.posts.filter((post) => post.recipient === recipient);
    const onPosts = (source: Source) => total(posts.map((post) => ore(post.amount[source])));
    const frame = total(sources.map((source) => ore(amount[source])));
    const left = shown.get(recipient) ?? frame - total(sources.map(onPosts));
    expect(total(sources.map(onPosts)) + left).toBe(frame);
    const standing = summary.recipients.find(({ row }) => row.recipient === recipient);
    for (const part of standing?.parts ?? []) {
      expect(ore(part.onPosts.known)).toBe(onPosts(part.source));
      if (part.notOnPosts) {
        expect(onPosts(part.source) + ore(part.notOnPosts)).toBe(ore(amount[part.source]));
      }
    }
  }
  const given = total(summary.sources.map(({ amount }) => ore(amount)));
  const held = total(rows.map(({ amount }) => total(sources.map((source) => ore(amount[source])))));
  const residual = given - held - ore(summary.unallocated);
  const isTold = findings.some(({ code }) => code === 'frames/residual');
  return { residual, stated: ore(summary.residual), isTold };
}

async function lived(run: readonly Step[]) {
  const host = hostOver(await exampleWorkbook());
  let [committed, restored] = [0, 0];
  for (const step of run) {
    const request = requestOf(await openWorkbook(host), step);
    if (!request) continue;
    const receipt = await commit(host, request);
    expect(receipt).toMatchObject({ kind: 'written' });
    committed += 1;
    if (step.kind === 'restore') restored += 1;
    const { residual, stated, isTold } = await recount(host);
    expect(stated).toBe(residual);
    expect(isTold).toBe(residual !== 0n);
  }
  return { committed, restored, ...(await recount(host)) };
}

describe('Budget §3, §4: posts + ej på post = frames, whatever has happened', () => {
  test('after any sequence of allocations, transfers, imports and restores, and nothing is left over', async () => {
    let [committed, restored] = [0, 0];
    await fc.assert(
      fc.asyncProperty(steps, async (run) => {
        const end = await lived(run);
        committed += end.committed;
        restored += end.restored;
        expect(end.residual).toBe(0n);
      }),
      { numRuns: 40 },
    );
    expect(committed).toBeGreaterThan(40);
    expect(restored).toBeGreaterThan(5);
  });
});
