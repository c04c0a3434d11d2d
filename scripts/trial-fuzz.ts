/**
 * `npm run trial:fuzz -- --seed N [--cases 100000]`: as many random grids, then texts, then rows of headings, through
 * everything that reads and checks. Prints what was reached and exits with 1 when anything threw.
 */
import { runFuzz } from '../tests/trials/fuzz/fuzz';
import { numberOption } from './number-option';

const seed = numberOption('seed', 1);
const cases = numberOption('cases', 100_000);
for (const kind of ['grids', 'texts', 'headings'] as const) {
  const began = performance.now();
  const none = { grids: 0, texts: 0, headings: 0 };
  const { findings, codes, rows, failures } = await runFuzz(seed, { ...none, [kind]: cases });
  const seconds = Math.round((performance.now() - began) / 1000);
  console.log(`seed ${seed}: ${cases} ${kind}, ${failures.length} exceptions, ${seconds} s`);
  if (kind === 'grids')
    console.log(`rows read ${rows}, findings ${findings} of ${codes.size} kinds`);
  for (const failure of failures.slice(0, 20)) console.log(failure);
  if (failures.length > 0) process.exitCode = 1;
}
