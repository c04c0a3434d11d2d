/**
 * The example of the council round: the councils' workbooks of the worked example, filled in with the cells of
 * examples/council-round/svar.csv as a council would type them. The same cells give the same bytes.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../src/cli/run';
import { memoryIo } from '../tests/golden/memory-io';
import { examples } from './example-workbook';

export const roundFolder = join(examples, 'council-round');

/** The files that come back, by their names. */
export async function exampleRound(): Promise<ReadonlyMap<string, Uint8Array>> {
  const { io, files } = memoryIo('2026-01-20T09:00');
  await run(['new', 'book.xlsx', '--example', '2026'], io, '0.0.0');
  await run(['frames', 'book.xlsx', '--out', 'round'], io, '0.0.0');
  const answers = readFileSync(join(roundFolder, 'svar.csv'), 'utf8').trim().split('\n').slice(1);
  const returned = new Set<string>();
  for (const answer of answers) {
    const [council = '', cell = '', content = ''] = answer.split(';');
    const name = `radsrunda-2026-${council}.xlsx`;
    await run(['set', `round/${name}`, cell, content, '--in-place'], io, '0.0.0');
    returned.add(name);
  }
  return new Map(
    [...returned].map((name) => [name, files.get(`round/${name}`) ?? new Uint8Array()]),
  );
}
