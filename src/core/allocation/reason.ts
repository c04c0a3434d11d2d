/**
 * One sentence for every cell that says why it got what it got: held, limited, whole, or rounded up or down and why.
 * Spec: allocation §9
 */
import { quantaInWords, shareInWords, type Figures } from './figures';
import { isWhole, negateShare, type Share } from './share';
import type { Cell } from './table';

/** How a cell was settled, seen in the direction of its row (mirrored when the row is negative). */
export interface Settled {
  readonly cell: Cell;
  readonly share: Share;
  readonly value: bigint;
  readonly forced: boolean;
  readonly byRank: boolean;
  readonly held: boolean;
  readonly forbidden: boolean;
  /** −1 when the amounts are to be shown mirrored. */
  readonly sign: 1n | -1n;
  /** Whether the columns, too, have totals to meet. */
  readonly twoWay: boolean;
}

export function reasonFor(settled: Settled, figures: Figures): string {
  const sv = figures.language === 'sv';
  const value = quantaInWords(settled.sign * settled.value, figures);
  if (settled.forbidden) return sv ? 'Spärrad: får inget' : 'Forbidden: gets nothing';
  if (settled.held) return sv ? `Hålls fast på ${value}` : `Held at ${value}`;
  if (settled.cell.weight === 0n) {
    return sv ? `Vikten är 0: stannar på ${value}` : `The weight is 0: stays at ${value}`;
  }
  return isWhole(settled.share) ? wholeReason(settled, value, sv) : roundedReason(settled, figures);
}

function wholeReason({ cell, value, sign, forced }: Settled, shown: string, sv: boolean): string {
  const atLeast = value === cell.least;
  const atMost = value === cell.most;
  if (atLeast && atMost) return sv ? `Minst och högst ${shown}` : `At least and at most ${shown}`;
  if (forced)
    return sv ? `Summorna ger inget val: ${shown}` : `The totals leave no choice: ${shown}`;
  const limited = sign === 1n ? { low: atLeast, high: atMost } : { low: atMost, high: atLeast };
  if (limited.high && value !== 0n) {
    return sv ? `Taket ${shown} nått` : `The maximum ${shown} is reached`;
  }
  if (limited.low && value !== 0n) return sv ? `Minst ${shown}` : `At least ${shown}`;
  return sv ? `Andel ${shown}, går jämnt ut` : `Share ${shown}, comes out even`;
}

function roundedReason(settled: Settled, figures: Figures): string {
  const { share, value, sign } = settled;
  const sv = figures.language === 'sv';
  const grows = value * share.denominator > share.numerator;
  const upwards = grows === (sign === 1n);
  const target = quantaInWords(sign * value, figures);
  const shown = shareInWords(sign === 1n ? share : negateShare(share), figures);
  const direction = upwards ? (sv ? 'uppåt till' : 'up to') : sv ? 'nedåt till' : 'down to';
  const because = settled.twoWay ? nearness(settled, sv) : remainder(settled, grows, sv);
  return `${sv ? 'Andel' : 'Share'} ${shown}; ${direction} ${target}, ${because}`;
}

function remainder({ byRank }: Settled, grows: boolean, sv: boolean): string {
  if (!byRank) {
    if (grows) return sv ? 'störst rest' : 'largest remainder';
    return sv ? 'mindre rest' : 'smaller remainder';
  }
  if (grows)
    return sv ? 'lika rest, tidigare i ordningen' : 'equal remainder, earlier in the order';
  return sv ? 'lika rest, senare i ordningen' : 'equal remainder, later in the order';
}

function nearness({ share, value }: Settled, sv: boolean): string {
  const off = value * share.denominator - share.numerator;
  const twice = 2n * (off < 0n ? -off : off);
  if (twice < share.denominator) return sv ? 'närmast' : 'the nearest';
  if (twice === share.denominator) return sv ? 'lika nära åt båda håll' : 'equally near both ways';
  return sv ? 'så att rad och kolumn stämmer' : 'so that row and column come out right';
}
