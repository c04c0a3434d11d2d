/**
 * Reads ONE amount as people write it: "727,1 mkr", "tkr 4 300", "upp till 3,5 miljoner kronor", "500:-".
 *
 * Guarantees: what is read is exactly what was written; a text that can be understood in two ways, or not at all,
 * is a problem with its reason and never a guess. Hostile lengths are refused before any pattern meets them.
 * Finding amounts in running prose is left to core/minutes, with the same building blocks (numeral.ts,
 * number-words.ts, unit-words.ts, kind-words.ts). Spec: amounts §5, §6
 */
import { amountOfOre } from './amount';
import { kindWords } from './kind-words';
import type { Language } from './language';
import { numberWords } from './number-words';
import { MAX_DIGITS, numeralShape, readNumeral, type Numeral } from './numeral';
import { plainDecimal } from './plain-decimal';
import type { AmountProblem, Malformation } from './problem';
import { orePowerOfTen, type Unit } from './unit';
import { unitWords } from './unit-words';
import type { AmountKind, Written } from './written';

export interface Reading {
  /** The unit of a number that has none beside it, such as that of the column's heading; else kronor. */
  readonly unit?: Unit | undefined;
  /** The language of the text; people type Swedish marks whatever the language of the screen. */
  readonly language?: Language | undefined;
  /** What is approximate, a ceiling or a reservation is refused: it is no amount to reckon with. */
  readonly decided?: boolean | undefined;
}

type ParseProblem = AmountProblem<
  'money/no-amount' | 'money/malformed-amount' | 'money/too-long' | 'money/below-ore'
>;

export type Parsed =
  | { readonly ok: true; readonly written: Written }
  | { readonly ok: false; readonly problem: ParseProblem };

/** A sentence is longer than any single amount. */
const MAX_LENGTH = 200;

const pattern = (source: string) => new RegExp(source, 'iu');
const leadingKind = pattern(`^(${kindWords.pattern})\\s*`);
const trailingKind = pattern(`\\s(${kindWords.pattern})$`);
const unit = `(${unitWords.pattern})`;
const number = `(${numeralShape}|${numberWords.pattern})`;
const amount = pattern(`^(?:${unit}\\s*)?${number}(?:\\s*${unit}\\.?)?$`);

/** The amount in a text, or what is wrong with the text. */
export function parseAmount(
  text: string,
  { unit: assumed, language, decided = false }: Reading = {},
): Parsed {
  if (text.length > MAX_LENGTH) {
    const facts = { text: `${text.slice(0, 40)}…`, limit: MAX_DIGITS };
    return { ok: false, problem: { code: 'money/too-long', facts } };
  }
  const trimmed = text.trim();
  if (trimmed === '') return { ok: false, problem: { code: 'money/no-amount', facts: {} } };
  const { kinds, rest } = withoutKinds(trimmed);
  if (kinds.size > 1) return malformed(trimmed, 'two-kinds');
  const match = amount.exec(rest);
  if (!match) return malformed(trimmed, /\d/.test(rest) ? 'unknown-words' : 'no-number');
  const [, before, figure = '', after] = match;
  if (before !== undefined && after !== undefined) return malformed(trimmed, 'two-units');
  const spelt = unitWords.meaningOf(before ?? after ?? '');
  const inWords = numberWords.meaningOf(figure);
  if (inWords !== null && spelt === null) return malformed(trimmed, 'no-unit');
  const reading = readNumeral(inWords ?? figure, language);
  if (!reading.ok) return unreadable(trimmed, reading.reason);
  const [kind = 'decided'] = kinds;
  if (decided && kind !== 'decided') return malformed(trimmed, 'not-decided');
  return written(trimmed, reading.numeral, spelt ?? assumed ?? 'kr', kind);
}

function written(
  text: string,
  { digits, decimals }: Numeral,
  unit: Unit,
  kind: AmountKind,
): Parsed {
  const power = orePowerOfTen[unit] - decimals;
  if (power < 0) {
    const facts = { shown: plainDecimal(digits, decimals), unit };
    return { ok: false, problem: { code: 'money/below-ore', facts } };
  }
  const amount = amountOfOre(digits * 10n ** BigInt(power));
  return { ok: true, written: { text, amount, unit, decimals, kind } };
}

/** Kind words may stand before the amount or after it: "avsatt 7,8 mkr", "7,8 mkr avsatt". */
function withoutKinds(text: string): { kinds: ReadonlySet<AmountKind>; rest: string } {
  const kinds = new Set<AmountKind>();
  let rest = text;
  for (const where of [leadingKind, trailingKind]) {
    for (let found = where.exec(rest); found; found = where.exec(rest)) {
      const kind = kindWords.meaningOf(found[1] ?? '');
      if (kind !== null) kinds.add(kind);
      rest = rest.replace(where, '').trim();
    }
  }
  return { kinds, rest };
}

function malformed(text: string, reason: Malformation): Parsed {
  return { ok: false, problem: { code: 'money/malformed-amount', facts: { text, reason } } };
}

function unreadable(text: string, reason: Malformation | 'too-long'): Parsed {
  return reason === 'too-long'
    ? { ok: false, problem: { code: 'money/too-long', facts: { text, limit: MAX_DIGITS } } }
    : malformed(text, reason);
}
