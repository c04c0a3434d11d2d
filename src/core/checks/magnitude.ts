/**
 * Tkr typed as kr or as mkr: amounts that are a thousand times those that they should be compared with. Judged where
 * two tables describe the same money, and where a post has an amount for last year as well. Spec: checks §6
 */
import type { Post } from '#core/budget/book';
import { placeOf } from '#core/budget/place';
import { sources, type Source } from '#core/budget/words';
import { define, raiser } from '#core/findings/definition';
import type { Finding, Place } from '#core/findings/finding';
import {
  absolute,
  compare,
  equals,
  isNegative,
  isZero,
  subtract,
  sum,
  times,
  type Amount,
} from '#core/money/amount';
import type { Check, Examined } from './check';
import { en, sv } from './in-tkr';

export const magnitudeFindings = {
  'book/magnitude': define<{
    source: string;
    larger: 'frames' | 'recipients' | 'posts';
    large: Amount;
    smaller: 'frames' | 'recipients' | 'posts';
    small: Amount;
  }>({
    severity: 'error',
    sv: {
      what: ({ source, larger, large, smaller, small }) =>
        `${source}: ${tables.sv[larger]} är ${sv(large)} och ${tables.sv[smaller]} ${sv(small)}, ungefär en tusendel. Det ser ut som olika enheter.`,
      remedy:
        'Se efter om rubrikernas enhet (kr, tkr, mkr) stämmer med beloppen i båda tabellerna.',
      cause: 'Beloppen i en tabell är skrivna i en annan enhet än rubriken säger.',
    },
    en: {
      what: ({ source, larger, large, smaller, small }) =>
        `${source}: ${tables.en[larger]} of ${en(large)} and ${tables.en[smaller]} of ${en(small)} are about a thousand to one. That looks like different units.`,
      remedy:
        'See whether the unit of the headings (kr, tkr, mkr) is that of the amounts in both tables.',
      cause: 'The amounts of a table are written in another unit than its heading says.',
    },
  }),
  'posts/thousandfold': define<{
    post: string;
    source: string;
    previous: Amount;
    amount: Amount;
  }>({
    severity: 'warning',
    sv: {
      what: ({ post, source, previous, amount }) =>
        `”${post}” har ${sv(amount)} av ${source} mot ${sv(previous)} förra året: ${
          compare(absolute(amount), absolute(previous)) > 0
            ? 'exakt tusen gånger så mycket'
            : 'exakt en tusendel'
        }.`,
      remedy: 'Rätta beloppet om det är skrivet i fel enhet.',
      cause: 'Ett belopp är skrivet i kronor eller miljoner i en kolumn för tusental kronor.',
    },
    en: {
      what: ({ post, source, previous, amount }) =>
        `"${post}" has ${en(amount)} of ${source} against ${en(previous)} last year: exactly ${
          compare(absolute(amount), absolute(previous)) > 0 ? 'a thousand times' : 'a thousandth of'
        } that.`,
      remedy: 'Correct the amount if it is written in the wrong unit.',
      cause: 'An amount is written in kronor or millions in a column of thousands.',
    },
  }),
};

const tables = {
  sv: { frames: 'källans ram', recipients: 'mottagarnas ramar', posts: 'posterna' },
  en: {
    frames: 'the frame of the source',
    recipients: "the recipients' frames",
    posts: 'the posts',
  },
};

const raise = raiser(magnitudeFindings);

export const magnitude: Check = {
  name: 'magnitude',
  codes: Object.keys(magnitudeFindings),
  run: (examined) => [
    ...ofTables(examined),
    ...examined.book.posts.flatMap((post) => sources.flatMap((source) => ofPost(post, source))),
  ],
};

interface Table {
  readonly name: 'frames' | 'recipients' | 'posts';
  readonly amount: Amount;
  readonly cells: readonly Place[];
}

/**
 * Of each source: its frame with the recipients', and when those two are of one magnitude, the recipients' (else the
 * source's) with the posts.
 */
function ofTables({ book, summary }: Examined): readonly Finding[] {
  return summary.sources.flatMap(({ source, frame, distributed }) => {
    const held = frame?.amount ?? frame?.minuted?.amount;
    const frames = tableOf('frames', held ? [held] : [], frame ? [placeOf(frame, 'amount')] : []);
    const recipients = tableOf(
      'recipients',
      [distributed.known],
      summary.recipients.map(({ row }) => placeOf(row, source)),
    );
    const paid = book.posts.filter(({ amount }) => amount[source] && !isZero(amount[source]));
    const posts = tableOf(
      'posts',
      paid.length < FEWEST_POSTS ? [] : paid.flatMap(({ amount }) => amount[source] ?? []),
      paid.map((post) => placeOf(post, source)),
    );
    const uneven = compared(source, frames, recipients);
    return uneven.length > 0 ? uneven : compared(source, recipients ?? frames, posts);
  });
}

/** Fewer posts may well be a thousandth of a frame that is not yet used. */
const FEWEST_POSTS = 3;

function tableOf(
  name: Table['name'],
  amounts: readonly Amount[],
  cells: readonly Place[],
): Table | null {
  const amount = sum(amounts);
  return isZero(amount) || isNegative(amount) ? null : { name, amount, cells };
}

function compared(source: Source, a: Table | null, b: Table | null): readonly Finding[] {
  if (!a || !b) return [];
  const [large, small] = compare(a.amount, b.amount) > 0 ? [a, b] : [b, a];
  if (!isAboutAThousandTimes(large.amount, small.amount)) return [];
  const facts = {
    source,
    larger: large.name,
    large: large.amount,
    smaller: small.name,
    small: small.amount,
  };
  return [
    raise('book/magnitude', facts, {
      where: [...small.cells, ...large.cells],
      effect: subtract(large.amount, small.amount),
    }),
  ];
}

/** Within a twentieth. */
function isAboutAThousandTimes(large: Amount, small: Amount): boolean {
  const off = absolute(subtract(large, times(small, 1000n)));
  return compare(times(off, 20n), large) <= 0;
}

function ofPost(post: Post, source: Source): readonly Finding[] {
  const [previous, amount] = [post.previous[source], post.amount[source]];
  if (!previous || !amount || isZero(amount) || isZero(previous)) return [];
  const thousandfold =
    equals(amount, times(previous, 1000n)) || equals(previous, times(amount, 1000n));
  if (!thousandfold) return [];
  return [
    raise(
      'posts/thousandfold',
      { post: post.name, source, previous, amount },
      { where: [placeOf(post, source)], effect: subtract(amount, previous) },
    ),
  ];
}
