/** Whether an uplift says all that it must, and its uses make it up to the krona. Spec: uplift §4 */
import { partiesOf } from '#core/budget/account';
import type { BudgetEvent } from '#core/budget/book';
import { framesOf } from '#core/budget/history';
import { placeOf } from '#core/budget/place';
import { movementOf } from '#core/budget/movement';
import type { Finding, Place } from '#core/findings/finding';
import { equals, isNegative, isZero, subtract, type Amount } from '#core/money/amount';
import type { ModuleInput } from '../module';
import { sameName } from '../names';
import { isRecordOf } from '../recording';
import type { Uplift, UpliftRow } from './uplift';
import { raise } from './uplift-findings';
import { upliftTable } from './uplift-table';

export function checkUplift(uplift: Uplift, input: ModuleInput): readonly Finding[] {
  return [
    ...completeness(uplift, input),
    ...consistency(uplift),
    ...uses(uplift, input),
    ...standing(uplift, input),
  ];
}

/** The event by which an uplift stands in the ledger. */
export function recordedAs(
  { name, source }: Uplift,
  events: readonly BudgetEvent[],
): BudgetEvent | undefined {
  return events.find(
    (event) =>
      event.type === 'uppräkning' && event.source === source && isRecordOf(event.text, name),
  );
}

function completeness(uplift: Uplift, { examined }: ModuleInput): readonly Finding[] {
  const { name, year, source, amount, duration } = uplift;
  const severity = examined.incompleteness;
  const at = (key: Field) => ({ where: [place(uplift, key)], severity });
  return [
    ...(year === null || source === null
      ? [raise('uplift/year-or-source-missing', { uplift: name }, at('year'))]
      : []),
    ...(amount === null ? [raise('uplift/amount-missing', { uplift: name }, at('amount'))] : []),
    ...(duration === null || duration === 'ej beslutat'
      ? [
          raise(
            'uplift/duration-unanswered',
            { uplift: name, amount },
            { ...at('duration'), effect: amount },
          ),
        ]
      : []),
  ];
}

function consistency(uplift: Uplift): readonly Finding[] {
  const { name, amount, computed } = uplift;
  const differing = (['base', 'index', 'amount', 'duration', 'decision'] as const).flatMap(
    (key) => {
      const known = uplift.rows.filter((row) => row[key] !== null);
      const odd = known.find((row) => !equal(row[key], known[0]?.[key] ?? null));
      if (!odd || !known[0]) return [];
      const facts = { uplift: name, heading: upliftTable.fields[key].heading };
      const where = [placeOf(odd, key), placeOf(known[0], key)];
      return [raise('uplift/rows-disagree', facts, { where })];
    },
  );
  const negative = [
    ...(amount && isNegative(amount) ? [{ amount, where: [place(uplift, 'amount')] }] : []),
    ...uplift.uses.flatMap((use) =>
      use.amount && isNegative(use.amount)
        ? [{ amount: use.amount, where: [placeOf(use.row, 'used')] }]
        : [],
    ),
  ].map((each) =>
    raise(
      'uplift/negative',
      { uplift: name, amount: each.amount },
      { where: each.where, effect: each.amount },
    ),
  );
  if (!amount || !computed || equals(amount, computed.amount)) return [...differing, ...negative];
  const difference = subtract(amount, computed.amount);
  const facts = { uplift: name, amount, computed: computed.amount, difference };
  const where = [place(uplift, 'amount'), place(uplift, 'base'), place(uplift, 'index')];
  return [
    ...differing,
    ...negative,
    raise('uplift/amount-not-base-times-index', facts, { where, effect: difference }),
  ];
}

function uses(uplift: Uplift, { examined }: ModuleInput): readonly Finding[] {
  const { name, amount, used } = uplift;
  const severity = examined.incompleteness;
  const partyOf = partiesOf(examined.book);
  const unknown = uplift.uses.flatMap(({ to, row }) =>
    to !== null && partyOf(to).kind === 'unknown'
      ? [raise('uplift/recipient-unknown', { uplift: name, to }, { where: [placeOf(row, 'to')] })]
      : [],
  );
  const blank = uplift.uses.flatMap((use) =>
    use.amount === null
      ? [
          raise(
            'uplift/use-without-amount',
            { uplift: name, use: use.purpose ?? use.to ?? '' },
            { where: [placeOf(use.row, 'used')], severity },
          ),
        ]
      : [],
  );
  if (!amount) return [...unknown, ...blank];
  const difference = subtract(amount, used.known);
  const facts = { uplift: name, amount, used: used.known, difference };
  const where = [place(uplift, 'amount'), ...uplift.uses.map(({ row }) => placeOf(row, 'used'))];
  // Uses of unknown amount only add to those that are known.
  const tooMuch = difference.ore < 0 && !isNegative(amount);
  if (tooMuch) {
    const over = raise('uplift/uses-exceed-amount', facts, { where, effect: difference });
    return [...unknown, ...blank, over];
  }
  if (isZero(difference) || used.unknown > 0) return [...unknown, ...blank];
  const below = raise('uplift/uses-below-amount', facts, { where, effect: difference, severity });
  return [...unknown, ...blank, below];
}

/** How the uplift stands to the frames of its year and to the ledger. */
function standing(uplift: Uplift, { examined }: ModuleInput): readonly Finding[] {
  const { name, year, source, amount } = uplift;
  if (year === null || source === null) return [];
  const frames = framesOf(examined.allYears, source).filter((frame) => frame.year === year);
  if (frames.length === 0) {
    const where = [place(uplift, 'year')];
    return [raise('uplift/year-without-frames', { uplift: name, year, source }, { where })];
  }
  if (year !== examined.book.year || amount === null) return [];
  const event = recordedAs(uplift, examined.book.events);
  if (!event) {
    const circumstances = { where: [place(uplift, 'amount')], effect: amount };
    return [raise('uplift/not-recorded', { uplift: name, amount }, circumstances)];
  }
  // An event without its amount is told as such: what it says of the uplift is unknown.
  const recorded = event.amount;
  if (!recorded || movementOf(event) !== 'arrives' || equals(recorded, amount)) return [];
  const difference = subtract(amount, recorded);
  const where = [place(uplift, 'amount'), placeOf(event, 'amount')];
  const facts = { uplift: name, amount, recorded, difference };
  return [raise('uplift/recorded-otherwise', facts, { where, effect: difference })];
}

type Field = keyof typeof upliftTable.fields;

/** The first row that says it, else the first row. */
function place({ rows }: Uplift, key: Field): Place {
  const row = rows.find((each) => each[key] !== null) ?? rows[0];
  return row ? placeOf(row, key) : {};
}

function equal(a: UpliftRow[Field], b: UpliftRow[Field]): boolean {
  if (isAmount(a) && isAmount(b)) return equals(a, b);
  return typeof a === 'string' && typeof b === 'string' ? sameName(a, b) : a === b;
}

function isAmount(value: UpliftRow[Field]): value is Amount {
  return typeof value === 'object' && value !== null;
}
