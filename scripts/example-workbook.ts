/**
 * The example workbook of a module: the worked example of 2026 with the tables of examples/<module>, brought in as a
 * user would with `import`. The clock stands still, so the same files give the same bytes.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { moduleTables } from '../src/core/modules/all';
import { run } from '../src/cli/run';
import { memoryIo } from '../tests/golden/memory-io';

export const examples = join(import.meta.dirname, '..', 'examples');

/** The modules that have an example: a folder with a CSV file for each table, named after it. */
export function exampleModules(): readonly string[] {
  return readdirSync(examples, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && tablesIn(entry.name).length > 0)
    .map(({ name }) => name)
    .sort();
}

/** The bytes of examples/<module>/<module>.xlsx, and what the commands said. */
export async function exampleWorkbook(
  module: string,
): Promise<{ readonly bytes: Uint8Array; readonly said: string }> {
  return brought(module, tablesIn(module));
}

/** The bytes of examples/budget-2026.xlsx: the worked example as it is made. */
export async function workedExample(): Promise<Uint8Array> {
  return (await brought('', [])).bytes;
}

async function brought(module: string, tables: readonly string[]) {
  const recorded = memoryIo('2026-01-20T09:00');
  const { io, files } = recorded;
  const book = 'book.xlsx';
  await run(['new', book, '--example', '2026'], io, '0.0.0');
  for (const file of tables) {
    files.set(file, new Uint8Array(readFileSync(join(examples, module, file))));
    const table = file.replace('.csv', '');
    const options = ['--table', table, '--in-place', '--who', 'Exempel'];
    await run(['import', book, file, ...options], io, '0.0.0');
  }
  const { out, err } = recorded.taken();
  return { bytes: files.get(book) ?? new Uint8Array(), said: out + err };
}

/** Settings first, then in the order of the modules: a sheet is made, with the columns that the rows bring, by its first table. */
function tablesIn(module: string): readonly string[] {
  const rank = (file: string) => moduleTables.findIndex(({ name }) => file === `${name}.csv`);
  return readdirSync(join(examples, module))
    .filter((file) => /^tbl\w+\.csv$/.test(file))
    .sort((a, b) => rank(a) - rank(b));
}
