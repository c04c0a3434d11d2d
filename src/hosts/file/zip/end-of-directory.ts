/** Where the directory of a zip file lies: its last record, in the ordinary form and in the wide one (zip64). */

const END = 0x06054b50;
const WIDE_END = 0x06064b50;
const WIDE_LOCATOR = 0x07064b50;
const WIDE_FIELDS = 1;
const FULL_16 = 0xffff;
const FULL_32 = 0xffffffff;
const LONGEST_COMMENT = 0xffff;

export interface DirectoryEnd {
  readonly count: number;
  readonly offset: number;
  readonly size: number;
}

/** Looks from the end of the file, past a comment; null when there is none: the file is cut off. */
export function findEnd(view: DataView): DirectoryEnd | null {
  const lowest = Math.max(0, view.byteLength - 22 - LONGEST_COMMENT);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) !== END) continue;
    if (at + 22 + view.getUint16(at + 20, true) > view.byteLength) continue;
    const end = {
      count: view.getUint16(at + 10, true),
      size: view.getUint32(at + 12, true),
      offset: view.getUint32(at + 16, true),
    };
    const full = end.count === FULL_16 || end.size === FULL_32 || end.offset === FULL_32;
    return full ? (wideEnd(view, at - 20) ?? end) : end;
  }
  return null;
}

function wideEnd(view: DataView, locator: number): DirectoryEnd | null {
  if (locator < 0 || view.getUint32(locator, true) !== WIDE_LOCATOR) return null;
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== WIDE_END) return null;
  return {
    count: Number(view.getBigUint64(at + 32, true)),
    size: Number(view.getBigUint64(at + 40, true)),
    offset: Number(view.getBigUint64(at + 48, true)),
  };
}

/** The numbers of a directory entry, with those that did not fit taken from its extra field, in their order. */
export function wide(
  view: DataView,
  narrow: readonly [number, number, number],
  extra: number,
  extraLength: number,
): readonly [number, number, number] {
  if (!narrow.includes(FULL_32)) return narrow;
  const end = Math.min(extra + extraLength, view.byteLength);
  for (let at = extra; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== WIDE_FIELDS) continue;
    let from = at + 4;
    const take = (number: number) => {
      if (number !== FULL_32 || from + 8 > end) return number;
      from += 8;
      return Number(view.getBigUint64(from - 8, true));
    };
    return [take(narrow[0]), take(narrow[1]), take(narrow[2])];
  }
  return narrow;
}
