/** The decision text as rich text for the clipboard, with the table of the appendix under it. Spec: decision §3 */
import type { DecisionText } from '#core/appendix/decision/decision-text';
import { escapeHtml } from './escape';

/** `page` is the appendix as appendixHtml writes it. */
export function decisionHtml({ background, opening, clauses }: DecisionText, page: string): string {
  const decides = clauses.length === 0 ? [] : [opening, ...clauses];
  const paragraphs = [background, ...decides].filter((text) => text !== '');
  const table = /<table>.*?<\/table>/s.exec(page)?.[0] ?? '';
  return paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`).join('\n') + `\n${table}`;
}
