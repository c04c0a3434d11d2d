/** A post stands once: no two have the same Post-id, and no two are the same by frame, section, name and performer. Spec: checks §4 */
import type { Post } from '#core/budget/book';
import { sumUp } from '#core/budget/known-sum';
import { placeOf } from '#core/budget/place';
import { define, raiser } from '#core/findings/definition';
import type { Amount } from '#core/money/amount';
import type { Check } from './check';
import { en, sv } from './in-tkr';
import { repeated } from './repeated';

export const duplicatePostsFindings = {
  'posts/duplicate-id': define<{ id: string; names: readonly string[]; amount: Amount }>({
    severity: 'error',
    sv: {
      what: ({ id, names, amount }) =>
        `Post-id ${id} står på ${String(names.length)} rader: ${names.map((name) => `”${name}”`).join(', ')}. Alla räknas; raderna efter den första är på ${sv(amount)}.`,
      remedy: 'Ta bort raden om den är dubbel, annars ge den ett eget Post-id.',
      cause: 'En rad har kopierats utan att få ett eget Post-id.',
    },
    en: {
      what: ({ id, names, amount }) =>
        `Post-id ${id} stands on ${String(names.length)} rows: ${names.map((name) => `"${name}"`).join(', ')}. All are counted; those after the first come to ${en(amount)}.`,
      remedy: 'Remove the row if it is double, otherwise give it a Post-id of its own.',
      cause: 'A row was copied without getting a Post-id of its own.',
    },
  }),
  'posts/duplicate-name': define<{
    post: string;
    recipient: string | null;
    rows: number;
    amount: Amount;
  }>({
    severity: 'warning',
    sv: {
      what: ({ post, recipient, rows, amount }) =>
        `”${post}” står på ${String(rows)} rader${recipient === null ? '' : ` i ramen för ${recipient}`}, med samma avsnitt och utförare. Alla räknas; raderna efter den första är på ${sv(amount)}.`,
      remedy: 'Ta bort raden om den är dubbel, annars ge den ett eget namn.',
      cause: 'Samma post har förts in två gånger, eller två poster heter likadant.',
    },
    en: {
      what: ({ post, recipient, rows, amount }) =>
        `"${post}" stands on ${String(rows)} rows${recipient === null ? '' : ` in the frame of ${recipient}`}, with the same section and performer. All are counted; those after the first come to ${en(amount)}.`,
      remedy: 'Remove the row if it is double, otherwise give it a name of its own.',
      cause: 'The same post was entered twice, or two posts have the same name.',
    },
  }),
};

const raise = raiser(duplicatePostsFindings);

export const duplicatePosts: Check = {
  name: 'duplicate-posts',
  codes: Object.keys(duplicatePostsFindings),
  run: ({ book }) => [
    ...repeated(book.posts, ({ id }) => id).map((posts) => {
      const [{ id }] = posts;
      const amount = amountOf(posts.slice(1));
      const facts = { id: id ?? '', names: posts.map(({ name }) => name), amount };
      const where = posts.toReversed().map((post) => placeOf(post, 'id'));
      return raise('posts/duplicate-id', facts, { where, effect: amount });
    }),
    // Hardly any name comes twice: the rest is looked at only where one does.
    ...repeated(book.posts, ({ name }) => plain(name))
      .flatMap((posts) => repeated(posts, likeness))
      .filter((posts) => !shareTheirId(posts))
      .map((posts) => {
        const [{ name: post, recipient }] = posts;
        const amount = amountOf(posts.slice(1));
        const facts = { post, recipient, rows: posts.length, amount };
        const where = posts.toReversed().map((each) => placeOf(each, 'name'));
        return raise('posts/duplicate-name', facts, { where, effect: amount });
      }),
  ],
};

/** Two posts are alike whatever the case and the spaces. */
const plain = (text: string | null) => (text ?? '').toLowerCase().replace(/\s+/g, ' ').trim();

function likeness({ recipient, section, name, performer }: Post): string {
  return JSON.stringify([recipient, section, name, performer].map(plain));
}

/** Then the id says it already. */
function shareTheirId(posts: readonly Post[]): boolean {
  const id = posts[0]?.id ?? null;
  return id !== null && posts.every((post) => post.id === id);
}

function amountOf(posts: readonly Post[]): Amount {
  return sumUp(posts.flatMap(({ amount }) => Object.values(amount))).known;
}
