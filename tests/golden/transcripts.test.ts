import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { play } from './transcript';

const folder = import.meta.dirname;
const transcripts = readdirSync(folder).filter((name) => name.endsWith('.txt'));

describe('Command line: each command answers as its transcript says', () => {
  test.each(transcripts)('%s', async (name) => {
    const path = join(folder, name);
    const expected = readFileSync(path, 'utf8');
    const played = await play(expected);
    // A new or changed answer is written for review with UPDATE_TRANSCRIPTS=1, and still fails this run.
    if (process.env['UPDATE_TRANSCRIPTS'] === '1') writeFileSync(path, played);
    expect(played).toBe(expected);
  });

  test('there is a transcript for every command', async () => {
    const { program } = await import('../../src/cli/program');
    const { memoryIo } = await import('./memory-io');
    const commands = program(memoryIo().io, '0.0.0', 'sv').command.commands.map((each) => each.name());
    const typed = transcripts.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
    const missing = commands.filter((name) => !typed.includes(`$ alf-budget ${name} `));
    expect(missing).toEqual([]);
  });
});
