/**
 * How Excel's comparison operators order values: numbers before texts before truth values, texts without regard to
 * case, numbers at 15 significant digits, and an empty cell as the empty value of what it is compared with.
 * Spec: recalculation §7
 */
import { isCellError, type CellValue } from '../cell';
import type { Language } from '../language';

/** Negative, zero or positive. Errors are the caller's: it must not ask about them. */
export function compareValues(a: CellValue, b: CellValue, language: Language): number {
  const [x, y] = [a ?? emptyAs(b), b ?? emptyAs(a)];
  const byKind = rank(x) - rank(y);
  if (byKind !== 0) return byKind;
  if (typeof x === 'string' && typeof y === 'string') return compareTexts(x, y, language);
  return compareNumbers(Number(x), Number(y));
}

export function compareTexts(a: string, b: string, language: Language): number {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  if (x === y) return 0;
  // Equality is decided above; the alphabet decides only the order.
  return collator(language).compare(x, y) || (x < y ? -1 : 1);
}

/** Two numbers that agree in 15 significant digits are the same, for the comparison operators only. */
function compareNumbers(a: number, b: number): number {
  const difference = a - b;
  if (difference === 0) return 0;
  const mayBeEqual = Math.abs(difference) <= Math.abs(a) * 1e-14;
  return mayBeEqual && a.toPrecision(15) === b.toPrecision(15) ? 0 : difference;
}

const collators = new Map<string, Intl.Collator>();

function collator({ code }: Language): Intl.Collator {
  let held = collators.get(code);
  if (!held) collators.set(code, (held = new Intl.Collator(code)));
  return held;
}

function emptyAs(other: CellValue): CellValue {
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : 0;
}

function rank(value: CellValue): number {
  if (typeof value === 'string') return 1;
  return typeof value === 'boolean' ? 2 : isCellError(value) ? 3 : 0;
}
