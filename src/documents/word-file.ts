/**
 * The text of a .docx, by mammoth. The parts that mammoth reads are first taken out of the zip within the bounds that
 * hold for workbooks, and only they are handed to it: no picture, no macro, no page header or footer. Spec: minutes §23
 */
import mammoth from 'mammoth';
import { Archive } from '#hosts/file/zip/archive';
import { decodePart, encodePart } from '#hosts/file/xml/part-text';
import { assemble, compressed, unchanged, type OutgoingEntry } from '#hosts/file/zip/assemble';
import { deflated } from '#hosts/file/zip/deflate';
import type { ZipEntry } from '#hosts/file/zip/directory';
import { HostError } from '#workbook/host';
import { limits } from './limits';
import { Unreadable } from './unreadable';
import { inKnownMarkup } from './word-markup';
import { withPrintedNumbers } from './word-numbers';
import { textOfWord, type WordPart } from './word-text';

export async function textOfWordFile(bytes: Uint8Array): Promise<string> {
  const proven = textParts(bytes);
  let document: WordPart | undefined;
  const input = { buffer: proven, arrayBuffer: proven.buffer };
  try {
    await mammoth.convertToHtml(input, {
      // The document as mammoth has read it is all that is wanted; nothing is left to be made into HTML.
      transformDocument: (read: WordPart) => {
        document = read;
        return { ...read, children: [] };
      },
    });
  } catch (failure) {
    throw new Unreadable('damaged', '', failure);
  }
  const text = document && textOfWord(document);
  if (text === undefined) throw new Unreadable('damaged');
  return text;
}

/** A zip file with the XML of the document alone, every byte of it measured and proven, and the printed numbers in it. */
function textParts(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  if (isCompound(bytes)) throw new Unreadable('encrypted');
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new Unreadable('not-word');
  try {
    const archive = new Archive(bytes, '');
    const parts = archive.entries.filter(({ name }) => /\.(?:xml|rels)$/i.test(name));
    if (!parts.some(isDocument)) throw new Unreadable('not-word');
    let size = 0;
    for (const part of parts) {
      const bounds = new XmlBounds();
      for (const piece of archive.pieces(part)) {
        size += piece.length;
        if (size > limits.xml) throw new Unreadable('bomb');
        bounds.see(piece);
      }
    }
    return new Uint8Array(assemble(readable(archive, parts)));
  } catch (failure) {
    if (!(failure instanceof HostError)) throw failure;
    throw new Unreadable(reasons[failure.code] ?? 'damaged', '', failure);
  }
}

/** The parts in markup that mammoth knows, with the "§" that Word numbers by itself written out where there are any. */
function readable(archive: Archive, parts: readonly ZipEntry[]): readonly OutgoingEntry[] {
  const textOf = (part: ZipEntry) => decodePart(archive.pieces(part), '', part.name);
  const named = (pattern: RegExp) => {
    const found = parts.find(({ name }) => pattern.test(name));
    return found && textOf(found);
  };
  const numbering = named(/(?:^|\/)numbering\.xml$/i);
  const styles = named(/(?:^|\/)styles\.xml$/i);
  return parts.map((part) => {
    if (!isDocument(part) && !isNotes(part)) return unchanged(archive, part);
    const written = textOf(part);
    const known = inKnownMarkup(written);
    const text =
      isDocument(part) && numbering?.text.includes('§')
        ? withPrintedNumbers(known, numbering, styles)
        : known.text;
    if (text === written.text) return unchanged(archive, part);
    return compressed(part.name, deflated(encodePart(written, [text])), part);
  });
}

const isNotes = ({ name }: ZipEntry) => /(?:^|\/)(?:foot|end)notes\d*\.xml$/i.test(name);
const isDocument = ({ name }: ZipEntry) => /(?:^|\/)document\d*\.xml$/i.test(name);

const reasons: Readonly<Partial<Record<HostError['code'], 'encrypted' | 'bomb'>>> = {
  'file/encrypted': 'encrypted',
  'file/suspicious-compression': 'bomb',
  'file/too-large': 'bomb',
};

/** Word puts what it encrypts into the older container. */
function isCompound(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0].every((byte, at) => bytes[at] === byte);
}

/** Watches XML go by: no document type, and no elements nested so deep that a reader which recurses would fall over. */
class XmlBounds {
  readonly #decoder = new TextDecoder();
  #rest = '';
  #depth = 0;

  see(piece: Uint8Array): void {
    const text = this.#rest + this.#decoder.decode(piece, { stream: true });
    // A tag that is cut in two is looked at when its end has come.
    const end = text.lastIndexOf('<');
    this.#rest = end < 0 ? '' : text.slice(end);
    if (this.#rest.length > limits.characters) throw new Unreadable('damaged');
    for (const [tag] of text.slice(0, Math.max(end, 0)).matchAll(/<[^<>]*>?/g)) this.#tag(tag);
  }

  #tag(tag: string): void {
    if (/^<!(?:DOCTYPE|ENTITY)/i.test(tag)) throw new Unreadable('doctype');
    if (tag.startsWith('</')) this.#depth -= 1;
    else if (!tag.endsWith('/>') && !/^<[!?]/.test(tag)) this.#depth += 1;
    if (this.#depth > limits.depth) throw new Unreadable('damaged');
  }
}
