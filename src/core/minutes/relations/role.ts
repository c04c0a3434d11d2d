/**
 * What the words beside an amount make of it within its passage: a price, a step, a total … Each relation looks for its
 * own result by role and leaves out of its terms what plays another. Spec: minutes §8
 */
import { isFormer } from '../amounts/bracket';
import type { Minutes, Placed } from '../minutes';
import { comparesWithLevel, directionIn, isFrom, isStep, isTo } from '../words/change-words';
import { isDifference, isExcess } from '../words/difference-words';
import { isShareOf } from '../words/share-words';
import { priceOf, type Price } from '../words/product-words';
import { followsDeduction, remains } from '../words/remainder-words';
import type { Said } from '../words/said';
import { nested, opensParts, totalWord, type TotalWord } from '../words/sum-words';

export interface Role {
  readonly is:
    | 'remainder'
    | 'step'
    | 'difference'
    | 'total'
    | 'price'
    | 'from'
    | 'to'
    | 'plain'
    /** What a share is reckoned of: "33,7 % av 727 500 tkr". */
    | 'base';
  readonly price: Price | null;
  readonly total: TotalWord | null;
  /** Its parts follow: "varav", "fördelas med". */
  readonly opensParts: boolean;
  /** A part of the amount before it, after "varav". */
  readonly nested: boolean;
  /** Alone in a bracket right behind another amount, "727,5 mkr (727,1 mkr)": set beside it, and no part of its own. */
  readonly aside: boolean;
  /** The whole of which something is taken: "av de 8,5 mkr". */
  readonly partitive: boolean;
}

const partitive =
  /(?:^|[,;(] ?|(?<!\p{L})(?:och|att|så|dock|men|samt|det) )(?:av|utav|från)(?: (?:de|den|det|dessa|totalt|sammanlagt|hela|årets|[\p{L}:-]+s|ramen på|ramen om|reservationen på|reservationen om|anslaget på|anslaget om|beloppet på|[\p{L}-]+(?:en|et) (?:på|om)|ett \p{L}+ (?:på|om)|en \p{L}+ (?:på|om)|cirka|ca|reserverade|avsatta|tilldelade)){0,3} ?$/u;
/** "Av ALF 415 tkr har 350 tkr fördelats": a name is that of the whole when the verb and the part follow. */
const ofNamed =
  /(?:^|[,;(] ?|(?<!\p{L})(?:och|att|så|dock|men|samt) )(?:av|utav) [\p{L}:-]+(?: [\p{L}:-]+)?(?:,| på| om)? $/u;
const verbAndPart =
  /^,? (?:har|hade|är|var|går|gick|fördelas|fördelades|används|användes|återstår|kvarstår|avsätts|reserveras)(?: (?:nu|redan|hittills|ännu|då|drygt|knappt|cirka|ca|upp till|högst))? $/u;

function isPartitive(before: string, after: string): boolean {
  return partitive.test(before) || (ofNamed.test(before) && verbAndPart.test(after));
}

/** How much of the words beside an amount is looked at. */
const NEAR = 240;

/** The words right before an amount and right after it. */
export function wordsAround({ gaps }: Said, place: number): { before: string; after: string } {
  return {
    before: (gaps[place] ?? '').slice(-NEAR),
    after: (gaps[place + 1] ?? '').slice(0, NEAR),
  };
}

export function rolesOf({ amounts }: Minutes): readonly Role[] {
  return amounts.map(roleOf);
}

function roleOf({ passage, written }: Placed): Role {
  if (passage === null) return inTable;
  const { said, place } = passage;
  const { before, after } = wordsAround(said, place);
  const previous = place > 0 ? before : '';
  const price = priceOf(before, after);
  const total = totalWord(before, after);
  return {
    is: isFormer(written)
      ? 'from'
      : roleName(said, place, written.text, { before, after, price, total }),
    ...{ price, total },
    opensParts: opensPartsAt(said, place, after),
    aside: isAside(said, place),
    nested: nested.test(previous),
    partitive: isPartitive(before, after),
  };
}

const bracketOpens = /^ ?\((?:[\p{L}.]+:? ){0,3}$/u;
const bracketCloses = /^(?:[^()\d□]|(?<!\d)(?:19|20)\d\d(?!\d)){0,40}\)/u;

function isAside({ gaps }: Said, place: number): boolean {
  const alone = bracketCloses.test(gaps[place + 1] ?? '');
  return place > 0 && alone && bracketOpens.test(gaps[place] ?? '');
}

/** How many amounts stand in a bracket of their own right behind one: "1 101,8 mkr (1 101,4 mkr), varav". */
export function asidesBehind(said: Said, place: number): 0 | 1 {
  return isAside(said, place + 1) ? 1 : 0;
}

/** What opens the parts of an amount may stand behind the bracket; then they are not the bracket's. */
function opensPartsAt(said: Said, place: number, after: string): boolean {
  if (isAside(said, place)) return false;
  const behind = place + asidesBehind(said, place);
  const words =
    behind === place ? after : wordsAround(said, behind).after.replace(bracketCloses, '');
  return behind + 1 < said.amounts.length && opensParts(words) && !isLeftOver(said, behind + 1);
}

/** "350 tkr har fördelats, 65 tkr är ofördelat", "… och av FoUU 200 tkr": what follows is no part of what was told. */
function isLeftOver(said: Said, place: number): boolean {
  const { before, after } = wordsAround(said, place);
  const ofIts = isPartitive(before, after);
  const isLast = place === said.amounts.length - 1;
  return (
    !nested.test(before) && (ofIts || remains({ before, after, partitive: ofIts }, false, isLast))
  );
}

/** "från 803 650 till 804 000 tkr (+350 tkr)" */
function isSignedAside(before: string, text: string, after: string): boolean {
  return / \($/u.test(before) && /^\)/u.test(after) && /^[+−–-]/u.test(text);
}

function roleName(
  { amounts, gaps }: Said,
  place: number,
  text: string,
  {
    before,
    after,
    price,
    total,
  }: { before: string; after: string; price: Price | null; total: TotalWord | null },
): Role['is'] {
  if (isShareOf(before, after)) return 'base';
  if (comparesWithLevel(after) || isSignedAside(before, text, after)) return 'step';
  const words = { before, after, partitive: isPartitive(before, after) };
  // "Oförbrukade bidrag har ökat från 2 310 mkr": a level of what has grown, and nothing that was left of something.
  if (isFrom(before) && directionIn(before) !== null) return 'from';
  if (remains(words, place === 0, place === amounts.length - 1)) return 'remainder';
  if (followsDeduction(gaps, place)) return 'remainder';
  if (isStep(before)) return 'step';
  if (isDifference(before) || isExcess(gaps[place - 1] ?? '', before)) return 'difference';
  if (isFrom(before)) return 'from';
  if (price) return 'price';
  if (total && total !== 'of') return 'total';
  return place > 0 && isTo(before) ? 'to' : 'plain';
}

const inTable: Role = {
  is: 'plain',
  price: null,
  total: null,
  opensParts: false,
  nested: false,
  aside: false,
  partitive: false,
};
