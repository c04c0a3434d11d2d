/**
 * Nets: one amount comes, another goes, and a third is said to be the net or the total of the two. Such amounts are never
 * added up. With more than one of either nothing is claimed: the words do not say how far they reach. Spec: minutes §12
 */
import { isNet, movement } from '../words/net-words';
import type { Said } from '../words/said';
import type { Claim } from './claim';
import { before, type Context } from './context';
import { reckon } from './reckon';
import { wordsAround } from './role';

export function nets(context: Context): readonly Claim[] {
  return context.said.flatMap((said) =>
    said.amounts.flatMap((result, place): readonly Claim[] => {
      if (!isResult(context, said, place)) return [];
      const own = said.amounts.filter((index) => index !== result);
      const [previous] = before(context, said, 1);
      const [first, second, ...more] = own.length > 0 ? own : (previous?.amounts ?? []);
      if (first === undefined || second === undefined || more.length > 0) return [];
      if (!areOpposed(context, [first, second])) return [];
      const terms = movementOf(context, first) === 'goes' ? [first, second] : [second, first];
      const claim: Claim = { kind: 'difference', terms, result, incomplete: false };
      return isMeant(context, said, place) || agrees(context, claim) ? [claim] : [];
    }),
  );
}

/** A total may count in what there was before: it is told as a net only when the figures agree. */
function isMeant({ roles }: Context, { amounts }: Said, place: number): boolean {
  return roles[amounts[place] ?? -1]?.is !== 'total';
}

function agrees({ amounts }: Context, claim: Claim): boolean {
  return (reckon(claim, amounts)?.outcome ?? 'apart') !== 'apart';
}

/** Whether one of the amounts is said to come and another to go. */
export function areOpposed(context: Context, indices: readonly number[]): boolean {
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
