/**
 * How much a CSV file may ask of us before any of it is taken apart: no more rows and fields than a sheet has. What
 * stands in quotes counts as well, so a file of quotes that never end is judged too. Spec: reconcile §1
 */
const MOST_ROWS = 1_048_576;
const MOST_FIELDS = 16_384;
/** As many cells as two hundred thousand rows of twenty columns. */
const MOST_CELLS = 4_000_000;

/** Whether the text is no table that anybody has made for a spreadsheet. */
export function isBeyondSheet(text: string): boolean {
  let [rows, fields, cells] = [0, 1, 1];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === LINE_FEED || (code === RETURN && text.charCodeAt(at + 1) !== LINE_FEED)) {
      rows += 1;
      cells += 1;
      fields = 1;
    } else if (code === COMMA || code === SEMICOLON || code === TAB) {
      fields += 1;
      cells += 1;
    }
    if (rows > MOST_ROWS || fields > MOST_FIELDS || cells > MOST_CELLS) return true;
  }
  return false;
}

const [TAB, LINE_FEED, RETURN, COMMA, SEMICOLON] = [9, 10, 13, 44, 59] as const;
