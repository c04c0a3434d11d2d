/**
 * A second opinion on sharing one amount by largest remainder, written as a different procedure on BigInt alone:
 * quanta are handed out one line at a time to whoever is farthest below the share, earlier lines first.
 * It knows no limits and no holds.
 */
export function referenceLargestRemainder(total: bigint, weights: readonly bigint[]): bigint[] {
  if (total < 0n) return referenceLargestRemainder(-total, weights).map((value) => -value);
  let whole = 0n;
  for (const weight of weights) whole += weight;
  // Everything is counted in units of 1/whole quantum: a line's claim is total × weight of them.
  const given = weights.map(() => 0n);
  let left = total;
  weights.forEach((weight, line) => {
    while ((given[line] ?? 0n) * whole + whole <= total * weight) {
      const missing = (total * weight - (given[line] ?? 0n) * whole) / whole;
      given[line] = (given[line] ?? 0n) + missing;
      left -= missing;
    }
  });
  const served = new Set<number>();
  while (left > 0n) {
    let next = -1;
    let farthest = -1n;
    for (let line = 0; line < weights.length; line++) {
      const below = total * (weights[line] ?? 0n) - (given[line] ?? 0n) * whole;
      if (served.has(line) || below <= farthest) continue;
      farthest = below;
      next = line;
    }
    served.add(next);
    given[next] = (given[next] ?? 0n) + 1n;
    left -= 1n;
  }
  return given;
}
