/**
 * The amounts of a row by source, in the ways a sheet can say it: a column for each source; one amount whose source the
 * row names; one amount and the part of it that is one source's, the rest being the other's.
 * A row that names its source holds nothing of the other: that is zero and not unknown. Spec: adoption §3, §5
 */
import type { BySource, Origin, Post } from '#core/budget/book';
import { sources, type Source } from '#core/budget/words';
import { subtract, ZERO } from '#core/money/amount';
import type { RowReader } from './row';

/** The keys of the columns of one year. */
interface SourceKeys extends Readonly<Record<Source, string>> {
  /** The amount whose heading names no source. */
  readonly shared: string;
}

const current: SourceKeys = { ALF: 'ALF', FoUU: 'FoUU', shared: 'amount' };
const previous: SourceKeys = {
  ALF: 'previousALF',
  FoUU: 'previousFoUU',
  shared: 'previousAmount',
};

const unknown: BySource = { ALF: null, FoUU: null };

type Amounts = Pick<Post, 'amount' | 'undivided' | 'previous' | 'origin'>;

/** This year's and last year's amounts of a post, and where they stand. */
export function amountsOf(row: RowReader): Amounts {
  const own = sources.some((source) => row.has(source));
  const shared = row.has(current.shared) && !own;
  const says = shared && (row.raw(current.shared) !== null || row.raw(previous.shared) !== null);
  const source = says ? row.demandedChoice('source', sources) : null;
  return {
    ...bySource(row, current, source),
    previous: bySource(row, previous, source).amount,
    origin: shared ? withCellOf(source, row.origin) : row.origin,
  };
}

type Divided = Pick<Post, 'amount' | 'undivided'>;

function bySource(row: RowReader, keys: SourceKeys, source: Source | null): Divided {
  if (!row.has(keys.shared)) {
    return { amount: { ALF: row.amount(keys.ALF), FoUU: row.amount(keys.FoUU) } };
  }
  const whole = row.amount(keys.shared);
  const part = sources.find((each) => row.has(keys[each]));
  if (part !== undefined) {
    const amount = row.amount(keys[part]);
    if (whole && !amount) return { amount: unknown, undivided: { amount: whole, part } };
    const rest = whole && amount && subtract(whole, amount);
    return { amount: part === 'ALF' ? { ALF: amount, FoUU: rest } : { ALF: rest, FoUU: amount } };
  }
  if (source === null) return { amount: unknown };
  const none = whole && ZERO;
  return { amount: source === 'ALF' ? { ALF: whole, FoUU: none } : { ALF: none, FoUU: whole } };
}

/** The cell of the amount is the cell of the row's source. */
function withCellOf(source: Source | null, { row, fields }: Origin): Origin {
  const places = new Map(fields);
  const cell = places.get(current.shared);
  places.delete(current.shared);
  return { row, fields: source && cell ? places.set(source, cell) : places };
}

/** Whether the sheet has a column for each source, so that no post needs another row. */
export function tellsBothSources(row: RowReader): boolean {
  return sources.every((source) => row.has(source));
}

/** Posts that stand on one row for each source, joined to one: they are the same by id, or by all their words. */
export function joinedBySource(posts: readonly Post[]): Post[] {
  const joined: Post[] = [];
  const halves = new Map<string, number>();
  for (const post of posts) {
    const [only, both] = sources.filter((source) => post.origin.fields.get(source) !== undefined);
    const other = only === 'ALF' ? 'FoUU' : 'ALF';
    const key = JSON.stringify([...identityOf(post), other]);
    const half = only === undefined || both !== undefined ? undefined : halves.get(key);
    const first = half === undefined ? undefined : joined[half];
    if (only === undefined || half === undefined || first === undefined) {
      if (both === undefined)
        halves.set(JSON.stringify([...identityOf(post), only]), joined.length);
      joined.push(post);
      continue;
    }
    halves.delete(key);
    const { row, fields } = first.origin;
    const cell = post.origin.fields.get(only);
    joined[half] = {
      ...first,
      amount: { ...first.amount, [only]: post.amount[only] },
      previous: { ...first.previous, [only]: post.previous[only] },
      origin: { row, fields: cell ? new Map(fields).set(only, cell) : fields },
    };
  }
  return joined;
}

function identityOf({ id, recipient, section, name, performer }: Post): readonly (string | null)[] {
  return id === null ? [recipient, section, name.toLowerCase(), performer] : [id];
}
