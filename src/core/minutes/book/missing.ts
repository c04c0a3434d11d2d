/**
 * Decided figures of the workbook that a text should mention and does not: when the text states one figure of a kind, the
 * others of that kind and year are due. A text that speaks of no frame owes none. Spec: minutes §18
 */
import type { HeldFigure, HeldKind } from './held-figure';
import { heldWords } from './held-words';
import type { Match } from './match';

/** Kinds that are decided together, and told together. Posts stand in the appendix. */
const family: Readonly<Record<HeldKind, string | null>> = {
  frame: 'frames',
  change: 'changes',
  event: 'changes',
  reservation: 'reservations',
  post: null,
};

export function missingFrom(
  held: readonly HeldFigure[],
  matches: readonly Match[],
): readonly HeldFigure[] {
  const stated = new Set(matches.flatMap((match) => match.held ?? []));
  const spokenOf = new Set([...stated].map(groupOf));
  return held.filter(
    (figure) =>
      isDue(figure) &&
      !stated.has(figure) &&
      spokenOf.has(groupOf(figure)) &&
      !isRestated(figure, stated),
  );
}

function groupOf({ kind, year }: HeldFigure): string {
  return `${String(family[kind])} ${String(year)}`;
}

function isDue(figure: HeldFigure): boolean {
  if (figure.due !== undefined) return figure.due;
  return (
    family[figure.kind] !== null &&
    heldWords(figure).version !== 'preliminary' &&
    !/föreslag|förslag|arbetsmaterial/iu.test(figure.words)
  );
}

/** The same figure in another row, such as a frame that a later version left unchanged. */
function isRestated({ amount, kind, words }: HeldFigure, stated: ReadonlySet<HeldFigure>): boolean {
  const parties = [...heldWords({ words }).parties].join();
  return [...stated].some(
    (other) =>
      other.kind === kind &&
      other.amount.ore === amount.ore &&
      [...heldWords(other).parties].join() === parties,
  );
}
