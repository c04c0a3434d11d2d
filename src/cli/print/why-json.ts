/** The answer of `why` as JSON: the chain in exact kronor, a formula's cells as the sheet shows them. Spec: why §8 */
import { formatPlace } from '#core/findings/place';
import type { Language } from '#core/money/language';
import { inKronor } from '#core/money/plain-decimal';
import type { Chain, Part, Share } from '#core/why/chain';
import { plainWords } from '#core/why/no-chain-words';
import { aboveText, partText, subjectDetails, subjectText } from '#core/why/words';
import type { Reads } from '#jobs/why/formula-reads';
import type { Why } from '#jobs/why/why';

export function whyJson({ place, value, formula, chain, plain, reads }: Why, language: Language) {
  return {
    cell: formatPlace(place),
    value,
    formula,
    text: plain && plainWords[language][plain],
    ...(chain ? chainJson(chain, language) : { subject: null, amount: null, above: [], parts: [] }),
    reads: reads && readsJson(reads),
  };
}

function chainJson({ subject, amount, above, parts }: Chain, language: Language): object {
  return {
    subject: {
      kind: dashed(subject.kind),
      text: subjectText(subject, language),
      details: subjectDetails(subject, language),
    },
    amount: inKronor(amount),
    above: above.map((each) => {
      const { title, details, amount: held } = aboveText(each, language);
      return { kind: dashed(each.kind), text: title, details, amount: inKronor(held) };
    }),
    parts: parts.map((part) => partJson(part, language)),
  };
}

function partJson(part: Part, language: Language): object {
  const { title, details } = partText(part, language);
  return {
    kind: dashed(part.kind),
    text: title,
    details,
    amount: inKronor(part.amount),
    where: part.where,
    ...('event' in part ? { event: part.event.number } : {}),
    ...('writing' in part ? { entry: part.writing.number } : {}),
    ...('share' in part ? { share: part.share && shareJson(part.share) } : {}),
    ...('chain' in part && part.chain
      ? { parts: part.chain.parts.map((each) => partJson(each, language)) }
      : {}),
  };
}

function shareJson({ key, exact, rounding, reason, amount, origin }: Share): object {
  return { key, exact, rounding, reason, amount: inKronor(amount), where: [origin] };
}

function readsJson({ terms, ...reads }: Reads): object {
  return {
    ...reads,
    terms: terms.map(({ place, value, formula, sign, reads: inner }) => ({
      cell: formatPlace(place),
      value,
      formula,
      sign,
      reads: inner && readsJson(inner),
    })),
  };
}

function dashed(kind: string): string {
  return kind.replaceAll(' ', '-');
}
