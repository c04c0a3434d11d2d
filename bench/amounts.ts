/** The amounts that everybody adds up, the same for all, and the short rounds in which they do. */
export interface SumsQuestion {
  readonly count: number;
  readonly rounds: number;
}

/** Whole öre between −1 000 and 9 000 tkr, from a small generator with a fixed seed. */
export function oresOf(count: number): readonly number[] {
  let state = 2026;
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state % 1_000_000_000) - 100_000_000;
  });
}

/** Work that takes less than a millisecond is warmed up fully, then timed round by round. */
export function roundsOf<Answer>(
  rounds: number,
  work: () => Answer,
): { readonly ms: readonly number[]; readonly last: Answer } {
  let last = work();
  for (let warm = 0; warm < rounds; warm += 1) last = work();
  const ms: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    last = work();
    ms.push(performance.now() - start);
  }
  return { ms, last };
}
