/**
 * Nets: one amount comes, another goes, and a third is said to be the net or the total of the two. Such amounts are never
 * added up. With more than one of either nothing is claimed: the words do not say how far they reach. Spec: minutes §12
 */
import { absolute, compare, isNegative, ZERO } from '#core/money/amount';
import { isNet, isNetOfThese, movement } from '../words/net-words';
import type { Said } from '../words/said';
import { signIsCustom } from '../words/sign-words';
import type { Claim } from './claim';
import { before, type Context } from './context';
import { nearInSize } from './near-in-size';
import { withSign } from './opposite-sign';
import { agrees, reckon } from './reckon';
import { wordsAround } from './role';

export function nets(context: Context): readonly Claim[] {
  return context.said.flatMap((said) =>
    said.amounts.flatMap((result, place): readonly Claim[] => {
      if (!isResult(context, said, place)) return [];
      const own = said.amounts.filter((index) => index !== result);
      const [previous] = before(context, said, 1);
      const [first, second, ...more] = own.length > 0 ? own : (previous?.amounts ?? []);
      if (first === undefined || second === undefined) return [];
      if (more.length > 0) {
        const isSum = saysWhichNet(context, said, place) && own.every(hasSign(context));
        return isSum ? [{ kind: 'sum', terms: own, result, incomplete: false }] : [];
      }
      const claim = netOf(context, [first, second], result);
      if (claim === null) return [];
      const isMeant = saysWhichNet(context, said, place) && isOfTheirSize(context, claim);
      return isMeant || agrees(claim, context.amounts) ? [claim] : [];
    }),
  );
}

/** "FR +350 tkr, UR +65 tkr, LG −15 tkr, netto +400 tkr": the signs say what comes and what goes. */
const hasSign =
  ({ amounts }: Context) =>
  (index: number) =>
    /^(?:[+−–-]|minus)/iu.test(amounts[index]?.written.text ?? '');

/** What comes less what goes. Where a minus says of the one that it goes, the two are a sum, as signs count in one. */
function netOf(context: Context, [first, second]: readonly [number, number], result: number) {
  if (areOpposed(context, [first, second])) {
    const terms = movementOf(context, first) === 'goes' ? [first, second] : [second, first];
    const claim: Claim = { kind: 'difference', terms, result, incomplete: false };
    const words = context.amounts[result]?.passage?.said.gaps.join(' ') ?? '';
    return signIsCustom.test(words) ? claim : withSign(context, claim);
  }
  const terms = [first, second];
  const isSigned = new Set(terms.map((index) => movementOf(context, index))).size === 2;
  const sum: Claim = { kind: 'sum', terms, result, incomplete: false };
  return isSigned && terms.every((index) => movementOf(context, index) !== null) ? sum : null;
}

/**
 * "Ramen uppgår netto till 8,5 mkr" may be the net of anything, and a total may count in what there was before: such are told
 * only when the figures agree.
 */
function saysWhichNet({ roles }: Context, said: Said, place: number): boolean {
  const isTotal = roles[said.amounts[place] ?? -1]?.is === 'total';
  return !isTotal && isNetOfThese(wordsAround(said, place).before);
}

/** A net far above both of its sides is of something else, unless the digits are those of a side or of the net. */
function isOfTheirSize({ amounts }: Context, claim: Claim): boolean {
  const reckoned = reckon(claim, amounts);
  const stated = reckoned?.stated.amount ?? ZERO;
  const sides = claim.terms.flatMap((index) => amounts[index]?.written.amount ?? []);
  return [...sides, ...(reckoned ? [reckoned.expected.amount] : [])].some(
    (side) => compare(stated, absolute(side)) <= 0 || nearInSize(stated, side, 10n),
  );
}

/** Whether one of the amounts is said to come and another to go, by words alone: a minus says itself what goes. */
export function areOpposed(context: Context, indices: readonly number[]): boolean {
  if (indices.some((index) => isNegative(context.amounts[index]?.written.amount ?? ZERO)))
    return false;
  const moves = new Set(indices.map((index) => movementOf(context, index)));
  return moves.has('comes') && moves.has('goes');
}

function isResult({ roles }: Context, said: Said, place: number): boolean {
  const { before: ahead, after } = wordsAround(said, place);
  const role = roles[said.amounts[place] ?? -1];
  if (role?.is === 'step' || movement(ahead, after) !== null) return false;
  return isNet(ahead, after) || role?.is === 'total';
}

function movementOf({ amounts }: Context, index: number): 'comes' | 'goes' | null {
  const passage = amounts[index]?.passage;
  if (!passage) return null;
  const { before: ahead, after } = wordsAround(passage.said, passage.place);
  return movement(ahead, after);
}
