/**
 * What a passage says: its amounts and the words between them. Words are in lower case with one space between them,
 * so that the tables of words need no more than that. Spec: minutes §6
 */
import type { Passage } from '../text/passage';

export interface Said extends Passage {
  /** Its place among all passages. */
  readonly index: number;
  /** Indices of its amounts, in the order of the text. */
  readonly amounts: readonly number[];
  /** The words before, between and after the amounts: one more than there are amounts. */
  readonly gaps: readonly string[];
}

/** Stands in the words where a number could not be read. */
const UNREADABLE = '□';

interface Standing {
  readonly from: number;
  readonly to: number;
}

/** Passages with what stands in them; `amounts` and `unreadable` are in the order of the text. */
export function saidIn(
  text: string,
  passages: readonly Passage[],
  amounts: readonly Standing[],
  unreadable: readonly Standing[],
): readonly Said[] {
  let [next, hole] = [0, 0];
  return passages.map((passage, index) => {
    while ((amounts[next]?.from ?? Infinity) < passage.from) next += 1;
    while ((unreadable[hole]?.from ?? Infinity) < passage.from) hole += 1;
    const inside: number[] = [];
    const gaps: string[] = [];
    let words = '';
    let at = passage.from;
    for (;;) {
      const [amount, other] = [amounts[next], unreadable[hole]];
      const isHole = (other?.from ?? Infinity) < (amount?.from ?? Infinity);
      const standing = isHole ? other : amount;
      if (!standing || standing.from >= passage.to) break;
      words += text.slice(at, standing.from);
      at = Math.max(at, standing.to);
      if (isHole) {
        words += UNREADABLE;
        hole += 1;
        continue;
      }
      gaps.push(asWords(words));
      inside.push(next);
      words = '';
      next += 1;
    }
    gaps.push(asWords(words + text.slice(at, passage.to)));
    return { ...passage, index, amounts: inside, gaps };
  });
}

function asWords(text: string): string {
  return text.toLowerCase().replace(/\s+/gu, ' ');
}
