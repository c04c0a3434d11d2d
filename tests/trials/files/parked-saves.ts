/**
 * The process that is killed: it begins every saving of the list, lets each come to its own point and no further, and
 * ends itself by SIGKILL once all stand there. No handler runs, nothing is cleaned up.
 * argv: a folder with points.json and the workbooks; "torn" gives it a disk that replaces files in two steps.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { Disk } from '#hosts/file/disk';
import { save, type Workbooks } from './scenarios';
import { steppedDisk } from './stepped-disk';
import type { Point } from './kill-trial';

const [, , folder = '', habit = ''] = process.argv;
const workbook = (name: string) => new Uint8Array(readFileSync(join(folder, name)));
const workbooks: Workbooks = {
  old: workbook('old.xlsx'),
  older: workbook('older.xlsx'),
  fresh: workbook('fresh.xlsx'),
};
const points = JSON.parse(readFileSync(join(folder, 'points.json'), 'utf8')) as readonly Point[];

const parked = new Set<number>();
function park(index: number): Promise<never> {
  parked.add(index);
  if (parked.size === points.length) process.kill(process.pid, 'SIGKILL');
  return new Promise(() => undefined);
}

/** Writes over the target piece by piece, as a program does that is not careful. */
function torn(disk: Disk): Disk {
  return {
    ...disk,
    access: (...parameters) => disk.access(...parameters),
    rename: async (from, to) => {
      const bytes = await readFile(from);
      writeFileSync(to, bytes.subarray(0, bytes.length / 2));
      await disk.access(to);
      await rename(from, to);
    },
  };
}

for (const [index, { scenario, step, written }] of points.entries()) {
  const disk = steppedDisk(
    (taken) =>
      taken.name === 'cut off' || (written === null && taken.index === step)
        ? park(index)
        : Promise.resolve(),
    (taken, size) => (written !== null && taken.index === step ? Math.floor(size * written) : null),
  );
  // A saving that ends before its point has none there: it counts as parked, and the trial sees that it is whole.
  void save(join(folder, String(index)), scenario, workbooks, habit === 'torn' ? torn(disk) : disk)
    .catch(() => undefined)
    .then(() => park(index));
}
