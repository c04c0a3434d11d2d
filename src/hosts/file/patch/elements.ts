/** Where new elements go among those that are there, and how they are written beside them. */
import { opened } from '../xml/tag-text';
import type { TextPatch } from '../xml/text-patch';
import type { XmlElement } from '../xml/tree';

/** Adds at the end of an element, which is opened when it closed itself. */
export function insertInto(patch: TextPatch, text: string, element: XmlElement, xml: string): void {
  if (xml === '') return;
  if (element.closeStart < element.end) {
    patch.insert(element.closeStart, xml);
    return;
  }
  const tag = opened(text.slice(element.start, element.end));
  patch.replace(element.start, element.end, `${tag}${xml}</${element.tag.name}>`);
}

/** Adds a child in the place that the format's order of elements gives it. Elements outside the order are passed over. */
export function insertInOrder(
  patch: TextPatch,
  text: string,
  parent: XmlElement,
  order: readonly string[],
  local: string,
  xml: string,
): void {
  const rank = order.indexOf(local);
  const next = parent.children.find(
    (each) => each.uri === parent.uri && order.indexOf(each.local) > rank,
  );
  if (next) patch.insert(next.start, xml);
  else insertInto(patch, text, parent, xml);
}
