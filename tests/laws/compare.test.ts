/** Laws of comparing two workbooks, tried with random sequences of our own jobs and random slips of the hand. */
import fc from 'fast-check';
import { isAmount } from '#core/compare/compare-workbooks';
import { amountOfOre, subtract, sum } from '#core/money/amount';
import { hostOver } from '#hosts/memory/memory-host';
import { allocate } from '#jobs/allocate';
import { changeState } from '#jobs/change-state';
import { compareWorkbooks } from '#jobs/compare-workbooks';
import { contractNamed } from '#jobs/contracts';
import { newBudget } from '#jobs/create';
import { importRows } from '#jobs/import-rows';
import { openWorkbook } from '#jobs/open';
import { restorePlan } from '#jobs/restore/restore';
import { spreadTotal } from '#jobs/spread-total';
import { transfer } from '#jobs/transfer';
import { MAX_COLUMNS } from '#sheet/address';
import { Workbook } from '#sheet/workbook';
import { commit } from '#workbook/write/commit';
import { gridOfCsv } from '#workbook/import/csv';
import type { WriteRequest } from '#workbook/host';
import { logEntries } from '#workbook/log/journal';
import type { Opened } from '#workbook/opened';

const writer = { who: 'Exempel', now: '2025-10-14T09:30' };
const tkr = (count: number) => amountOfOre(count * 100_000);

interface Prepared {
  readonly objections: readonly unknown[];
  readonly request: WriteRequest | null;
}
type Job = (opened: Opened) => Prepared;

const some = fc.integer({ min: 1, max: 40 });
const source = fc.constantFrom('ALF', 'FoUU');
const who = fc.constantFrom('FR', 'UR', 'LG');
const post = fc.constantFrom('FR-01', 'FR-02', 'UR-04', 'LG-01');

function importOf(id: string, count: number): Job {
  const csv = `Post-id;Ram;Post;ALF (tkr);FoUU (tkr)\n${id};FR;Post ${id};${String(count)};${String(count * 2)}\n`;
  return (opened) => {
    const posts = contractNamed('Poster');
    return posts
      ? importRows(opened, posts, gridOfCsv(csv, 'poster.csv'), writer)
      : { objections: [], request: null };
  };
}

const takeBack: Job = (opened) => {
  const plans = logEntries(opened.grids, opened.layout).map(({ plan }) => plan ?? 0);
  return restorePlan(opened, Math.max(0, ...plans), writer);
};

const jobs: fc.Arbitrary<Job> = fc.oneof(
  fc.tuple(who, some).map(([to, count]): Job => {
    const order = {
      source: 'ALF',
      amount: tkr(count),
      shares: [{ to, amount: tkr(count) }],
    } as const;
    return (opened) => allocate(opened, { ...order, target: 'recipients' }, writer);
  }),
  fc.tuple(post, some).map(([to, count]): Job => {
    const order = {
      source: 'ALF',
      amount: tkr(count),
      shares: [{ to, amount: tkr(count) }],
    } as const;
    return (opened) => allocate(opened, { ...order, target: 'posts' }, writer);
  }),
  fc.tuple(who, who, source, some).map(([from, to, each, count]): Job => {
    return (opened) => transfer(opened, { from, to, source: each, amount: tkr(count) }, writer);
  }),
  fc.tuple(who, source, some).map(([recipient, each, count]): Job => {
    return (opened) => {
      const total = tkr(15_000 + count);
      const { prepared } = spreadTotal(opened, { recipient, source: each, total }, writer);
      return prepared ?? { objections: ['nothing'], request: null };
    };
  }),
  fc
    .tuple(fc.constantFrom('FR-02', 'NY-1', 'NY-2'), some)
    .map(([id, count]) => importOf(id, count)),
  fc.constant<Job>((opened) => changeState(opened, 'unlock', {}, writer)),
  fc.constant(takeBack),
);

async function desk() {
  const workbook = new Workbook();
  const host = hostOver(workbook);
  await host.write(newBudget({ year: 2026, example: true }));
  const open = () => openWorkbook(host);
  const run = async (job: Job) => {
    const { objections, request } = job(await open());
    if (objections.length === 0 && request) await commit(host, request);
  };
  const type = (row: number, column: number, value: number) => {
    workbook.set('Poster', [{ row, column, content: { value } }]);
  };
  return { workbook, open, run, type };
}

const compared = (before: Opened, after: Opened) =>
  compareWorkbooks({ name: 'före.xlsx', opened: before }, { name: 'efter.xlsx', opened: after });
const unexplained = (codes: readonly { readonly code: string }[]) =>
  codes.map(({ code }) => code).filter((code) => /unexplained|rewritten/.test(code));

describe('Compare §3: our own jobs are explained to the krona', () => {
  test('whatever sequence of them was run, nothing is left unexplained, and the parts add up', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(jobs, { maxLength: 3 }),
        fc.array(jobs, { minLength: 1, maxLength: 5 }),
        async (first, then) => {
          const { open, run } = await desk();
          for (const job of first) await run(job);
          const before = await open();
          for (const job of then) await run(job);
          const { findings, differences } = compared(before, await open());
          expect(unexplained(findings)).toEqual([]);
          for (const { before: was, after: is, explanation } of differences.filter(isAmount)) {
            const { moved, explained, unexplained: left, reasons } = explanation;
            expect(sum([explained, left])).toEqual(moved);
            expect(sum(reasons.map(({ amount }) => amount))).toEqual(explained);
            expect(subtract(is ?? tkr(0), was ?? tkr(0))).toEqual(moved);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  test('a post that took the place of another, with the same amounts, is told apart from it', async () => {
    const { open, run } = await desk();
    await run(importOf('NY-1', 1));
    const before = await open();
    await run(takeBack);
    await run(importOf('NY-2', 1));
    const { findings, differences } = compared(before, await open());
    expect(unexplained(findings)).toEqual([]);
    const amounts = differences.filter(isAmount);
    expect(
      amounts.map(({ id, source: of, explanation }) => [id, of, explanation.explained]),
    ).toEqual([
      ['NY-2', 'ALF', tkr(1)],
      ['NY-2', 'FoUU', tkr(2)],
      ['NY-1', 'ALF', tkr(-1)],
      ['NY-1', 'FoUU', tkr(-2)],
    ]);
  });

  test('a slip of the hand among them is left over, with its whole amount and its cell', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(jobs, { maxLength: 3 }), some, async (then, slip) => {
        const { open, run, type, workbook } = await desk();
        const before = await open();
        for (const job of then) await run(job);
        const held = workbook.sheet('Poster')?.cell(4, 7).value;
        type(4, 7, Number(held) + slip);
        const { findings } = compared(before, await open());
        const [only, ...others] = findings.filter(({ code }) => /unexplained/.test(code));
        expect(others).toEqual([]);
        expect(only).toMatchObject({ code: 'compare/unexplained-post', effect: tkr(slip) });
        expect(only?.where[0]).toEqual({ sheet: 'Poster', cell: 'H5' });
      }),
      { numRuns: 10 },
    );
  });
});

describe('Compare §2: a workbook differs in nothing from itself', () => {
  test('whatever has been done to it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(jobs, { maxLength: 4 }), async (some) => {
        const { open, run } = await desk();
        for (const job of some) await run(job);
        const { differences, findings } = compared(await open(), await open());
        expect({ differences, findings }).toEqual({ differences: [], findings: [] });
      }),
      { numRuns: 10 },
    );
  });

  test('nor from itself with its posts in another order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: 16 }), fc.nat({ max: 16 }), async (one, other) => {
        const { open, workbook } = await desk();
        const before = await open();
        const cells = workbook.sheet('Poster')?.cells;
        for (let column = 0; column < 15; column += 1) {
          const [a, b] = [one, other].map((row) => (4 + row) * MAX_COLUMNS + column);
          const [left, right] = [cells?.get(a ?? 0), cells?.get(b ?? 0)];
          if (column === 9) continue;
          workbook.set('Poster', [
            { row: 4 + one, column, content: { value: right?.value ?? null } },
            { row: 4 + other, column, content: { value: left?.value ?? null } },
          ]);
        }
        const { differences } = compared(before, await open());
        expect(differences).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });
});
