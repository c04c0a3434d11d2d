/**
 * A part of the package as text, and back: decoding and encoding are exact inverses, so that what is not edited
 * keeps its bytes. Byte-order marks are kept. UTF-8 and UTF-16 are read, as the format allows; others are refused.
 * Spec: files §4
 */
import { HostError } from '#workbook/host';

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

export function decodePart(bytes: Uint8Array, file: string, name: string): PartText {
  const { encoding, mark } = recognise(bytes);
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes.subarray(mark));
  } catch (cause) {
    throw damaged({ file, name }, 'encoding', cause);
  }
  const declared = /^<\?xml[^>]*?encoding\s*=\s*["']([\w.-]+)["']/i.exec(text)?.[1]?.toLowerCase();
  const honest =
    declared === undefined ||
    declared === 'us-ascii' ||
    declared.startsWith(encoding.slice(0, 'utf-8'.length));
  if (!honest) throw damaged({ file, name }, `encoding ${declared}`);
  return { file, name, text, encoding, marked: mark > 0 };
}

/** The bytes of the part with another text in the same encoding. */
export function encodePart(part: PartText, text: string): Uint8Array {
  const whole = part.marked ? `\ufeff${text}` : text;
  if (part.encoding === 'utf-8') return new TextEncoder().encode(whole);
  const bytes = new Uint8Array(2 * whole.length);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < whole.length; index += 1) {
    view.setUint16(2 * index, whole.charCodeAt(index), part.encoding === 'utf-16le');
  }
  return bytes;
}

function recognise(bytes: Uint8Array): { encoding: Encoding; mark: number } {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', mark: 3 };
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', mark: 2 };
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', mark: 2 };
  if (a === 0x3c && b === 0) return { encoding: 'utf-16le', mark: 0 };
  if (a === 0 && b === 0x3c) return { encoding: 'utf-16be', mark: 0 };
  return { encoding: 'utf-8', mark: 0 };
}
