/** Text from cells as HTML and XML can hold it: characters that neither may contain become a visible mark. */
export function markupText(text: string): string {
  return text.replace(/(?![\t\n\r])\p{Cc}|[\ufffe\uffff]|\p{Cs}/gu, '\ufffd');
}
