/**
 * How much a file may ask of us. A budget workbook stays far below all of these; a file made to exhaust the
 * memory meets one of them before reading it has taken 300 MB. Sizes in bytes.
 * Spec: files §9
 */
const MEGABYTE = 1024 * 1024;

export const limits = {
  file: 64 * MEGABYTE,
  entries: 10_000,
  /** One part, inflated. */
  part: 40 * MEGABYTE,
  /** All parts together, inflated. */
  total: 256 * MEGABYTE,
  /** The parts that are understood and kept, together. */
  read: 64 * MEGABYTE,
  /** A part above `ratioFrom` that is more than this many times its compressed size is taken for a bomb. */
  ratio: 100,
  ratioFrom: MEGABYTE,
  sheets: 1_000,
  /** Elements within elements. */
  depth: 200,
  /** Characters from one tag to the next: a tag with all its attributes, or a text. */
  stretch: MEGABYTE / 2,
  /** Characters of one formula; Excel takes half as many. */
  formula: 16_384,
  /** Characters of a relationship's target. */
  target: 4_096,
  /** Cells, texts and elements kept in memory, over all parts. */
  items: 750_000,
} as const;
