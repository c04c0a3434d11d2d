/** Text from cells is text: nothing in it can become markup. */
import { markupText } from '../markup-text';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** For element content and for quoted attributes, in HTML and in XML. */
export function escapeHtml(text: string): string {
  return markupText(text).replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
