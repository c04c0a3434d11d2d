/**
 * Reads what Excel passes as an argument: numbers, texts, null for what is left out, "" for a blank cell, and objects
 * around cells with a format of their own or an error. An amount is a number in the unit of the call, taken at the 15
 * digits that the cell shows, or a text such as "727,1 mkr". Blank is unknown, never zero. Spec: functions §1, §2
 */
import { decimalInWords } from '#core/allocation/figures';
import { moneyFinding, moneyFindings } from '#core/findings/money';
import type { Amount } from '#core/money/amount';
import { cellNumber, readCellNumber } from '#core/money/cell';
import { shownDecimal } from '#core/money/decimal';
import { exactFigure, writtenFigure, type Figure } from '#core/money/figure';
import type { Language } from '#core/money/language';
import { parseAmount } from '#core/money/parse';
import type { AmountProblem } from '#core/money/problem';
import type { Unit } from '#core/money/unit';
import { unitWords } from '#core/money/unit-words';
import type { AmountKind, Written } from '#core/money/written';
import { answer, refuse, refuseFor, type Answer, type InBothLanguages } from './answer';

/** An amount as it came: exact when it was a number, an interval when it was written. */
export interface Given {
  readonly amount: Amount;
  readonly figure: Figure;
  /** null when it was a number. */
  readonly written: Written | null;
}

/** What has one value: "cirka 5 mkr" has none, and no number may be made of it. */
export const definite: readonly AmountKind[] = ['decided', 'ceiling', 'reservation'];

/** A text of another kind than those is refused. */
export function givenAmount(
  value: unknown,
  unit: Unit,
  argument: InBothLanguages,
  kinds: readonly AmountKind[] = [...definite, 'estimate'],
): Answer<Given> {
  const held = plain(value);
  if (isBlank(held)) return wrongAmount({ code: 'money/no-amount', facts: {} }, argument);
  if (typeof held === 'string') {
    const parsed = parseAmount(held, { unit });
    if (!parsed.ok) return wrongAmount(parsed.problem, argument);
    const { written } = parsed;
    if (!kinds.includes(written.kind)) {
      const facts = { text: written.text, reason: 'not-decided' } as const;
      return wrongAmount({ code: 'money/malformed-amount', facts }, argument);
    }
    return answer({ amount: written.amount, figure: writtenFigure(written), written });
  }
  const { amount, problem } =
    typeof held === 'number' ? readCellNumber(held, unit) : notANumber(held);
  // A residue of binary arithmetic lies below an öre: the amount is the one that the cell shows.
  if (amount === null) return wrongAmount(problem ?? notANumber(held).problem, argument);
  return answer({ amount, figure: exactFigure(amount), written: null });
}

/** The unit that an optional argument names. */
export function givenUnit(value: unknown, otherwise: Unit): Answer<Unit> {
  const held = plain(value);
  if (isBlank(held)) return answer(otherwise);
  const unit = typeof held === 'string' ? unitWords.meaningOf(held.trim()) : null;
  return unit === null
    ? refuse('wrong', {
        sv: `${shown(held, 'sv')} är ingen enhet. Skriv "kr", "tkr", "mkr" eller "mdkr".`,
        en: `${shown(held, 'en')} is no unit. Write "kr", "tkr", "mkr" or "mdkr".`,
      })
    : answer(unit);
}

/** The language of the text that a function gives; the same workbook reads the same on every screen. */
export function givenLanguage(value: unknown): Answer<Language> {
  const held = plain(value);
  if (isBlank(held)) return answer('sv');
  if (held === 'sv' || held === 'en') return answer(held);
  return refuse('wrong', {
    sv: `${shown(held, 'sv')} är inget språk. Skriv "sv" eller "en".`,
    en: `${shown(held, 'en')} is no language. Write "sv" or "en".`,
  });
}

/** The amount as a number of this unit in the grid, or a refusal when 15 digits cannot hold it. */
export function inGrid(amount: Amount, unit: Unit): Answer<number> {
  const writing = cellNumber(amount, unit);
  return writing.ok ? answer(writing.number) : wrongAmount(writing.problem, null);
}

/** What an argument holds, without the format or the type that Excel wraps it in. */
export function plain(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('basicValue' in value)) return value;
  const { basicValue } = value;
  return 'type' in value && value.type === 'Error' ? { error: basicValue } : basicValue;
}

export function isBlank(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === 'string' && !value.trim());
}

/** A value as a sentence of the language shows it; a number as its cell does. */
export function shown(value: unknown, language: Language): string {
  if (typeof value === 'string') return `"${value.length > 40 ? `${value.slice(0, 40)}…` : value}"`;
  if (typeof value === 'object' && value !== null && 'error' in value) return String(value.error);
  return typeof value === 'number' && Number.isFinite(value)
    ? decimalInWords(shownDecimal(value).toString(), language)
    : String(value);
}

/** "belopp, rad 3, kolumn 1"; rows and columns are counted from one. */
export function cellOf(argument: InBothLanguages, row: number, column: number): InBothLanguages {
  return {
    sv: `${argument.sv}, rad ${row + 1}, kolumn ${column + 1}`,
    en: `${argument.en}, row ${row + 1}, column ${column + 1}`,
  };
}

function notANumber(held: unknown) {
  const problem = { code: 'money/not-a-number', facts: { held: shown(held, 'sv') } } as const;
  return { amount: null, problem };
}

function wrongAmount(problem: AmountProblem, argument: InBothLanguages | null) {
  return refuseFor(moneyFinding(problem, []), moneyFindings, argument);
}
