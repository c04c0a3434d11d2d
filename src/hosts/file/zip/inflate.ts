/**
 * Inflates one entry and never believes what the directory says of its size: it stops as soon as more comes out than was
 * declared, and proves length and checksum at the end.
 * Spec: files §9
 */
import { flate } from '#flate';
import { HostError } from '#workbook/host';
import type { ZipEntry } from './directory';
import { MoreThanDeclared } from './flate';

/** The content of the entry in pieces; `data` is its compressed bytes. */
export function* inflated(
  entry: ZipEntry,
  data: Uint8Array,
  file: string,
): Generator<Uint8Array, void> {
  let [length, checksum] = [0, 0];
  // Some writers mark nothing as deflated too, and write nothing for it.
  const isStored = entry.method === 0 || data.length === 0;
  for (const piece of isStored ? [data] : inflate(entry, data, file)) {
    length += piece.length;
    checksum = flate.crc32(piece, checksum);
    yield piece;
  }
  if (length !== entry.size || checksum !== entry.crc) {
    throw new HostError('file/damaged-part', file, { detail: entry.name });
  }
}

function* inflate(entry: ZipEntry, data: Uint8Array, file: string): Generator<Uint8Array, void> {
  try {
    yield* flate.inflate(data, entry.size);
  } catch (cause) {
    const code =
      cause instanceof MoreThanDeclared ? 'file/suspicious-compression' : 'file/damaged-part';
    throw new HostError(code, file, { detail: entry.name, cause });
  }
}
