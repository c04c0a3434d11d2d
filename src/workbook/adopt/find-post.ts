/** Finding a post again: by its id, else by frame and name. Two that fit are asked about. Spec: adoption §9 */
import type { Post } from '#core/budget/book';
import type { Finding } from '#core/findings/finding';
import { raise } from './findings';
import { plainText } from './plain-text';

/** What is known of the post that is looked for. */
export type WantedPost = Pick<Post, 'id' | 'recipient' | 'name'>;

export type FoundPost =
  | { readonly kind: 'found'; readonly post: Post }
  | { readonly kind: 'none' }
  | { readonly kind: 'several'; readonly posts: readonly Post[]; readonly finding: Finding };

export function findPost(posts: readonly Post[], wanted: WantedPost): FoundPost {
  const byId = wanted.id === null ? [] : posts.filter(({ id }) => same(id, wanted.id));
  if (byId.length > 0) return answer(byId, wanted);
  // A row with another id is another post, whatever it is called.
  const open = posts.filter(({ id }) => id === null || wanted.id === null);
  const named = open.filter(({ name }) => same(name, wanted.name));
  const exact = named.filter(({ recipient }) => same(recipient, wanted.recipient));
  const unsaid = named.filter(({ recipient }) => recipient === null || wanted.recipient === null);
  return answer(exact.length > 0 ? exact : unsaid, wanted);
}

function answer(posts: readonly Post[], { name }: WantedPost): FoundPost {
  const [post, second] = posts;
  if (!post) return { kind: 'none' };
  if (!second) return { kind: 'found', post };
  const where = posts.map(({ origin }) => origin.fields.get('name') ?? origin.row);
  const finding = raise('adopt/row-unclear', { name, candidates: posts.length }, { where });
  return { kind: 'several', posts, finding };
}

function same(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return a === b;
  return plainText(a).toLowerCase() === plainText(b).toLowerCase();
}
