/**
 * Held amounts of posts: who keeps its amount when a total is typed over. They stand as rows of Nycklar under the name
 * "Låsta poster", by Post-id and source, so they survive sorting, filtering, saving and reopening, and go along with a post
 * whatever row it stands on. Spec: allocation §13; decision 0009
 */
import type { Post } from '#core/budget/book';
import { nameOfPost } from '#core/budget/name-of-post';
import { sources, type Source } from '#core/budget/words';
import type { Finding } from '#core/findings/finding';
import { equals, type Amount } from '#core/money/amount';
import { keysTable } from '#workbook/contract/on-demand';
import type { Draft } from '#workbook/write/draft';
import type { Opened } from '#workbook/opened';
import type { KeyRow } from '#workbook/read/read-keys';
import { raise as raiseJob } from '../findings';
import { raise } from './key-findings';
import { HELD_POSTS, keysOf } from './keys';
import { onDemandDraft } from '../on-demand';
import type { Prepared } from '../prepared';
import { refusals } from '../refusals';
import { planBy, type Writer } from '../writer';

export interface Hold {
  readonly post: Post;
  readonly source: Source;
  /** What was held; the post may have been given something else since, which is told. */
  readonly amount: Amount;
  readonly row: KeyRow;
}

export interface HoldsRead {
  readonly holds: readonly Hold[];
  readonly findings: readonly Finding[];
}

/** Rows with an empty Låst hold nothing. */
export function holdsOf(opened: Opened): HoldsRead {
  const findings: Finding[] = [];
  const holds = keysOf(opened).held.flatMap((row): Hold[] => {
    const { hold: amount, origin } = row;
    if (amount === null) return [];
    const source = sources.find((each) => each.toLowerCase() === row.column?.toLowerCase());
    const [post, another] = row.row === null ? [] : postsNamed(opened.book.posts, row.row);
    const now = source && post?.amount[source];
    if (!source || !post || another || !now) {
      const facts = { post: row.row ?? '', source: source ?? '' };
      findings.push(raise('keys/hold-without-post', facts, { where: [origin.row] }));
      return [];
    }
    if (!equals(now, amount)) {
      const facts = { post: nameOfPost(post), source, held: amount, amount: now };
      const where = [origin.fields.get('hold') ?? origin.row, post.origin.fields.get(source) ?? {}];
      findings.push(raise('keys/hold-differs', facts, { where }));
    }
    return [{ post, source, amount, row }];
  });
  return { holds, findings };
}

/** By Post-id, else by name, without case. */
export function postsNamed(posts: readonly Post[], wanted: string): readonly Post[] {
  const same = (text: string | null) => text?.toLowerCase() === wanted.trim().toLowerCase();
  const byId = posts.filter(({ id }) => same(id));
  return byId.length > 0 ? byId : posts.filter(({ name }) => same(name));
}

export interface HoldChange {
  /** Post-id or name. */
  readonly post: string;
  readonly source: Source;
  readonly held: boolean;
}

export interface HoldsDraft {
  readonly draft: Draft;
  /** The posts that are held afterwards, of each source. */
  readonly holds: readonly Pick<Hold, 'post' | 'source'>[];
  readonly objections: readonly Finding[];
}

/** A post is held at the amount that it has; a hold that is there is renewed. */
export function holdsDraft(opened: Opened, changes: readonly HoldChange[]): HoldsDraft {
  const { holds } = holdsOf(opened);
  const objections: Finding[] = [];
  const after = new Map(holds.map((hold) => [keyOf(hold), hold as Pick<Hold, 'post' | 'source'>]));
  const added: Record<string, string | Amount>[] = [];
  const changed: { origin: KeyRow['origin']; content: Record<string, Amount | null> }[] = [];
  for (const { post: wanted, source, held } of changes) {
    const [post, another] = postsNamed(opened.book.posts, wanted);
    const amount = post?.amount[source];
    if (!post || another || !amount) {
      objections.push(
        post && !another
          ? raise('keys/hold-without-post', { post: wanted, source }, { severity: 'error' })
          : raiseJob('jobs/post-not-found', { id: wanted, found: another ? 2 : 0 }),
      );
      continue;
    }
    const key = keyOf({ post, source });
    const row = holds.find((hold) => keyOf(hold) === key)?.row;
    if (held) {
      after.set(key, { post, source });
      if (row) changed.push({ origin: row.origin, content: { hold: amount } });
      else added.push(rowFor(post, source, amount));
    } else {
      after.delete(key);
      if (row) changed.push({ origin: row.origin, content: EMPTIED });
    }
  }
  const draft = onDemandDraft(opened, keysTable, { added, changed });
  return { draft, holds: [...after.values()], objections };
}

const EMPTIED = Object.fromEntries(keysTable.columns.map(({ key }) => [key, null]));

function rowFor(post: Post, source: Source, amount: Amount): Record<string, string | Amount> {
  return {
    key: HELD_POSTS,
    kind: 'proportionell',
    row: nameOfPost(post),
    column: source,
    hold: amount,
    source: 'Behåller sitt belopp när en summa skrivs över',
  };
}

function keyOf({ post, source }: Pick<Hold, 'post' | 'source'>): string {
  return JSON.stringify([nameOfPost(post), source]);
}

/** Holds and releases posts, and nothing else. */
export function changeHolds(
  opened: Opened,
  changes: readonly HoldChange[],
  writer: Writer,
): Prepared {
  const { draft, objections } = holdsDraft(opened, changes);
  return {
    objections: [...refusals(opened), ...objections, ...draft.findings],
    request: planBy(writer, draft, opened, 'Låsta poster'),
  };
}
