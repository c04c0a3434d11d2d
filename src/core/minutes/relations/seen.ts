/**
 * The amounts that have been passed, found again by the words of their facts: in their own paragraph by any word, in the
 * others only together with their value. Only the latest of each word are kept, so that no text makes it slow.
 */
import { oreOf } from '#core/money/amount';
import type { Context } from './context';

export interface Seen {
  readonly add: (index: number) => void;
  /** Earlier amounts of the same paragraph and value. */
  readonly sameValue: (index: number) => readonly number[];
  /** Earlier amounts that share a word, in the order of the text. */
  readonly sharingWords: (index: number) => readonly number[];
}

const LATEST = 20;
const WORDS = 12;

export function nothingSeen({ amounts, facts }: Context): Seen {
  const byKey = new Map<string, number[]>();
  const valueKey = (index: number) => {
    const amount = amounts[index];
    return amount ? `${String(amount.paragraph)} = ${String(oreOf(amount.written.amount))}` : '';
  };
  const wordKeys = (index: number): readonly string[] => {
    const [fact, amount] = [facts[index], amounts[index]];
    if (!fact || !amount) return [];
    const value = String(oreOf(amount.written.amount));
    const words = [...fact.words].slice(0, WORDS);
    return words.flatMap((word) => [`${String(amount.paragraph)} ${word}`, `${value} ${word}`]);
  };
  return {
    add: (index) => {
      for (const key of [...wordKeys(index), valueKey(index)]) {
        const latest = byKey.get(key) ?? [];
        latest.push(index);
        if (latest.length > LATEST) latest.shift();
        byKey.set(key, latest);
      }
    },
    sameValue: (index) => byKey.get(valueKey(index)) ?? [],
    sharingWords: (index) => {
      const found = wordKeys(index).flatMap((key) => byKey.get(key) ?? []);
      return [...new Set(found)].sort((a, b) => a - b);
    },
  };
}
