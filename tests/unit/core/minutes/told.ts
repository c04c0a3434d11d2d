/** A reading in few words, so that a test can say in one line what is read. */
import { readMinutes } from '#core/minutes/read-minutes';

/** The amounts as they are written, on one line each. */
export function amountsIn(text: string): readonly string[] {
  return readMinutes(text).amounts.map(({ written }) => written.text.replace(/\s+/gu, ' '));
}

/** "sum 1, 2 → 0 exact": kind, terms, result or parts, verdict; the count of a product before its term. */
export function relationsIn(text: string): readonly string[] {
  return readMinutes(text).relations.map(
    ({ kind, terms, factors = [], result, parts = [], verdict }) => {
      const times = factors.map((factor) => `${factor.replace(/\s/gu, ' ')} × `).join('');
      const stated = result === null ? parts.join(' + ') : String(result);
      return `${kind} ${times}${terms.join(', ')} → ${stated} ${verdict}`;
    },
  );
}

/** Amounts with their kind: "3,5 mkr ceiling". */
export function kindsIn(text: string): readonly string[] {
  return readMinutes(text).amounts.map(({ written: { text: words, kind } }) => `${words} ${kind}`);
}
