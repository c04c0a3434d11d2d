/**
 * A plain text file: UTF-8 or UTF-16 by its byte-order mark, UTF-16 without one where every other byte is empty, UTF-8,
 * and Western European (Windows-1252, which holds Latin-1) for anything else. The mark stays in the text, so that
 * positions count from the first byte of the file. Spec: minutes §23
 */
import { Unreadable } from './unreadable';

interface PlainFile {
  readonly text: string;
  readonly encodingAssumed: boolean;
}

/** `encodingAssumed` is true when the bytes did not tell. */
export function textOfPlainFile(bytes: Uint8Array): PlainFile {
  const wide = wideEncoding(bytes);
  if (wide) return { text: decoded(bytes, wide), encodingAssumed: false };
  if (bytes.includes(0)) throw new Unreadable('not-text');
  try {
    return { text: decoded(bytes, 'utf-8', true), encodingAssumed: false };
  } catch {
    // A strict reading fails for one reason only: these bytes are not UTF-8.
    return { text: decoded(bytes, 'windows-1252'), encodingAssumed: true };
  }
}

function decoded(bytes: Uint8Array, encoding: string, fatal = false): string {
  return new TextDecoder(encoding, { fatal, ignoreBOM: true }).decode(bytes);
}

/** How many bytes tell whether every other one is empty. */
const SAMPLE = 1_000;

function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, SAMPLE);
  const empty = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) empty[at % 2] = (empty[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = empty;
  const most = sample.length * 0.4;
  if (odd > most && even === 0) return 'utf-16le';
  return even > most && odd === 0 ? 'utf-16be' : null;
}
