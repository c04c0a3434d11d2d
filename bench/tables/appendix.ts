/** Bilaga 1 in every format, from a few posts to thousands. */
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contest } from '../contest';
import { figure, type Table } from '../table';
import { workbookOfPosts } from '../workbook-of-posts';

export async function appendix(folder: string): Promise<Table> {
  const rows: string[][] = [];
  for (const posts of [50, 500, 5_000]) {
    const path = join(folder, `bilaga-${String(posts)}.xlsx`);
    await writeFile(path, await workbookOfPosts(posts));
    for (const format of ['pdf', 'docx', 'html']) {
      const question = { path, format, rounds: posts > 500 ? 1 : 3 };
      const [result] = await contest([{ name: format, program: 'ours/appendix.ts', question }], 2);
      if (!result) continue;
      rows.push([
        ...[posts.toLocaleString('sv-SE'), format, figure(result.median)],
        ...[figure(result.median / posts), figure(Number(result.facts['kilobytes']))],
        figure(result.peak),
      ]);
    }
    await rm(path);
  }
  return {
    title: 'Bilaga 1',
    note: 'The document as data and its drawing, after a warm-up, of a workbook that is open. No peer draws it; the floor of growth is the same time for each post.',
    columns: ['posts', 'format', 'ms', 'ms a post', 'kB', 'peak MB'],
    rows,
    goals: [],
  };
}
