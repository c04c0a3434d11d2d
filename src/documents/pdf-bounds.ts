/**
 * How large the streams of a PDF become when they are inflated, measured before anybody keeps what comes out: a stream
 * made to exhaust the memory is met here. What is not deflated, or is damaged, is left for the reader to judge.
 * Spec: minutes §23
 */
import { Inflate } from 'fflate';
import { limits } from './limits';
import { Unreadable } from './unreadable';

const MOUTHFUL = 16 * 1024;
/** A dictionary that stands right before its stream is not longer than this. */
const DICTIONARY = 2_000;

export function proveBounds(bytes: Uint8Array): void {
  const text = new TextDecoder('latin1').decode(bytes);
  let left: number = limits.inflated;
  const starts = /stream\r?\n/g;
  for (let start = starts.exec(text); start; start = starts.exec(text)) {
    if (text.slice(start.index - 3, start.index) === 'end') continue;
    const from = start.index + start[0].length;
    const found = text.indexOf('endstream', from);
    const to = found < 0 ? text.length : found;
    const dictionary = text.slice(Math.max(0, start.index - DICTIONARY), start.index);
    const own = dictionary.slice(dictionary.lastIndexOf(' obj') + 1);
    if (/\/LZW/.test(own) && to - from > limits.lzw) throw new Unreadable('bomb');
    left -= inflatedSize(bytes.subarray(from, to), left);
    if (left < 0) throw new Unreadable('bomb');
    starts.lastIndex = to;
  }
}

/** Bytes that come out, as far as they are fewer than `most`; deflated twice over counts as a bomb. */
function inflatedSize(data: Uint8Array, most: number): number {
  if (!isDeflated(data)) return 0;
  let size = 0;
  let twice = false;
  const stream = new Inflate((piece) => {
    if (size === 0) twice = isDeflated(piece) && piece.length > 1_000;
    size += piece.length;
  });
  const body = data.subarray(2);
  for (let from = 0; from < body.length && size <= most; from += MOUTHFUL) {
    try {
      stream.push(body.subarray(from, from + MOUTHFUL), false);
    } catch {
      // A damaged stream gives no more than it has given; the reader mends or refuses it.
      return size;
    }
  }
  if (twice) throw new Unreadable('bomb');
  return size;
}

/** The two bytes by which deflated data begins in a PDF. */
function isDeflated(data: Uint8Array): boolean {
  const [first = 0, second = 0] = data;
  return (first & 0x0f) === 8 && first >> 4 <= 7 && (first * 256 + second) % 31 === 0;
}
