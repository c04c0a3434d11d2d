/**
 * Numbers that are not written in decimals: "2½ mkr" is 2,5 mkr. "1/2 miljon" may be a half or two figures, "1'250'000" is no
 * Swedish number; both are told as what they are, digits that nobody should guess at. Spec: minutes §3
 */

const decimals: Readonly<Record<string, string>> = { '½': ',5', '¼': ',25', '¾': ',75' };

/** A number whose last sign is a half or a quarter, in decimals. */
export function withoutVulgarFraction(shape: string): string {
  // "2 och en halv miljon"
  if (/halvt?$/iu.test(shape)) return shape.replace(/\s.*$/u, ',5');
  const fraction = decimals[shape.at(-1) ?? ''];
  if (fraction === undefined) return shape;
  const whole = shape.slice(0, -1).trim();
  const sign = /^[^\d]?$/u.test(whole) ? '0' : '';
  return `${whole}${sign}${fraction}`;
}

const numerator = /(?<![\p{L}\p{N}/:.-])\d{1,2}\/$/u;
const apostrophes = /(?<![\p{L}\p{N}])\d{1,3}(?:['’]\d{3}){0,8}['’]$/u;

/** Where a number begins whose last figures stand at a place: at "1" in "1/2 miljon", else at the place itself. */
export function joinedFrom(text: string, from: number, shape: string): number {
  const before = text.slice(Math.max(0, from - 40), from);
  const found = /^\d{1,2}$/.test(shape) ? numerator.exec(before) : null;
  const grouped = /^\d{3}(?!\d)/.test(shape) ? apostrophes.exec(before) : null;
  return from - (found?.[0] ?? grouped?.[0] ?? '').length;
}
