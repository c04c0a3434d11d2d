/**
 * The rounding ledger of a key: for everybody the exact share, the value, what rounding gave or took, and the reason.
 * Share and rounding are plain decimals that add up to the value. Spec: allocation §9, §10
 */
import type { Language } from '#core/money/language';
import { oreOf } from '#core/money/amount';
import { orePowerOfTen, type Unit } from '#core/money/unit';
import { decimalText, fractionAsDecimal } from './decimal-text';
import type { SharedLine } from './sharing';

export interface TraceLine {
  readonly to: string;
  /** Before rounding; fourteen places where it does not end. */
  readonly share: string;
  readonly value: string;
  /** value − share. */
  readonly rounding: string;
  readonly reason: (language: Language) => string;
}

const PLACES = 14;

export function traceOf(lines: readonly SharedLine[], unit: Unit): readonly TraceLine[] {
  const ownPlaces = orePowerOfTen[unit];
  const per = 10n ** BigInt(ownPlaces);
  return lines.map(({ name, amount, share, reason }) => {
    const exact = fractionAsDecimal(share.numerator, share.denominator * per, PLACES, share.exact);
    const places = Math.max(exact.places, ownPlaces);
    const value = oreOf(amount) * 10n ** BigInt(places - ownPlaces);
    const rounding = value - exact.parts * 10n ** BigInt(places - exact.places);
    return {
      to: name,
      share: decimalText(exact, !exact.exact),
      value: decimalText({ parts: oreOf(amount), places: ownPlaces }),
      rounding: decimalText({ parts: rounding, places }),
      reason,
    };
  });
}
