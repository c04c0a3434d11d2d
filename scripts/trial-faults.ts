/**
 * `npm run trial:faults -- --seed N [--faults 504]`: things that go wrong before every command of every writing.
 * Prints the count and exits with 1 when anything was lost.
 */
import { runTrial } from '../tests/trials/faults/trial';
import { numberOption } from './number-option';

const seed = numberOption('seed', 1);
const kinds = 8;
const { cases, lost, repaired, byKind, losses } = await runTrial({
  seed,
  faults: Math.ceil(numberOption('faults', 504) / kinds),
});
console.log(`seed ${seed}`);
for (const [kind, count] of byKind) console.log(`${kind}: ${count}`);
for (const loss of losses) console.log(`lost: ${loss}`);
console.log(`cases ${cases}, lost ${lost}, repaired ${repaired}`);
process.exitCode = lost > 0 ? 1 : 0;
