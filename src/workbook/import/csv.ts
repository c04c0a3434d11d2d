/**
 * CSV text → grid of texts. Comma or semicolon (or tab, as pasted from a sheet), quotes as usual, UTF-8 with or without mark; an
 * apostrophe that keeps a text from being run as a formula is no part of it.
 */
import Papa from 'papaparse';
import { unguardedText } from '../csv-text';
import { HostError } from '../host';
import { MOST_CELLS } from '../readable';
import type { IncomingGrid } from './incoming-grid';

/** HostError when there are more fields than cells that a host tells at once. */
export function gridOfCsv(text: string, name: string): IncomingGrid {
  const plain = text.replace(/^\uFEFF/, '');
  const delimiter = delimiterOf(plain);
  demandReadable(plain, delimiter, name);
  const { data, errors } = Papa.parse<string[]>(plain, { delimiter, skipEmptyLines: false });
  const openQuote = errors.find(({ type }) => type === 'Quotes')?.row;
  // From a quotation mark that never ends, what is one field and what is many rows is anybody's guess.
  const rows = data.slice(0, openQuote).map((row) => row.map(unguardedText));
  const whole = { name, sheet: null, rows, dates1904: false, commas: delimiter === ',' };
  return openQuote === undefined ? whole : { ...whole, openQuote };
}

/** Counts a mark within quotes too: a text of so many commas is no table either. */
function demandReadable(text: string, delimiter: string, name: string): void {
  let marks = 0;
  for (const mark of [delimiter, '\n']) {
    for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) marks += 1;
  }
  if (marks >= MOST_CELLS) throw new HostError('file/too-large', name);
}

/**
 * Each of the first lines speaks for the first of these marks that it has outside quotes: a comma may stand in any title, text
 * or amount, and a semicolon or a tab hardly anywhere but between fields.
 */
const marks = [';', '\t', ','];

function delimiterOf(text: string): string {
  const lines = text.split(/\r\n?|\n/, 50).map((line) => {
    const bare = line.replaceAll(/"[^"]*"/g, '');
    return marks.find((mark) => bare.includes(mark));
  });
  const speakers = (mark: string) => lines.filter((each) => each === mark).length;
  return marks.reduce((most, mark) => (speakers(mark) > speakers(most) ? mark : most));
}
