/** Two who save the same workbook at the same moment, in every order of their steps. */
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { replaceFile } from '#hosts/file/replace-file';
import { HostError } from '#workbook/host';
import { steppedDisk } from '../../../trials/files/stepped-disk';

const bytes = (words: string) => new TextEncoder().encode(words);
let folder = '';
const at = (...names: string[]) => join(folder, ...names);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'at-once-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Saves in place what was read, and tells what came of it. */
async function saved(path: string, words: string, ...rest: Parameters<typeof steppedDisk>) {
  const writing = { input: path, read: bytes('som läst'), inPlace: true };
  try {
    await replaceFile(path, bytes(words), writing, steppedDisk(...rest));
    return 'written';
  } catch (cause) {
    if (cause instanceof HostError) return cause.code;
    throw cause;
  }
}

function folderOf(name: string): string {
  mkdirSync(at(name));
  writeFileSync(at(name, 'bok.xlsx'), 'som läst');
  return at(name, 'bok.xlsx');
}

/** Steps of one saving that meets nobody. */
async function stepCount(): Promise<number> {
  let count = 0;
  await saved(folderOf('ensam'), 'x', () => {
    count += 1;
    return Promise.resolve();
  });
  return count;
}

describe('Files §13: two who save at once', () => {
  test('whoever is begun at any step of the other: one is written, the other is told, nothing is left', async () => {
    const count = await stepCount();
    expect(count).toBeGreaterThan(10);
    const outcomes = await Promise.all(
      Array.from({ length: count }, async (_, step) => {
        const path = folderOf(`steg ${String(step)}`);
        let second = Promise.resolve('not begun');
        const first = await saved(path, 'första', async ({ index }) => {
          if (index !== step) return;
          second = saved(path, 'andra', () => Promise.resolve());
          await second;
        });
        const both = [first, await second].sort();
        return {
          both,
          holds: readFileSync(path, 'utf8'),
          first,
          files: readdirSync(at(`steg ${String(step)}`)),
        };
      }),
    );
    for (const { both, holds, first, files } of outcomes) {
      expect(both).toEqual(['file/changed-meanwhile', 'written']);
      expect(holds).toBe(first === 'written' ? 'första' : 'andra');
      expect(files).toEqual(['bok.xlsx']);
    }
  }, 60_000);

  test('however their steps are interleaved: never are both written, and the file holds what was written', async () => {
    const count = await stepCount();
    const pairs = Array.from(
      { length: count * count },
      (_, pair) => [Math.floor(pair / count), pair % count] as const,
    );
    const outcomes = await Promise.all(
      pairs.map(async ([a, b]) => {
        const path = folderOf(`${String(a)} ${String(b)}`);
        // The first stops before its step a until the second stands before its step b, which waits for the first.
        const begun = turnstile();
        const arrived = turnstile();
        const done = turnstile();
        const first = saved(path, 'första', async ({ index }) => {
          if (index !== a) return;
          begun.open();
          await arrived.passed;
        }).finally(done.open);
        await begun.passed;
        const second = saved(path, 'andra', async ({ index }) => {
          if (index !== b) return;
          arrived.open();
          await done.passed;
        }).finally(arrived.open);
        const outcome = [await first, await second];
        const holds = readFileSync(path, 'utf8');
        return { outcome, holds, files: readdirSync(at(`${String(a)} ${String(b)}`)).length };
      }),
    );
    for (const { outcome, holds, files } of outcomes) {
      expect([...outcome].sort()).toEqual(['file/changed-meanwhile', 'written']);
      expect(holds).toBe(outcome[0] === 'written' ? 'första' : 'andra');
      expect(files).toBe(1);
    }
  }, 60_000);

  test('what another program changed since the reading is kept, and so is what it took away', async () => {
    const path = folderOf('ändrad');
    writeFileSync(path, 'av Excel');
    expect(await saved(path, 'vår', () => Promise.resolve())).toBe('file/changed-meanwhile');
    expect(readFileSync(path, 'utf8')).toBe('av Excel');
    rmSync(path);
    expect(await saved(path, 'vår', () => Promise.resolve())).toBe('file/changed-meanwhile');
    expect(readdirSync(at('ändrad'))).toEqual([]);
  });

  test('a workbook that is opened while we write is left alone', async () => {
    const path = folderOf('öppnad');
    const outcome = await saved(path, 'vår', ({ name }) => {
      if (name === 'handle.sync') writeFileSync(at('öppnad', '~$bok.xlsx'), '');
      return Promise.resolve();
    });
    expect(outcome).toBe('file/in-use');
    expect(readFileSync(path, 'utf8')).toBe('som läst');
    expect(readdirSync(at('öppnad')).sort()).toEqual(['bok.xlsx', '~$bok.xlsx']);
  });

  test('a copy is kept only of what was written over', async () => {
    const path = folderOf('kopia');
    const writing = { input: path, read: bytes('något annat'), inPlace: true, backup: '.bak' };
    await expect(replaceFile(path, bytes('vår'), writing)).rejects.toMatchObject({
      code: 'file/changed-meanwhile',
    });
    expect(readdirSync(at('kopia'))).toEqual(['bok.xlsx']);
    await replaceFile(path, bytes('vår'), { ...writing, read: bytes('som läst') });
    expect(readFileSync(`${path}.bak`, 'utf8')).toBe('som läst');
  });

  test('an output that nobody read is replaced whoever wrote it, and holds one of the two whole', async () => {
    const path = folderOf('ny');
    await Promise.all(['ett', 'två'].map((words) => replaceFile(path, bytes(words))));
    expect(['ett', 'två']).toContain(readFileSync(path, 'utf8'));
    expect(readdirSync(at('ny'))).toEqual(['bok.xlsx']);
  });

  test('a temporary file of another workbook is nobody’s rubbish', async () => {
    const path = folderOf('granne');
    const other = '.bok.xlsx.bak.00000000-0000-4000-8000-000000000000.tmp';
    writeFileSync(at('granne', other), '');
    writeFileSync(at('granne', '.bok.xlsx.mina-anteckningar.tmp'), '');
    expect(await saved(path, 'vår', () => Promise.resolve())).toBe('written');
    expect(readdirSync(at('granne')).sort()).toEqual(
      ['bok.xlsx', other, '.bok.xlsx.mina-anteckningar.tmp'].sort(),
    );
  });
});

function turnstile(): { readonly passed: Promise<void>; readonly open: () => void } {
  let open = (): void => undefined;
  const passed = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { passed, open: () => open() };
}
