/**
 * `npm run trial:print -- --seed N [--count 1000]`: as many random budgets, and a fifth as many random lists, printed as
 * PDF, Word and web page and read back. Prints the count and exits with 1 when a cell was read otherwise than it was
 * written or the figures that were read do not add up.
 */
import { runPrintTrial } from '../tests/trials/print/trial';
import { numberOption } from './number-option';

const seed = numberOption('seed', 1);
const count = numberOption('count', 1000);
const began = performance.now();
const sizes = { budgets: count, lists: Math.ceil(count / 5) };
const { budgets, lists, cells, moved, faults } = await runPrintTrial(seed, sizes, (done) => {
  if (done % 100 === 0) console.error(`${done} papers`);
});
for (const fault of faults.slice(0, 20)) console.log(fault);
const seconds = Math.round((performance.now() - began) / 1000);
console.log(`seed ${seed}: ${moved} figures moved so that their tables add up, ${seconds} s`);
console.log(`budgets ${budgets}, lists ${lists}, cells ${cells}, faults ${faults.length}`);
process.exitCode = faults.length > 0 ? 1 : 0;
