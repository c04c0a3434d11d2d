import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exampleRound, roundFolder } from '../../scripts/example-round';
import { exampleModules, exampleWorkbook, workedExample } from '../../scripts/example-workbook';

const examples = join(import.meta.dirname, '..', '..', 'examples');

describe('The examples are what their command makes', () => {
  test('budget-2026.xlsx, byte for byte', async () => {
    const made = await workedExample();
    expect(Buffer.from(made).equals(readFileSync(join(examples, 'budget-2026.xlsx')))).toBe(true);
  });

  test.each(exampleModules())('%s: its tables brought into the worked example', async (module) => {
    const { bytes } = await exampleWorkbook(module);
    const standing = readFileSync(join(examples, module, `${module}.xlsx`));
    expect(Buffer.from(bytes).equals(standing)).toBe(true);
  });

  test('council-round: what the councils have filled in', async () => {
    const made = [...(await exampleRound())];
    expect(made.map(([name]) => name)).toEqual([
      'radsrunda-2026-FR.xlsx',
      'radsrunda-2026-UR.xlsx',
    ]);
    for (const [name, bytes] of made) {
      expect(Buffer.from(bytes).equals(readFileSync(join(roundFolder, name)))).toBe(true);
    }
  });
});
