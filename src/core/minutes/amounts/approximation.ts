/**
 * What the words of an approximate amount allow: "cirka 500 tkr" is anything within one step of its last digit that is not
 * a zero, "drygt 2 mkr" lies no more than such a step above it, "knappt 2 mkr" no more than one below. Spec: minutes §16
 */
import { absolute, isNegative, oreOf } from '#core/money/amount';
import { writtenFigure } from '#core/money/figure';
import type { Written } from '#core/money/written';
import { lastBefore, sourceOf } from '../words/phrases';

const about = [
  'cirka|ca\\.?|c:a|omkring|ungefär|ung\\.?|runt|kring|uppskattningsvis|i storleksordningen',
];
const above = ['drygt|strax över|en bit över'];
const below = ['knappt|närmare|nära|nästan|uppemot|inemot|bortåt|strax under'];

/** The words that stand right before an approximate amount. */
export const approximateWords: readonly string[] = [...about, ...above, ...below];

const all = new RegExp(sourceOf(approximateWords), 'gu');
const ofAbove = new RegExp(`^(?:${above.join('|')})$`, 'u');
const ofBelow = new RegExp(`^(?:${below.join('|')})$`, 'u');

/** The word that makes an amount approximate, given the words before it; null when none does. */
export function approximateWord(gap: string): string | null {
  const found = lastBefore(gap, all);
  return found && found.words <= 1 && !/[,;:.()□\d]/u.test(found.between) ? found.phrase : null;
}

/** On which side of the amount the exact one lies; null when on either. */
export function leansTo(word: string | null): 'above' | 'below' | null {
  if (word === null) return null;
  return ofAbove.test(word) ? 'above' : ofBelow.test(word) ? 'below' : null;
}

/** Amounts in half öre, from the least to the greatest. */
export interface Bounds {
  readonly least: bigint;
  readonly greatest: bigint;
}

/** Between what the exact amount lies; without a word, within half of its last digit. */
export function boundsOf(written: Written, word: string | null): Bounds {
  const { slack } = writtenFigure(written);
  const size = 2n * oreOf(absolute(written.amount));
  const step = word === null ? slack : 2n * wider(lastNonZero(size / 2n), slack);
  const least = size - (leansTo(word) === 'above' ? 0n : step);
  const greatest = size + (leansTo(word) === 'below' ? 0n : step);
  return isNegative(written.amount) ? { least: -greatest, greatest: -least } : { least, greatest };
}

const wider = (a: bigint, b: bigint) => (a > b ? a : b);

/** What one step of the last digit that is not a zero is worth: 100 000 kr in "500 tkr". In öre. */
function lastNonZero(ore: bigint): bigint {
  let step = 1n;
  while (ore > 0n && ore % (10n * step) === 0n) step *= 10n;
  return step;
}
