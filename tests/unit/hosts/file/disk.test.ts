/** Reading from and writing to a disk. */
import {
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
  chmodSync,
  mkdirSync,
  linkSync,
  lstatSync,
} from 'node:fs';
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWorkbookFile } from '#hosts/file/disk';
import { replaceFile } from '#hosts/file/replace-file';

const bytes = (words: string) => new TextEncoder().encode(words);
let folder = '';
const at = (name: string) => join(folder, name);
const held = (name: string) => readFileSync(at(name), 'utf8');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'disk-'));
  writeFileSync(at('bok.xlsx'), 'det som stod');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('Files §13: reading', () => {
  test('gives the bytes of the file', async () => {
    expect(Buffer.from(await readWorkbookFile(at('bok.xlsx'))).toString()).toBe('det som stod');
  });

  test.each([
    ['saknas.xlsx', 'file/not-found'],
    ['bok.xlsx/x.xlsx', 'file/not-found'],
    ['.', 'file/not-readable'],
  ])('%s is refused by name', async (name, code) => {
    await expect(readWorkbookFile(at(name))).rejects.toMatchObject({ code, place: at(name) });
  });

  test('a pipe that nobody writes to is no file, and is not waited for', async () => {
    execFileSync('mkfifo', [at('ror.xlsx')]);
    await expect(readWorkbookFile(at('ror.xlsx'))).rejects.toMatchObject({
      code: 'file/not-readable',
      place: at('ror.xlsx'),
    });
  });

  test('a file beyond the bound is refused before it is read', async () => {
    writeFileSync(at('stor.xlsx'), '');
    truncateSync(at('stor.xlsx'), 200 * 1024 * 1024);
    await expect(readWorkbookFile(at('stor.xlsx'))).rejects.toMatchObject({
      code: 'file/too-large',
      place: at('stor.xlsx'),
      detail: '200 MB',
    });
  });
});

describe('Files §13: writing', () => {
  test('makes a new file, and leaves nothing else in the folder', async () => {
    await replaceFile(at('ny.xlsx'), bytes('nytt'));
    expect(held('ny.xlsx')).toBe('nytt');
    expect(readdirSync(folder).sort()).toEqual(['bok.xlsx', 'ny.xlsx']);
  });

  test('puts a whole new file in the place of the old one and keeps its permissions', async () => {
    chmodSync(at('bok.xlsx'), 0o640);
    const before = statSync(at('bok.xlsx'));
    await replaceFile(at('bok.xlsx'), bytes('nytt'));
    const after = statSync(at('bok.xlsx'));
    expect(held('bok.xlsx')).toBe('nytt');
    expect(after.ino).not.toBe(before.ino);
    expect(after.mode).toBe(before.mode);
  });

  test('keeps what stood there only when that is asked for', async () => {
    await replaceFile(at('bok.xlsx'), bytes('nytt'), { backup: '.bak' });
    expect(held('bok.xlsx.bak')).toBe('det som stod');
    expect(held('bok.xlsx')).toBe('nytt');
  });

  test('writes over the file that was read only when that is asked for, by whatever name', async () => {
    linkSync(at('bok.xlsx'), at('samma.xlsx'));
    for (const output of ['bok.xlsx', './bok.xlsx', 'samma.xlsx']) {
      await expect(
        replaceFile(at(output), bytes('nytt'), { input: at('bok.xlsx') }),
      ).rejects.toMatchObject({ code: 'file/is-input' });
    }
    expect(held('bok.xlsx')).toBe('det som stod');
    await replaceFile(at('bok.xlsx'), bytes('nytt'), { input: at('bok.xlsx'), inPlace: true });
    expect(held('bok.xlsx')).toBe('nytt');
  });

  test('never writes over another file that was read, by whatever name', async () => {
    linkSync(at('bok.xlsx'), at('samma.xlsx'));
    const read = { input: at('annan.xlsx'), besides: [at('tredje.xlsx'), at('bok.xlsx')] };
    for (const output of ['bok.xlsx', './bok.xlsx', 'samma.xlsx']) {
      await expect(replaceFile(at(output), bytes('nytt'), read)).rejects.toMatchObject({
        code: 'file/is-input',
      });
    }
    expect(held('bok.xlsx')).toBe('det som stod');
  });

  test.each(['~$bok.xlsx', '.~lock.bok.xlsx#'])(
    'does not write over a workbook that lies open: %s',
    async (owner) => {
      writeFileSync(at(owner), '');
      await expect(replaceFile(at('bok.xlsx'), bytes('nytt'))).rejects.toMatchObject({
        code: 'file/in-use',
        place: at('bok.xlsx'),
      });
      expect(held('bok.xlsx')).toBe('det som stod');
      await replaceFile(at('annan.xlsx'), bytes('nytt'));
      expect(held('annan.xlsx')).toBe('nytt');
    },
  );

  test('follows a link to the file it means', async () => {
    symlinkSync(at('bok.xlsx'), at('lank.xlsx'));
    await replaceFile(at('lank.xlsx'), bytes('nytt'));
    expect(held('bok.xlsx')).toBe('nytt');
    expect(lstatSync(at('lank.xlsx')).isSymbolicLink()).toBe(true);
  });

  test('follows links to a file that is not there yet, and leaves them', async () => {
    mkdirSync(at('arkiv'));
    symlinkSync(join('arkiv', 'nasta.xlsx'), at('lank.xlsx'));
    symlinkSync(join('..', 'ny.xlsx'), at('arkiv/nasta.xlsx'));
    await replaceFile(at('lank.xlsx'), bytes('nytt'));
    expect(held('ny.xlsx')).toBe('nytt');
    expect(readdirSync(folder).sort()).toEqual(['arkiv', 'bok.xlsx', 'lank.xlsx', 'ny.xlsx']);
    for (const link of ['lank.xlsx', 'arkiv/nasta.xlsx']) {
      expect(lstatSync(at(link)).isSymbolicLink()).toBe(true);
    }
  });

  test('a link to a folder that is missing, or round to itself, is refused and stays', async () => {
    symlinkSync('saknas/ny.xlsx', at('borta.xlsx'));
    symlinkSync('runt.xlsx', at('runt.xlsx'));
    for (const [name, detail] of [
      ['borta.xlsx', 'ENOENT'],
      ['runt.xlsx', 'ELOOP'],
    ] as const) {
      await expect(replaceFile(at(name), bytes('x'))).rejects.toMatchObject({
        code: 'file/not-writable',
        place: at(name),
        detail,
      });
      expect(lstatSync(at(name)).isSymbolicLink()).toBe(true);
    }
  });

  test('a folder that is missing, or a folder in the way, is refused and leaves nothing behind', async () => {
    mkdirSync(at('mapp.xlsx'));
    for (const output of ['saknas/ny.xlsx', 'mapp.xlsx', 'bok.xlsx/ny.xlsx']) {
      await expect(replaceFile(at(output), bytes('x'))).rejects.toMatchObject({
        code: 'file/not-writable',
        place: at(output),
      });
    }
    expect(readdirSync(folder).sort()).toEqual(['bok.xlsx', 'mapp.xlsx']);
  });

  test.each([true, false])('a write-protected file stands (in place: %s)', async (inPlace) => {
    chmodSync(at('bok.xlsx'), 0o444);
    const input = at(inPlace ? 'bok.xlsx' : 'annan.xlsx');
    await expect(replaceFile(at('bok.xlsx'), bytes('x'), { input, inPlace })).rejects.toMatchObject(
      {
        code: 'file/not-writable',
        place: at('bok.xlsx'),
        detail: 'write-protected',
      },
    );
    expect(held('bok.xlsx')).toBe('det som stod');
    expect(readdirSync(folder)).toEqual(['bok.xlsx']);
  });

  test('what is no file, such as a device, is never replaced by one', async () => {
    const socket = createServer().listen(at('uttag'));
    await once(socket, 'listening');
    await expect(replaceFile(at('uttag'), bytes('x'))).rejects.toMatchObject({
      code: 'file/not-writable',
      place: at('uttag'),
    });
    expect(statSync(at('uttag')).isSocket()).toBe(true);
    socket.close();
    await once(socket, 'close');
  });
});
