/**
 * The main job on a large budget, without Excel: read, check, allocate a change, save. Run with
 *
 *     npx tsx bench/main-job.ts [posts]
 *
 * Medians of five runs after one warm-up, in milliseconds, and the largest resident set.
 */
import { cpus } from 'node:os';
import { amountOfOre } from '#core/money/amount';
import { blankXlsx } from '#hosts/file/blank-xlsx';
import { openXlsx } from '#hosts/file/open-xlsx';
import { allocate } from '#jobs/allocate';
import { assess } from '#jobs/assess';
import { openWorkbook } from '#jobs/open';
import { commit } from '#workbook/commit';
import { example2026 } from '#workbook/template/example-2026';
import { budgetSheets } from '#workbook/template/sheets';

const RUNS = 5;
const count = Number(process.argv[2] ?? 10_000);

/** The example with so many posts instead of its own; each post of FR has 1 tkr of ALF. */
async function workbookOf(posts: number): Promise<Uint8Array> {
  const file = openXlsx(blankXlsx(), 'bench.xlsx');
  const rows = Array.from({ length: posts }, (_, index) => ({
    id: `P-${String(index + 1)}`,
    recipient: 'FR',
    section: 'Sökbara medel',
    name: `Post ${String(index + 1)}`,
    performer: 'Forskningsrådet',
    previousALF: 1,
    previousFoUU: 0,
    ALF: 1,
    FoUU: 0,
    appendixNote: 'Exempel.',
  }));
  await commit(file.host, {
    expects: [],
    ops: budgetSheets({ ...example2026, posts: rows }),
    back: [],
  });
  return file.save();
}

const bytes = await workbookOf(count);
const steps: Record<string, number[]> = {};

async function timed<Result>(step: string, work: () => Promise<Result> | Result): Promise<Result> {
  const start = performance.now();
  const result = await work();
  (steps[step] ??= []).push(performance.now() - start);
  return result;
}

for (let round = 0; round <= RUNS; round += 1) {
  if (round === 1) for (const step of Object.keys(steps)) steps[step] = [];
  const start = performance.now();
  const file = await timed('parse the file', () => openXlsx(bytes, 'bench.xlsx'));
  const opened = await timed('read the budget', () => openWorkbook(file.host));
  await timed('check', () => assess(opened));
  const prepared = await timed('prepare an allocation', () =>
    allocate(
      opened,
      {
        source: 'ALF',
        amount: amountOfOre(41_500_000),
        shares: [
          { to: 'UR', amount: amountOfOre(6_500_000) },
          { to: 'FR', amount: amountOfOre(35_000_000) },
        ],
        target: 'recipients',
      },
      { who: 'bench', now: '2025-10-14T09:30' },
    ),
  );
  await timed('commit', () => commit(file.host, prepared.request));
  await timed('save', () => file.save());
  (steps['all'] ??= []).push(performance.now() - start);
}

const median = (values: number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
console.log(
  `${String(count)} posts, ${String(Math.round(bytes.length / 1024))} kB; Node ${process.versions.node}, ${cpus()[0]?.model ?? ''}`,
);
for (const [step, values] of Object.entries(steps)) {
  console.log(`${step.padEnd(24)} ${median(values).toFixed(0).padStart(7)} ms`);
}
console.log(
  `largest resident set     ${String(Math.round(process.resourceUsage().maxRSS / 1024)).padStart(7)} MB`,
);
