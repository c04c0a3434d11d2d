/**
 * The posts against the recipient's frame, per source. More on posts than the frame holds is wrong; what is not yet on
 * a post is shown and warned of in every state, and never blocks. Spec: checks §4
 */
import type { Post } from '#core/budget/book';
import { placeOf } from '#core/budget/place';
import type { RecipientPart, RecipientStanding } from '#core/budget/recipient-standing';
import { define, raiser } from '#core/findings/definition';
import type { Finding } from '#core/findings/finding';
import { isNegative, isZero, negate, subtract, type Amount } from '#core/money/amount';
import type { Check } from './check';
import { en, sv } from './in-tkr';

type Facts = {
  readonly recipient: string;
  readonly source: string;
  readonly frame: Amount;
  readonly onPosts: Amount;
  readonly difference: Amount;
  /** Posts whose amount of the source is blank. */
  readonly unknownPosts: number;
};

/** What the sum leaves out. */
const unknownSv = (count: number) =>
  count === 0
    ? ''
    : ` ${String(count)} ${count === 1 ? 'post' : 'poster'} saknar belopp och räknas inte med.`;
const unknownEn = (count: number) =>
  count === 0
    ? ''
    : ` ${String(count)} ${count === 1 ? 'post has' : 'posts have'} no amount and ${count === 1 ? 'is' : 'are'} left out.`;

export const postsWithinFrameFindings = {
  'posts/exceed-frame': define<Facts>({
    severity: 'error',
    sv: {
      what: ({ recipient, source, frame, onPosts, difference, unknownPosts }) =>
        `Posterna för ${recipient} tar ${sv(onPosts)} av ${source}, men ramen är ${sv(frame)}: ${sv(difference)} för mycket.${unknownSv(unknownPosts)}`,
      remedy: 'Minska posterna, eller flytta pengar till ramen med en händelse.',
      cause: 'En mottagares poster är tillsammans större än dess ram för källan.',
    },
    en: {
      what: ({ recipient, source, frame, onPosts, difference, unknownPosts }) =>
        `The posts of ${recipient} take ${en(onPosts)} of ${source}, but the frame is ${en(frame)}: ${en(difference)} too much.${unknownEn(unknownPosts)}`,
      remedy: 'Reduce the posts, or move money to the frame by an event.',
      cause: "A recipient's posts together exceed its frame of the source.",
    },
  }),
  'posts/not-placed': define<Facts>({
    severity: 'warning',
    sv: {
      what: ({ recipient, source, frame, onPosts, difference, unknownPosts }) =>
        `${recipient} har ${sv(frame)} av ${source} och ${sv(onPosts)} på poster: ${sv(difference)} ligger ej på post.${unknownSv(unknownPosts)}`,
      remedy: 'Lägg beloppet på poster när det är klart vad det ska gå till. Det hindrar inget.',
      cause: 'En mottagares ram är större än dess poster för källan.',
    },
    en: {
      what: ({ recipient, source, frame, onPosts, difference, unknownPosts }) =>
        `${recipient} has ${en(frame)} of ${source} and ${en(onPosts)} on posts: ${en(difference)} is not on any post.${unknownEn(unknownPosts)}`,
      remedy: 'Put it on posts once its use is known. It blocks nothing.',
      cause: "A recipient's frame of the source exceeds its posts.",
    },
  }),
};

const raise = raiser(postsWithinFrameFindings);

export const postsWithinFrame: Check = {
  name: 'posts-within-frame',
  codes: Object.keys(postsWithinFrameFindings),
  run: ({ book, summary }) =>
    summary.recipients.flatMap((standing) => {
      const posts = book.posts.filter((post) => post.recipient === standing.recipient);
      return standing.parts.flatMap((part) => compared(standing, part, posts));
    }),
};

function compared(
  { recipient, row }: RecipientStanding,
  { source, frame, onPosts }: RecipientPart,
  posts: readonly Post[],
): readonly Finding[] {
  if (!frame) return [];
  const left = subtract(frame, onPosts.known);
  if (isZero(left)) return [];
  const tooMuch = isNegative(left);
  const difference = tooMuch ? negate(left) : left;
  const { known, unknown: unknownPosts } = onPosts;
  const facts = { recipient, source, frame, onPosts: known, difference, unknownPosts };
  const where = [placeOf(row, source), ...posts.map((post) => placeOf(post, source))];
  const code = tooMuch ? 'posts/exceed-frame' : 'posts/not-placed';
  return [raise(code, facts, { where, effect: difference })];
}
