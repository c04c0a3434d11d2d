/** The Io of a transcript: files in memory, fixtures from the repository, a clock that stands still. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Io } from '../../src/cli/io';
import { HostError } from '../../src/workbook/host';

const TESTS = join(import.meta.dirname, '..');

export interface Recorded {
  readonly io: Io;
  /** What was said since the last call: stdout, then stderr. */
  taken(): { out: string; err: string };
  readonly files: Map<string, Uint8Array>;
}

export function memoryIo(now = '2025-10-14T09:30'): Recorded {
  const files = new Map<string, Uint8Array>();
  let [out, err] = ['', ''];
  const io: Io = {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    terminal: false,
    now: () => now,
    read: (path) => {
      const held = files.get(path);
      if (held) return Promise.resolve(held);
      const kept = join(TESTS, path.replace(/^examples\//, '../examples/'));
      return /^(?:fixtures|examples)\//.test(path) && existsSync(kept)
        ? Promise.resolve(new Uint8Array(readFileSync(kept)))
        : Promise.reject(new HostError('file/not-found', path));
    },
    write: (path, bytes, guard) => {
      const isInput = guard?.input === path;
      if (isInput ? !guard.inPlace : guard?.besides?.includes(path)) {
        return Promise.reject(new HostError('file/is-input', path));
      }
      const held = files.get(path);
      if (guard?.backup !== undefined && held) files.set(path + guard.backup, held);
      files.set(path, bytes);
      return Promise.resolve();
    },
    makeFolder: () => Promise.resolve(),
    stdin: () => Promise.resolve(new Uint8Array()),
  };
  return {
    io,
    files,
    taken: () => {
      const said = { out, err };
      [out, err] = ['', ''];
      return said;
    },
  };
}
