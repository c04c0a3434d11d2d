/** What a person calls a post. */
import type { Post } from './book';

/** The Post-id, else the name. */
export function nameOfPost({ id, name }: Pick<Post, 'id' | 'name'>): string {
  return id ?? name;
}
