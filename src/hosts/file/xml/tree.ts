/**
 * The XML of a part as a tree that knows where in the text each element stands: what an edit needs, and no more.
 * A part with very many like elements (cells, shared strings) takes a detour instead: its events go to a reader
 * of their own and never become a tree.
 */
import { invariant } from '#core/money/invariant';
import type { Allowance } from './allowance';
import { attributeName, type Bindings } from './namespaces';
import type { PartText } from './part-text';
import { readXml, type XmlEvents, type XmlTag } from './read-xml';

export interface XmlElement {
  readonly tag: XmlTag;
  readonly local: string;
  readonly uri: string;
  readonly children: XmlElement[];
  /** Its own text, without that of its children. */
  text: string;
  /** Offset of "<". */
  readonly start: number;
  /** Offset after the ">" of the opening tag. */
  readonly openEnd: number;
  /** Offset of "</"; that of the end when the element closes itself. */
  closeStart: number;
  /** Offset after the element. */
  end: number;
}

/** Takes over everything inside the elements it wants; they themselves stand in the tree, without children. */
export interface Detour extends XmlEvents {
  wants(tag: XmlTag): boolean;
  /** The element is about to be entered; `element` as far as it is known. */
  enter(element: XmlElement): void;
}

export interface TreeOptions {
  /** What the elements are counted against; what we have read before needs no counting. */
  readonly allowance?: Allowance;
  /** What surrounds a fragment. */
  readonly bindings?: Bindings;
  readonly detour?: Detour;
}

/** `text` is the whole text of the part, or its pieces. */
export function readTree(
  part: Pick<PartText, 'file' | 'name'>,
  text: string | Iterable<string>,
  { allowance, bindings, detour }: TreeOptions = {},
): XmlElement {
  const open: XmlElement[] = [];
  let root: XmlElement | undefined;
  let depthInDetour = 0;
  const ahead: XmlEvents['ahead'] = (within, piece, from, before) =>
    depthInDetour > 0 ? (detour?.ahead?.(within, piece, from, before) ?? from) : from;
  readXml(
    part,
    text,
    {
      open(tag, at) {
        if (depthInDetour > 0) {
          depthInDetour += 1;
          detour?.open(tag, at);
          return;
        }
        allowance?.take(part, ELEMENT + Object.keys(tag.attributes).length);
        const { local, uri } = tag;
        const { start, end } = at;
        const place = { start, openEnd: end, closeStart: end, end };
        const element: XmlElement = { tag, local, uri, children: [], text: '', ...place };
        open.at(-1)?.children.push(element);
        root ??= element;
        open.push(element);
        if (detour?.wants(tag)) {
          depthInDetour = 1;
          detour.enter(element);
        }
      },
      text(words) {
        const inside = open.at(-1);
        if (depthInDetour > 0) detour?.text(words);
        else if (inside) inside.text += words;
      },
      close(tag, at) {
        if (depthInDetour > 0) {
          depthInDetour -= 1;
          if (depthInDetour > 0) {
            detour?.close(tag, at);
            return;
          }
        }
        const element = open.pop();
        invariant(element, 'every closing tag closes an element', { part: part.name });
        element.closeStart = at.start;
        element.end = at.end;
      },
      ...(detour?.ahead ? { ahead } : {}),
    },
    bindings,
  );
  invariant(root, 'a document has a root', { part: part.name });
  return root;
}

/** An element weighs as much as so many cells, each of its attributes as one. */
const ELEMENT = 4;

/** "x:" for elements beside this one, "" when it has no prefix. */
export function prefixOf({ tag }: Pick<XmlElement, 'tag'>): string {
  return tag.name.slice(0, tag.name.length - tag.local.length);
}

/** The attribute without prefix, as every attribute of the main formats is written. */
export function attribute(of: Pick<XmlElement, 'tag'> | XmlTag, name: string): string | undefined {
  const tag = 'tag' in of ? of.tag : of;
  return tag.attributes[name];
}

/** The attribute of another namespace, whatever its prefix, such as r:id. */
export function foreignAttribute(
  { tag }: Pick<XmlElement, 'tag'>,
  uris: readonly string[],
  local: string,
): string | undefined {
  const found = Object.entries(tag.attributes).find(([written]) => {
    const name = attributeName(written, tag.bindings);
    return name?.local === local && uris.includes(name.uri);
  });
  return found?.[1];
}

/** "1" and "true" say yes; absent says `otherwise`. */
export function flag(
  of: Pick<XmlElement, 'tag'> | XmlTag,
  name: string,
  otherwise = false,
): boolean {
  const written = attribute(of, name);
  return written === undefined ? otherwise : written === '1' || written === 'true';
}

/** The first child with that name in the namespace of its parent. */
export function child(element: XmlElement | undefined, local: string): XmlElement | undefined {
  return element?.children.find((each) => each.local === local && each.uri === element.uri);
}

/** The children with that name in the namespace of their parent. */
export function childrenOf(element: XmlElement | undefined, local: string): XmlElement[] {
  return element?.children.filter((each) => each.local === local && each.uri === element.uri) ?? [];
}
