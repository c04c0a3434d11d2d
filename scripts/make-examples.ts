/** Makes the worked example and those of all modules and of the council round, or what is named: `npm run examples -- uplift`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exampleRound, roundFolder } from './example-round';
import { exampleModules, examples, exampleWorkbook, workedExample } from './example-workbook';

const wanted = process.argv.slice(2);
if (wanted.length === 0 || wanted.includes('budget-2026')) {
  writeFileSync(join(examples, 'budget-2026.xlsx'), await workedExample());
  process.stdout.write('budget-2026.xlsx\n');
}
for (const module of exampleModules()) {
  if (wanted.length > 0 && !wanted.includes(module)) continue;
  const { bytes, said } = await exampleWorkbook(module);
  writeFileSync(join(examples, module, `${module}.xlsx`), bytes);
  process.stdout.write(`${module}\n${said}\n`);
}
if (wanted.length === 0 || wanted.includes('council-round')) {
  for (const [name, bytes] of await exampleRound()) {
    writeFileSync(join(roundFolder, name), bytes);
    process.stdout.write(`council-round/${name}\n`);
  }
}
