/**
 * A text in a CSV file that a spreadsheet would run as a formula stands behind an apostrophe (OWASP, CSV injection).
 * So does a text that already has one or more of them there: taking one away gives every text back as it was.
 * Spec: workbook §9
 */
const runnable =
  /^'*(?:[\s\u200b-\u200f\u202a-\u202e\u2060\ufeff]*[=+\-@\uff0b\uff0d\uff1d\uff20]|[\t\r\n])/;

/** The text as a field of a CSV file. */
export function guardedText(text: string): string {
  return runnable.test(text) ? `'${text}` : text;
}

/** The text that a field of a CSV file means. */
export function unguardedText(field: string): string {
  return field.startsWith("'") && runnable.test(field) ? field.slice(1) : field;
}
