/**
 * Writes a zip file. The same entries give the same bytes: no clock, no random, and entries that came from a file
 * keep their time stamps. Headers are written anew, compressed bytes are passed through.
 * Spec: files §3
 */
import type { Archive } from './archive';
import type { Deflated } from './deflate';
import type { ZipEntry } from './directory';

export interface OutgoingEntry extends Deflated {
  readonly nameBytes: Uint8Array;
  readonly flags: number;
  readonly method: number;
  readonly stamp: number;
  readonly externalAttributes: number;
}

/** 1 January 1980, midnight: the first moment a zip file knows. */
const FIRST_MOMENT = 0x00210000;
const UTF8 = 0x800;
const VERSION = 20;

/** An entry as it was. Its sizes now stand before the data, so the mark for sizes behind it goes. */
export function unchanged(archive: Archive, entry: ZipEntry): OutgoingEntry {
  const { nameBytes, flags, method, stamp, crc, size, externalAttributes } = entry;
  const data = archive.compressed(entry);
  return { nameBytes, flags: flags & ~8, method, stamp, crc, size, externalAttributes, data };
}

/** An entry with new content, in the place and with the stamp of the old one when there is one. */
export function compressed(name: string, content: Deflated, replaces?: ZipEntry): OutgoingEntry {
  return {
    ...content,
    nameBytes: replaces?.nameBytes ?? new TextEncoder().encode(name),
    flags: replaces ? replaces.flags & UTF8 : UTF8,
    method: 8,
    stamp: replaces?.stamp ?? FIRST_MOMENT,
    externalAttributes: replaces?.externalAttributes ?? 0,
  };
}

/** The zip file with these entries in this order. */
export function assemble(entries: readonly OutgoingEntry[]): Uint8Array {
  const length = entries.reduce(
    (sum, { nameBytes, data }) => sum + 76 + 2 * nameBytes.length + data.length,
    22,
  );
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  let at = 0;
  const offsets = entries.map((entry) => {
    const offset = at;
    view.setUint32(at, 0x04034b50, true);
    header(view, at + 4, entry);
    bytes.set(entry.nameBytes, at + 30);
    bytes.set(entry.data, at + 30 + entry.nameBytes.length);
    at += 30 + entry.nameBytes.length + entry.data.length;
    return offset;
  });
  const directory = at;
  entries.forEach((entry, index) => {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, VERSION, true);
    header(view, at + 6, entry);
    view.setUint32(at + 38, entry.externalAttributes, true);
    view.setUint32(at + 42, offsets[index] ?? 0, true);
    bytes.set(entry.nameBytes, at + 46);
    at += 46 + entry.nameBytes.length;
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}

/** The fields that the local and the central header share, in the same order. */
function header(view: DataView, at: number, entry: OutgoingEntry): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, entry.flags, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.stamp, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.data.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.nameBytes.length, true);
}
