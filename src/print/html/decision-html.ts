/** The decision text as rich text for the clipboard, with the table of bilaga 1 under it. Spec: decision §3 */
import type { Paper, Part } from '#core/paper/paper';
import { escapeHtml } from './escape';
import { tableHtml } from './paper-html';

/** The paragraphs and the table of the paper, without its head: what is pasted into minutes has its own. */
export function decisionHtml({ parts }: Paper): string {
  return parts.flatMap(pasted).join('\n');
}

function pasted(part: Part): readonly string[] {
  switch (part.kind) {
    case 'text':
      return [`<p>${escapeHtml(part.text)}</p>`];
    case 'clauses':
      return part.items.map((item) => `<p>${escapeHtml(item)}</p>`);
    case 'table':
      return [tableHtml(part.table)];
    default:
      return [];
  }
}
