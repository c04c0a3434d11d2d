/**
 * Of which kind each amount is. A word of kind reaches the nearest amount of its clause and no further; where several
 * reach the same amount, the nearest decides; without one the amount is decided. Spec: minutes §7
 */
import type { AmountKind } from '#core/money/written';
import { approximateWords } from './approximation';
import { firstAfter, lastBefore, sourceOf, type Found } from '../words/phrases';
import type { Said } from '../words/said';

const all = (phrases: readonly string[]) => new RegExp(sourceOf(phrases), 'gu');

/** Words that stand right before their amount. */
const close: Readonly<Record<'ceiling' | 'estimate', RegExp>> = {
  ceiling: all([
    'upp till|högst|maximalt|max\\.?|som mest|som högst|inte mer än|ej mer än|som längst|tak på',
    'taket på|ett tak om|inte överstiga|inte överskrida|ej överstiga|ej överskrida',
  ]),
  estimate: all(approximateWords),
};

/** Verbs and their forms, which may stand a few words away and on either side. */
const loose: Readonly<Record<'estimate' | 'reservation', RegExp>> = {
  estimate: all([
    'beräkna[dts]\\p{L}*|beräknades|uppskatta[dts]\\p{L}*|bedöms|bedömdes|prognosticeras|väntas',
    'förväntas|preliminärt beräknad\\p{L}*',
  ]),
  reservation: all([
    'reserverar|reserverade|reserverat|reserverats|reserverad|reserveras|reserverades|reservera',
    '(?:reservation|reservering)(?:en)? (?:om|på|är|var)',
    'avsätter|avsatte|avsatt|avsatta|avsatts|avsätts|avsattes|avsätta',
    'avsättning(?:en)? (?:om|på|är|var)|sätter av|satte av|satt av|sätts av|sätta av',
    'öronmärk\\p{L}*',
  ]),
};

/** After the amount: "3 mkr som mest", "1 mkr maximalt". */
const closeAfter = all(['som mest', 'maximalt', 'som högst']);

/** How many words may stand between a word of kind and its amount. */
const NEAR = 3;
const FAR = 7;

/** The kind of every amount of a passage. */
export function kindsIn({ gaps, amounts }: Said): readonly AmountKind[] {
  const reached = amounts.map((): { kind: AmountKind; words: number } => ({
    kind: 'decided',
    words: Infinity,
  }));
  const reach = (place: number, kind: AmountKind, words: number) => {
    const before = reached[place];
    if (before && words < before.words) reached[place] = { kind, words };
  };
  gaps.forEach((gap, place) => {
    for (const kind of ['ceiling', 'estimate'] as const) {
      const found = lastBefore(gap, close[kind]);
      if (found && found.words <= NEAR && isOneClause(found.between))
        reach(place, kind, found.words);
    }
    const clause = gap.replace(/^ ?\)/u, '');
    const after = firstAfter(clause, closeAfter);
    if (after?.words === 0 && place > 0) reach(place - 1, 'ceiling', 0.5);
    for (const kind of ['estimate', 'reservation'] as const) {
      const forward = place < amounts.length ? lastBefore(gap, loose[kind]) : null;
      const back = place > 0 ? firstAfter(clause, loose[kind]) : null;
      const ahead = distance(forward);
      // "de 2 000 tkr som avsatts beräknas 1 400 tkr …": a relative clause clings to the amount before it.
      const behind = distance(back) - (back && relative.test(back.between) ? 1 : 0);
      const leads = kind === 'estimate' && place < amounts.length && leadsOn.test(gap);
      if (ahead <= FAR && (leads || ahead <= behind) && !isOfOther(gap, forward))
        reach(place, kind, ahead + 0.1);
      if (behind <= NEAR && behind < ahead && !(kind === 'estimate' && leadsOn.test(gap)))
        reach(place - 1, kind, behind + 0.2);
    }
  });
  return reached.map(({ kind }, place) => {
    const lower = isRange(gaps, place - 1) ? reached[place - 1] : undefined;
    return kind === 'decided' && lower ? lower.kind : kind;
  });
}

/** "väntas kosta 3–4 mkr", "mellan 3 och 4 mkr": both ends of a range are of one kind. */
function isRange(gaps: readonly string[], lower: number): boolean {
  const between = gaps[lower + 1] ?? '';
  return (
    lower >= 0 &&
    (/^\s?[-–—]\s?$/u.test(between) ||
      (/^ och $/u.test(between) && /(?<!\p{L})mellan $/u.test(gaps[lower] ?? '')))
  );
}

/** "… à 79 547 kr beräknas ersättningen till 33,4 mkr": the verb is said of what comes after "till". */
const leadsOn =
  /(?<!\p{L})(?:beräkna[dts]\p{L}*|uppskatta[dts]\p{L}*|bedöms|bedömdes) (?:\p{L}+ ){0,4}(?:till|bli|uppgå till) $/u;

const relative = /^ (?:som )(?:\p{L}+ ){0,2}$/u;

function distance(found: Found | null): number {
  return found && isOneClause(found.between) ? found.words : Infinity;
}

/** Another clause or another number begins between the word and the amount. */
function isOneClause(between: string): boolean {
  return !/[;:()□\d]|, (?!som )|(?<!\p{L})(?:men|varav)(?!\p{L})/u.test(between);
}

/** "av de medel som reserverades har …": the word speaks of the money, not of the amount that follows. */
function isOfOther(gap: string, found: Found | null): boolean {
  const at = found ? gap.lastIndexOf(found.phrase) : -1;
  return (
    at > 0 &&
    /(?:medel|medlen|belopp|beloppet|pengar|pengarna|anslag|det|vad) som (?:\p{L}+ ){0,4}$/u.test(
      gap.slice(0, at),
    )
  );
}

const headings: readonly (readonly [AmountKind, RegExp])[] = [
  ['ceiling', /^\s*(?:högst|maximalt|max|upp till|tak)(?!\p{L})/iu],
  ['estimate', /^\s*(?:beräkna\p{L}*|uppskatta\p{L}*|prognos\p{L}*|cirka|ca)(?!\p{L})/iu],
  ['reservation', /^\s*(?:reserver\p{L}*|avsatt\p{L}*|avsättning\p{L}*)(?!\p{L})/iu],
];

/** The kind of an amount in a table, as its column or its row says. */
export function kindOfHeading(heading: string, label: string): AmountKind {
  const said = headings.find(([, words]) => words.test(heading) || words.test(label));
  return said?.[0] ?? 'decided';
}
