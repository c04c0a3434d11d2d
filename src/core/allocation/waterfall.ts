/**
 * Waterfall: the first priority is filled to its caps before the second gets anything, and so on; within a priority
 * by weight. What is left when every cap is reached is a residual, never spread. Spec: allocation §10
 */
import {
  absolute,
  amountOfOre,
  compare,
  isNegative,
  negate,
  oreOf,
  subtract,
  sum,
  type Amount,
} from '#core/money/amount';
import { weightsOnOneScale } from './proportionally';
import { shareByWeight, shared, TKR, type SharedLine, type Sharing } from './sharing';
import { at } from './table';

export interface WaterfallPart {
  readonly name: string;
  /** Lower numbers are served first. */
  readonly priority: number;
  /** The most the part gets, whichever way the amount goes; null for no cap. Rounded down to whole quanta. */
  readonly cap: Amount | null;
  /** Weight within its priority, a plain decimal; parts without one weigh the same. */
  readonly weight?: string;
}

/** A negative amount, a cut, takes in the same order and within the same caps. */
export function waterfall(
  amount: Amount,
  parts: readonly WaterfallPart[],
  quantum: Amount = TKR,
): Sharing {
  const weights = weightsOnOneScale(parts.map(({ weight }) => weight ?? '1'));
  const lines: SharedLine[] = [];
  let left = amount;
  for (const priority of prioritiesOf(parts)) {
    const members = parts.flatMap((part, index) => (part.priority === priority ? [index] : []));
    const served = members.map((index) => {
      const { name, cap } = at(parts, index);
      const room = cap && wholeQuanta(absolute(cap), quantum);
      return { name, room, weight: at(weights, index) };
    });
    const sharing = serve(left, served, quantum);
    if (sharing.kind === 'refused') return sharing;
    sharing.lines.forEach((line, place) => {
      lines[at(members, place)] = { ...line, reason: inPriority(priority, line.reason) };
    });
    left = sharing.residual;
  }
  return shared(amount, lines);
}

interface Served {
  readonly name: string;
  readonly room: Amount | null;
  readonly weight: bigint | null;
}

/** One priority: as much as its caps can take. */
function serve(left: Amount, served: readonly Served[], quantum: Amount): Sharing {
  const rooms = served.flatMap(({ room, weight }) => (weight === 0n ? [] : [room]));
  const known = rooms.filter((room) => room !== null);
  const capacity = known.length < rooms.length ? null : sum(known);
  const takes =
    capacity !== null && compare(capacity, absolute(left)) < 0 ? capacity : absolute(left);
  const down = isNegative(left);
  const sharing = shareByWeight(
    down ? negate(takes) : takes,
    served.map(({ name, room, weight }) => ({
      ...{ name, weight },
      ...(down ? { min: room && negate(room) } : { max: room }),
    })),
    quantum,
  );
  return sharing.kind === 'refused' ? sharing : shared(left, sharing.lines);
}

function prioritiesOf(parts: readonly WaterfallPart[]): readonly number[] {
  return [...new Set(parts.map(({ priority }) => priority))].sort((a, b) => a - b);
}

function wholeQuanta(room: Amount, quantum: Amount): Amount {
  return subtract(room, amountOfOre(oreOf(room) % oreOf(quantum)));
}

function inPriority(priority: number, reason: SharedLine['reason']): SharedLine['reason'] {
  return (language) =>
    `${language === 'sv' ? 'Prioritet' : 'Priority'} ${priority}: ${reason(language)}`;
}
