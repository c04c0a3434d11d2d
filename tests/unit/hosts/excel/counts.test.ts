/** What Excel is asked for, counted and not timed. */
import { amountOfOre } from '#core/money/amount';
import { allocate } from '#jobs/allocate';
import { changeState } from '#jobs/change-state';
import { contractNamed } from '#jobs/contracts';
import { importRows } from '#jobs/import-rows';
import { openWorkbook, reread } from '#jobs/open';
import { restoreEntry } from '#jobs/restore/restore';
import { transfer } from '#jobs/transfer';
import type { Workbook } from '#sheet/workbook';
import { commit } from '#workbook/write/commit';
import type { WriteRequest } from '#workbook/host';
import { gridOfCsv } from '#workbook/import/csv';
import { logEntries } from '#workbook/log/journal';
import type { Opened } from '#workbook/opened';
import { exampleWith, openHost, valuesAndFormulas } from './open-host';

const writer = { who: 'Prov', now: '2025-10-14T09:30' };
const tkr = (number: number) => amountOfOre(number * 100_000);

async function measured(workbook: Workbook) {
  const { office, host } = await openHost(workbook, {
    after: () => () => undefined,
  });
  const now = () => ({ ...office.counts });
  const since = (before: ReturnType<typeof now>) => ({
    syncs: office.counts.syncs - before.syncs,
    kilobytes: Math.ceil(
      (office.counts.bytesIn + office.counts.bytesOut - before.bytesIn - before.bytesOut) / 1024,
    ),
  });
  const start = now();
  const opened = await openWorkbook(host);
  const opening = since(start);
  const again = now();
  await reread(host, opened.outline);
  const rereading = since(again);
  const { request } = allocate(
    opened,
    {
      source: 'ALF',
      amount: tkr(415),
      shares: [
        { to: 'UR', amount: tkr(65) },
        { to: 'FR', amount: tkr(350) },
      ],
      target: 'recipients',
    },
    writer,
  );
  const before = now();
  const receipt = await commit(host, request);
  const writing = since(before);
  const later = await openWorkbook(host);
  const opened2 = now();
  const proposed = await commit(host, changeState(later, 'propose', {}, writer).request);
  return { opening, rereading, writing, receipt, proposing: since(opened2), proposed, office };
}

describe('Workbook §5: what Excel is asked', () => {
  test.each([
    [200, 68, 65, 185],
    [10_000, 2_003, 65, 5_700],
  ])(
    'with %d posts: two syncs to open, one to read again, two to write, within %d, %d and, for a proposal, %d kB',
    async (posts, reading, writing, proposing) => {
      const seen = await measured(await exampleWith(posts));
      expect(seen.receipt.kind).toBe('written');
      expect([seen.opening.syncs, seen.rereading.syncs, seen.writing.syncs]).toEqual([2, 1, 2]);
      expect(seen.proposed.kind).toBe('written');
      expect(seen.proposing.syncs).toBe(2);
      expect(seen.proposing.kilobytes).toBeLessThan(proposing);
      expect(seen.opening.kilobytes).toBeLessThan(reading);
      expect(seen.rereading.kilobytes).toBeLessThan(reading);
      expect(seen.writing.kilobytes).toBeLessThan(writing);
      expect(seen.office.complaints).toEqual([]);
    },
  );

  test.each([200, 10_000])(
    'with %d posts: a transfer, an import and a restore take two syncs each, a sync being one request, within 64, 41 and 51 kB',
    async (posts) => {
      const { office, host } = await openHost(await exampleWith(posts), {
        after: () => () => undefined,
      });
      const counted = async (kilobytes: number, plan: (opened: Opened) => WriteRequest | null) => {
        const request = plan(await openWorkbook(host));
        const { syncs, bytesIn, bytesOut } = office.counts;
        expect(request && (await commit(host, request)).kind).toBe('written');
        const bytes = office.counts.bytesIn + office.counts.bytesOut - bytesIn - bytesOut;
        expect(bytes).toBeLessThan(kilobytes * 1024);
        return office.counts.syncs - syncs;
      };
      const order = { from: 'FR', to: 'UR', source: 'ALF', amount: tkr(5) } as const;
      const contract = contractNamed('Poster');
      const csv = gridOfCsv('Post-id;Ram;Post;ALF (tkr)\nNY-1;FR;Ny;7\n', 'ny.csv');
      const last = (opened: Opened) => logEntries(opened.grids, opened.layout).at(-1)?.number ?? 0;
      expect([
        await counted(64, (opened) => transfer(opened, order, writer).request),
        await counted(41, (opened) =>
          contract ? importRows(opened, contract, csv, writer).request : null,
        ),
        await counted(51, (opened) => restoreEntry(opened, last(opened), writer).request),
      ]).toEqual([2, 2, 2]);
    },
  );

  test.each([
    [200, 15],
    [10_000, 15],
  ])(
    'with %d posts: what is read costs the values and formulas alone, as JSON, and at most %d kB more, both ways; and at most 1,2 times what asking for them alone does',
    async (posts, more) => {
      const open = await openHost(await exampleWith(posts), { after: () => () => undefined });
      const { office, host } = open;
      const counted = async <Answer>(work: () => Promise<Answer>) => {
        const before = { ...office.counts };
        const answer = await work();
        const { bytesIn, bytesOut, requests } = office.counts;
        const carried = bytesIn + bytesOut - before.bytesIn - before.bytesOut;
        return { answer, carried, requests: requests - before.requests };
      };
      const opening = await counted(() => openWorkbook(host));
      const alone = await valuesAndFormulas(open);
      const again = await counted(() => reread(host, opening.answer.outline));
      expect(again.requests).toBe(1);
      expect(again.carried).toBeGreaterThan(alone.json);
      expect(again.carried).toBeLessThan(alone.json + more * 1024);
      expect(opening.carried).toBeLessThan(alone.carried * 1.2);
      expect(again.carried).toBeLessThan(alone.carried * 1.2);
    },
  );

  test('10 000 new posts are written in two syncs, within 1 750 kB of the 5 MB that Excel takes', async () => {
    const { office, host } = await openHost(await exampleWith(0), { after: () => () => undefined });
    const rows = Array.from({ length: 10_000 }, (_, index) => [
      `T-${index}`,
      'FR',
      'Ny',
      'Ny post',
    ]);
    const before = { ...office.counts };
    const outcome = await host.write({
      expects: [],
      ops: [{ kind: 'append', table: 'tblPoster', rows }],
      back: [{ table: 'tblPoster' }],
    });
    expect(outcome.kind).toBe('written');
    expect(office.counts.syncs - before.syncs).toBe(2);
    expect(office.counts.bytesIn - before.bytesIn).toBeLessThan(1_750 * 1024);
    expect(office.workbook.table('tblPoster')?.table.area.bottom).toBeGreaterThan(10_000);
  });
});
