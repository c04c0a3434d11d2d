/** Nobody has less than nothing: frames and posts are not negative. Changes may be. Spec: checks §3, §4 */
import type { BySource } from '#core/budget/book';
import { placeOf } from '#core/budget/place';
import { sources } from '#core/budget/words';
import { define, raiser } from '#core/findings/definition';
import { isNegative, type Amount } from '#core/money/amount';
import type { Check } from './check';
import { en, sv } from './in-tkr';

type Facts = { readonly source: string; readonly amount: Amount };

export const negativeAmountsFindings = {
  'frames/negative': define<Facts & { readonly version: string }>({
    severity: 'error',
    sv: {
      what: ({ source, version, amount }) =>
        `Ramen för ${source} i versionen ”${version}” är negativ: ${sv(amount)}.`,
      remedy: 'Rätta beloppet. En minskning skrivs som en händelse och en ny, mindre ram.',
      cause: 'En källas ram är mindre än noll, ofta för att en minskning skrivits som en ram.',
    },
    en: {
      what: ({ source, version, amount }) =>
        `The frame of ${source} in the version "${version}" is negative: ${en(amount)}.`,
      remedy: 'Correct the amount. A cut is written as an event and a new, smaller frame.',
      cause: "A source's frame is below zero, often because a cut was entered as a frame.",
    },
  }),
  'recipients/negative': define<Facts & { readonly recipient: string; readonly version: string }>({
    severity: 'error',
    sv: {
      what: ({ recipient, source, version, amount }) =>
        `${source}-ramen för ${recipient} i versionen ”${version}” är negativ: ${sv(amount)}.`,
      remedy: 'Rätta beloppet, eller den händelse som tar mer än vad mottagaren har.',
      cause: 'En mottagares ram är mindre än noll.',
    },
    en: {
      what: ({ recipient, source, version, amount }) =>
        `The ${source} frame of ${recipient} in the version "${version}" is negative: ${en(amount)}.`,
      remedy: 'Correct the amount, or the event that takes more than the recipient has.',
      cause: "A recipient's frame is below zero.",
    },
  }),
  'posts/negative': define<Facts & { readonly post: string }>({
    severity: 'error',
    sv: {
      what: ({ post, source, amount }) =>
        `Posten ”${post}” är negativ: ${sv(amount)} av ${source}.`,
      remedy:
        'Rätta tecknet. En besparing som ännu inte är utlagd på poster kan godtas med namn och skäl.',
      cause: 'En post har ett belopp som är mindre än noll.',
    },
    en: {
      what: ({ post, source, amount }) =>
        `The post "${post}" is negative: ${en(amount)} of ${source}.`,
      remedy:
        'Correct the sign. A saving that is not yet spread over posts can be accepted by name and reason.',
      cause: 'A post has an amount below zero.',
    },
  }),
};

const raise = raiser(negativeAmountsFindings);

export const negativeAmounts: Check = {
  name: 'negative-amounts',
  codes: Object.keys(negativeAmountsFindings),
  run: ({ book }) => [
    ...book.frames.flatMap((row) => {
      const { source, version, amount } = row;
      if (!amount || !isNegative(amount)) return [];
      const where = [placeOf(row, 'amount')];
      return [raise('frames/negative', { source, version, amount }, { where, effect: amount })];
    }),
    ...book.recipientFrames.flatMap((row) =>
      negative(row.amount).map(({ source, amount }) => {
        const facts = { recipient: row.recipient, version: row.version, source, amount };
        const where = [placeOf(row, source)];
        return raise('recipients/negative', facts, { where, effect: amount });
      }),
    ),
    ...book.posts.flatMap((post) =>
      negative(post.amount).map(({ source, amount }) => {
        const where = [placeOf(post, source)];
        return raise(
          'posts/negative',
          { post: post.name, source, amount },
          { where, effect: amount },
        );
      }),
    ),
  ],
};

function negative(amounts: BySource): readonly Facts[] {
  return sources.flatMap((source) => {
    const amount = amounts[source];
    return amount && isNegative(amount) ? [{ source, amount }] : [];
  });
}
