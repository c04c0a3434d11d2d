/**
 * Reads opening tags: their names with namespaces, and their attributes, each of which stands once and has its value
 * unescaped. Spec: files §9
 */
import { XmlNames, type XmlAttribute, type XmlName } from './names';
import { within, type Namespaces } from './namespaces';
import { meant } from './references';

export interface XmlTag extends XmlName {
  readonly uri: string;
  readonly attributes: readonly XmlAttribute[];
  readonly ns: Namespaces;
}

export interface ReadTag {
  readonly tag: XmlTag;
  /** After the ">". */
  readonly end: number;
  readonly closesItself: boolean;
}

const TAB = 0x09;
const LINE = 0x0a;
const RETURN = 0x0d;
const SPACE = 0x20;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const SLASH = 0x2f;
const EQUAL = 0x3d;
const GREATER = 0x3e;
/** Attributes that are compared one by one; more are counted in a set. */
const FEW = 8;
const NONE: readonly XmlAttribute[] = [];

export class TagReader {
  readonly #names = new XmlNames();
  #piece = '';
  #at = 0;

  /** `refuse` tells why a tag is none. */
  constructor(readonly refuse: (why: string) => never) {}

  isName(written: string): boolean {
    return this.#names.of(written)?.prefix === '';
  }

  /** The tag that begins at the offset of its "<"; `around` is what holds outside it. */
  read(piece: string, at: number, around: Namespaces): ReadTag {
    this.#piece = piece;
    this.#at = at + 1;
    const name = this.#name();
    const attributes = this.#attributes();
    const closesItself = piece.charCodeAt(this.#at) === SLASH;
    if (closesItself) this.#at += 1;
    if (piece.charCodeAt(this.#at) !== GREATER) this.refuse('a tag without an end');
    const end = this.#at + 1;
    const less = piece.indexOf('<', at + 1);
    if (less >= 0 && less < end) this.refuse('< within a tag');

    const ns = within(around, attributes) ?? this.refuse('a namespace that cannot be');
    if (name.prefix === 'xmlns') this.refuse('an element that declares');
    const uri = this.#namespace(name, ns);
    for (const attribute of attributes) if (attribute.prefix !== '') this.#namespace(attribute, ns);
    if (attributes.length > 1) this.#demandDistinct(attributes, ns);
    const { prefix, local } = name;
    return { tag: { name: name.name, prefix, local, uri, attributes, ns }, end, closesItself };
  }

  #namespace({ prefix }: XmlName, ns: Namespaces): string {
    const uri = ns[prefix] ?? '';
    if (uri === '' && prefix !== '') this.refuse('a prefix that nobody declares');
    return uri;
  }

  #attributes(): readonly XmlAttribute[] {
    let attributes: XmlAttribute[] | null = null;
    for (;;) {
      const before = this.#at;
      this.#skipSpace();
      const code = this.#piece.charCodeAt(this.#at);
      if (code === GREATER || code === SLASH) return attributes ?? NONE;
      if (this.#at === before) this.refuse('attributes without a space between them');
      attributes ??= [];
      const { name, prefix, local } = this.#name();
      attributes.push({ name, prefix, local, value: this.#value() });
    }
  }

  #value(): string {
    this.#skipSpace();
    if (this.#piece.charCodeAt(this.#at) !== EQUAL) this.refuse('an attribute without a value');
    this.#at += 1;
    this.#skipSpace();
    const quote = this.#piece.charCodeAt(this.#at);
    if (quote !== QUOTE && quote !== APOSTROPHE) this.refuse('a value without quotes');
    const start = this.#at + 1;
    const end = this.#piece.indexOf(quote === QUOTE ? '"' : "'", start);
    if (end < 0) this.refuse('a value without an end');
    this.#at = end + 1;
    const written = this.#piece.slice(start, end);
    if (!/[&\t\n\r]/.test(written)) return written;
    return meant(written, ' ') ?? this.refuse('a reference to nothing');
  }

  #name(): XmlName {
    const start = this.#at;
    for (;;) {
      const code = this.#piece.charCodeAt(this.#at);
      if (!(code > SPACE) || code === SLASH || code === EQUAL || code === GREATER) break;
      this.#at += 1;
    }
    const written = this.#piece.slice(start, this.#at);
    return this.#names.of(written) ?? this.refuse('a name that is none');
  }

  #skipSpace(): void {
    for (;;) {
      const code = this.#piece.charCodeAt(this.#at);
      if (code !== SPACE && code !== LINE && code !== TAB && code !== RETURN) return;
      this.#at += 1;
    }
  }

  /** No two attributes have one name, nor one local name in one namespace. */
  #demandDistinct(attributes: readonly XmlAttribute[], ns: Namespaces): void {
    const isPlain = attributes.length <= FEW && attributes.every(({ prefix }) => prefix === '');
    if (isPlain ? hasTwins(attributes) : new Set(attributes.map(whole)).size < attributes.length) {
      this.refuse('an attribute twice');
    }

    function whole({ name, prefix, local }: XmlAttribute): string {
      return prefix === '' ? name : `${ns[prefix] ?? ''} ${local}`;
    }
  }
}

/** For tags as cells have them, where a set would cost more than the rest of the tag. */
function hasTwins(attributes: readonly XmlAttribute[]): boolean {
  for (let later = 1; later < attributes.length; later += 1) {
    for (let earlier = 0; earlier < later; earlier += 1) {
      if (attributes[earlier]?.name === attributes[later]?.name) return true;
    }
  }
  return false;
}
