/**
 * A part of the package as text, and back: decoding and encoding are exact inverses, so that what is not edited
 * keeps its bytes. Byte-order marks are kept. UTF-8 and UTF-16 are read, as the format allows; others are refused.
 * Spec: files §4
 */
import { HostError } from '#workbook/host';
import { limits } from '../zip/limits';

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

export interface PartText {
  /** The file and the part, for errors. */
  readonly file: string;
  readonly name: string;
  /** Without byte-order mark. */
  readonly text: string;
  readonly encoding: Encoding;
  readonly marked: boolean;
}

/** The error of a part that cannot be understood; `where` narrows it down, such as a cell. */
export function damaged(
  part: Pick<PartText, 'file' | 'name'>,
  where?: string,
  cause?: unknown,
): HostError {
  const detail = where === undefined ? part.name : `${part.name}, ${where}`;
  return new HostError('file/damaged-part', part.file, { detail, cause });
}

/** The whole part as text, from its bytes in pieces. */
export function decodePart(bytes: Iterable<Uint8Array>, file: string, name: string): PartText {
  const decoding = new Decoding({ file, name });
  const text = [...decoding.pieces(bytes)].join('');
  const { encoding, mark } = decoding.recognised;
  return { file, name, text, encoding, marked: mark > 0 };
}

/** The text of a part in pieces, each of which begins with a tag and ends before one, but for the first and the last. */
export function decodePieces(
  bytes: Iterable<Uint8Array>,
  file: string,
  name: string,
): Generator<string, void> {
  return new Decoding({ file, name }).pieces(bytes);
}

class Decoding {
  recognised: Recognised = { encoding: 'utf-8', mark: 0 };

  constructor(readonly part: Pick<PartText, 'file' | 'name'>) {}

  *pieces(bytes: Iterable<Uint8Array>): Generator<string, void> {
    let decoder: InstanceType<typeof TextDecoder> | undefined;
    let rest = '';
    let isFirst = true;
    for (const piece of bytes) {
      let [fresh, stream] = [piece, decoder];
      if (!stream) {
        this.recognised = recognise(piece);
        const { encoding, mark } = this.recognised;
        stream = decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
        fresh = piece.subarray(mark);
      }
      const text = this.#decode(() => stream.decode(fresh, { stream: true }));
      const cut = text.lastIndexOf('<');
      if (cut < 0) {
        rest += text;
        this.#demandTags(rest.length);
        continue;
      }
      const ready = rest + text.slice(0, cut);
      rest = text.slice(cut);
      if (ready === '') continue;
      if (ready.length > limits.stretch) this.#demandTagsIn(ready);
      if (isFirst) this.#demandHonesty(ready);
      isFirst = false;
      yield ready;
    }
    rest += this.#decode(() => decoder?.decode() ?? '');
    if (isFirst) this.#demandHonesty(rest);
    yield rest;
  }

  #decode(decode: () => string): string {
    try {
      return decode();
    } catch (cause) {
      throw damaged(this.part, 'encoding', cause);
    }
  }

  /** A parser holds a tag whole, with an object for each attribute: it must not be too long. */
  #demandTags(stretch: number): void {
    if (stretch > limits.stretch) throw damaged(this.part, `${limits.stretch} characters`);
  }

  #demandTagsIn(text: string): void {
    for (let at = 0; at >= 0;) {
      const next = text.indexOf('<', at + 1);
      this.#demandTags((next < 0 ? text.length : next) - at);
      at = next;
    }
  }

  /** The part may name its encoding; it must be the one it has. */
  #demandHonesty(beginning: string): void {
    const declared = /^<\?xml[^>]*?encoding\s*=\s*["']([\w.-]+)["']/i.exec(beginning)?.[1];
    const name = declared?.toLowerCase() ?? 'us-ascii';
    const family = this.recognised.encoding.slice(0, 'utf-8'.length);
    if (name !== 'us-ascii' && !name.startsWith(family)) {
      throw damaged(this.part, `encoding ${declared ?? ''}`);
    }
  }
}

/**
 * The bytes of the part with another text, which comes in pieces, in the same encoding; each piece until the next. Few
 * parts are in UTF-16: their pieces become one, because small ones are deflated slowly and badly.
 */
export function encodePart(
  { marked, encoding }: PartText,
  pieces: readonly string[],
): Iterable<Uint8Array> {
  const all = marked ? ['\ufeff', ...pieces] : pieces;
  return encoding === 'utf-8' ? encodeText(all) : [utf16(all.join(''), encoding)];
}

/** The bytes of a text in UTF-8, a mouthful at a time and always in the same memory: each is there until the next. */
export function* encodeText(pieces: readonly string[]): Generator<Uint8Array, void> {
  const encoder = new TextEncoder();
  const characters = pieces.reduce((sum, { length }) => sum + length, 0);
  const mouthful = new Uint8Array(Math.min(MOUTHFUL, 3 * characters));
  let filled = 0;
  for (const piece of pieces) {
    for (let at = 0; at < piece.length;) {
      const { read, written } = encoder.encodeInto(piece.slice(at), mouthful.subarray(filled));
      at += read;
      filled += written;
      if (at === piece.length) continue;
      yield mouthful.subarray(0, filled);
      filled = 0;
    }
  }
  yield mouthful.subarray(0, filled);
}

const MOUTHFUL = 1 << 18;

function utf16(text: string, encoding: Encoding): Uint8Array {
  const bytes = new Uint8Array(2 * text.length);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index += 1) {
    view.setUint16(2 * index, text.charCodeAt(index), encoding === 'utf-16le');
  }
  return bytes;
}

interface Recognised {
  readonly encoding: Encoding;
  /** Bytes of the byte-order mark. */
  readonly mark: number;
}

function recognise(bytes: Uint8Array): Recognised {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', mark: 3 };
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', mark: 2 };
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', mark: 2 };
  if (a === 0x3c && b === 0) return { encoding: 'utf-16le', mark: 0 };
  if (a === 0 && b === 0x3c) return { encoding: 'utf-16be', mark: 0 };
  return { encoding: 'utf-8', mark: 0 };
}
