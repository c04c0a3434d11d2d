/**
 * Flate, the compression of zip files, as the platform gives it: `#flate` is Node's own zlib on the command line and fflate
 * in a browser (package.json names both). What one deflates the other inflates; the deflated bytes need not be the same.
 * Spec: files §3
 */
export interface Flate {
  /**
   * What the deflated bytes hold, in pieces. Throws a MoreThanDeclared as soon as it is more than `most` bytes, and whatever
   * the platform throws when they are damaged.
   */
  inflate(data: Uint8Array, most: number): Iterable<Uint8Array>;
  /** The content deflated, in pieces. Of what it is given nothing is kept from one piece to the next. */
  deflate(content: Iterable<Uint8Array>): Iterable<Uint8Array>;
  /** The checksum of the bytes, CRC-32 as in ISO 3309, or, given that of what stands before them, of both together. */
  crc32(bytes: Uint8Array, before?: number): number;
}

/** More comes out than was declared. */
export class MoreThanDeclared extends RangeError {
  override readonly name = 'MoreThanDeclared';
}
