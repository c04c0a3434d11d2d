/** Reading minutes, and how the time grows with them. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readCases } from '../../tests/cases/minutes/case-file';
import { contest } from '../contest';
import { atMost, figure, times, type Goal, type Table } from '../table';

const SIZES = [10_000, 100_000, 1_000_000];

const texts = readCases('open').map(({ text }) => text.replace(/^§.*\n/gmu, ''));

function minutesOf(length: number): string {
  let minutes = '';
  for (let count = 0; minutes.length < length; count += 1) {
    minutes += `§ ${String(count + 1)} Ärende\n\n${texts[count % texts.length] ?? ''}\n\n`;
  }
  return minutes.slice(0, length);
}

const shapes: Readonly<Record<string, (text: string) => string>> = {
  'paragraphs with headings': (text) => text,
  'one line': (text) => text.replaceAll('§', '').replace(/\s*\n\s*/g, ' '),
};

export async function minutes(folder: string): Promise<Table> {
  const rows: string[][] = [];
  const goals: Goal[] = [];
  for (const [shape, shaped] of Object.entries(shapes)) {
    let first: number | undefined;
    for (const size of SIZES) {
      const path = join(folder, 'protokoll.txt');
      const text = shaped(minutesOf(size));
      await writeFile(path, text);
      const kilobytes = Buffer.byteLength(text) / 1000;
      const question = { path, rounds: size > 100_000 ? 1 : 3 };
      const [result] = await contest([{ name: shape, program: 'ours/minutes.ts', question }]);
      if (!result) continue;
      const perKilobyte = result.median / kilobytes;
      first ??= perKilobyte;
      rows.push([
        `${shape}, ${Math.round(kilobytes).toLocaleString('sv-SE')} kB`,
        figure(result.median),
        figure(kilobytes / result.median),
        times(perKilobyte / first),
        ...[result.facts['amounts'], result.facts['relations']].map((count) =>
          Number(count).toLocaleString('sv-SE'),
        ),
      ]);
      if (size === SIZES.at(-1))
        goals.push(
          atMost(
            `${shape}: a kB of the longest takes at most twice a kB of the shortest`,
            perKilobyte / first,
            2,
          ),
        );
    }
  }
  return {
    title: 'Minutes',
    note: 'Text made of the open cases of the reader, as it stands and as one endless line. No peer reads amounts and their relations in prose; the floor is the time that a kB of a short text takes.',
    columns: ['text', 'ms', 'MB/s', 'a kB against a kB of the shortest', 'amounts', 'relations'],
    rows,
    goals,
  };
}
