/** What the workbooks of a round are called: the year and the council, in signs that every disk takes. */
import type { Recipient } from '#core/budget/words';

/** One name for each council, in their order; two that would be called the same are numbered. */
export function fileNames(year: number | null, councils: readonly Recipient[]): readonly string[] {
  const taken = new Set<string>();
  return councils.map((council) => {
    const plain = council.replaceAll(/[^\p{L}\p{N}_-]+/gu, '-').slice(0, MOST_LETTERS);
    const stem = ['radsrunda', year === null ? '' : String(year), plain].filter(Boolean).join('-');
    let name = stem;
    for (let count = 2; taken.has(name.toLowerCase()); count += 1)
      name = `${stem}-${String(count)}`;
    taken.add(name.toLowerCase());
    return `${name}.xlsx`;
  });
}

const MOST_LETTERS = 60;
