/** The ways in which a workbook is saved, each in a folder of its own, and what may stand there afterwards. */
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Disk } from '#hosts/file/disk';
import { replaceFile } from '#hosts/file/replace-file';

export const scenarios = [
  'a new file',
  'in place',
  'in place with a copy',
  'over another file',
  'through a link',
  'after a killed process',
] as const;
export type Scenario = (typeof scenarios)[number];

export interface Workbooks {
  readonly old: Uint8Array;
  readonly fresh: Uint8Array;
  /** What an earlier copy holds. */
  readonly older: Uint8Array;
}

/** A temporary file as a killed process leaves it. */
const LEFTOVER = '.bok.xlsx.00000000-0000-4000-8000-000000000000.tmp';

/** Makes the folder as it is before the saving. */
export function furnish(folder: string, scenario: Scenario, { old, older }: Workbooks): void {
  mkdirSync(folder, { recursive: true });
  if (scenario !== 'a new file') writeFileSync(join(folder, 'bok.xlsx'), old);
  if (scenario === 'in place with a copy') writeFileSync(join(folder, 'bok.xlsx.bak'), older);
  if (scenario === 'over another file') writeFileSync(join(folder, 'in.xlsx'), older);
  if (scenario === 'through a link') symlinkSync('bok.xlsx', join(folder, 'lank.xlsx'));
  if (scenario === 'after a killed process') writeFileSync(join(folder, LEFTOVER), 'avhugget');
}

/** Saves as the scenario says, through the product's own code. */
export function save(
  folder: string,
  scenario: Scenario,
  { old, older, fresh }: Workbooks,
  disk: Disk,
): Promise<void> {
  const book = join(folder, 'bok.xlsx');
  const link = join(folder, 'lank.xlsx');
  switch (scenario) {
    case 'a new file':
      return replaceFile(book, fresh, {}, disk);
    case 'in place':
    case 'after a killed process':
      return replaceFile(book, fresh, { input: book, read: old, inPlace: true }, disk);
    case 'in place with a copy':
      return replaceFile(
        book,
        fresh,
        { input: book, read: old, inPlace: true, backup: '.bak' },
        disk,
      );
    case 'over another file':
      return replaceFile(book, fresh, { input: join(folder, 'in.xlsx'), read: older }, disk);
    case 'through a link':
      return replaceFile(link, fresh, { input: link, read: old, inPlace: true }, disk);
  }
}

/** The files that stand in the folder once a saving has gone through. */
export function filesAfter(scenario: Scenario): string[] {
  const beside: Partial<Record<Scenario, string>> = {
    'in place with a copy': 'bok.xlsx.bak',
    'over another file': 'in.xlsx',
    'through a link': 'lank.xlsx',
  };
  const other = beside[scenario];
  return other === undefined ? ['bok.xlsx'] : ['bok.xlsx', other].sort();
}
