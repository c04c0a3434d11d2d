/**
 * Inflates one entry and never believes what the directory says of its size: it stops as soon as more comes out
 * than was declared, and proves length and checksum at the end.
 * Spec: files §9
 */
import { Inflate } from 'fflate';
import { HostError } from '#workbook/host';
import { crc32 } from './crc32';
import type { ZipEntry } from './directory';

/** A compressed byte may become a thousand: so small a mouthful that its yield fits in memory. */
const MOUTHFUL = 16 * 1024;

/** The content of the entry; `data` is its compressed bytes. */
export function inflateEntry(entry: ZipEntry, data: Uint8Array, file: string): Uint8Array {
  const content = new Uint8Array(entry.size);
  let length = 0;
  stream(entry, data, file, (piece) => {
    content.set(piece, length);
    length += piece.length;
  });
  return content;
}

/** Proves that the entry can be read, without keeping it. */
export function verifyEntry(entry: ZipEntry, data: Uint8Array, file: string): void {
  stream(entry, data, file, () => undefined);
}

function stream(
  entry: ZipEntry,
  data: Uint8Array,
  file: string,
  take: (piece: Uint8Array) => void,
): void {
  let [length, checksum] = [0, 0];
  const accept = (piece: Uint8Array) => {
    length += piece.length;
    if (length > entry.size) {
      throw new HostError('file/suspicious-compression', file, { detail: entry.name });
    }
    checksum = crc32(piece, checksum);
    take(piece);
  };
  if (entry.method === 0) accept(data);
  else inflatePieces(entry, data, file, accept);
  if (length !== entry.size || checksum !== entry.crc) {
    throw new HostError('file/damaged-part', file, { detail: entry.name });
  }
}

function inflatePieces(
  entry: ZipEntry,
  data: Uint8Array,
  file: string,
  accept: (piece: Uint8Array) => void,
): void {
  const inflate = new Inflate(accept);
  try {
    for (let from = 0; from < data.length || from === 0; from += MOUTHFUL) {
      inflate.push(data.subarray(from, from + MOUTHFUL), from + MOUTHFUL >= data.length);
    }
  } catch (cause) {
    if (cause instanceof HostError) throw cause;
    throw new HostError('file/damaged-part', file, { detail: entry.name, cause });
  }
}
