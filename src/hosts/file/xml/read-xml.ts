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

/**
 * Where the tag stands that is told of at this moment: offsets in UTF-16 units of the part's text, looked up when they are
 * asked for, because hardly any cell's are.
 */
export interface TagPlace {
  /** Of the "<"; of the end where an element closes itself. */
  readonly start: number;
  /** After the ">". */
  readonly end: number;
}

export interface XmlEvents {
  open(tag: XmlTag, at: TagPlace): void;
  text(text: string): void;
  close(tag: XmlTag, at: TagPlace): void;
  /**
   * Reads by itself what stands in the piece from an offset on, and tells the offset behind it: the same one when it reads
   * nothing. The parser sees nothing of that, and must find itself where it was. Asked where a tag has just ended; `within`
   * is the element that is open there, `before` the offset of the piece in the part.
   */
  ahead?(within: XmlTag, piece: string, from: number, before: number): number;
}

/** One for a whole reading, which moves on with it. */
class Reading implements TagPlace {
  /** What has been read before this piece. */
  #before = 0;
  #piece = '';
  /** What the parser has not seen, because others read it. */
  #passed = 0;
  /** Where the last tag ended. */
  #tagEnd = 0;
  closesItself = false;

  constructor(
    readonly parser: SaxesParser,
    readonly ahead: ((piece: string, from: number, before: number) => number) | null,
  ) {}

  get start(): number {
    const { end } = this;
    if (this.closesItself) return end;
    return this.#before + this.#piece.lastIndexOf('<', end - this.#before - 1);
  }

  get end(): number {
    return this.parser.position + this.#passed;
  }

  /** A tag has been told of. */
  passedTag(): void {
    this.#tagEnd = this.end;
  }

  read(piece: string): void {
    this.#before += this.#piece.length;
    this.#piece = piece;
    if (!this.ahead) {
      this.parser.write(piece);
      return;
    }
    for (let from = 0; from < piece.length;) {
      if (this.#tagEnd === this.#before + from) {
        const behind = this.ahead(piece, from, this.#before);
        this.#passed += behind - from;
        from = behind;
      }
      const end = piece.indexOf('>', from) + 1 || piece.length;
      this.parser.write(piece.slice(from, end));
      from = end;
    }
  }
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
  const ahead = (piece: string, from: number, before: number) => {
    const within = open.at(-1);
    return within ? (events.ahead?.(within, piece, from, before) ?? from) : from;
  };
  const at = new Reading(parser, events.ahead ? ahead : null);
  let isPlain = true;
  const tagOf = ({ name, attributes }: SaxesTagPlain): XmlTag => {
    const outside = open.at(-1)?.bindings ?? around;
    const bindings = isPlain ? outside : bindingsWithin(outside, attributes);
    isPlain = true;
    if (bindings && !name.includes(':')) {
      return { name, uri: bindings.unprefixed, local: name, attributes, bindings };
    }
    const meant = bindings && elementName(name, bindings);
    if (!meant) throw damaged(part, `<${name}>`);
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
    at.closesItself = false;
    events.open(tag, at);
    at.passedTag();
  });
  parser.on('text', (words) => events.text(words));
  parser.on('cdata', (words) => events.text(words));
  parser.on('closetag', ({ isSelfClosing }) => {
    const tag = open.pop();
    invariant(tag, 'every closing tag closes an element', { part: part.name });
    at.closesItself = isSelfClosing;
    events.close(tag, at);
    at.passedTag();
  });
  for (const piece of typeof text === 'string' ? [text] : text) at.read(piece);
  parser.close();
}
