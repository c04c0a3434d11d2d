/**
 * A relation in words: how the figures were reckoned, and what came of it. "65 tkr + 350 tkr = 415 tkr." Spec: minutes §14
 */
import { absolute, compare, isNegative, negate, oreOf, sum, type Amount } from '#core/money/amount';
import { formatAmount } from '#core/money/format';
import type { Language } from '#core/money/language';
import { orePowerOfTen } from '#core/money/unit';
import type { Written } from '#core/money/written';
import type { Relation } from './relations/relation';

interface Words {
  readonly within: (stated: string) => string;
  readonly wrong: (stated: string, difference: string) => string;
  readonly reversed: (stated: string) => string;
  readonly explained: (stated: string, because: string) => string;
  readonly uncheckable: string;
  readonly repeated: (first: string) => string;
}

const words: Readonly<Record<Language, Words>> = {
  sv: {
    within: (stated) => `${stated} stämmer inom avrundning.`,
    wrong: (stated, difference) => `Texten säger ${stated}: skillnaden är ${difference}.`,
    reversed: (stated) => `Texten säger ${stated}: tecknet är ombytt.`,
    explained: (stated, because) =>
      `Texten säger ${stated} och förklarar själv varför: ”${because}”`,
    uncheckable:
      'Går ej att kontrollera: ett belopp som behövs finns inte i texten eller kan inte läsas.',
    repeated: (first) => `Samma uppgift anges först som ${first}.`,
  },
  en: {
    within: (stated) => `${stated} agrees within rounding.`,
    wrong: (stated, difference) => `The text says ${stated}: the difference is ${difference}.`,
    reversed: (stated) => `The text says ${stated}: the sign is the opposite.`,
    explained: (stated, because) => `The text says ${stated} and tells why: "${because}"`,
    uncheckable: 'Cannot be checked: an amount that it needs is not in the text or cannot be read.',
    repeated: (first) => `The same fact is first stated as ${first}.`,
  },
};

/** Why the relation has its verdict, in a sentence or two. */
export function wordRelation(
  relation: Relation,
  written: readonly Written[],
  language: Language,
): string {
  const { verdict, expected, stated, difference, because } = relation;
  const say = words[language];
  if (expected === null || difference === null) return say.uncheckable;
  const results = relation.result === null ? (relation.parts ?? []) : [relation.result];
  const said = results.map((index) => textOf(written[index])).join(' + ');
  if (relation.reversed) {
    return `${signedReckoning(relation, written, expected)} ${say.reversed(withSign(said, stated))}`;
  }
  const print = (amount: Amount) => printed(amount, written[results[0] ?? -1]);
  const falls = relation.kind === 'sum' && isNegative(totalOf(relation, written));
  const reckoning = reckoningOf(relation, written, print(falls ? negate(expected) : expected), say);
  switch (verdict) {
    case 'within-rounding':
      return `${reckoning} ${say.within(said)}`;
    case 'wrong':
      return `${reckoning} ${say.wrong(results.length > 1 ? print(stated) : said, print(absolute(difference)))}`;
    case 'explained':
      return `${reckoning} ${say.explained(said, because ?? '')}`;
    default:
      return reckoning;
  }
}

function totalOf({ terms, less = [] }: Relation, written: readonly Written[]): Amount {
  return sum(
    terms.flatMap((index) => {
      const amount = written[index]?.amount ?? [];
      return less.includes(index) ? [amount].flat().map((each) => negate(absolute(each))) : amount;
    }),
  );
}

/** "76,4 mkr − 82,9 mkr = −6,5 mkr.": in the order that gives the sign. */
function signedReckoning(
  { terms, result }: Relation,
  written: readonly Written[],
  expected: Amount,
): string {
  const [first, second] = terms.map((index) => textOf(written[index]));
  return `${second ?? ''} − ${first ?? ''} = ${printed(expected, written[result ?? -1])}.`;
}

/** The sign may stand in the words before the amount: "ett plus på 6,5 mkr". */
function withSign(said: string, stated: Amount): string {
  if (/^(?:[+−–-]|minus)/iu.test(said)) return said;
  return `${isNegative(stated) ? 'minus' : 'plus'} ${said}`;
}

/** "8,5 mkr − 3,5 mkr = 5,0 mkr." */
function reckoningOf(
  relation: Relation,
  written: readonly Written[],
  expected: string,
  say: Words,
): string {
  const terms = relation.terms.map((index) => written[index]).filter((term) => term !== undefined);
  const texts = terms.map(textOf);
  const [first, second] = terms;
  switch (relation.kind) {
    case 'sum':
      return `${relation.terms
        .map((index) => {
          const text = textOf(written[index]).replace(/^\+\s?/u, '');
          return relation.less?.includes(index) ? `− ${text}` : text;
        })
        .join(' + ')
        .replaceAll(/ \+ (?:[−–-]\s?|minus\s)/gu, ' − ')} = ${expected}.`;
    case 'remainder':
      return `${texts.join(' − ').replaceAll(/ − (?:[−–-]\s?|minus\s)/gu, ' − ')} = ${expected}.`;
    case 'product':
      return `${[...(relation.factors ?? []), ...texts].join(' × ')} = ${expected}.`;
    case 'repetition':
      return say.repeated(texts[0] ?? '');
    default: {
      const falls = first && second && compare(first.amount, second.amount) > 0;
      const [larger = '', smaller = ''] = falls ? texts : texts.toReversed();
      return `${larger} − ${/^(?:[−–-]|minus)/u.test(smaller) ? `(${smaller})` : smaller} = ${expected}.`;
    }
  }
}

function textOf(written: Written | undefined): string {
  return written?.text ?? '';
}

/** In the unit of the amount that states it, with its decimals where they are enough, and as Swedish as the text is. */
function printed(amount: Amount, like: Written | undefined): string {
  if (!like) return formatAmount(amount, { unit: 'kr', language: 'sv' });
  const { unit, decimals } = like;
  const enough = oreOf(amount) % 10n ** BigInt(orePowerOfTen[unit] - decimals) === 0n;
  return formatAmount(amount, { unit, language: 'sv', ...(enough && { decimals }) });
}
