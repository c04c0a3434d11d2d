/** Flate by fflate, for what runs without Node. */
import { Deflate, Inflate } from 'fflate';
import { crc32 } from './crc32';
import { MoreThanDeclared, type Flate } from './flate';

/** A compressed byte may become a thousand: so small a mouthful that its yield fits in memory. */
const MOUTHFUL = 16 * 1024;
/** Two thirds of the next level's time for a fiftieth more bytes; the level below would take a seventh more. */
const LEVEL = 5;

export const flate: Flate = { inflate, deflate, crc32 };

function* inflate(data: Uint8Array, most: number): Generator<Uint8Array, void> {
  const pieces: Uint8Array[] = [];
  const stream = new Inflate((piece) => pieces.push(piece));
  let length = 0;
  for (let from = 0; from < data.length || from === 0; from += MOUTHFUL) {
    stream.push(data.subarray(from, from + MOUTHFUL), from + MOUTHFUL >= data.length);
    for (const piece of pieces.splice(0)) {
      length += piece.length;
      if (length > most) throw new MoreThanDeclared();
      yield piece;
    }
  }
}

function* deflate(content: Iterable<Uint8Array>): Generator<Uint8Array, void> {
  const pieces: Uint8Array[] = [];
  const stream = new Deflate({ level: LEVEL }, (piece) => pieces.push(piece));
  for (const piece of content) {
    stream.push(piece);
    yield* pieces.splice(0);
  }
  stream.push(new Uint8Array(), true);
  yield* pieces;
}
