/** Where sentences end. A full stop after an abbreviation or an ordinal ends none. Spec: minutes §6 */

const end = /[.!?]["”»’)]{0,3}\s{1,40}(?=["”»(]?[–—-]?\s?["”»]?[\p{Lu}\d§])/gu;

const abbreviations = new Set([
  ...[
    'bl.a',
    'ca',
    'c:a',
    'cirka',
    'd.v.s',
    'dvs',
    'dnr',
    'diarienr',
    'e.d',
    'ev',
    'exkl',
    'f.d',
    'f.n',
    'fig',
    'fr.o.m',
    'i.e',
    'inkl',
  ],
  ...[
    'jfr',
    'kap',
    'kl',
    'kr/mån',
    'max',
    'mfl',
    'milj',
    'min',
    'nr',
    'o.d',
    'osv',
    'p.g.a',
    'pga',
    'resp',
    's.k',
    'sid',
    'sk',
    'st',
    't.ex',
  ],
  ...['t.o.m', 't.v', 'tel', 'tom', 'ung', 'uppsk', 'vol', 'prof', 'doc', 'dr'],
]);
const wordBefore = /[\p{L}\p{N}.:/]{1,12}$/u;

export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A stretch of text as sentences, without the space between them. */
export function sentencesOf(text: string, { from, to }: Stretch): readonly Stretch[] {
  const sentences: Stretch[] = [];
  let start = from;
  for (const match of text.slice(from, to).matchAll(end)) {
    const at = from + match.index;
    const word = wordBefore.exec(text.slice(Math.max(from, at - 12), at))?.[0].toLowerCase() ?? '';
    const ordinal = /^\d{1,2}$/.test(word) && text.slice(start, at).trim() === word;
    if (text.charAt(at) === '.' && (abbreviations.has(word) || /^\p{L}$/u.test(word) || ordinal)) {
      continue;
    }
    sentences.push({ from: start, to: at + 1 });
    start = at + match[0].length;
  }
  sentences.push({ from: start, to });
  return sentences;
}
