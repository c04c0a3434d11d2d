/**
 * Contestants side by side: each in a process of its own, one after the other, pass after pass, so that a machine that
 * grows slower does so for all. Medians of every round of every pass.
 */
import { spawn } from 'node:child_process';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Told } from './lap';
import { medianOf } from './median';
import { programOf } from './programs';

export const root = join(import.meta.dirname, '..');

export interface Contestant {
  readonly name: string;
  /** Below bench/; a file of TypeScript or JavaScript. Without one, `command` is run and timed as a whole. */
  readonly program?: string;
  readonly command?: readonly string[];
  readonly question?: object;
}

export interface Result {
  readonly name: string;
  readonly median: number;
  readonly slowest: number;
  readonly peak: number;
  /** Medians of those that are numbers. */
  readonly facts: Told['facts'];
}

export async function contest(
  contestants: readonly Contestant[],
  passes = 3,
): Promise<readonly Result[]> {
  const told = new Map<string, Told[]>();
  for (let pass = 0; pass < passes; pass += 1) {
    for (const contestant of contestants) {
      const before = told.get(contestant.name) ?? [];
      told.set(contestant.name, [...before, await run(contestant)]);
    }
  }
  return contestants.map(({ name }) => resultOf(name, told.get(name) ?? []));
}

/** The same, but the memory is that of a process that does the work once, as people do, and not round after round. */
export async function contestOfMemory(
  contestants: readonly Contestant[],
): Promise<readonly Result[]> {
  const results = await contest(contestants);
  const once = await contest(
    contestants.map((each) => ({ ...each, question: { ...each.question, rounds: 0 } })),
  );
  return results.map((result, index) => ({ ...result, peak: once[index]?.peak ?? NaN }));
}

function resultOf(name: string, told: readonly Told[]): Result {
  const ms = told.flatMap((each) => each.ms);
  const facts = Object.entries(told.at(-1)?.facts ?? {}).map(([fact, last]) => {
    const numbers = told.map((each) => each.facts[fact]).filter((each) => typeof each === 'number');
    return [fact, typeof last === 'number' ? medianOf(numbers) : last] as const;
  });
  const peak = medianOf(told.map((each) => each.peak));
  return {
    ...{ name, peak },
    ...{ median: medianOf(ms), slowest: Math.max(...ms), facts: Object.fromEntries(facts) },
  };
}

async function run({ name, program, command, question = {} }: Contestant): Promise<Told> {
  const whole = command !== undefined;
  const [first = '', ...rest] = command ?? [
    ...[process.execPath, '--max-old-space-size=16000'],
    ...[await programOf(program ?? ''), JSON.stringify(question)],
  ];
  const start = performance.now();
  const child = spawn(first, rest, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  const [said, complaint]: [string[], string[]] = [[], []];
  child.stdout.on('data', (piece: Buffer) => said.push(piece.toString()));
  child.stderr.on('data', (piece: Buffer) => complaint.push(piece.toString()));
  let peak = 0;
  const look = async () => {
    if (child.pid !== undefined) peak = Math.max(peak, await residentOf(child.pid));
  };
  const looking = whole ? setInterval(() => void look(), 100) : undefined;
  const code = await new Promise((resolve) => child.on('close', resolve));
  clearInterval(looking);
  // A command line ends with 1 when it has found something.
  if (code !== 0 && !(whole && code === 1))
    throw new TypeError(`${name} ended with ${String(code)}: ${complaint.join('')}`);
  if (whole) return { ms: [performance.now() - start], peak, facts: {} };
  return JSON.parse(said.join('').trim().split('\n').at(-1) ?? '') as Told;
}

/** The most that a process and those it started have held, in MB; 0 where the system does not tell (not Linux). */
async function residentOf(pid: number): Promise<number> {
  try {
    const status = await readFile(`/proc/${String(pid)}/status`, 'utf8');
    const own = Number(/VmHWM:\s*(\d+)/.exec(status)?.[1] ?? 0) / 1024;
    const tasks = await readdir(`/proc/${String(pid)}/task`);
    const children = await Promise.all(
      tasks.map((task) =>
        readFile(`/proc/${String(pid)}/task/${task}/children`, 'utf8').catch(() => ''),
      ),
    );
    const pids = children.join(' ').split(/\s+/).filter(Boolean).map(Number);
    return Math.max(own, ...(await Promise.all(pids.map(residentOf))));
  } catch (failure) {
    // The process has ended between two looks.
    if (failure instanceof Error && 'code' in failure) return 0;
    throw failure;
  }
}
