/** An XML document as a plain tree, for looking things up in the manifest. */
import { SaxesParser } from 'saxes';

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

export function parsed(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const last = open.at(-1);
    if (last) last.text += text;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  const [document] = root.children;
  if (!document) throw new Error('no document');
  return document;
}

export function allIn(element: Element): Element[] {
  return [element, ...element.children.flatMap(allIn)];
}

export function child(element: Element, ...path: readonly string[]): Element {
  const [first, ...rest] = path;
  if (first === undefined) return element;
  const found = element.children.find(({ name }) => name === first);
  if (!found) throw new Error(`no <${first}> in <${element.name}>`);
  return child(found, ...rest);
}
