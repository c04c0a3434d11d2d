/**
 * The numbers that Word gives its headings by itself: "§ 7" of a numbered paragraph is printed but stands nowhere in its
 * text. Here it is put into the text, as it is printed. Numbers without a § stay with the list that they belong to; so do
 * letters and Roman numerals. Spec: minutes §23
 */
import { escapeText } from '#hosts/file/xml/escape';
import type { PartText } from '#hosts/file/xml/part-text';
import {
  child,
  childrenOf,
  foreignAttribute,
  prefixOf,
  readTree,
  type XmlElement,
} from '#hosts/file/xml/tree';
import { listsOf, numberOf, valueOf, type List } from './word-lists';

interface Numbered {
  readonly list: string;
  /** Null: the level that belongs to the style, or the first. */
  readonly level: number | null;
}

/** The XML of the document with every "§" that Word prints. */
export function withPrintedNumbers(
  document: PartText,
  numbering: PartText,
  styles: PartText | undefined,
): string {
  const { text } = document;
  const treeOf = (part: PartText) => readTree(part, part.text);
  const numberedStyles = stylesOf(styles && treeOf(styles));
  const counting = new Counting(listsOf(treeOf(numbering)));
  const pieces: string[] = [];
  let at = 0;
  for (const paragraph of paragraphsIn(treeOf(document))) {
    const properties = child(paragraph, 'pPr');
    const printed = properties && counting.next(properties, numberedStyles);
    if (!properties || !printed?.startsWith('§')) continue;
    const w = prefixOf(paragraph);
    const own = child(properties, 'numPr');
    // The number has become text: the paragraph is no item of a list any more, whatever its style says.
    const none = `<${w}numPr><${w}ilvl ${w}val="0"/><${w}numId ${w}val="0"/></${w}numPr>`;
    const run = `<${w}r><${w}t xml:space="preserve">${escapeText(printed)} </${w}t></${w}r>`;
    pieces.push(text.slice(at, own?.start ?? properties.openEnd), none);
    pieces.push(text.slice(own?.end ?? properties.openEnd, properties.end), run);
    at = properties.end;
  }
  return pieces.join('') + text.slice(at);
}

function* paragraphsIn(element: XmlElement): Generator<XmlElement> {
  if (element.local === 'p') yield element;
  else for (const each of element.children) yield* paragraphsIn(each);
}

/** Counts as Word does: every list for itself, a lower level anew below each higher one. */
class Counting {
  readonly #counts = new Map<string, (number | undefined)[]>();
  readonly #begun = new Set<string>();

  constructor(private readonly lists: ReadonlyMap<string, List>) {}

  /** What is printed before the paragraph with these properties; undefined when it is not numbered. */
  next(properties: XmlElement, styles: ReadonlyMap<string, Numbered>): string | undefined {
    const style = valueOf(properties, 'pStyle') ?? '';
    const ofStyle = styles.get(style);
    const own = numberedBy(properties);
    const id = own.list ?? ofStyle?.list ?? '';
    const list = this.lists.get(id);
    const isDeleted = child(child(properties, 'rPr'), 'del') !== undefined;
    if (!list || isDeleted) return undefined;
    return this.#counted(id, list, own.level ?? ofStyle?.level ?? list.ofStyle.get(style) ?? 0);
  }

  #counted(id: string, list: List, at: number): string | undefined {
    const counts = this.#counts.get(list.key) ?? [];
    this.#counts.set(list.key, counts);
    if (!this.#begun.has(id)) for (const level of list.restarts.keys()) counts[level] = undefined;
    this.#begun.add(id);
    const before = counts[at];
    const start = list.restarts.get(at) ?? list.levels.get(at)?.start ?? 1;
    counts.length = at + 1;
    counts[at] = before === undefined ? start : before + 1;
    const level = list.levels.get(at);
    if (!level?.decimal) return undefined;
    return level.text.replace(/%([1-9])/g, (_, number: string) =>
      String(counts[Number(number) - 1] ?? 1),
    );
  }
}

/** The list and level that the properties of a paragraph or a style name. */
function numberedBy(properties: XmlElement | undefined): {
  readonly list: string | undefined;
  readonly level: number | null;
} {
  const own = child(properties, 'numPr');
  return { list: valueOf(own, 'numId'), level: numberOf(valueOf(own, 'ilvl')) };
}

/** How many styles may be based on each other. */
const MOST_BASES = 20;

/** The styles whose paragraphs are numbered, by themselves or by what they are based on. */
function stylesOf(root: XmlElement | undefined): ReadonlyMap<string, Numbered> {
  const styles = new Map(
    childrenOf(root, 'style').map((style) => [
      foreignAttribute(style, [style.uri], 'styleId') ?? '',
      { based: valueOf(style, 'basedOn'), ...numberedBy(child(style, 'pPr')) },
    ]),
  );
  const numbered = new Map<string, Numbered>();
  for (const [id, own] of styles) {
    let style: typeof own | undefined = own;
    for (let count = 0; style && style.list === undefined && count < MOST_BASES; count += 1) {
      style = style.based === undefined ? undefined : styles.get(style.based);
    }
    if (style?.list !== undefined)
      numbered.set(id, { list: style.list, level: own.level ?? style.level });
  }
  return numbered;
}
