/** How much a document may ask of us. Minutes stay far below all of these. Spec: minutes §23 */
const MEGABYTE = 1024 * 1024;

export const limits = {
  /** Of the text, in UTF-16 units. */
  characters: 5_000_000,
  pages: 1_000,
  /** Pieces of text on one page. */
  pieces: 20_000,
  /** All compressed streams of a PDF together, inflated; in bytes. */
  inflated: 128 * MEGABYTE,
  /** Streams by the old LZW method cannot be measured beforehand; in bytes as they stand. */
  lzw: MEGABYTE / 4,
  /** The XML of a Word file, inflated; in bytes. */
  xml: 32 * MEGABYTE,
  /** Elements within elements. */
  depth: 200,
  /** For one document, in milliseconds. */
  time: 60_000,
} as const;
