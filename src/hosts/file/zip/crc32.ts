/** The checksum by which a zip file knows its entries: CRC-32 as in ISO 3309. */
const table = Int32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit += 1) {
    remainder = remainder & 1 ? (remainder >>> 1) ^ 0xedb88320 : remainder >>> 1;
  }
  return remainder;
});
/** What a byte does to the checksum when one, two or three others follow it: four are then taken in one step. */
const followed = shifted(table);
const twice = shifted(followed);
const thrice = shifted(twice);

function shifted(before: Int32Array): Int32Array {
  return before.map((each) => (each >>> 8) ^ (table[each & 0xff] ?? 0));
}

/** The checksum of the bytes, or, given that of what stands before them, of both together. */
export function crc32(bytes: Uint8Array, before = 0): number {
  let remainder = ~before;
  let at = 0;
  // Counting is five times as fast as iterating, and every byte of a file passes here.
  for (; at + 4 <= bytes.length; at += 4) {
    remainder ^= word(bytes, at);
    remainder =
      (thrice[remainder & 0xff] ?? 0) ^
      (twice[(remainder >>> 8) & 0xff] ?? 0) ^
      (followed[(remainder >>> 16) & 0xff] ?? 0) ^
      (table[remainder >>> 24] ?? 0);
  }
  for (; at < bytes.length; at += 1) {
    remainder = (table[(remainder ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (remainder >>> 8);
  }
  return ~remainder >>> 0;
}

/** Four bytes as one number, the first lowest. */
function word(bytes: Uint8Array, at: number): number {
  const [a, b] = [bytes[at] ?? 0, bytes[at + 1] ?? 0];
  const [c, d] = [bytes[at + 2] ?? 0, bytes[at + 3] ?? 0];
  return a | (b << 8) | (c << 16) | (d << 24);
}
