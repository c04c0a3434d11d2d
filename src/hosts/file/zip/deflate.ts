/**
 * Deflates content that comes piece by piece, so that a large part is never whole in memory as bytes. The same pieces
 * give the same bytes. Spec: files §3
 */
import { flate } from '#flate';

/** Compressed content and what a zip file says of it. */
export interface Deflated {
  readonly crc: number;
  /** Of the content, in bytes. */
  readonly size: number;
  readonly data: Uint8Array;
}

export function deflated(content: Iterable<Uint8Array>): Deflated {
  let [crc, size] = [0, 0];
  const measured = function* () {
    for (const piece of content) {
      crc = flate.crc32(piece, crc);
      size += piece.length;
      yield piece;
    }
  };
  const data = joined([...flate.deflate(measured())]);
  return { crc, size, data };
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
