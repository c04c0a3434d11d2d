/**
 * Word's markup that mammoth does not know, written as markup that it knows: it drops such elements with all that they
 * hold, an amount that a field reckons among it. What Word hides is taken out. Spec: minutes §23
 */
import type { PartText } from '#hosts/file/xml/part-text';
import { child, prefixOf, readTree, type XmlElement } from '#hosts/file/xml/tree';
import { numberOf, valueOf } from './word-lists';

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The tags that call for a change; most documents have none of them, and are not taken apart for this. */
const unknown = /<[^\s<>/]*\b(?:fldSimple|bdo|dir|cr|ptab|vanish|hidden|gridBefore|txbxContent)\b/;

/** The XML of a part as mammoth can read it. */
export function inKnownMarkup(part: PartText): PartText {
  const { text } = part;
  if (!unknown.test(text)) return part;
  const root = readTree(part, text);
  const pieces: string[] = [];
  let at = 0;
  for (const { from, to, text: instead } of editsIn(root, prefixOf(root))) {
    pieces.push(text.slice(at, from), instead);
    at = to;
  }
  return { ...part, text: pieces.join('') + text.slice(at) };
}

/** In the order of the text, none inside another. */
function* editsIn(element: XmlElement, w: string): Generator<Edit> {
  const { start, openEnd, closeStart, end } = element;
  const replaced = (text: string): Edit => ({ from: start, to: end, text });
  switch (element.local) {
    case 'fldSimple':
    case 'bdo':
    case 'dir':
      yield { from: start, to: openEnd, text: '' };
      yield* editsInside(element, w);
      yield { from: closeStart, to: end, text: '' };
      return;
    case 'cr':
      yield replaced(`<${w}br/>`);
      return;
    case 'ptab':
      yield replaced(`<${w}tab/>`);
      return;
    case 'r':
      yield* isOn(child(element, 'rPr'), 'vanish')
        ? withoutContent(element)
        : editsInside(element, w);
      return;
    case 'tr':
      if (isOn(child(element, 'trPr'), 'hidden')) yield replaced('');
      else yield* editsInside(element, w);
      return;
    case 'trPr':
      yield* blankBefore(element, w);
      return;
    case 'AlternateContent':
    case 'drawing':
      yield* drawn(element, w);
      return;
    default:
      yield* editsInside(element, w);
  }
}

function* editsInside({ children }: XmlElement, w: string): Generator<Edit> {
  for (const each of children) yield* editsIn(each, w);
}

/** A run that is hidden keeps the marks of its fields, which other runs go on from. */
function* withoutContent({ children }: XmlElement): Generator<Edit> {
  for (const { local, start, end } of children) {
    if (!/^(?:rPr|fldChar|instrText)$/.test(local)) yield { from: start, to: end, text: '' };
  }
}

/** Columns that a row leaves out at its beginning become one blank cell of that width. */
function* blankBefore(properties: XmlElement, w: string): Generator<Edit> {
  const before = valueOf(properties, 'gridBefore');
  if (before === undefined || numberOf(before) === 0) return;
  const cell = `<${w}tc><${w}tcPr><${w}gridSpan ${w}val="${before}"/></${w}tcPr><${w}p/></${w}tc>`;
  yield { from: properties.end, to: properties.end, text: cell };
}

/** The texts of boxes in a drawing that has no picture of the older kind beside it, as if it had. */
function* drawn(element: XmlElement, w: string): Generator<Edit> {
  const fallback = child(element, 'Fallback');
  const boxes = fallback ? [] : [...boxesIn(element)];
  if (fallback) yield* editsInside(fallback, w);
  let from = element.start;
  for (const box of boxes) {
    yield { from, to: box.start, text: from === element.start ? `<${w}pict>` : '' };
    yield* editsInside(box, w);
    from = box.end;
  }
  if (boxes.length > 0) yield { from, to: element.end, text: `</${w}pict>` };
}

function* boxesIn(element: XmlElement): Generator<XmlElement> {
  if (element.local === 'txbxContent') yield element;
  else for (const each of element.children) yield* boxesIn(each);
}

/** Whether the properties have the mark; one that says no is none. */
function isOn(properties: XmlElement | undefined, name: string): boolean {
  const off = /^(?:0|false|off)$/.test(valueOf(properties, name) ?? '');
  return child(properties, name) !== undefined && !off;
}
