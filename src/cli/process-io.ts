/** The Io of a real process. */
import { makeFolder, readWorkbookFile } from '#hosts/file/disk';
import { replaceFile } from '#hosts/file/replace-file';
import type { Io } from './io';

export const processIo: Io = {
  out: (text) => {
    process.stdout.write(text);
  },
  err: (text) => {
    process.stderr.write(text);
  },
  terminal: process.stderr.isTTY,
  now: () => {
    const now = new Date();
    const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000);
    return local.toISOString().slice(0, 16);
  },
  read: readWorkbookFile,
  write: (path, bytes, guard) => replaceFile(path, bytes, guard),
  makeFolder,
  stdin: async () => {
    const parts: Uint8Array[] = [];
    for await (const part of process.stdin) parts.push(part as Uint8Array);
    return Buffer.concat(parts);
  },
};
