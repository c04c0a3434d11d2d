/** What somebody else changes between reading and writing, in cells that the writing only computes from. */
import { amountOfOre } from '#core/money/amount';
import { allocate } from '#jobs/allocate';
import { newBudget } from '#jobs/create';
import { openWorkbook } from '#jobs/open';
import { transfer } from '#jobs/transfer';
import { hostOver } from '#hosts/memory/memory-host';
import { Workbook } from '#sheet/workbook';
import { commit } from '#workbook/write/commit';

const writer = { who: 'Anna Ek', now: '2025-10-14T09:30' };
const tkr = (amount: number) => amountOfOre(amount * 100_000);

async function example() {
  const workbook = new Workbook();
  const host = hostOver(workbook);
  await host.write(newBudget({ year: 2026, example: true }));
  const opened = await openWorkbook(host);
  return {
    workbook,
    host,
    plans: {
      allocate: allocate(
        opened,
        {
          source: 'ALF',
          amount: tkr(415),
          shares: [
            { to: 'UR', amount: tkr(65) },
            { to: 'FR', amount: tkr(350) },
          ],
          target: 'recipients',
          date: '2025-10-14',
        },
        writer,
      ).request,
      transfer: transfer(
        opened,
        {
          source: 'ALF',
          amount: tkr(50),
          from: 'FR',
          to: 'UR',
          date: '2025-10-14',
        },
        writer,
      ).request,
    },
  };
}

describe('Workbook §8: the guard holds what the writing rests on', () => {
  test.each(['allocate', 'transfer'] as const)(
    '%s: a frame that a co-author changed meanwhile is named, and nothing is written',
    async (job) => {
      const { workbook, host, plans } = await example();
      const frames = workbook.table('tblMottagarramar');
      const { top = 0, left = 0 } = frames?.table.area ?? {};
      expect(frames?.sheet.cell(top + 1, left + 3).value).toBe(504_000);
      workbook.set('Ramar', [{ row: top + 1, column: left + 3, content: { value: 504_100 } }]);
      const rows = workbook.table('tblHandelser')?.table.area.bottom;
      const receipt = await commit(host, plans[job]);
      expect(receipt.kind).toBe('not written');
      expect(receipt.kind === 'not written' && receipt.findings).toMatchObject([
        { code: 'workbook/changed-meanwhile', where: [{ sheet: 'Ramar', cell: 'P5' }] },
      ]);
      expect(workbook.table('tblHandelser')?.table.area.bottom).toBe(rows);
    },
  );
});
