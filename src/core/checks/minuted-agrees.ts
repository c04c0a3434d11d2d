/**
 * The minutes against the exact frames, by verdict: only "wrong" is a finding. What agrees exactly or within rounding
 * stands in the account (core/budget/minuted.ts). Spec: checks §3
 */
import type { MinutedComparison } from '#core/budget/minuted';
import { movementOf } from '#core/budget/movement';
import { placeOf } from '#core/budget/place';
import { define, raiser } from '#core/findings/definition';
import type { Finding } from '#core/findings/finding';
import { negate, type Amount } from '#core/money/amount';
import { formatAmount } from '#core/money/format';
import type { Language } from '#core/money/language';
import type { Unit } from '#core/money/unit';
import type { Check, Examined } from './check';
import { en, sv } from './in-tkr';

type Facts = {
  readonly source: string;
  readonly version: string;
  readonly stated: Amount;
  readonly unit: Unit;
  readonly decimals: number;
  readonly held: Amount;
  /** Held minus stated. */
  readonly difference: Amount;
};

export const minutedAgreesFindings = {
  'frames/minuted-disagrees': define<Facts>({
    severity: 'error',
    sv: {
      what: ({ source, version, held, difference, ...printed }) =>
        `Protokollet säger ${written(printed)} för ${source} i versionen ”${version}”, men ramen är ${sv(held)}. Det är inte avrundning: skillnaden är ${sv(difference)}.`,
      remedy: 'Rätta ramen, eller det som står under Enligt protokoll.',
      cause: 'En ram ryms inte i det avrundade tal som står under Enligt protokoll.',
    },
    en: {
      what: ({ source, version, held, difference, ...printed }) =>
        `The minutes say ${written(printed, 'en')} for ${source} in the version "${version}", but the frame is ${en(held)}. That is not rounding: the difference is ${en(difference)}.`,
      remedy: 'Correct the frame, or what stands under Enligt protokoll.',
      cause: 'A frame does not fit the rounded figure under Enligt protokoll.',
    },
  }),
  'frames/minuted-change-disagrees': define<Facts>({
    severity: 'error',
    sv: {
      what: ({ source, version, held, difference, ...printed }) =>
        `Enligt protokollet ändras ${source} med ${written(printed)} till versionen ”${version}”, men händelserna säger ${sv(held)}. Det är inte avrundning: skillnaden är ${sv(difference)}.`,
      remedy: 'Rätta händelsen, eller det som står under Enligt protokoll.',
      cause: 'Händelsernas ändring ryms inte mellan protokollets avrundade ramar.',
    },
    en: {
      what: ({ source, version, held, difference, ...printed }) =>
        `By the minutes ${source} changes by ${written(printed, 'en')} to the version "${version}", but the events say ${en(held)}. That is not rounding: the difference is ${en(difference)}.`,
      remedy: 'Correct the event, or what stands under Enligt protokoll.',
      cause: "The change of the events does not fit between the minutes' rounded frames.",
    },
  }),
};

type Printed = Pick<Facts, 'stated' | 'unit' | 'decimals'>;

function written({ stated, unit, decimals }: Printed, language: Language = 'sv'): string {
  return formatAmount(stated, { unit, decimals, language });
}

const raise = raiser(minutedAgreesFindings);

export const minutedAgrees: Check = {
  name: 'minuted-agrees',
  codes: Object.keys(minutedAgreesFindings),
  run: (examined) => examined.summary.minuted.flatMap((each) => judged(each, examined)),
};

function judged(minuted: MinutedComparison, { book }: Examined): readonly Finding[] {
  const { about, source, version, stated, unit, decimals, held, comparison, rows } = minuted;
  if (comparison.verdict !== 'wrong' || !held || !source) return [];
  const difference = negate(comparison.difference);
  const facts = { source, version, stated, unit, decimals, held, difference };
  const minutedCells = rows.map((row) => placeOf(row, 'minuted'));
  if (about === 'frame') {
    const where = [...rows.map((row) => placeOf(row, 'amount')), ...minutedCells];
    return [raise('frames/minuted-disagrees', facts, { where, effect: difference })];
  }
  const events = book.events.filter(
    (event) => event.source === source && movementOf(event) === 'arrives',
  );
  // Without an event the change is not contradicted but unexplained, and between two exact rows each speaks for itself.
  if (events.length === 0 || rows.every(({ amount }) => amount)) return [];
  const where = [...events.map((event) => placeOf(event, 'amount')), ...minutedCells];
  return [raise('frames/minuted-change-disagrees', facts, { where, effect: difference })];
}
