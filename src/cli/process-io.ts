/** The Io of a real process. What handles the disk is loaded when it is used: --help reads and writes no file. */
import type { Io } from './io';

export const processIo: Io = {
  out: (text) => {
    process.stdout.write(text);
  },
  err: (text) => {
    process.stderr.write(text);
  },
  get terminal() {
    return process.stderr.isTTY;
  },
  now: () => {
    const now = new Date();
    const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000);
    return local.toISOString().slice(0, 16);
  },
  read: async (path) => {
    const { readWorkbookFile } = await import('#hosts/file/disk');
    return readWorkbookFile(path);
  },
  write: async (path, bytes, guard) => {
    const { replaceFile } = await import('#hosts/file/replace-file');
    return replaceFile(path, bytes, guard);
  },
  makeFolder: async (path) => {
    const { makeFolder } = await import('#hosts/file/disk');
    return makeFolder(path);
  },
  stdin: async () => {
    const parts: Uint8Array[] = [];
    for await (const part of process.stdin) parts.push(part as Uint8Array);
    return Buffer.concat(parts);
  },
};
