/** Differences of single fields: an amount that something may explain, or a text. Null when both say the same. */
import type { Place } from '#core/findings/finding';
import { equals, isZero } from '#core/money/amount';
import type { AmountDifference, Reason, TextDifference } from './difference';
import { explainDifference } from './explain-difference';
import { cellKey, placeIn, type LogLine, type Side } from './side';

export interface Sides {
  readonly before: Side;
  readonly after: Side;
}

/** Where the field stands in either workbook; null where the row is missing. */
export interface Ends {
  readonly before: Place | null;
  readonly after: Place | null;
}

type Named<Difference> = Omit<Difference, 'kind' | 'where' | 'explanation'>;

export function amountDifference(
  sides: Sides,
  ends: Ends,
  named: Named<AmountDifference>,
  reasons: readonly Reason[],
): AmountDifference | null {
  const { before, after } = named;
  const same = before === null || after === null ? before === after : equals(before, after);
  const explanation = explainDifference(before, after, reasons, linesAt(sides, ends));
  // An amount that stands as it did although events moved it is a difference too: they have not been followed.
  if (same && named.change === 'changed' && isZero(explanation.unexplained)) return null;
  return { kind: 'amount', ...named, explanation, where: places(sides, ends) };
}

export function textDifference(
  sides: Sides,
  ends: Ends,
  named: Named<TextDifference>,
): TextDifference | null {
  if (named.before === named.after && ['changed', 'renamed'].includes(named.change)) return null;
  return { kind: 'text', ...named, where: places(sides, ends) };
}

/** What the newer log tells of the cell, where it stands now or stood before, that the older did not know. */
function linesAt({ before, after }: Sides, ends: Ends): readonly LogLine[] {
  const cells = [ends.after, ends.before].flatMap((place) => (place ? [cellKey(place)] : []));
  const known = new Set(cells.flatMap((cell) => before.log.get(cell) ?? []).map(lineKey));
  for (const cell of cells) {
    const lines = (after.log.get(cell) ?? []).filter((line) => !known.has(lineKey(line)));
    if (lines.length > 0) return aboutTheRow(lines, ends);
  }
  return [];
}

/** A place may hold one row after another: of a new row only what followed on its line counts, of one gone what came before the next. */
function aboutTheRow(lines: readonly LogLine[], ends: Ends): readonly LogLine[] {
  const opens = ({ opensRow }: LogLine) => opensRow;
  if (!ends.before) return lines.slice(Math.max(0, lines.findLastIndex(opens)));
  const next = ends.after ? -1 : lines.findIndex(opens);
  return next === -1 ? lines : lines.slice(0, next);
}

function lineKey({ number, who, action }: LogLine): string {
  return JSON.stringify([number, who, action]);
}

export function places({ before }: Sides, ends: Ends): readonly Place[] {
  return [
    ...(ends.after ? [ends.after] : []),
    ...(ends.before ? [placeIn(before, ends.before)] : []),
  ];
}
