/**
 * A source is used where it may be. Which sources a recipient, a section or a post may have is data: a row
 * "Tillåtna källor/UR" of Inställningar with the value "ALF". Where nothing is said every source may be used.
 * Spec: checks §4
 */
import type { Book, Post, Setting } from '#core/budget/book';
import { placeOf } from '#core/budget/place';
import { sources, type Source } from '#core/budget/words';
import { define, raiser } from '#core/findings/definition';
import { isZero, type Amount } from '#core/money/amount';
import type { Check } from './check';
import { en, sv } from './in-tkr';

export const sourceAllowedFindings = {
  'posts/source-not-allowed': define<{
    post: string;
    source: string;
    amount: Amount;
    of: string;
    allowed: readonly string[];
  }>({
    severity: 'error',
    sv: {
      what: ({ post, source, amount, of, allowed }) =>
        `”${post}” har ${sv(amount)} av ${source}, men för ${of} får bara ${allowed.join(' och ')} användas.`,
      remedy: 'Flytta beloppet till en tillåten källa, eller ändra raden i Inställningar.',
      cause:
        'En källa används där den enligt Inställningar (”Tillåtna källor/…”) inte får användas.',
    },
    en: {
      what: ({ post, source, amount, of, allowed }) =>
        `"${post}" has ${en(amount)} of ${source}, but ${of} may use ${allowed.join(' and ')} only.`,
      remedy: 'Move the amount to a permitted source, or change the row of Inställningar.',
      cause: 'A source is used where by Inställningar ("Tillåtna källor/…") it may not be.',
    },
  }),
};

const raise = raiser(sourceAllowedFindings);

const PREFIX = 'tillåtna källor/';

export const sourceAllowed: Check = {
  name: 'source-allowed',
  codes: Object.keys(sourceAllowedFindings),
  run: ({ book }) => {
    const rules = rulesOf(book);
    if (rules.size === 0) return [];
    return book.posts.flatMap((post) =>
      sources.flatMap((source) => {
        const amount = post.amount[source];
        const rule = namesOf(post).find((name) => rules.has(name.toLowerCase()));
        const allowed = rule === undefined ? undefined : rules.get(rule.toLowerCase());
        if (amount === null || isZero(amount) || !allowed || allowed.includes(source)) return [];
        const facts = { post: post.name, source, amount, of: rule ?? '', allowed };
        return [
          raise('posts/source-not-allowed', facts, {
            where: [placeOf(post, source)],
            effect: amount,
          }),
        ];
      }),
    );
  },
};

/** The nearest rule comes first. */
function namesOf({ id, section, recipient }: Post): readonly string[] {
  return [id, section, recipient].filter((name) => name !== null);
}

function rulesOf({ settings }: Book): ReadonlyMap<string, readonly Source[]> {
  return new Map(
    settings.flatMap(({ key, value }) => {
      const allowed = isSourceRule(key) ? sourcesIn(value) : [];
      const name = key.trim().toLowerCase().slice(PREFIX.length).trim();
      return allowed.length === 0 ? [] : [[name, allowed] as const];
    }),
  );
}

/** Whether a row of Inställningar says which sources somebody may have. */
export function isSourceRule(key: string): boolean {
  return key.trim().toLowerCase().startsWith(PREFIX);
}

/** The sources that its value names; none when it names none that is known. */
export function sourcesIn(value: Setting['value']): readonly Source[] {
  const words = String(value ?? '')
    .toLowerCase()
    .split(/[\s,;]+/);
  return sources.filter((source) => words.includes(source.toLowerCase()));
}
