/**
 * Reads the XML of a part as events with offsets into its text. Document types and entity declarations are
 * refused, malformed XML and deep nesting too; every error names the file and the part.
 * Spec: files §9
 */
import { SaxesParser, type SaxesTagNS } from 'saxes';
import { HostError } from '#workbook/host';
import { limits } from '../zip/limits';
import { damaged, type PartText } from './part-text';

export type XmlTag = SaxesTagNS;

/** Offsets count UTF-16 units of the part's text; `end` stands after the ">". */
export interface XmlEvents {
  open(tag: XmlTag, start: number, end: number): void;
  text(text: string): void;
  close(tag: XmlTag, start: number, end: number): void;
}

/** Prefix → namespace, of what surrounds a fragment. */
export type Namespaces = Readonly<Record<string, string>>;

/** `text` is the whole text, or its pieces, of which none begins within a tag. */
export function readXml(
  part: Pick<PartText, 'file' | 'name'>,
  text: string | Iterable<string>,
  events: XmlEvents,
  namespaces: Namespaces = {},
): void {
  const parser = new SaxesParser({ xmlns: true, additionalNamespaces: { ...namespaces } });
  let piece = '';
  let before = 0;
  let depth = 0;
  const startOf = (end: number) => before + piece.lastIndexOf('<', end - before - 1);
  parser.on('error', (cause) => {
    throw damaged(part, undefined, cause);
  });
  parser.on('doctype', () => {
    throw new HostError('file/doctype', part.file, { detail: part.name });
  });
  parser.on('opentag', (tag) => {
    depth += 1;
    if (depth > limits.depth) throw damaged(part, `${limits.depth} levels`);
    const end = parser.position;
    events.open(tag, startOf(end), end);
  });
  parser.on('text', (words) => events.text(words));
  parser.on('cdata', (words) => events.text(words));
  parser.on('closetag', (tag) => {
    depth -= 1;
    const end = parser.position;
    events.close(tag, tag.isSelfClosing ? end : startOf(end), end);
  });
  for (const next of typeof text === 'string' ? [text] : text) {
    before += piece.length;
    piece = next;
    parser.write(piece);
  }
  parser.close();
}
