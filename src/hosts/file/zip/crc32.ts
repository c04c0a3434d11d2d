/** The checksum by which a zip file knows its entries: CRC-32 as in ISO 3309. */
const table = Int32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit += 1) {
    remainder = remainder & 1 ? (remainder >>> 1) ^ 0xedb88320 : remainder >>> 1;
  }
  return remainder;
});

/** The checksum of the bytes, or, given that of what stands before them, of both together. */
export function crc32(bytes: Uint8Array, before = 0): number {
  let remainder = ~before;
  // Counting is five times as fast as iterating, and every byte of a file passes here.
  for (let at = 0; at < bytes.length; at += 1) {
    remainder = (table[(remainder ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (remainder >>> 8);
  }
  return ~remainder >>> 0;
}
