/** Makes the example workbooks of all modules and of the council round, or of what is named: `npm run examples -- uplift`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exampleRound, roundFolder } from './example-round';
import { exampleModules, examples, exampleWorkbook } from './example-workbook';

const wanted = process.argv.slice(2);
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
