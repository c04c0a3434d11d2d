/**
 * What a contestant does with its work: once to warm up, then round after round, and one line of JSON that tells the times
 * and the most memory that the process held. Ours and the peers' programs call the same.
 */
import { existsSync, readFileSync } from 'node:fs';

export interface Told {
  /** Milliseconds of each round. */
  readonly ms: readonly number[];
  /** The largest resident set from the start of the process on, in MB. */
  readonly peak: number;
  /** What the work was found to give, to show that all did the same. */
  readonly facts: Readonly<Record<string, string | number>>;
}

/** What the parent process asks: the first argument, as JSON. */
export function asked<Question>(): Question {
  return JSON.parse(process.argv[2] ?? '{}') as Question;
}

export async function tell(
  rounds: number,
  work: (round: number) => Promise<Told['facts']> | Told['facts'],
): Promise<void> {
  let facts = await work(0);
  const ms: number[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    const start = performance.now();
    facts = await work(round);
    ms.push(performance.now() - start);
  }
  print(ms, facts);
}

/** Times that were taken otherwise than around a whole round. */
export function print(ms: readonly number[], facts: Told['facts'] = {}): void {
  const told: Told = { ms, peak: mostHeld() / 1024, facts };
  console.log(JSON.stringify(told));
}

/** In kB. Linux counts into maxRSS what the parent held when it made the process; the status tells of this one alone. */
function mostHeld(): number {
  const status = '/proc/self/status';
  const own = existsSync(status) && /VmHWM:\s+(\d+)/.exec(readFileSync(status, 'utf8'))?.[1];
  return own ? Number(own) : process.resourceUsage().maxRSS;
}
