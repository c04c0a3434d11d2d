/** Every post has an amount, and is paid from a frame that exists. Spec: checks §4 */
import type { Post } from '#core/budget/book';
import { grouped } from '#core/budget/grouped';
import { sumUp } from '#core/budget/known-sum';
import { placeOf } from '#core/budget/place';
import { define, raiser } from '#core/findings/definition';
import type { Finding } from '#core/findings/finding';
import { sources, type Source } from '#core/budget/words';
import { sum, type Amount } from '#core/money/amount';
import type { Check, Examined } from './check';
import { en, sv } from './in-tkr';

type Group = { readonly posts: number; readonly first: string };

const postsSv = ({ posts, first }: Group) =>
  posts === 1 ? `Posten ”${first}”` : `${String(posts)} poster, den första ”${first}”,`;
const postsEn = ({ posts, first }: Group) =>
  posts === 1 ? `The post "${first}"` : `${String(posts)} posts, the first of them "${first}",`;

export const postsCompleteFindings = {
  'posts/amount-missing': define<Group & { recipient: string | null }>({
    severity: 'warning',
    sv: {
      what: ({ recipient, ...group }) =>
        `${postsSv(group)}${recipient === null ? '' : ` i ramen för ${recipient}`} saknar belopp.`,
      remedy: 'Fyll i beloppet. Skriv 0 om posten inte får något.',
      cause: 'En post har inget belopp för någon källa. En tom cell är okänd, inte noll.',
    },
    en: {
      what: ({ recipient, ...group }) =>
        `${postsEn(group)}${recipient === null ? '' : ` in the frame of ${recipient}`} ${
          group.posts === 1 ? 'has' : 'have'
        } no amount.`,
      remedy: 'Enter the amount. Write 0 if the post gets nothing.',
      cause: 'A post has no amount of any source. A blank cell is unknown, not zero.',
    },
  }),
  'posts/not-divided': define<Group & { recipient: string | null; amount: Amount; part: Source }>({
    severity: 'warning',
    sv: {
      what: ({ recipient, amount, part, ...group }) =>
        `${postsSv(group)}${recipient === null ? '' : ` i ramen för ${recipient}`} är på ${sv(amount)}, men det framgår inte hur mycket av det som är ${part}, så inget av det räknas.`,
      remedy: 'Fyll i källans del av beloppet. Skriv 0 om inget är källans.',
      cause:
        'En post har ett belopp, men kolumnen för den ena källans del av det är tom. Tomt är okänt, inte noll.',
    },
    en: {
      what: ({ recipient, amount, part, ...group }) =>
        `${postsEn(group)}${recipient === null ? '' : ` in the frame of ${recipient}`} ${
          group.posts === 1 ? 'comes' : 'come'
        } to ${en(amount)}, but it does not say how much of it is ${part}, so none of it is counted.`,
      remedy: "Enter the source's part of the amount. Write 0 if none of it is the source's.",
      cause:
        "A post has an amount, but the column of one source's part of it is blank. Blank is unknown, not zero.",
    },
  }),
  'posts/recipient-missing': define<Group & { amount: Amount }>({
    severity: 'warning',
    sv: {
      what: ({ amount, ...group }) =>
        `${postsSv(group)} på ${sv(amount)} hör inte till någon mottagares ram.`,
      remedy: 'Skriv i kolumnen Ram vems ram som betalar.',
      cause: 'En post saknar uppgift om vilken mottagares ram den tas ur.',
    },
    en: {
      what: ({ amount, ...group }) =>
        `${postsEn(group)} of ${en(amount)} ${group.posts === 1 ? 'belongs' : 'belong'} to no recipient's frame.`,
      remedy: 'Write in the column Ram whose frame pays.',
      cause: "A post does not say whose recipient's frame it is taken from.",
    },
  }),
  'posts/recipient-unknown': define<Group & { recipient: string; amount: Amount }>({
    severity: 'error',
    sv: {
      what: ({ recipient, amount, ...group }) =>
        `${postsSv(group)} på ${sv(amount)} tas ur ramen för ${recipient}, men ${recipient} har ingen ram.`,
      remedy: 'Rätta mottagaren i kolumnen Ram, eller för in mottagarens ram på bladet Ramar.',
      cause: 'En post hör till en mottagare som inte finns bland mottagarnas ramar.',
    },
    en: {
      what: ({ recipient, amount, ...group }) =>
        `${postsEn(group)} of ${en(amount)} ${
          group.posts === 1 ? 'is' : 'are'
        } taken from the frame of ${recipient}, but ${recipient} has no frame.`,
      remedy: "Correct the recipient in the column Ram, or enter the recipient's frame in Ramar.",
      cause: "A post belongs to a recipient who is not among the recipients' frames.",
    },
  }),
};

const raise = raiser(postsCompleteFindings);

export const postsComplete: Check = {
  name: 'posts-complete',
  codes: Object.keys(postsCompleteFindings),
  run: (examined) =>
    [...grouped(examined.book.posts, ({ recipient }) => recipient)].flatMap(
      ([recipient, posts]) => [
        ...withoutAmount(recipient, posts, examined),
        ...notDivided(recipient, posts, examined),
        ...withoutFrame(recipient, posts, examined),
      ],
    ),
};

function withoutAmount(
  recipient: string | null,
  posts: readonly Post[],
  { summary, incompleteness: severity }: Examined,
): readonly Finding[] {
  const blank = posts.filter(
    ({ amount, undivided }) =>
      undivided === undefined && summary.sources.every(({ source }) => amount[source] === null),
  );
  const [first] = blank;
  if (!first) return [];
  const where = blank.map((post) => placeOf(post, summary.sources[0]?.source ?? 'ALF'));
  const facts = { recipient, posts: blank.length, first: first.name };
  return [raise('posts/amount-missing', facts, { where, severity })];
}

/** An amount whose sources nobody has told apart is in no sum: that is said with what is left out. */
function notDivided(
  recipient: string | null,
  posts: readonly Post[],
  { incompleteness: severity }: Examined,
): readonly Finding[] {
  return sources.flatMap((part) => {
    const rows = posts.filter(({ undivided }) => undivided?.part === part);
    const [first] = rows;
    if (!first) return [];
    const amount = sum(rows.flatMap(({ undivided }) => undivided?.amount ?? []));
    const where = rows.map((post) => placeOf(post, part));
    const facts = { recipient, posts: rows.length, first: first.name, amount, part };
    return [raise('posts/not-divided', facts, { where, effect: amount, severity })];
  });
}

function withoutFrame(
  recipient: string | null,
  posts: readonly Post[],
  { summary, incompleteness: severity }: Examined,
): readonly Finding[] {
  const amount = sumUp(posts.flatMap((post) => Object.values(post.amount))).known;
  const where = posts.map((post) => placeOf(post, 'recipient'));
  const facts = { posts: posts.length, first: posts[0]?.name ?? '', amount };
  if (recipient === null) {
    return [raise('posts/recipient-missing', facts, { where, effect: amount, severity })];
  }
  const { recipients } = summary;
  const isKnown = recipients.some((standing) => standing.recipient === recipient);
  if (isKnown || recipients.length === 0) return [];
  return [raise('posts/recipient-unknown', { ...facts, recipient }, { where, effect: amount })];
}
