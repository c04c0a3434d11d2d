/** What Excel is asked for, counted and not timed. */
import { amountOfOre } from '#core/money/amount';
import { allocate } from '#jobs/allocate';
import { changeState } from '#jobs/change-state';
import { openWorkbook, reread } from '#jobs/open';
import type { Workbook } from '#sheet/workbook';
import { commit } from '#workbook/commit';
import { exampleWith, openHost } from './open-host';

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
    [200, 400, 250, 250],
    [10_000, 5_000, 250, 5_000],
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

  test('10 000 new posts are written in two syncs, within the 5 MB that Excel takes', async () => {
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
    expect(office.counts.bytesIn - before.bytesIn).toBeLessThan(5 * 1024 * 1024);
    expect(office.workbook.table('tblPoster')?.table.area.bottom).toBeGreaterThan(10_000);
  });
});
