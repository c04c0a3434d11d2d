/** CSV text → grid of texts. Comma or semicolon (or tab, as pasted from a sheet), quotes as usual, UTF-8 with or without mark. */
import Papa from 'papaparse';
import type { IncomingGrid } from './incoming';

export function gridOfCsv(text: string, name: string): IncomingGrid {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), {
    delimitersToGuess: [';', '\t', ','],
    skipEmptyLines: false,
  });
  return { name, sheet: null, rows: data, dates1904: false };
}
