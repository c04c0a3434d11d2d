/**
 * The accounts of the ledger. Outside is where money comes from, the pool is what a source has and nobody has been
 * given, and what recipients have is told apart by source. A post is part of its recipient's account: its entries
 * stand in both. "nowhere" is what an event names that the budget does not have. Spec: budget §4
 */
import type { Book, Post } from './book';
import { grouped } from './grouped';
import type { Recipient, Source } from './words';
import { recipientsOf } from './history';

export type Account =
  | { readonly kind: 'outside' | 'pool'; readonly source: Source }
  | { readonly kind: 'recipient'; readonly source: Source; readonly recipient: Recipient }
  | { readonly kind: 'post'; readonly source: Source; readonly post: string }
  | { readonly kind: 'nowhere'; readonly source: Source; readonly name: string };

/** Equal for equal accounts only. */
export function accountKey(account: Account): string {
  return JSON.stringify([account.kind, account.source, nameOf(account)]);
}

function nameOf(account: Account): string {
  switch (account.kind) {
    case 'recipient':
      return account.recipient;
    case 'post':
      return account.post;
    case 'nowhere':
      return account.name;
    default:
      return '';
  }
}

/** Whom a name in Från or Till stands for: a recipient, or a post with the recipient that pays it. */
export type Party =
  | { readonly kind: 'recipient'; readonly recipient: Recipient }
  | { readonly kind: 'post'; readonly post: Post }
  | { readonly kind: 'unknown'; readonly name: string | null };

/**
 * Reads the names of a book. A recipient's code goes before a Post-id, and that before the name of a post without id,
 * which no other such post may share. While the book has no recipients' frames at all, every other name is taken for a
 * recipient: there is nothing to test it against.
 */
export function partiesOf(book: Book): (name: string | null) => Party {
  const recipients = new Set(recipientsOf(book));
  const posts = new Map(book.posts.map((post) => [post.id, post]));
  const named = grouped(
    book.posts.filter(({ id }) => id === null),
    ({ name }) => name,
  );
  return (name) => {
    if (name === null) return { kind: 'unknown', name };
    if (recipients.has(name)) return { kind: 'recipient', recipient: name };
    const [only, another] = named.get(name) ?? [];
    const post = posts.get(name) ?? (another ? undefined : only);
    if (post) return { kind: 'post', post };
    return recipients.size === 0
      ? { kind: 'recipient', recipient: name }
      : { kind: 'unknown', name };
  };
}

/** A post's own account. */
export function accountOfPost(post: Post, source: Source): Account {
  return { kind: 'post', source, post: postKey(post) };
}

/** By its Post-id, else by its name, in quotes so that it is no other post's id. */
export function postKey({ id, name }: Post): string {
  return id ?? `"${name}"`;
}

/** The accounts that an entry for this party stands in; the first one is where the frame is. */
export function accountsOf(party: Party, source: Source): readonly [Account, ...Account[]] {
  switch (party.kind) {
    case 'recipient':
      return [{ kind: 'recipient', source, recipient: party.recipient }];
    case 'unknown':
      return [{ kind: 'nowhere', source, name: party.name ?? '' }];
    case 'post': {
      const { id, name, recipient } = party.post;
      const own = accountOfPost(party.post, source);
      return recipient === null
        ? [{ kind: 'nowhere', source, name: id ?? name }, own]
        : [{ kind: 'recipient', source, recipient }, own];
    }
  }
}
