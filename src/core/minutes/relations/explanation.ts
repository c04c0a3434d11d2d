/**
 * What the text itself says about why the figures of a claim differ. Looked for only when they do. Spec: minutes §16
 */
import { oreOf, absolute } from '#core/money/amount';
import { footnote, note, ofAll, reason, rounding, roundingOfAll } from '../words/explanation-words';
import { withoutMovement } from '../words/net-words';
import type { Said } from '../words/said';
import { leansTo } from '../amounts/approximation';
import { allowingWord, wordOf } from './approximate';
import { greatest, resultsOf, type Claim } from './claim';
import type { Context } from './context';
import { areOpposed } from './net';
import type { Reckoning } from './reckon';

/** How many times the half digits a note of rounding can explain: figures rounded one digit further than written. */
const ROUNDED_FURTHER = 10n;

/** How many passages before a claim a note of rounding may stand. */
const FAR = 40;

/** The words that explain, as they are said; null when nothing does. */
export function explanationOf(context: Context, claim: Claim, reckoned: Reckoning): string | null {
  const results = resultsOf(claim);
  const last = Math.max(greatest(results), greatest(claim.terms));
  const nearby = [...new Set([...results, last])].flatMap((index) => wordsBeside(context, index));
  // What comes and what goes is told of the terms of a net, and explains nothing.
  const told = (words: string) =>
    areOpposed(context, claim.terms) ? withoutMovement(words) : words;
  const said = nearby.find(({ words, own }) => explains(told(words), own));
  if (said) return said.words.trim();
  const allowed = allowingWord(context, claim);
  if (allowed !== null) return allowed;
  if (!isSmall(reckoned)) return null;
  const rounded = nearby.find(({ words }) => rounding.test(words)) ?? roundingBefore(context, last);
  if (rounded) return rounded.words.trim();
  return isEstimate(context, claim) ? 'cirka' : null;
}

interface Beside {
  readonly words: string;
  /** In the sentence of the result itself. */
  readonly own: boolean;
}

function explains(words: string, own: boolean): boolean {
  if (ofAll.test(words)) return false;
  return (
    note.test(words) || (own && reason.test(words)) || (footnote.test(words) && reason.test(words))
  );
}

function isSmall({ difference, stated, expected }: Reckoning): boolean {
  return 2n * oreOf(absolute(difference)) <= ROUNDED_FURTHER * (stated.slack + expected.slack);
}

/** "en ökning med beräknade 2 mkr": the word promises no more than rounding does. "Drygt" and "knappt" say on which side. */
function isEstimate(context: Context, claim: Claim): boolean {
  return resultsOf(claim).some(
    (index) =>
      context.amounts[index]?.written.kind === 'estimate' &&
      leansTo(wordOf(context, index)) === null,
  );
}

/** The rest of the sentence, the sentences after it, and the notes below a table. */
function wordsBeside(context: Context, index: number): readonly Beside[] {
  const amount = context.amounts[index];
  if (!amount) return [];
  if (amount.passage) {
    const { said, place } = amount.passage;
    const rest = { words: said.gaps.slice(place + 1, place + 4).join(' … '), own: true };
    return [
      rest,
      ...after(context, said, 2).map((next) => ({ words: allWords(next), own: false })),
    ];
  }
  const { to } = amount.cell?.grid.table ?? amount;
  const below = firstFrom(context.said, to);
  const notes = context.said.slice(below, below + 4);
  return notes
    .filter(({ paragraph }) => paragraph === amount.paragraph)
    .map((next) => ({ words: allWords(next), own: false }))
    .filter(({ words }, at) => at === 0 || footnote.test(words) || rounding.test(words));
}

/** The index of the first passage that begins at or after a position. */
function firstFrom(said: readonly Said[], position: number): number {
  let [low, high] = [0, said.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((said[middle]?.from ?? Infinity) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

function allWords({ gaps }: Said): string {
  return gaps.slice(0, 8).join(' … ');
}

/** The sentences that follow in the block, and a footnote below it when no other figures stand between. */
function after({ said, minutes }: Context, passage: Said, reach: number): readonly Said[] {
  const between = (next: Said) => minutes.plain.text.slice(passage.to, next.from).slice(0, 400);
  return said
    .slice(passage.index + 1, passage.index + 1 + reach)
    .filter(
      (next) =>
        next.block === passage.block ||
        (next.paragraph === passage.paragraph &&
          footnote.test(next.gaps[0] ?? '') &&
          !/\d/.test(between(next))),
    );
}

/** "Beloppen är avrundade." before in the block, or "alla belopp i tabellerna är avrundade" further up. */
function roundingBefore(context: Context, index: number): Beside | undefined {
  const amount = context.amounts[index];
  const end = firstFrom(context.said, amount?.from ?? 0);
  const own = context.amounts[index]?.passage?.said.block;
  const found = context.said.slice(Math.max(0, end - FAR), end).findLast((said) => {
    const near = said.block === own || roundingOfAll.test(allWords(said));
    return near && said.paragraph === amount?.paragraph && rounding.test(allWords(said));
  });
  return found && { words: allWords(found), own: false };
}
