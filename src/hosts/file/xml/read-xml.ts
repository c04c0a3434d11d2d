/**
 * Reads the XML of a part as events with offsets into its text. Document types and entity declarations are
 * refused, malformed XML and deep nesting too; every error names the file and the part.
 * Spec: files §9
 */
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { invariant } from '#core/money/invariant';
import { HostError } from '#workbook/host';
import { limits } from '../zip/limits';
import {
  INITIAL,
  bindingsWithin,
  concernsNamespaces,
  elementName,
  type Bindings,
  type Name,
} from './namespaces';
import { damaged, type PartText } from './part-text';

export interface XmlTag extends Name {
  /** As written, with its prefix. */
  readonly name: string;
  /** Name as written → value. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly bindings: Bindings;
}

/** Offsets count UTF-16 units of the part's text; `end` stands after the ">". */
export interface XmlEvents {
  open(tag: XmlTag, start: number, end: number): void;
  text(text: string): void;
  close(tag: XmlTag, start: number, end: number): void;
}

/** `text` is the whole text, or its pieces, of which none begins within a tag; `around` is what surrounds a fragment. */
export function readXml(
  part: Pick<PartText, 'file' | 'name'>,
  text: string | Iterable<string>,
  events: XmlEvents,
  around: Bindings = INITIAL,
): void {
  const parser = new SaxesParser();
  const open: XmlTag[] = [];
  let piece = '';
  let before = 0;
  let isPlain = true;
  const startOf = (end: number) => before + piece.lastIndexOf('<', end - before - 1);
  const tagOf = ({ name, attributes }: SaxesTagPlain): XmlTag => {
    const outside = open.at(-1)?.bindings ?? around;
    const bindings = isPlain ? outside : bindingsWithin(outside, attributes);
    const meant = bindings && elementName(name, bindings);
    if (!meant) throw damaged(part, `<${name}>`);
    isPlain = true;
    return { name, uri: meant.uri, local: meant.local, attributes, bindings };
  };
  parser.on('error', (cause) => {
    throw damaged(part, undefined, cause);
  });
  parser.on('doctype', () => {
    throw new HostError('file/doctype', part.file, { detail: part.name });
  });
  parser.on('attribute', ({ name }) => {
    if (concernsNamespaces(name)) isPlain = false;
  });
  parser.on('opentag', (read) => {
    const tag = tagOf(read);
    open.push(tag);
    if (open.length > limits.depth) throw damaged(part, `${limits.depth} levels`);
    const end = parser.position;
    events.open(tag, startOf(end), end);
  });
  parser.on('text', (words) => events.text(words));
  parser.on('cdata', (words) => events.text(words));
  parser.on('closetag', ({ isSelfClosing }) => {
    const tag = open.pop();
    invariant(tag, 'every closing tag closes an element', { part: part.name });
    const end = parser.position;
    events.close(tag, isSelfClosing ? end : startOf(end), end);
  });
  for (const next of typeof text === 'string' ? [text] : text) {
    before += piece.length;
    piece = next;
    parser.write(piece);
  }
  parser.close();
}
