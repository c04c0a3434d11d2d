/**
 * Commas that may divide thousands. Between commas a field such as "220,100" is 220,1 to some programs and 220 100 to others.
 * Spec: workbook §10, reconcile §1
 */
const written = /^[-−–+(]?\s*[1-9]\d{0,2},\d{3}\)?$/;

/** Of a field without a unit, in a file whose fields are divided by commas. */
export function mayBeThousands(text: string): boolean {
  return written.test(text);
}
