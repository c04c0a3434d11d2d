/** Every change of a source is allocated to recipients: all of it, and no more than it (M2). Spec: checks §3 */
import { movementOf } from '#core/budget/movement';
import { placeOf } from '#core/budget/place';
import type { SourceStanding } from '#core/budget/source-standing';
import { define, raiser } from '#core/findings/definition';
import type { Place } from '#core/findings/finding';
import { absolute, compare, isZero, ZERO, type Amount } from '#core/money/amount';
import type { Check, Examined } from './check';
import { en, sv } from './in-tkr';

type Facts = {
  readonly source: string;
  readonly change: Amount;
  readonly allocated: Amount;
  readonly unallocated: Amount;
};

export const changeAllocatedFindings = {
  'frames/change-not-allocated': define<Facts>({
    severity: 'warning',
    sv: {
      what: ({ source, change, allocated, unallocated }) =>
        `${source} har ändrats med ${sv(change)} och ${sv(allocated)} är fördelat på mottagarna: ${sv(unallocated)} är inte fördelat.`,
      remedy: 'Fördela resten, eller godta den med namn och skäl.',
      cause:
        'En källas ram har ändrats, men händelserna fördelar inte hela ändringen på mottagarna.',
    },
    en: {
      what: ({ source, change, allocated, unallocated }) =>
        `${source} has changed by ${en(change)} and ${en(allocated)} is allocated to recipients: ${en(unallocated)} is not allocated.`,
      remedy: 'Allocate the rest, or accept it by name and reason.',
      cause: "A source's frame has changed, but the events do not allocate the whole change.",
    },
  }),
  'frames/change-over-allocated': define<Facts>({
    severity: 'error',
    sv: {
      what: ({ source, change, allocated, unallocated }) =>
        `${source} har ändrats med ${sv(change)} men ${sv(allocated)} är fördelat på mottagarna: ${sv(absolute(unallocated))} för mycket.`,
      remedy: 'Rätta fördelningen, eller för in den ramändring som den bygger på.',
      cause: 'Händelserna fördelar mer än vad källans ram har ändrats med.',
    },
    en: {
      what: ({ source, change, allocated, unallocated }) =>
        `${source} has changed by ${en(change)} but ${en(allocated)} is allocated to recipients: ${en(absolute(unallocated))} too much.`,
      remedy: 'Correct the allocation, or enter the change of the frame that it builds on.',
      cause: 'The events allocate more than the frame of the source has changed by.',
    },
  }),
};

const raise = raiser(changeAllocatedFindings);

export const changeAllocated: Check = {
  name: 'change-allocated',
  codes: Object.keys(changeAllocatedFindings),
  run: (examined) =>
    examined.summary.sources.flatMap((standing) => {
      const { source, change, allocated, unallocated } = standing;
      if (!change || !allocated || !unallocated || isZero(unallocated)) return [];
      const facts = { source, change, allocated, unallocated };
      const where = placesOf(standing, examined);
      const tooMuch = compare(unallocated, ZERO) !== compare(change, ZERO);
      return [
        tooMuch
          ? raise('frames/change-over-allocated', facts, { where, effect: unallocated })
          : raise('frames/change-not-allocated', facts, {
              where,
              effect: unallocated,
              severity: examined.incompleteness,
            }),
      ];
    }),
};

/** The newest frame, then the events that changed and allocated it. */
function placesOf({ source, frame }: SourceStanding, { book }: Examined): readonly Place[] {
  const events = book.events.filter(
    (event) => event.source === source && ['arrives', 'allocated'].includes(movementOf(event)),
  );
  return [...(frame ? [frame] : []), ...events].map((row) => placeOf(row, 'amount'));
}
