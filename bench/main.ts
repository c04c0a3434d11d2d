/**
 * `npm run bench [-- table …]`: every table, or those that are named, measured in one run; printed, and the whole of them
 * written to bench/results.md. The peers are installed by the run itself, beside the product and never into it.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir, totalmem, loadavg } from 'node:os';
import { join } from 'node:path';
import { root } from './contest';
import { markdown, type Table } from './table';
import { versions } from './versions';

const tables: Readonly<Record<string, () => Promise<(folder: string) => Promise<Table>>>> = {
  file: async () => (await import('./tables/file')).file,
  excel: async () => (await import('./tables/excel')).excel,
  sums: async () => (await import('./tables/sums')).sums,
  allocation: async () => (await import('./tables/allocation')).allocation,
  checks: async () => (await import('./tables/checks')).checks,
  recalculation: async () => (await import('./tables/recalculation')).recalculation,
  minutes: async () => (await import('./tables/minutes')).minutes,
  reconcile: async () => (await import('./tables/reconcile')).reconcile,
  appendix: async () => (await import('./tables/appendix')).appendix,
  pane: async () => (await import('./tables/pane')).pane,
  start: async () => (await import('./tables/start')).start,
};

const named = process.argv.slice(2);
const unknown = named.filter((name) => !(name in tables));
if (unknown.length > 0) {
  console.error(
    `No table is called ${unknown.join(', ')}. There are: ${Object.keys(tables).join(', ')}.`,
  );
  process.exitCode = 2;
} else {
  await measure(named.length > 0 ? named : Object.keys(tables));
}

async function measure(names: readonly string[]): Promise<void> {
  const peers = join(root, 'bench/peers');
  if (!existsSync(join(peers, 'node_modules'))) {
    execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: peers, stdio: 'inherit' });
  }
  const folder = await mkdtemp(join(tmpdir(), 'alf-bench-'));
  const isWhole = names.length === Object.keys(tables).length;
  const pages = isWhole ? [await heading()] : [];
  let missed = 0;
  try {
    for (const name of names) {
      const table = await (await tables[name]?.())?.(folder);
      if (!table) continue;
      pages.push(markdown(table));
      missed += table.goals.filter(({ holds }) => !holds).length;
      console.log(`${pages.at(-1) ?? ''}\n`);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  if (!isWhole) return;
  await writeFile(join(root, 'bench/results.md'), `${pages.join('\n\n')}\n`);
  console.log(`bench/results.md is written; ${String(missed)} goals missed.`);
}

async function heading(): Promise<string> {
  const [load = 0] = loadavg();
  const cores = cpus();
  return [
    '# Measured',
    '',
    'Written by `npm run bench`; bench/README.md says how to read it. Milliseconds unless a column says otherwise.',
    '',
    `- Machine: ${String(cores.length)} cores of ${cores[0]?.model ?? 'an unknown processor'}, ${String(Math.round(totalmem() / 2 ** 30))} GiB; load ${load.toFixed(1)} at the start`,
    ...(await versions()).map((line) => `- ${line}`),
  ].join('\n');
}
