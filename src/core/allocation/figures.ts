/**
 * Prints the amounts of a sharing problem in sentences: Swedish "1 103,75 tkr", English "1,103.75 tkr".
 * Amounts are grains of the problem, or quanta before rounding. Spec: allocation §9
 */
import type { Language } from '#core/money/language';
import { MINUS, NBSP } from '#core/money/typography';
import { decimalText, fractionAsDecimal } from './decimal-text';
import type { Shown } from './facts';
import type { Share } from './share';

/** In what unit and language sentences speak of a problem's amounts. */
export interface Figures extends Shown {
  readonly language: Language;
  /** Grains in a quantum. */
  readonly quantum: bigint;
}

/** Decimals of a quantum that a sentence shows of a share that goes on. */
const SHOWN_PLACES = 4;

/** So many grains, exactly. */
export function grainsInWords(grains: bigint, figures: Figures): string {
  const { decimals } = figures;
  return localised(decimalText({ parts: grains, places: decimals }), figures);
}

/** So many quanta, exactly. */
export function quantaInWords(quanta: bigint, figures: Figures): string {
  return grainsInWords(quanta * figures.quantum, figures);
}

/** A share, with "about" before it where the sentence does not show all of it. */
export function shareInWords({ numerator, denominator, exact }: Share, figures: Figures): string {
  const { language, decimals, quantum } = figures;
  const shown = SHOWN_PLACES + placesOf(quantum, decimals);
  const per = denominator * 10n ** BigInt(decimals);
  const full = fractionAsDecimal(numerator * quantum, per, shown, exact);
  if (full.exact && full.places <= shown) return localised(decimalText(full), figures);
  const about = language === 'sv' ? 'cirka' : 'about';
  const cut = fractionAsDecimal(numerator * quantum, per, shown, false);
  return `${about} ${localised(decimalText(cut, true), figures)}`;
}

/** Decimals that a multiple of the quantum can have. */
function placesOf(quantum: bigint, decimals: number): number {
  const [, zeros = ''] = /[^0](0*)$/.exec(String(quantum)) ?? [];
  return Math.max(0, decimals - zeros.length);
}

function localised(plain: string, { language, unit }: Figures): string {
  return decimalInWords(plain, language) + (unit && NBSP + unit);
}

/** A plain decimal as people read it: "-1103.75" is "−1 103,75" in Swedish. */
export function decimalInWords(plain: string, language: Language): string {
  const [group, point] = language === 'sv' ? [NBSP, ','] : [',', '.'];
  const [whole = '', fraction] = plain.replace('-', MINUS).split('.');
  const number = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return number + (fraction === undefined ? '' : point + fraction);
}
