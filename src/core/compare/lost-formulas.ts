/** Cells that were computed in the older workbook and hold a constant, or nothing, in the newer. Spec: compare §6 */
import type { BySource, Origin } from '#core/budget/book';
import { sources } from '#core/budget/words';
import type { Place } from '#core/findings/finding';

import { subtract, ZERO, type Amount } from '#core/money/amount';
import type { MatchedPosts } from './matched-posts';
import { places, type Sides } from './difference-of';

export interface LostFormula {
  /** The post or the recipient. */
  readonly name: string;
  /** In the newer workbook first. */
  readonly where: readonly Place[];
  /** How much the amount of the cell differs; zero where it is no amount of a source. */
  readonly moved: Amount;
}

interface Row {
  readonly amount: BySource;
  readonly origin: Origin;
}

export function lostFormulas(sides: Sides, { both }: MatchedPosts): readonly LostFormula[] {
  const [before, after] = [sides.before.book.recipientFrames, sides.after.book.recipientFrames];
  return [
    ...both.flatMap(([was, is]) => inRow(sides, is.name, was, is)),
    ...after.flatMap((row) => {
      const { year, version, recipient } = row;
      const same = before.find(
        (each) => each.year === year && each.version === version && each.recipient === recipient,
      );
      return same ? inRow(sides, recipient, same, row) : [];
    }),
  ];
}

function inRow(sides: Sides, name: string, was: Row, is: Row): readonly LostFormula[] {
  return [...was.origin.fields].flatMap(([field, before]): LostFormula[] => {
    const after = is.origin.fields.get(field);
    if (!after || !sides.before.isFormula(before) || sides.after.isFormula(after)) return [];
    const source = sources.find((each) => each === field);
    const moved = source ? subtract(is.amount[source] ?? ZERO, was.amount[source] ?? ZERO) : ZERO;
    return [{ name, where: places(sides, { before, after }), moved }];
  });
}
