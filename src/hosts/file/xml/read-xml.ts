/**
 * Reads the XML of a part as events with offsets into its text, strictly: what is not well-formed is refused, document
 * types, entity declarations and deep nesting too; every error names the file and the part. It looks for whole tags and
 * not at single characters, because a sheet has a hundred thousand of them. Spec: files §9
 */
import { HostError } from '#workbook/host';
import { limits } from '../zip/limits';
import { damaged, type PartText } from './part-text';
import { around, type Namespaces } from './namespaces';
import { meant, unlawful } from './references';
import { TagReader, type XmlTag } from './tag';

export type { Namespaces } from './namespaces';
export type { XmlTag } from './tag';

/** Offsets count UTF-16 units of the part's text; `end` stands after the ">". */
export interface XmlEvents {
  open(tag: XmlTag, start: number, end: number): void;
  text(text: string): void;
  close(tag: XmlTag, start: number, end: number): void;
}

/** `text` is the whole text, or its pieces, each of which but the first begins with "<". */
export function readXml(
  part: Pick<PartText, 'file' | 'name'>,
  text: string | Iterable<string>,
  events: XmlEvents,
  namespaces: Namespaces = {},
): void {
  const reading = new Reading(part, events, namespaces);
  for (const piece of typeof text === 'string' ? [text] : text) reading.take(piece);
  reading.finish();
}

const LESS = 0x3c;
const SLASH = 0x2f;
const BANG = 0x21;
const QUESTION = 0x3f;

/** What is closed by words and not by a tag; the end may stand in a later piece. */
type Passage = 'comment' | 'instruction' | 'characters';
const ends: Readonly<Record<Passage, string>> = {
  comment: '--',
  instruction: '?>',
  characters: ']]>',
};

const declaration =
  /^(?=[ -~\t\r\n]*?\?>)<\?xml\s+version\s*=\s*(["'])1\.\d+\1(?:\s+encoding\s*=\s*(["'])[A-Za-z][\w.-]*\2)?(?:\s+standalone\s*=\s*(["'])(?:yes|no)\3)?\s*\?>/;
const space = /^[ \t\r\n]*$/;

class Reading {
  readonly #open: XmlTag[] = [];
  readonly #tags = new TagReader((why) => this.#refuse(why));
  readonly #around: Namespaces;
  #piece = '';
  /** Offset of the piece in the text. */
  #before = 0;
  #within: Passage | null = null;
  /** Whether the texts of the piece stand for themselves. */
  #isPlain = true;
  #isRootClosed = false;

  constructor(
    readonly part: Pick<PartText, 'file' | 'name'>,
    readonly events: XmlEvents,
    namespaces: Namespaces,
  ) {
    this.#around = around(namespaces);
  }

  take(piece: string): void {
    if (unlawful.test(piece)) this.#refuse('a character that XML does not know');
    this.#piece = piece;
    this.#isPlain = !/[&\r]/.test(piece);
    let at = this.#before === 0 ? this.#declared() : 0;
    while (at < piece.length) {
      if (this.#within) at = this.#leave(this.#within, at);
      else if (piece.charCodeAt(at) === LESS) at = this.#markup(at);
      else at = this.#words(at);
    }
    this.#before += piece.length;
  }

  finish(): void {
    if (this.#within || !this.#isRootClosed) this.#refuse('the end is missing');
  }

  #refuse(why: string): never {
    throw damaged(this.part, undefined, why);
  }

  /** Where the document begins. */
  #declared(): number {
    return declaration.exec(this.#piece)?.[0].length ?? 0;
  }

  #words(at: number): number {
    const next = this.#piece.indexOf('<', at);
    const end = next < 0 ? this.#piece.length : next;
    const words = this.#piece.slice(at, end);
    if (this.#open.length === 0) {
      if (!space.test(words)) this.#refuse('text outside the root');
    } else {
      if (words.includes(']]>')) this.#refuse(']]> in a text');
      this.events.text(this.#meant(words));
    }
    return end;
  }

  #meant(words: string): string {
    return this.#isPlain ? words : (meant(words) ?? this.#refuse('a reference to nothing'));
  }

  #markup(at: number): number {
    switch (this.#piece.charCodeAt(at + 1)) {
      case SLASH:
        return this.#close(at);
      case BANG:
        return this.#exclaimed(at);
      case QUESTION:
        return this.#instructed(at);
      default:
        return this.#enter(at);
    }
  }

  #enter(at: number): number {
    if (this.#isRootClosed) this.#refuse('a second root');
    const outer = this.#open.at(-1)?.ns ?? this.#around;
    const { tag, end, closesItself } = this.#tags.read(this.#piece, at, outer);
    if (this.#open.length >= limits.depth) throw damaged(this.part, `${limits.depth} levels`);
    this.#open.push(tag);
    this.events.open(tag, this.#before + at, this.#before + end);
    if (closesItself) this.#leaveElement(end, end);
    return end;
  }

  #close(at: number): number {
    const name = this.#open.at(-1)?.name;
    if (name === undefined || !this.#piece.startsWith(name, at + 2)) {
      this.#refuse('a closing tag for nothing');
    }
    const end = this.#piece.indexOf('>', at) + 1;
    const rest = end - 1 - (at + 2 + name.length);
    if (rest !== 0 && !(rest > 0 && space.test(this.#piece.slice(end - 1 - rest, end - 1)))) {
      this.#refuse('a closing tag of another element');
    }
    this.#leaveElement(at, end);
    return end;
  }

  #leaveElement(start: number, end: number): void {
    const tag = this.#open.pop();
    if (!tag) this.#refuse('a closing tag for nothing');
    this.#isRootClosed = this.#open.length === 0;
    this.events.close(tag, this.#before + start, this.#before + end);
  }

  #exclaimed(at: number): number {
    if (this.#piece.startsWith('<!--', at)) return this.#begin('comment', at + 4);
    if (this.#piece.startsWith('<![CDATA[', at) && this.#open.length > 0) {
      return this.#begin('characters', at + 9);
    }
    if (this.#piece.startsWith('<!DOCTYPE', at)) {
      throw new HostError('file/doctype', this.part.file, { detail: this.part.name });
    }
    return this.#refuse('a declaration');
  }

  #instructed(at: number): number {
    const [whole = '', target = ''] =
      /^<\?([^\s?]+)(?=\s|\?>)/.exec(this.#piece.slice(at, at + 300)) ?? [];
    if (!this.#tags.isName(target) || target.toLowerCase() === 'xml') {
      this.#refuse('an instruction for nobody');
    }
    return this.#begin('instruction', at + whole.length);
  }

  #begin(passage: Passage, at: number): number {
    this.#within = passage;
    return at;
  }

  /** Behind the passage; or behind the piece, when the passage goes on. */
  #leave(passage: Passage, at: number): number {
    const closing = this.#piece.indexOf(ends[passage], at);
    const end = closing < 0 ? this.#piece.length : closing;
    if (passage === 'characters') {
      this.events.text(this.#piece.slice(at, end).replace(/\r\n?/g, '\n'));
    }
    if (closing < 0) return end;
    this.#within = null;
    if (passage !== 'comment') return end + ends[passage].length;
    if (this.#piece[end + 2] !== '>') this.#refuse('-- in a comment');
    return end + 3;
  }
}
