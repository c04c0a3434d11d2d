/**
 * Exact decimals as plain text for JSON and for engineers: "1101800000", "-415000", "0.5".
 * No grouping, a point, no zeros at the end, a hyphen as minus, never "-0". Spec: amounts §7
 */
import { oreOf, type Amount } from './amount';
import type { Language } from './language';

/** The amount in kronor as a plain decimal. */
export function kronorText(amount: Amount): string {
  return plainDecimal(oreOf(amount), 2);
}

/** The amount in kronor as JSON has it; null is unknown. */
export function inKronor(amount: Amount | null): string | null {
  return amount && kronorText(amount);
}

/** A whole number of 10^-decimals parts as a plain decimal: (5n, 3) → "0.005". */
export function plainDecimal(parts: bigint, decimals: number): string {
  const sign = parts < 0n ? '-' : '';
  const digits = String(parts < 0n ? -parts : parts).padStart(decimals + 1, '0');
  const split = digits.length - decimals;
  const fraction = digits.slice(split).replace(/0+$/, '');
  return sign + digits.slice(0, split) + (fraction && `.${fraction}`);
}

/** A plain decimal with the marks of the language: "-0.5" is "−0,5" in Swedish. */
export function localisedDecimal(plain: string, language: Language): string {
  return language === 'sv' ? plain.replace('.', ',').replace('-', '−') : plain;
}
