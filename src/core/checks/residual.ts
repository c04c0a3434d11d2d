/**
 * The totals agree: the frame of every source is what its recipients have and what is not yet allocated. A residual
 * blocks from Förslag on; recipients who have more than there is are wrong at any time. Spec: checks §3
 */
import { placeOf } from '#core/budget/place';
import { whole } from '#core/budget/known-sum';
import type { SourceStanding } from '#core/budget/source-standing';
import { define, raiser } from '#core/findings/definition';
import type { Finding, Place } from '#core/findings/finding';
import { add, compare, isZero, negate, subtract, type Amount } from '#core/money/amount';
import { compareWritten } from '#core/money/verdict';
import type { Check, Examined } from './check';
import { en, sv } from './in-tkr';

export const residualFindings = {
  'frames/residual': define<{
    source: string;
    frame: Amount;
    distributed: Amount;
    unallocated: Amount | null;
    residual: Amount;
  }>({
    severity: 'warning',
    sv: {
      what: ({ source, frame, distributed, unallocated, residual }) =>
        `Ramen för ${source} är ${sv(frame)}, men mottagarnas ramar är ${sv(distributed)}${
          unallocated && !isZero(unallocated) ? ` och ${sv(unallocated)} är inte fördelat` : ''
        }. Skillnaden är ${sv(residual)}.`,
      remedy:
        'Rätta källans ram eller mottagarnas, eller för in den händelse som saknas; annars godta resten med namn och skäl.',
      cause: 'Källans ram är inte lika med mottagarnas ramar och det som återstår att fördela.',
    },
    en: {
      what: ({ source, frame, distributed, unallocated, residual }) =>
        `The frame of ${source} is ${en(frame)}, but the recipients' frames are ${en(distributed)}${
          unallocated && !isZero(unallocated) ? ` and ${en(unallocated)} is not allocated` : ''
        }. The difference is ${en(residual)}.`,
      remedy:
        "Correct the frame of the source or the recipients', or enter the missing event; otherwise accept the residual by name and reason.",
      cause: "The frame of a source is not the recipients' frames and what remains to allocate.",
    },
  }),
  'frames/residual-against-minutes': define<{
    source: string;
    minuted: string;
    held: Amount;
    difference: Amount;
  }>({
    severity: 'warning',
    sv: {
      what: ({ source, minuted, held, difference }) =>
        `Protokollet ger ${source} ${minuted}, men mottagarnas ramar och det som inte är fördelat blir ${sv(held)}. Det ryms inte i avrundningen: skillnaden är ${sv(difference)}.`,
      remedy: 'Rätta mottagarnas ramar, eller för in källans exakta ram.',
      cause:
        'Källans exakta ram är inte känd, och mottagarnas ramar ryms inte i protokollets avrundade tal.',
    },
    en: {
      what: ({ source, minuted, held, difference }) =>
        `The minutes give ${source} ${minuted}, but the recipients' frames and what is not allocated come to ${en(held)}. That is outside the rounding: the difference is ${en(difference)}.`,
      remedy: "Correct the recipients' frames, or enter the exact frame of the source.",
      cause:
        "The exact frame of a source is unknown, and the recipients' frames do not fit the rounded figure of the minutes.",
    },
  }),
};

const raise = raiser(residualFindings);

export const residual: Check = {
  name: 'residual',
  codes: Object.keys(residualFindings),
  run: (examined) =>
    examined.summary.sources.flatMap((standing) =>
      standing.amount
        ? against(standing, standing.amount, examined)
        : againstMinutes(standing, examined),
    ),
};

function against(
  { source, distributed, unallocated, residual, frame: row }: SourceStanding,
  frame: Amount,
  examined: Examined,
): readonly Finding[] {
  const tooMuch = compare(distributed.known, frame) > 0;
  const left = residual ?? (tooMuch ? subtract(frame, distributed.known) : null);
  if (!left || isZero(left)) return [];
  const facts = {
    source,
    frame,
    distributed: distributed.known,
    unallocated: residual && unallocated,
    residual: left,
  };
  return [
    raise('frames/residual', facts, {
      where: [...(row ? [placeOf(row, 'amount')] : []), ...recipientCells(source, examined)],
      effect: left,
      severity: tooMuch ? 'error' : examined.incompleteness,
    }),
  ];
}

function againstMinutes(
  { source, frame, distributed, unallocated }: SourceStanding,
  examined: Examined,
): readonly Finding[] {
  const handed = examined.summary.recipients.length > 0 ? whole(distributed) : null;
  if (!frame?.minuted || !handed || !unallocated) return [];
  const held = add(handed, unallocated);
  const comparison = compareWritten(frame.minuted, held);
  if (comparison.verdict !== 'wrong') return [];
  const difference = negate(comparison.difference);
  const facts = { source, minuted: frame.minuted.text, held, difference };
  return [
    raise('frames/residual-against-minutes', facts, {
      where: [placeOf(frame, 'minuted'), ...recipientCells(source, examined)],
      effect: difference,
      severity: compare(held, frame.minuted.amount) > 0 ? 'error' : examined.incompleteness,
    }),
  ];
}

function recipientCells(source: string, { summary }: Examined): readonly Place[] {
  return summary.recipients.map(({ row }) => placeOf(row, source));
}
