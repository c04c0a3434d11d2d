/** New cell formats at the end of xl/styles.xml; those that are there, and the order of everything, stay. Spec: files §7 */
import type { CellStyle } from '#sheet/cell';
import { builtInId } from '../read/number-formats';
import { escapeAttribute } from '../xml/escape';
import { opened, withAttributes } from '../xml/tag-text';
import { TextPatch } from '../xml/text-patch';
import { attribute, child, childrenOf, prefixOf, type XmlElement } from '../xml/tree';
import { insertInOrder } from './elements';

const order = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
];
const after = ['tableStyles', 'colors', 'extLst'];

/** Numbers below are Excel's own. */
const FIRST_OWN_FORMAT = 164;

/** The part's text with a format for each style, in their order, after the ones it has. */
export function withStyles(text: string, root: XmlElement, styles: readonly CellStyle[]): string {
  const lists = new Lists(text, root, prefixOf(root));
  for (const style of styles) {
    const indexes = indexesOf(style, lists);
    lists.append('cellXfs', formatOf(style, indexes, lists.prefix));
  }
  return lists.result();
}

/** The index of a format that the part has, when it is word for word the one that we would add for the style. */
export function heldFormat(text: string, root: XmlElement, style: CellStyle): number | undefined {
  const lists = new Lists(text, root, prefixOf(root));
  const indexes = indexesOf(style, lists);
  return lists.isAsItWas
    ? lists.find('cellXfs', formatOf(style, indexes, lists.prefix))
    : undefined;
}

interface Indexes {
  readonly format: number;
  readonly font: number;
  readonly fill: number;
  readonly border: number;
}

/** Where the style's number format, font, fill and border stand; those that the part lacks are added. */
function indexesOf(style: CellStyle, lists: Lists): Indexes {
  const { root, prefix } = lists;
  const plain = !style.bold && !style.italic && style.color === undefined;
  return {
    format: numberFormat(lists, style.numberFormat, prefix),
    font: plain ? 0 : lists.add('fonts', fontOf(root, style, prefix)),
    fill: style.fill === undefined ? 0 : lists.add('fills', fillOf(style.fill, prefix)),
    border: style.topBorder ? lists.add('borders', borderOf(prefix)) : 0,
  };
}

/** The numbered lists of the part and what is added to them. */
class Lists {
  readonly #added = new Map<string, string[]>();

  constructor(
    readonly text: string,
    readonly root: XmlElement,
    readonly prefix: string,
  ) {}

  element(name: string): XmlElement | undefined {
    return child(this.root, name);
  }

  get isAsItWas(): boolean {
    return this.#added.size === 0;
  }

  /** Index of an entry that the part has, written in these very words. */
  find(list: string, xml: string): number | undefined {
    const entries = this.element(list)?.children ?? [];
    const index = entries.findIndex(({ start, end }) => this.text.slice(start, end) === xml);
    return index < 0 ? undefined : index;
  }

  /** Index of the entry: of one that is there or was added before, else of a new one. */
  add(list: string, xml: string): number {
    const held = this.find(list, xml);
    if (held !== undefined) return held;
    const known = this.#added.get(list)?.indexOf(xml) ?? -1;
    return known < 0 ? this.append(list, xml) : this.#held(list) + known;
  }

  /** Index of a new entry, though there may be one like it. */
  append(list: string, xml: string): number {
    const added = this.#added.get(list) ?? [];
    this.#added.set(list, added);
    added.push(xml);
    return this.#held(list) + added.length - 1;
  }

  #held(list: string): number {
    return this.element(list)?.children.length ?? 0;
  }

  /** Number of an entry that states its own, counted up from `first`. */
  addNumbered(list: string, first: number, entry: (id: number) => string): number {
    const added = this.#added.get(list) ?? [];
    this.#added.set(list, added);
    const known = added.findIndex((xml, index) => xml === entry(first + index));
    if (known >= 0) return first + known;
    added.push(entry(first + added.length));
    return first + added.length - 1;
  }

  result(): string {
    const patch = new TextPatch(this.text);
    for (const [list, added] of [...this.#added].toSorted(byOrder)) {
      const element = this.element(list);
      const count = String((element?.children.length ?? 0) + added.length);
      if (!element) {
        const tag = `<${this.prefix}${list} count="${count}">`;
        const xml = `${tag}${added.join('')}</${this.prefix}${list}>`;
        insertInOrder(patch, this.text, this.root, [...order, ...after], list, xml);
        continue;
      }
      const tag = withAttributes(this.text.slice(element.start, element.openEnd), { count });
      if (element.closeStart < element.end) {
        patch.replace(element.start, element.openEnd, tag);
        patch.insert(element.closeStart, added.join(''));
      } else {
        const whole = `${opened(tag)}${added.join('')}</${element.tag.name}>`;
        patch.replace(element.start, element.end, whole);
      }
    }
    return patch.result();
  }
}

function byOrder([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return order.indexOf(a) - order.indexOf(b);
}

function numberFormat(lists: Lists, code: string, prefix: string): number {
  const builtIn = builtInId(code);
  if (builtIn !== undefined) return builtIn;
  const held = childrenOf(lists.element('numFmts'), 'numFmt');
  const same = held.find((each) => attribute(each, 'formatCode') === code);
  if (same) return Number(attribute(same, 'numFmtId'));
  const highest = Math.max(
    FIRST_OWN_FORMAT - 1,
    ...held.map((each) => Number(attribute(each, 'numFmtId') ?? 0)),
  );
  const entry = (id: number) =>
    `<${prefix}numFmt numFmtId="${id}" formatCode="${escapeAttribute(code)}"/>`;
  return lists.addNumbered('numFmts', highest + 1, entry);
}

/** The workbook's first font with the style's weight, slant and colour. */
function fontOf(root: XmlElement, { bold, italic, color }: CellStyle, prefix: string): string {
  const base = childrenOf(child(root, 'fonts'), 'font')[0];
  const value = (name: string, otherwise: string) => {
    const element = child(base, name);
    return escapeAttribute((element && attribute(element, 'val')) ?? otherwise);
  };
  const scheme = child(base, 'scheme');
  return [
    `<${prefix}font>`,
    bold ? `<${prefix}b/>` : '',
    italic ? `<${prefix}i/>` : '',
    `<${prefix}sz val="${value('sz', '11')}"/>`,
    color === undefined ? '' : `<${prefix}color rgb="FF${color}"/>`,
    `<${prefix}name val="${value('name', 'Calibri')}"/>`,
    `<${prefix}family val="${value('family', '2')}"/>`,
    scheme ? `<${prefix}scheme val="${value('scheme', 'minor')}"/>` : '',
    `</${prefix}font>`,
  ].join('');
}

function fillOf(color: string, prefix: string): string {
  return (
    `<${prefix}fill><${prefix}patternFill patternType="solid">` +
    `<${prefix}fgColor rgb="FF${color}"/><${prefix}bgColor indexed="64"/>` +
    `</${prefix}patternFill></${prefix}fill>`
  );
}

function borderOf(prefix: string): string {
  const sides = ['left', 'right'].map((side) => `<${prefix}${side}/>`).join('');
  const top = `<${prefix}top style="thin"><${prefix}color auto="1"/></${prefix}top>`;
  return `<${prefix}border>${sides}${top}<${prefix}bottom/><${prefix}diagonal/></${prefix}border>`;
}

function formatOf(
  style: CellStyle,
  { format, font, fill, border }: Indexes,
  prefix: string,
): string {
  const { align, wrap, unlocked } = style;
  const tag =
    `<${prefix}xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}"` +
    ` xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1"`;
  const horizontal = align ? ` horizontal="${align}"` : '';
  const wrapped = wrap ? ' vertical="top" wrapText="1"' : '';
  const alignment = align || wrap ? `<${prefix}alignment${horizontal}${wrapped}/>` : '';
  const protection = unlocked ? `<${prefix}protection locked="0"/>` : '';
  const applied =
    (alignment ? ' applyAlignment="1"' : '') + (protection ? ' applyProtection="1"' : '');
  const content = alignment + protection;
  return content === '' ? `${tag}${applied}/>` : `${tag}${applied}>${content}</${prefix}xf>`;
}
