/**
 * What is decided of the frames: the total frame, how a change is shared out, and the budget of bilaga 1. Frames are
 * written in millions as minutes write them where the rounded figures add up, else in thousands. Spec: decision §2
 */
import type { Book } from '#core/budget/book';
import { dateInProse } from '#core/budget/date-words';
import { versionTotals, type VersionTotal } from '#core/budget/history';
import { summarise } from '#core/budget/summary';
import { sources, type Recipient, type Source } from '#core/budget/words';
import { ofYear } from '#core/budget/year';
import {
  absolute,
  amountOfOre,
  isNegative,
  isZero,
  sum,
  subtract,
  type Amount,
} from '#core/money/amount';
import { nearestFooted } from '../footing';
import type { Clause, Piece, Sentence } from './clause';

const THOUSAND = amountOfOre(100_000);
const TENTH_OF_A_MILLION = amountOfOre(10_000_000);

const inProse: Readonly<Record<Recipient, string>> = {
  FR: 'forskningsrådet',
  UR: 'utbildningsrådet',
  LG: 'ledningsgruppens särskilda satsningar',
};

/** Background and clauses; nothing where no version has a known total. */
export function frameDecision(anyYear: Book): readonly Clause[] {
  const book = ofYear(anyYear);
  const versions = versionTotals(book);
  const newest = versions.at(-1);
  if (!newest?.total) return [];
  const year = book.year === null ? '' : ` för ${String(book.year)}`;
  const first = versions[0];
  const changes = changesOf(book);
  return [
    ...(first && first !== newest ? preliminary(first, year) : []),
    ...changes.flatMap((change) => told(book, change)),
    att('LG', ['fastslå den totala ramen', year, ' till ', ...frames(newest)]),
    ...changes.flatMap(sharedOut),
    att('LG', [`tillstyrka förslaget till gemensam ALF/FoUU-budget${year} enligt bilaga 1`]),
    att('Region', [
      `fastställa KI:s och Region Stockholms gemensamma ALF/FoUU-budget${year} enligt bilaga 1`,
    ]),
  ];
}

const att = (decidedBy: Clause['decidedBy'], sentence: Sentence): Clause => ({
  kind: 'att',
  sentence,
  decidedBy,
});

const background = (sentence: Sentence): Clause => ({
  kind: 'background',
  sentence,
  decidedBy: 'LG',
});

function preliminary(version: VersionTotal, year: string): readonly Clause[] {
  if (!version.total) return [];
  const date = Object.values(version.newest).find((row) => row !== null)?.date ?? null;
  const from = date === null ? '' : ` från ${dateInProse(date)}`;
  return [background([`Den preliminära ramen${year}${from} är `, ...frames(version), '.'])];
}

/** "1 101,8 mkr, varav ALF 727,5 mkr och FoUU 374,3 mkr". */
function frames({ total, newest }: VersionTotal): Sentence {
  const parts = sources.flatMap((source) => {
    const amount = newest[source]?.amount;
    return amount ? [{ source, amount }] : [];
  });
  const write = footsInMillions(parts.map(({ amount }) => amount)) ? inMillions : inThousands;
  if (!total) return [];
  if (parts.length < 2) return [write(total)];
  const each = parts.map(({ source, amount }): Sentence => [`${source} `, write(amount)]);
  return [write(total), ', varav ', ...listed(each)];
}

const inMillions = (amount: Amount): Piece => ({ amount, unit: 'mkr', decimals: 1 });
const inThousands = (amount: Amount): Piece => ({ amount, unit: 'tkr' });

/** Whether the rounded parts make up the rounded whole. */
function footsInMillions(parts: readonly Amount[]): boolean {
  const rounded = (amount: Amount) => nearestFooted(amount, TENTH_OF_A_MILLION).printed ?? amount;
  return isZero(subtract(sum(parts.map(rounded)), rounded(sum(parts))));
}

interface Change {
  readonly source: Source;
  readonly amount: Amount;
  readonly shares: readonly { readonly recipient: Recipient; readonly amount: Amount }[];
}

/** What each source has changed, and what of it each recipient or post has been given. */
function changesOf(book: Book): readonly Change[] {
  return summarise(book).sources.flatMap(({ source, change }): Change[] => {
    if (!change || isZero(change)) return [];
    const given = new Map<Recipient, Amount[]>();
    for (const { type, source: of, to, amount } of book.events) {
      if (type !== 'fördelning' || of !== source || to === null || !amount) continue;
      given.set(to, [...(given.get(to) ?? []), amount]);
    }
    const shares = [...given].map(([recipient, amounts]) => ({ recipient, amount: sum(amounts) }));
    return [{ source, amount: change, shares }];
  });
}

/** "Efter statens beslut den 22 september 2025 ökar ALF från 727,1 mkr till 727,5 mkr, en ökning med 415 tkr." */
function told(book: Book, { source, amount }: Change): readonly Clause[] {
  const frame = book.frames.findLast((row) => row.source === source);
  if (!frame?.amount) return [];
  const before = subtract(frame.amount, amount);
  const write = footsInMillions([before, amount]) ? inMillions : inThousands;
  const [moves, move] = isNegative(amount) ? ['minskar', 'minskning'] : ['ökar', 'ökning'];
  const on = frame.date === null ? '' : ` ${dateInProse(frame.date)}`;
  const isState = frame.status === 'fastställd av staten';
  const opening = isState ? `Efter statens beslut${on} ${moves} ${source}` : `${source} ${moves}`;
  return [
    background([
      `${opening} från `,
      write(before),
      ' till ',
      write(frame.amount),
      `, en ${move} med `,
      exactly(absolute(amount)),
      '.',
    ]),
  ];
}

/** "fördela ökningen av ALF om 415 tkr med 65 tkr till utbildningsrådet och 350 tkr till forskningsrådet". */
function sharedOut({ source, amount, shares }: Change): readonly Clause[] {
  if (shares.length === 0) return [];
  const each = shares.map((share): Sentence => [
    exactly(absolute(share.amount)),
    ` ${isNegative(share.amount) === isNegative(amount) ? 'till' : 'från'} ${inProse[share.recipient] ?? share.recipient}`,
  ]);
  const rest = subtract(amount, sum(shares.map((share) => share.amount)));
  return [
    att('LG', [
      `fördela ${isNegative(amount) ? 'minskningen' : 'ökningen'} av ${source} om `,
      exactly(absolute(amount)),
      ' med ',
      ...listed(each),
      ...(isZero(rest) ? [] : ['; ', exactly(absolute(rest)), ' fördelas senare']),
    ]),
  ];
}

/** A change is written exactly: in thousands where it is whole thousands, else in kronor. */
const exactly = (amount: Amount): Piece => ({
  amount,
  unit: isMultiple(amount, THOUSAND) ? 'tkr' : 'kr',
});

const isMultiple = (amount: Amount, quantum: Amount): boolean =>
  isZero(subtract(nearestFooted(amount, quantum).printed ?? amount, amount));

/** "a, b och c". */
function listed(items: readonly Sentence[]): Sentence {
  return items.flatMap((item, rank): Sentence => {
    const before = rank === 0 ? [] : [rank === items.length - 1 ? ' och ' : ', '];
    return [...before, ...item];
  });
}
