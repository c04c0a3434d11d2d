/** Real processes that write the same workbook at the same moment, or die on the way. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { blankXlsx } from '#hosts/file/blank-xlsx';
import { openXlsx } from '#hosts/file/open-xlsx';
import { bundle } from './files/kill-trial';

const folder = mkdtempSync(join(tmpdir(), 'at-once-'));
const at = (name: string) => join(folder, name);
const programs = { count: '', command: '' };

beforeAll(() => {
  programs.count = bundle('counting-saves', folder);
  programs.command = bundle('killed-command', folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Ended {
  readonly code: number | null;
  readonly signal: string | null;
  readonly out: string;
  readonly err: string;
}

function started(program: string, ...argv: readonly string[]): Promise<Ended> {
  const child = spawn(process.execPath, [program, ...argv]);
  let [out, err] = ['', ''];
  child.stdout.on('data', (text) => (out += String(text)));
  child.stderr.on('data', (text) => (err += String(text)));
  return new Promise((resolve) => {
    child.on('close', (code, signal) => resolve({ code, signal, out, err }));
  });
}

function cells(path: string, top: number): Promise<unknown[]> {
  const { host } = openXlsx(new Uint8Array(readFileSync(path)), path);
  const area = { sheet: 'Blad1', top, left: 0, bottom: top, right: 3 };
  return host.read({ areas: [area] }).then(([block]) => [...(block?.values[0] ?? [])]);
}

const rubbish = () => readdirSync(folder).filter((name) => name.endsWith('.tmp'));

describe('Files §13: processes that write at once', () => {
  test('four processes add to one cell, and no addition is lost', async () => {
    writeFileSync(at('bok.xlsx'), blankXlsx('Blad1'));
    const ended = await Promise.all(
      Array.from({ length: 4 }, () => started(programs.count, at('bok.xlsx'), '6')),
    );
    expect(ended.map(({ code, err }) => `${String(code)} ${err}`)).toEqual(Array(4).fill('0 '));
    expect(await cells(at('bok.xlsx'), 0)).toEqual([24, null, null, null]);
    expect(rubbish()).toEqual([]);
  }, 120_000);

  test('of commands that write at once, each is written or told in a sentence', async () => {
    writeFileSync(at('set.xlsx'), blankXlsx('Blad1'));
    const ended = await Promise.all(
      ['A3', 'B3', 'C3', 'D3'].map((cell) =>
        started(programs.command, '-1', 'set', at('set.xlsx'), `Blad1!${cell}`, '1', '--in-place'),
      ),
    );
    const written = await cells(at('set.xlsx'), 2);
    expect(written.map((value) => value === 1)).toEqual(ended.map(({ code }) => code === 0));
    expect(ended.some(({ code }) => code === 0)).toBe(true);
    const told = `Filen ${at('set.xlsx')} har ändrats av någon annan sedan den lästes. Inget har skrivits. Kör kommandot igen.\n`;
    expect(ended.map(({ err }) => err)).toEqual(ended.map(({ code }) => (code === 0 ? '' : told)));
  }, 120_000);

  test('a command that is killed at any step leaves the old workbook, and the same command then goes through', () => {
    const old = blankXlsx('Blad1');
    const path = at('dog.xlsx');
    const command = ['set', path, 'Blad1!A1', '7', '--in-place', '--backup'];
    const run = (step: number) =>
      spawnSync(process.execPath, [programs.command, String(step), ...command], {
        encoding: 'utf8',
      });
    let kills = 0;
    let ended: number | null = null;
    for (let step = 0; ; step += 3) {
      writeFileSync(path, old);
      const { signal, status } = run(step);
      if (signal === null) {
        ended = status;
        break;
      }
      kills += 1;
      expect(signal).toBe('SIGKILL');
      expect(readFileSync(path).equals(old)).toBe(true);
    }
    expect(ended).toBe(0);
    expect(kills).toBeGreaterThan(5);
    expect(readFileSync(`${path}.bak`).equals(old)).toBe(true);
    expect(rubbish()).toEqual([]);
  }, 120_000);
});
