/** Text from cells is text: nothing in it can become markup. */
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** For element content and for quoted attributes. Control characters that HTML forbids become a visible mark. */
export function escapeHtml(text: string): string {
  return text
    .replace(/[&<>"']/g, (character) => entities[character] ?? character)
    .replace(/(?![\t\n\r])\p{Cc}/gu, '\ufffd');
}
