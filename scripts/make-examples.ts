/** Makes the example workbooks of all modules, or of the one that is named: `npm run examples -- uplift`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exampleModules, examples, exampleWorkbook } from './example-workbook';

const wanted = process.argv.slice(2);
for (const module of exampleModules()) {
  if (wanted.length > 0 && !wanted.includes(module)) continue;
  const { bytes, said } = await exampleWorkbook(module);
  writeFileSync(join(examples, module, `${module}.xlsx`), bytes);
  process.stdout.write(`${module}\n${said}\n`);
}
