/**
 * Kills a process at every step of every way of saving a workbook, and in the middle of writing. The verdict compares
 * bytes, and does not ask the code under test: each file is the old one or the new one, whole; it opens; and the next
 * saving goes through and leaves no rubbish.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { realDisk } from '#hosts/file/disk';
import { openXlsx } from '#hosts/file/open-xlsx';
import { filesAfter, furnish, save, scenarios, type Scenario, type Workbooks } from './scenarios';
import { steppedDisk, type Step } from './stepped-disk';

export interface Point {
  readonly scenario: Scenario;
  /** The step before which the process ends. */
  readonly step: number;
  /** The share of the bytes that is still written in that step; null when none are. */
  readonly written: number | null;
  readonly name: string;
}

export interface Outcome {
  readonly points: number;
  /** How many of the files were found as before, and how many as meant. */
  readonly old: number;
  readonly fresh: number;
  /** What was neither, by the name of its point. */
  readonly lost: readonly string[];
}

const PARTS = 24;
const root = join(import.meta.dirname, '..', '..', '..');

/** Bundles a program of this folder, so that it starts as a process of its own. */
export function bundle(name: string, folder: string): string {
  const file = join(folder, `${name}.mjs`);
  const require =
    'import { createRequire as made } from "node:module"; const require = made(import.meta.url);';
  buildSync({
    entryPoints: [join(import.meta.dirname, `${name}.ts`)],
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
    banner: { js: require },
    outfile: file,
    absWorkingDir: root,
  });
  return file;
}

export async function killTrial(workbooks: Workbooks, habit: 'careful' | 'torn'): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'kill-'));
  try {
    const points = (await Promise.all(scenarios.map((each) => pointsOf(each, workbooks)))).flat();
    points.forEach(({ scenario }, index) => {
      furnish(join(folder, String(index)), scenario, workbooks);
    });
    for (const [name, bytes] of Object.entries(workbooks)) {
      writeFileSync(join(folder, `${name}.xlsx`), bytes as Uint8Array);
    }
    writeFileSync(join(folder, 'points.json'), JSON.stringify(points));
    const program = bundle('parked-saves', folder);
    const { signal } = spawnSync(process.execPath, [program, folder, habit], { timeout: 60_000 });
    if (signal !== 'SIGKILL') throw new Error('the process ended before it was killed');
    const verdicts = await Promise.all(
      points.map((point, index) => verdict(join(folder, String(index)), point, workbooks)),
    );
    return {
      points: points.length,
      old: verdicts.filter((each) => each === 'old').length,
      fresh: verdicts.filter((each) => each === 'fresh').length,
      lost: verdicts.flatMap((each, index) =>
        each === 'old' || each === 'fresh' ? [] : [`${points[index]?.name ?? ''}: ${each}`],
      ),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Every step that a saving takes, found by saving once. */
async function pointsOf(scenario: Scenario, workbooks: Workbooks): Promise<readonly Point[]> {
  const folder = mkdtempSync(join(tmpdir(), 'steps-'));
  try {
    furnish(folder, scenario, workbooks);
    const steps: Step[] = [];
    const disk = steppedDisk((step) => {
      steps.push(step);
      return Promise.resolve();
    });
    await save(folder, scenario, workbooks, disk);
    const end = { scenario, step: steps.length, written: null, name: `${scenario}, at the end` };
    const cuts = steps.flatMap(({ index, name }) => {
      const before = { scenario, step: index, written: null, name: `${scenario}, before ${name}` };
      if (name !== 'handle.writeFile') return [before];
      const parts = Array.from({ length: PARTS }, (_, part) => (part + 1) / (PARTS + 1));
      return [
        before,
        ...parts.map((written) => ({
          ...{ scenario, step: index, written },
          name: `${scenario}, ${String(Math.round(written * 100))} % written`,
        })),
      ];
    });
    return [...cuts, end];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** "old" or "fresh", or what is wrong. */
async function verdict(folder: string, { scenario }: Point, workbooks: Workbooks): Promise<string> {
  const { old, fresh, older } = workbooks;
  const at = (name: string) => join(folder, name);
  const holds = (name: string, bytes: Uint8Array) =>
    existsSync(at(name)) && readFileSync(at(name)).equals(bytes);
  const isFresh = holds('bok.xlsx', fresh);
  const isOld = scenario === 'a new file' ? !existsSync(at('bok.xlsx')) : holds('bok.xlsx', old);
  if (!isFresh && !isOld) return 'the file is neither the old one nor the new one';
  if (existsSync(at('bok.xlsx'))) openXlsx(readFileSync(at('bok.xlsx')), 'bok.xlsx');
  if (scenario === 'over another file' && !holds('in.xlsx', older)) return 'the input changed';
  const copies = [older, old];
  if (scenario === 'in place with a copy' && !copies.some((each) => holds('bok.xlsx.bak', each))) {
    return 'the copy is torn';
  }
  const again = isFresh && scenario !== 'a new file' ? { ...workbooks, old: fresh } : workbooks;
  const failed = await save(folder, scenario, again, realDisk).catch(() => true);
  if (failed === true) return 'the next saving is refused';
  if (!holds('bok.xlsx', fresh)) return 'the next saving did not go through';
  const stands = readdirSync(folder).sort().join(' ');
  return stands === filesAfter(scenario).join(' ')
    ? isFresh
      ? 'fresh'
      : 'old'
    : `left: ${stands}`;
}
