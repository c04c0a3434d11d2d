/**
 * Whether two amounts agree, in words: "exakt", "inom avrundning (skillnad +415 tkr)", "fel (skillnad −1 tkr)". What is
 * written in a text stands for all that is rounded to it, a number for itself; there is no tolerance.
 * Spec: functions §5, amounts §9
 */
import { isZero } from '#core/money/amount';
import { formatChange } from '#core/money/format';
import type { Language } from '#core/money/language';
import type { Unit } from '#core/money/unit';
import {
  compareFigures,
  compareTwoWritten,
  compareWritten,
  verdictWords,
  type Comparison,
} from '#core/money/verdict';
import { answer, type Answer } from './answer';
import { givenAmount, givenLanguage, givenUnit, isBlank, plain, type Given } from './argument';

export function reconcile(
  stated: unknown,
  held: unknown,
  unitName: unknown,
  languageName: unknown,
): Answer<string> {
  const unit = givenUnit(unitName, 'kr');
  if (!unit.ok) return unit;
  const language = givenLanguage(languageName);
  if (!language.ok) return language;
  const left = known(stated, unit.value, 'angivet', 'stated');
  if (!left.ok) return left;
  const right = known(held, unit.value, 'gallande', 'held');
  if (!right.ok) return right;
  return answer(inWords(compared(left.value, right.value), unit.value, language.value));
}

/** null when the cell is blank: an unknown amount cannot be checked. */
function known(value: unknown, unit: Unit, sv: string, en: string): Answer<Given | null> {
  return isBlank(plain(value)) ? answer(null) : givenAmount(value, unit, { sv, en });
}

function compared(stated: Given | null, held: Given | null): Comparison {
  if (stated === null || held === null) return compareFigures(null, null);
  if (stated.written && held.written) return compareTwoWritten(stated.written, held.written);
  if (stated.written) return compareWritten(stated.written, held.amount);
  const comparison = compareFigures(stated.figure, held.figure);
  // An estimate promises nothing about how far, on whichever side it stands.
  return held.written?.kind === 'estimate' && comparison.verdict === 'wrong'
    ? { verdict: 'uncheckable', because: 'estimate' }
    : comparison;
}

const because = {
  sv: {
    unknown: 'ett belopp saknas',
    estimate: 'det ena är en uppskattning',
    'different-kinds': 'beloppen är av olika slag',
  },
  en: {
    unknown: 'an amount is missing',
    estimate: 'one of them is an estimate',
    'different-kinds': 'the amounts are of different kinds',
  },
} as const;

function inWords(comparison: Comparison, unit: Unit, language: Language): string {
  const verdict = verdictWords[language][comparison.verdict];
  if (comparison.verdict === 'uncheckable') {
    return `${verdict} (${because[language][comparison.because]})`;
  }
  const { difference } = comparison;
  if (isZero(difference)) return verdict;
  const word = language === 'sv' ? 'skillnad' : 'difference';
  return `${verdict} (${word} ${formatChange(difference, { unit, language })})`;
}
