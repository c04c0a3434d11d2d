/** The answer of `why` for a person: what the cell is, the frames above it, what it is made of, and that it adds up. */
import { formatPlace, formatPlaces } from '#core/findings/place';
import { isNegative, type Amount } from '#core/money/amount';
import { formatAmount, formatNumber } from '#core/money/format';
import type { Language } from '#core/money/language';
import { localisedDecimal } from '#core/money/plain-decimal';
import type { Chain, Part } from '#core/why/chain';
import { plainWords, readsWords } from '#core/why/no-chain-words';
import { aboveText, partText, subjectDetails, subjectText } from '#core/why/words';
import type { Reads } from '#jobs/why/formula-reads';
import { heldText } from '#jobs/why/held-text';
import type { Why } from '#jobs/why/why';

const words = {
  sv: { above: 'Ur', parts: 'Består av (tkr)', unknown: 'okänt' },
  en: { above: 'Out of', parts: 'Made of (tkr)', unknown: 'unknown' },
} as const;

export function whyText(answer: Why, language: Language): string[] {
  const { place, value, chain, plain, reads } = answer;
  const cell = formatPlace(place);
  const lines = chain?.amount
    ? [
        `${cell}: ${subjectText(chain.subject, language)} = ${tkr(chain.amount, language)}`,
        ...subjectDetails(chain.subject, language).map((detail) => `  ${detail}`),
        ...aboveLines(chain, language),
        '',
        words[language].parts,
        ...partLines(chain.parts, language, 1),
        `  = ${formatNumber(chain.amount, { unit: 'tkr', language })}`,
      ]
    : [
        chain
          ? `${cell}: ${subjectText(chain.subject, language)}`
          : `${cell}: ${heldText(value, language)}`,
        ...(plain ? [plainWords[language][plain]] : []),
      ];
  return reads ? [...lines, '', ...readsLines(reads, language, 0)] : lines;
}

function aboveLines({ above }: Chain, language: Language): string[] {
  if (above.length === 0) return [];
  return [
    '',
    words[language].above,
    ...above.flatMap((each) => {
      const { title, details, amount } = aboveText(each, language);
      const held = amount ? tkr(amount, language) : words[language].unknown;
      return [`  ${title}: ${held}`, ...details.map((detail) => `    ${detail}`)];
    }),
  ];
}

/** The first part stands without a sign, as the beginning of a sum. */
function partLines(parts: readonly Part[], language: Language, depth: number): string[] {
  const indent = '  '.repeat(depth);
  return parts.flatMap((part, index) => {
    const { title, details } = partText(part, language);
    const amount = index === 0 ? plainly(part.amount, language) : signed(part.amount, language);
    const at = part.where.length > 0 ? ` (${formatPlaces(part.where, language)})` : '';
    const inner = part.kind === 'cell' && part.chain ? part.chain.parts : [];
    return [
      `${indent}${amount}  ${title}${at}`,
      ...details.map((detail) => `${indent}    ${detail}`),
      ...partLines(inner, language, depth + 2),
    ];
  });
}

function readsLines(reads: Reads, language: Language, depth: number): string[] {
  const say = readsWords[language];
  const indent = '  '.repeat(depth);
  const { adds, terms, more, constant, rest, unseen } = reads;
  return [
    `${indent}${adds ? say.adds : say.reads}`,
    ...terms.flatMap((term) => {
      const sign = term.sign === -1 ? '− ' : term.sign === 1 ? '+ ' : '';
      const formula = term.formula === null ? '' : `  ${term.formula}`;
      return [
        `${indent}  ${sign}${formatPlace(term.place)}: ${heldText(term.value, language)}${formula}`,
        ...(term.reads ? readsLines(term.reads, language, depth + 2) : []),
      ];
    }),
    ...(more > 0 ? [`${indent}  ${say.more(more)}`] : []),
    ...(constant === '0'
      ? []
      : [`${indent}  ${say.constant(localisedDecimal(constant, language))}`]),
    ...(rest === null || rest === '0'
      ? []
      : [`${indent}  ${say.rest(localisedDecimal(rest, language))}`]),
    ...(unseen ? [`${indent}  ${say.unseen}`] : []),
  ];
}

function tkr(amount: Amount, language: Language): string {
  return formatAmount(amount, { unit: 'tkr', language });
}

function plainly(amount: Amount, language: Language): string {
  return formatNumber(amount, { unit: 'tkr', language });
}

/** "+65", "−65": the change without its unit. */
function signed(amount: Amount, language: Language): string {
  const number = formatNumber(amount, { unit: 'tkr', language });
  return isNegative(amount) ? number : `+${number}`;
}
