/** What the words of a held figure say, in the terms in which the facts of a text are told apart. Spec: minutes §18 */
import { partyOf, tellsFact, versionIn, type Version } from '../words/fact-words';
import { stemOf, wordsOf } from '../words/stem';
import type { HeldFigure } from './held-figure';

export interface HeldWords {
  /** Stems that tell it from other figures of its kind. */
  readonly about: ReadonlySet<string>;
  readonly parties: ReadonlySet<string>;
  readonly version: Version | null;
}

/** Words that name the kind of figure, which its kind says already. */
const structural =
  /^(?:\p{L}*ram|ramändring|fördelning|reservation|budget|version|post|total|totalram|summa|förändring|ökning|händelse|ändring)(?:en|et|ar|arna)?$/u;

export function heldWords({ words }: Pick<HeldFigure, 'words'>): HeldWords {
  const lower = words.toLowerCase();
  const about = new Set<string>();
  const parties = new Set<string>();
  for (const word of wordsOf(lower)) {
    const party = partyOf(word);
    if (party !== null) parties.add(party);
    else if (tellsFact(word) && !structural.test(word) && versionIn(word) === null)
      about.add(stemOf(word));
  }
  return { about, parties, version: versionIn(lower) };
}
