/** Text from cells as XML can hold it: control characters, which a document may not contain, become a visible mark. */
export function plainText(text: string): string {
  return text.replace(/(?![\t\n])\p{Cc}|[\ufffe\uffff]|\p{Cs}/gu, '\ufffd');
}
