/** Zip files as other programs write them, and as we write them. */
import { crc32 as reference } from 'node:zlib';
import { Archive } from '#hosts/file/zip/archive';
import { assemble, compressed, unchanged } from '#hosts/file/zip/assemble';
import { deflated } from '#hosts/file/zip/deflate';
import { crc32 } from '#hosts/file/zip/crc32';
import { MoreThanDeclared, type Flate } from '#hosts/file/zip/flate';
import { flate as ofBrowser } from '#hosts/file/zip/flate-of-browser';
import { flate as ofNode } from '#hosts/file/zip/flate-of-node';
import { partsOf } from '../../../fixtures/zip-of';

const text = (words: string) => new TextEncoder().encode(words);

function contents(archive: Archive): Record<string, string> {
  return Object.fromEntries(
    archive.entries.map((entry) => [
      entry.name,
      [...archive.pieces(entry)].map((piece) => Buffer.from(piece).toString()).join(''),
    ]),
  );
}

/** Python's zipfile, streaming to an output it cannot seek in: sizes stand behind the data. */
const streamed = Buffer.from(
  'UEsDBBQACAAIAAAAIQAAAAAAAAAAAAAAAAAFAAAAYS54bWyzSdS3AwBQSwcI1BzRAQYAAAAEAAAAUEsBAhQDFAAIAAgAAAAhANQc0QEGAAAABAAAAAUAAAAAAAAAAAAAAIABAAAAAGEueG1sUEsFBgAAAAABAAEAMwAAADkAAAAAAA==',
  'base64',
);

describe('Files §3: zip files', () => {
  test.each(['', 'a', '123456789', 'å'.repeat(1000)])(
    'the checksum of %p is that of others',
    (words) => {
      expect(crc32(text(words))).toBe(reference(words));
    },
  );

  test('a checksum can be taken in pieces', () => {
    const whole = text('Ramar, poster och händelser');
    const first = crc32(whole.subarray(0, 9));
    expect(crc32(whole.subarray(9), first)).toBe(crc32(whole));
  });

  test('what we write, others read, with the same bytes each time', () => {
    const entries = () => [
      compressed('a.xml', deflated([text('<a/>')])),
      compressed('å/b.xml', deflated([text('b'.repeat(5000))])),
    ];
    const zip = assemble(entries());
    expect(Object.entries(partsOf(zip)).map(([name, part]) => [name, part.length])).toEqual([
      ['a.xml', 4],
      ['å/b.xml', 5000],
    ]);
    expect(Buffer.compare(zip, assemble(entries()))).toBe(0);
  });

  test('an entry whose sizes stand behind its data is read, and passed on with its compressed bytes', () => {
    const archive = new Archive(new Uint8Array(streamed), 'bok.xlsx');
    expect(contents(archive)).toEqual({ 'a.xml': '<a/>' });
    const passed = assemble(archive.entries.map((entry) => unchanged(archive, entry)));
    expect(contents(new Archive(passed, 'bok.xlsx'))).toEqual({ 'a.xml': '<a/>' });
    const data = Buffer.from(archive.compressed(archive.entries[0] ?? neverEntry()));
    expect(Buffer.from(passed).includes(data)).toBe(true);
  });

  test('a comment and bytes after the end are passed over', () => {
    const zip = Buffer.from(assemble([compressed('a.xml', deflated([text('<a/>')]))]));
    zip.writeUInt16LE(5, zip.length - 2);
    const commented = new Uint8Array(Buffer.concat([zip, Buffer.from('hejsan, bortom slutet')]));
    expect(contents(new Archive(commented, 'bok.xlsx'))).toEqual({ 'a.xml': '<a/>' });
  });

  test('nothing is nothing: stored, deflated, or said to be deflated', () => {
    const [nothing, ofNothing] = [new Uint8Array(), deflated([])];
    const zip = assemble([
      { ...compressed('a.xml', { ...ofNothing, data: nothing }), method: 0 },
      compressed('b.xml', ofNothing),
      compressed('c.xml', { ...ofNothing, data: nothing }),
    ]);
    expect(contents(new Archive(zip, 'bok.xlsx'))).toEqual({
      'a.xml': '',
      'b.xml': '',
      'c.xml': '',
    });
  });

  test('the wide form, which some writers use for small files too, is read', () => {
    expect(contents(new Archive(inWideForm('a.xml', '<a/>'), 'bok.xlsx'))).toEqual({
      'a.xml': '<a/>',
    });
  });

  test('names know no case, as the format demands', () => {
    const archive = new Archive(
      assemble([compressed('xl/Workbook.xml', deflated([text('x')]))]),
      'bok.xlsx',
    );
    expect(archive.entry('XL/workbook.XML')?.name).toBe('xl/Workbook.xml');
  });
});

describe('Files §3: what one platform deflates, the other inflates', () => {
  const platforms: readonly (readonly [string, Flate, Flate])[] = [
    ['Node inflates what a browser deflated', ofNode, ofBrowser],
    ['a browser inflates what Node deflated', ofBrowser, ofNode],
  ];
  /** Longer than the window within which deflated bytes refer back, and not in even pieces. */
  const content = text(
    Array.from({ length: 20_000 }, (_, row) => `${String(row * row)};`).join(''),
  );
  const pieces = [
    content.subarray(0, 70_001),
    content.subarray(70_001, 70_002),
    content.subarray(70_002),
  ];
  const joined = (all: Iterable<Uint8Array>) => Buffer.concat([...all]);

  test.each(platforms)('%s', (_, inflating, deflating) => {
    const deflated = joined(deflating.deflate(pieces));
    expect(deflated.length).toBeLessThan(content.length / 2);
    expect(joined(inflating.inflate(deflated, content.length)).equals(content)).toBe(true);
    expect(inflating.crc32(content)).toBe(deflating.crc32(content));
    expect(inflating.crc32(new Uint8Array(), 123)).toBe(123);
  });

  test.each(platforms)('%s, and nothing is something too', (_, inflating, deflating) => {
    expect(joined(inflating.inflate(joined(deflating.deflate([])), 0))).toHaveLength(0);
  });

  test.each(platforms)('%s, but no byte more than was declared', (_, inflating, deflating) => {
    const deflated = joined(deflating.deflate(pieces));
    for (const most of [0, 1, 1000, content.length - 1]) {
      expect(() => joined(inflating.inflate(deflated, most))).toThrow(MoreThanDeclared);
    }
    const one = joined(deflating.deflate([text('a')]));
    expect(() => joined(inflating.inflate(one, 0))).toThrow(MoreThanDeclared);
  });

  test.each(platforms)(
    '%s, also where all pieces came in one memory',
    (_, inflating, deflating) => {
      const memory = Buffer.alloc(70_001);
      function* inOneMemory() {
        for (const piece of pieces) {
          for (let at = 0; at < piece.length; at += memory.length) {
            const mouthful = piece.subarray(at, at + memory.length);
            memory.set(mouthful);
            yield memory.subarray(0, mouthful.length);
            memory.fill(0);
          }
        }
      }
      const deflated = joined(deflating.deflate(inOneMemory()));
      expect(joined(inflating.inflate(deflated, content.length)).equals(content)).toBe(true);
    },
  );

  test.each(platforms)('%s, and what is cut short is damaged', (_, inflating, deflating) => {
    const deflated = joined(deflating.deflate(pieces));
    expect(() => joined(inflating.inflate(deflated.subarray(0, 1000), content.length))).toThrow();
    expect(() => joined(inflating.inflate(Buffer.alloc(9, 0xff), content.length))).toThrow();
  });
});

function neverEntry(): never {
  throw new Error('the archive has an entry');
}

/** One stored entry whose sizes and offset stand in the wide fields only. */
function inWideForm(name: string, content: string): Uint8Array {
  const data = Buffer.from(content);
  const names = Buffer.from(name);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt32LE(reference(content), 14);
  local.writeUInt32LE(data.length, 18);
  local.writeUInt32LE(data.length, 22);
  local.writeUInt16LE(names.length, 26);
  const extra = Buffer.alloc(28);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(24, 2);
  extra.writeBigUInt64LE(BigInt(data.length), 4);
  extra.writeBigUInt64LE(BigInt(data.length), 12);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt32LE(reference(content), 16);
  central.writeUInt32LE(0xffffffff, 20);
  central.writeUInt32LE(0xffffffff, 24);
  central.writeUInt16LE(names.length, 28);
  central.writeUInt16LE(extra.length, 30);
  central.writeUInt32LE(0xffffffff, 42);
  const directory = Buffer.concat([central, names, extra]);
  const start = local.length + names.length + data.length;
  const wide = Buffer.alloc(56);
  wide.writeUInt32LE(0x06064b50, 0);
  wide.writeBigUInt64LE(1n, 32);
  wide.writeBigUInt64LE(BigInt(directory.length), 40);
  wide.writeBigUInt64LE(BigInt(start), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(start + directory.length), 8);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(0xffff, 10);
  end.writeUInt32LE(0xffffffff, 12);
  end.writeUInt32LE(0xffffffff, 16);
  return new Uint8Array(Buffer.concat([local, names, data, directory, wide, locator, end]));
}
