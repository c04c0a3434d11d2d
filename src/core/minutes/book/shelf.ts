/** The figures of a workbook, found by value and by word without looking at every one of them. */
import { absolute, oreOf, type Amount } from '#core/money/amount';
import type { HeldFigure } from './held-figure';
import { heldWords, type HeldWords } from './held-words';

export interface Kept {
  readonly held: HeldFigure;
  readonly words: HeldWords;
  /** Its place in the workbook. */
  readonly rank: number;
}

export interface Shelf {
  /** Figures whose absolute value lies no further than so many half öre from an amount's. */
  readonly near: (amount: Amount, slack: bigint) => readonly Kept[];
  /** Figures that share a word, or the beginning of a compound, and those that have no words of their own. */
  readonly sharing: (words: ReadonlySet<string>) => readonly Kept[];
}

/** "primärvård" and "primärvårdsforskning" begin alike. */
const beginning = (word: string) => word.slice(0, 6);
const sizeOf = (amount: Amount) => oreOf(absolute(amount));

export function shelfOf(held: readonly HeldFigure[]): Shelf {
  const kept = held.map((figure, rank): Kept => ({ held: figure, words: heldWords(figure), rank }));
  const bySize = [...kept].sort((a, b) => Number(sizeOf(a.held.amount) - sizeOf(b.held.amount)));
  const byWord = new Map<string, Kept[]>();
  const wordless: Kept[] = [];
  for (const each of kept) {
    const words = new Set([...each.words.about, ...each.words.parties].map(beginning));
    if (words.size === 0) wordless.push(each);
    for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), each]);
  }
  return {
    near: (amount, slack) => {
      const [least, greatest] = [2n * sizeOf(amount) - slack, 2n * sizeOf(amount) + slack];
      const from = firstFrom(bySize, least);
      const found: Kept[] = [];
      for (let at = from; at < bySize.length; at += 1) {
        const each = bySize[at];
        if (!each || 2n * sizeOf(each.held.amount) > greatest) break;
        found.push(each);
      }
      return found;
    },
    sharing: (words) => [
      ...new Set([...wordless, ...[...words].flatMap((word) => byWord.get(beginning(word)) ?? [])]),
    ],
  };
}

/** The first figure whose double value is at least so much. */
function firstFrom(bySize: readonly Kept[], least: bigint): number {
  let [low, high] = [0, bySize.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const each = bySize[middle];
    if (each && 2n * sizeOf(each.held.amount) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
