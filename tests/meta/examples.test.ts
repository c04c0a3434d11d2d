import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exampleRound, roundFolder } from '../../scripts/example-round';
import { exampleModules, exampleWorkbook, workedExample } from '../../scripts/example-workbook';
import { partsOf } from '../fixtures/zip-of';

/** Each part in its order; how it is deflated is the platform's affair (files §3). */
const contents = (bytes: Uint8Array) => Object.entries(partsOf(bytes));

const examples = join(import.meta.dirname, '..', '..', 'examples');

describe('The examples are what their command makes', () => {
  test('budget-2026.xlsx, part for part', async () => {
    const made = await workedExample();
    const standing = readFileSync(join(examples, 'budget-2026.xlsx'));
    expect(contents(made)).toEqual(contents(standing));
  });

  test.each(exampleModules())('%s: its tables brought into the worked example', async (module) => {
    const { bytes } = await exampleWorkbook(module);
    const standing = readFileSync(join(examples, module, `${module}.xlsx`));
    expect(contents(bytes)).toEqual(contents(standing));
  });

  test('council-round: what the councils have filled in', async () => {
    const made = [...(await exampleRound())];
    expect(made.map(([name]) => name)).toEqual([
      'radsrunda-2026-FR.xlsx',
      'radsrunda-2026-UR.xlsx',
    ]);
    for (const [name, bytes] of made) {
      expect(contents(bytes)).toEqual(contents(readFileSync(join(roundFolder, name))));
    }
  });
});
