/** Changes attributes in the text of an opening tag and leaves every other character of it alone. */
import { invariant } from '#core/money/invariant';
import { escapeAttribute } from './escape';

const pattern = /(\s+)([^\s=/>]+)\s*=\s*("[^"]*"|'[^']*')/gy;

/** The tag with the attributes set; undefined takes one away. Names as they are written in the tag. */
export function withAttributes(
  tag: string,
  attributes: Readonly<Record<string, string | undefined>>,
): string {
  const head = /^<[^\s/>]+/.exec(tag)?.[0];
  invariant(head, 'the text is an opening tag', { tag });
  const missing = new Map(Object.entries(attributes));
  let result = head;
  let at = head.length;
  pattern.lastIndex = at;
  for (let match = pattern.exec(tag); match; match = pattern.exec(tag)) {
    const [whole, space = ' ', name = ''] = match;
    if (missing.has(name)) {
      const value = missing.get(name);
      missing.delete(name);
      if (value !== undefined) result += `${space}${name}="${escapeAttribute(value)}"`;
    } else {
      result += whole;
    }
    at = pattern.lastIndex;
  }
  for (const [name, value] of missing) {
    if (value !== undefined) result += ` ${name}="${escapeAttribute(value)}"`;
  }
  return result + tag.slice(at);
}

/** The tag without its end, whether it closes itself or not. */
export function unended(tag: string): string {
  return tag.slice(0, tag.endsWith('/>') ? -2 : -1).trimEnd();
}

/** The tag opened for content, when it closed itself. */
export function opened(tag: string): string {
  return tag.endsWith('/>') ? `${unended(tag)}>` : tag;
}
