/**
 * `npm run trial:errors -- --seed N [--each 7]`: errors planted in clean workbooks, one in each copy, and what the
 * checks make of them. The effects are held against LibreOffice, where it is installed. Prints recall and precision for
 * each kind and exits with 1 when an error was missed or its effect was another.
 */
import { hasLibreOffice } from '../tests/fixtures/libreoffice';
import { recomputeByLibreOffice } from '../tests/trials/errors/libreoffice';
import { runTrial } from '../tests/trials/errors/trial';
import { numberOption } from './number-option';

const seed = numberOption('seed', 1);
const isCi = process.env['CI'] === 'true';
const result = await runTrial({
  seed,
  each: numberOption('each', 9),
  recompute: hasLibreOffice ? recomputeByLibreOffice : null,
});
const per = (part: number, of: number) => (of === 0 ? '–' : `${((100 * part) / of).toFixed(0)} %`);
console.log(`seed ${seed}`);
console.log(`${'kind'.padEnd(38)} planted  found  recall  precision  effects compared`);
for (const { kind, planted, found, false: falses, effects } of result.kinds) {
  const columns = [
    kind.padEnd(38),
    String(planted).padStart(7),
    String(found).padStart(6),
    per(found, planted).padStart(7),
    per(found, found + falses).padStart(10),
    String(effects).padStart(17),
  ];
  console.log(columns.join(' '));
}
for (const complaint of result.complaints) console.log(complaint);
if (!hasLibreOffice) {
  console.log('LibreOffice is not installed: the effects were not held against another program.');
}
console.log(`planted ${result.planted}, found ${result.found}, false ${result.false}`);
const isWhole = result.found === result.planted && result.false === 0;
process.exitCode = isWhole && (hasLibreOffice || !isCi) ? 0 : 1;
