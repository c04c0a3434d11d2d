/** How soon the command line answers, as it is built from what stands here now. */
import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { contest, root } from '../contest';
import { atMost, figure, times, type Table } from '../table';
import { workbookOfPosts } from '../workbook-of-posts';

export async function start(folder: string): Promise<Table> {
  const book = join(folder, 'poster-100.xlsx');
  await writeFile(book, await workbookOfPosts(100));
  const node = process.execPath;
  await promisify(execFile)(node, ['scripts/build-cli.mjs'], { cwd: root });
  const program = join(root, 'dist/cli/main.js');
  const results = await contest(
    [
      { name: 'node -e 0', command: [node, '-e', '0'] },
      { name: 'alf-budget --help', command: [node, program, '--help'] },
      { name: 'alf-budget check, 100 posts', command: [node, program, 'check', book] },
    ],
    21,
  );
  const floor = results[0]?.median ?? NaN;
  return {
    title: 'The command line starts',
    note: 'Whole processes, 21 of each in turn. The floor is Node that does nothing.',
    columns: ['what', 'median ms', 'slowest ms', '× the floor'],
    rows: results.map(({ name, median, slowest }) => [
      ...[name, figure(median), figure(slowest), times(median / floor)],
    ]),
    goals: [atMost('--help within twice bare Node', (results[1]?.median ?? NaN) / floor, 2)],
  };
}
