/** A list of phrases and what each means, to find them in running text and to look them up. */

export interface PhraseBook<Meaning extends string> {
  /** Pattern source that finds the longest phrase, for the flags "iu"; a phrase never ends inside a word. */
  readonly pattern: string;
  /** What a phrase means, whatever its case and spacing; null for any other text. */
  readonly meaningOf: (phrase: string) => Meaning | null;
}

/** Phrases in lower case with one space between words, where a text may have any space or a line break. */
export function phraseBook<Meaning extends string>(
  phrases: Readonly<Record<Meaning, readonly string[]>>,
): PhraseBook<Meaning> {
  const meanings = new Map<string, Meaning>();
  for (const meaning of Object.keys(phrases) as Meaning[]) {
    for (const phrase of phrases[meaning]) meanings.set(phrase, meaning);
  }
  const longestFirst = [...meanings.keys()].sort((a, b) => b.length - a.length);
  const sources = longestFirst.map((phrase) =>
    phrase.replaceAll('.', '\\.').replaceAll(' ', '\\s+'),
  );
  return {
    pattern: `(?:${sources.join('|')})(?![\\p{L}\\p{N}])`,
    meaningOf: (phrase) => meanings.get(phrase.toLowerCase().replace(/\s+/g, ' ')) ?? null,
  };
}
