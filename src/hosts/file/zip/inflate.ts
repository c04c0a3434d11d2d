/**
 * Inflates one entry piece by piece and never believes what the directory says of its size: it stops as soon as more
 * comes out than was declared, and proves length and checksum at the end. Whoever takes the pieces one by one holds
 * only one of them.
 * Spec: files §9
 */
import { Inflate } from 'fflate';
import { HostError } from '#workbook/host';
import { crc32 } from './crc32';
import type { ZipEntry } from './directory';

/** A compressed byte may become a thousand: so small a mouthful that its yield fits in memory. */
const MOUTHFUL = 16 * 1024;

/** The content of the entry in pieces; `data` is its compressed bytes. */
export function* inflated(
  entry: ZipEntry,
  data: Uint8Array,
  file: string,
): Generator<Uint8Array, void> {
  let [length, checksum] = [0, 0];
  for (const piece of entry.method === 0 ? [data] : inflate(entry, data, file)) {
    length += piece.length;
    if (length > entry.size) {
      throw new HostError('file/suspicious-compression', file, { detail: entry.name });
    }
    checksum = crc32(piece, checksum);
    yield piece;
  }
  if (length !== entry.size || checksum !== entry.crc) {
    throw new HostError('file/damaged-part', file, { detail: entry.name });
  }
}

function* inflate(entry: ZipEntry, data: Uint8Array, file: string): Generator<Uint8Array, void> {
  const pieces: Uint8Array[] = [];
  const stream = new Inflate((piece) => pieces.push(piece));
  for (let from = 0; from < data.length || from === 0; from += MOUTHFUL) {
    try {
      stream.push(data.subarray(from, from + MOUTHFUL), from + MOUTHFUL >= data.length);
    } catch (cause) {
      throw new HostError('file/damaged-part', file, { detail: entry.name, cause });
    }
    yield* pieces.splice(0);
  }
}
