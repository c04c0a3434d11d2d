/**
 * How the frames differ: the newest frame of every source and recipient, explained by events; and older versions, which
 * are history and may only have changed while they were the newest. Spec: compare §2, §4
 */
import { grouped } from '#core/budget/grouped';
import { framesOf, recipientRows, recipientsOf, sourcesInUse } from '#core/budget/history';
import { placeOf } from '#core/budget/place';
import { sources, type Source } from '#core/budget/words';
import { ofYear } from '#core/budget/year';
import type { Place } from '#core/findings/finding';
import { equals, subtract, sum, ZERO, type Amount } from '#core/money/amount';
import type { AccountReasons } from './account-reasons';
import { amountDifference, type Sides } from './difference-of';
import type { AmountDifference, Reason } from './difference';

interface Row {
  readonly version: string;
  readonly amount: Amount | null;
  readonly place: Place;
}

/** One row of frames over time, in both workbooks. */
interface History {
  readonly about: 'frame' | 'recipient';
  readonly name: string;
  readonly source: Source;
  readonly before: readonly Row[];
  readonly after: readonly Row[];
  readonly reasons: readonly Reason[];
}

export interface FrameDifferences {
  readonly newest: readonly AmountDifference[];
  /** Rows of older versions that say something else than they did. */
  readonly rewritten: readonly AmountDifference[];
}

export function frameDifferences(sides: Sides, reasons: AccountReasons): FrameDifferences {
  const histories = [...ofSources(sides, reasons), ...ofRecipients(sides, reasons)];
  return {
    newest: histories.flatMap((history) => newestOf(sides, history) ?? []),
    rewritten: histories.flatMap((history) => rewrittenIn(sides, history)),
  };
}

function ofSources({ before, after }: Sides, reasons: AccountReasons): readonly History[] {
  const books = [ofYear(before.book), ofYear(after.book)] as const;
  const used = sources.filter((each) => books.some((book) => sourcesInUse(book).includes(each)));
  return used.map((source) => {
    const [was, is] = books.map((book) =>
      framesOf(book, source).map((row): Row => {
        return { version: row.version, amount: row.amount, place: placeOf(row, 'amount') };
      }),
    );
    const own = { before: was ?? [], after: is ?? [], reasons: reasons.ofFrame(source) };
    return { about: 'frame', name: source, source, ...own };
  });
}

function ofRecipients({ before, after }: Sides, reasons: AccountReasons): readonly History[] {
  const books = [ofYear(before.book), ofYear(after.book)] as const;
  const recipients = new Set(books.flatMap((book) => recipientsOf(book)));
  return [...recipients].flatMap((recipient) =>
    sources.map((source): History => {
      const [was = [], is = []] = books.map((book) =>
        recipientRows(book, recipient).map((row): Row => {
          return { version: row.version, amount: row.amount[source], place: placeOf(row, source) };
        }),
      );
      const own = reasons.of({ kind: 'recipient', source, recipient });
      return { about: 'recipient', name: recipient, source, before: was, after: is, reasons: own };
    }),
  );
}

function newestOf(sides: Sides, { before, after, reasons, ...named }: History) {
  const [was, is] = [before.at(-1), after.at(-1)];
  const change = !was ? 'added' : !is ? 'removed' : 'changed';
  if (!was?.amount && !is?.amount && reasons.length === 0) return null;
  return amountDifference(
    sides,
    { before: was?.place ?? null, after: is?.place ?? null },
    {
      ...{ ...named, id: null, change, field: null, version: is?.version ?? was?.version ?? null },
      ...{ before: was?.amount ?? null, after: is?.amount ?? null },
    },
    reasons,
  );
}

/** A row that was the newest may have followed events before another version came; any other row is history, and stays. */
function rewrittenIn(
  sides: Sides,
  { before, after, reasons, ...named }: History,
): readonly AmountDifference[] {
  const [was, is] = [byVersion(before), byVersion(after)];
  const [newestBefore, newestAfter] = [before.at(-1), after.at(-1)];
  return [...was].flatMap(([key, left]) => {
    const right = is.get(key);
    const isHistory = left !== newestBefore;
    if (right ? right === newestAfter : !isHistory) return [];
    const moved = subtract(right?.amount ?? ZERO, left.amount ?? ZERO);
    const difference = amountDifference(
      sides,
      { before: left.place, after: right?.place ?? null },
      {
        ...{ ...named, id: null, change: right ? 'changed' : 'removed', field: null },
        ...{ version: left.version, before: left.amount, after: right?.amount ?? null },
      },
      isHistory ? [] : firstThatReach(moved, reasons),
    );
    return difference ? [difference] : [];
  });
}

/** A version is known by its name, and one that has several rows by their order too. */
function byVersion(rows: readonly Row[]): ReadonlyMap<string, Row> {
  const ofVersions = [...grouped(rows, ({ version }) => version).values()];
  return new Map(
    ofVersions.flatMap((own) =>
      own.map((row, rank) => [JSON.stringify([row.version, rank]), row] as const),
    ),
  );
}

/** As many of the first events as make up the change; none when they never do. */
function firstThatReach(change: Amount, reasons: readonly Reason[]): readonly Reason[] {
  const reached = reasons.findIndex((_, rank) => {
    const some = reasons.slice(0, rank + 1).map(({ amount }) => amount);
    return equals(sum(some), change);
  });
  return reasons.slice(0, reached + 1);
}
