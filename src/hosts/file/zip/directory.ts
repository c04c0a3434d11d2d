/**
 * Reads the directory of a zip file and refuses what no honest writer makes: entries that overlap, names that
 * stand twice or point out of the package, sizes beyond the limits. Contents are not touched.
 * Spec: files §8–9
 */
import { HostError, type HostErrorCode } from '#workbook/host';
import { sameBytes } from '../same-bytes';
import { findEnd, wide } from './end-of-directory';
import { limits } from './limits';

export interface ZipEntry {
  readonly name: string;
  /** As they stand in the file; `name` is their reading. */
  readonly nameBytes: Uint8Array;
  readonly flags: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** Date and time as MS-DOS writes them, date in the upper half. */
  readonly stamp: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly externalAttributes: number;
  /** Where the compressed bytes begin. */
  readonly dataOffset: number;
}

const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const ENCRYPTED = 1;
const UTF8 = 0x800;

interface Located extends Omit<ZipEntry, 'dataOffset'> {
  readonly headerOffset: number;
}

/** The entries in the order of the directory. HostError when the file is no zip file that can be trusted. */
export function readDirectory(bytes: Uint8Array, file: string): ZipEntry[] {
  const refuse = (code: HostErrorCode, detail?: string): never => {
    throw new HostError(code, file, detail === undefined ? {} : { detail });
  };
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view) ?? refuse('file/truncated');
  if (end.offset + end.size > bytes.length) refuse('file/truncated');
  if (end.count > limits.entries) refuse('file/too-large', `${end.count} parts`);

  const located: Located[] = [];
  let at = end.offset;
  for (let index = 0; index < end.count; index += 1) {
    if (at + 46 > end.offset + end.size || view.getUint32(at, true) !== CENTRAL) {
      refuse('file/damaged-zip');
    }
    const entry = readCentral(bytes, view, at);
    if (at + entry.length > end.offset + end.size) refuse('file/damaged-zip');
    located.push(entry.entry);
    at += entry.length;
  }
  judge(located, refuse);
  return locateData(located, bytes, view, end.offset, refuse);
}

function readCentral(
  bytes: Uint8Array,
  view: DataView,
  at: number,
): { entry: Located; length: number } {
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const length = 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  const nameBytes = bytes.subarray(at + 46, at + 46 + nameLength);
  const flags = view.getUint16(at + 8, true);
  const [size, compressedSize, headerOffset] = wide(
    view,
    [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)],
    at + 46 + nameLength,
    extraLength,
  );
  const entry = {
    name: new TextDecoder(flags & UTF8 ? 'utf-8' : 'windows-1252').decode(nameBytes),
    nameBytes,
    flags,
    method: view.getUint16(at + 10, true),
    stamp: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    compressedSize,
    size,
    externalAttributes: view.getUint32(at + 38, true),
    headerOffset,
  };
  return { entry, length };
}

function judge(
  entries: readonly Located[],
  refuse: (code: HostErrorCode, detail?: string) => never,
): void {
  const names = new Set<string>();
  let total = 0;
  for (const { name, flags, method, size, compressedSize } of entries) {
    if (flags & ENCRYPTED) refuse('file/encrypted');
    if (pointsOut(name) || names.has(name.toLowerCase())) refuse('file/unsafe-zip', name);
    if (method !== 0 && method !== 8) refuse('file/damaged-part', name);
    if (method === 0 && size !== compressedSize) refuse('file/unsafe-zip', name);
    if (size > limits.ratioFrom && size > limits.ratio * compressedSize) {
      refuse('file/suspicious-compression', name);
    }
    if (size > limits.part) refuse('file/too-large', name);
    total += size;
    if (total > limits.total) refuse('file/too-large', name);
    names.add(name.toLowerCase());
  }
}

function pointsOut(name: string): boolean {
  return name === '' || /^\/|\\|\0|^[A-Za-z]:|(^|\/)\.\.?(\/|$)/.test(name);
}

function locateData(
  entries: readonly Located[],
  bytes: Uint8Array,
  view: DataView,
  directory: number,
  refuse: (code: HostErrorCode, detail?: string) => never,
): ZipEntry[] {
  const spans: { from: number; to: number; name: string }[] = [];
  const found = entries.map(({ headerOffset, ...entry }) => {
    if (headerOffset + 30 > directory || view.getUint32(headerOffset, true) !== LOCAL) {
      refuse('file/damaged-zip', entry.name);
    }
    const nameLength = view.getUint16(headerOffset + 26, true);
    const name = bytes.subarray(headerOffset + 30, headerOffset + 30 + nameLength);
    const dataOffset = headerOffset + 30 + nameLength + view.getUint16(headerOffset + 28, true);
    const to = dataOffset + entry.compressedSize;
    if (to > directory) refuse('file/truncated');
    if (!sameBytes(name, entry.nameBytes)) refuse('file/unsafe-zip', entry.name);
    spans.push({ from: headerOffset, to, name: entry.name });
    return { ...entry, dataOffset };
  });
  spans.sort((a, b) => a.from - b.from);
  spans.forEach(({ from, name }, index) => {
    const before = spans[index - 1];
    if (before && before.to > from) refuse('file/unsafe-zip', name);
  });
  return found;
}
