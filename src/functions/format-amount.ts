/** An amount as the group writes it: 727100000 in mkr with one decimal is "727,1 mkr". Spec: functions §7 */
import { formatAmount } from '#core/money/format';
import type { Language } from '#core/money/language';
import { NBSP } from '#core/money/typography';
import type { AmountKind } from '#core/money/written';
import { answer, refuse, type Answer } from './answer';
import { givenAmount, givenLanguage, givenUnit, isBlank, plain, shown } from './argument';

const MOST_DECIMALS = 10;

export interface Manner {
  /** The unit to write in; tkr when not said. */
  readonly unit: unknown;
  /** As many as the exact amount needs when not said. */
  readonly decimals: unknown;
  /** The unit of a number that is given; kr when not said. */
  readonly from: unknown;
  readonly language: unknown;
}

export function writeAmount(value: unknown, manner: Manner): Answer<string> {
  const unit = givenUnit(manner.unit, 'tkr');
  if (!unit.ok) return unit;
  const from = givenUnit(manner.from, 'kr');
  if (!from.ok) return from;
  const language = givenLanguage(manner.language);
  if (!language.ok) return language;
  const decimals = givenDecimals(manner.decimals);
  if (!decimals.ok) return decimals;
  const given = givenAmount(value, from.value, { sv: 'belopp', en: 'amount' });
  if (!given.ok) return given;
  const printing = { unit: unit.value, decimals: decimals.value, language: language.value };
  const { amount, written } = given.value;
  const word = kindShown[language.value][written?.kind ?? 'decided'];
  return answer(`${word && word + NBSP}${formatAmount(amount, printing)}`);
}

/** What an amount is stays with it: an estimate is not written as if it were decided. */
const kindShown: Readonly<Record<Language, Readonly<Record<AmountKind, string>>>> = {
  sv: { decided: '', estimate: 'cirka', ceiling: 'upp till', reservation: 'reserverat' },
  en: { decided: '', estimate: 'about', ceiling: 'up to', reservation: 'reserved' },
};

function givenDecimals(value: unknown): Answer<number | undefined> {
  const held = plain(value);
  if (isBlank(held)) return answer(undefined);
  if (typeof held === 'number' && Number.isInteger(held) && held >= 0 && held <= MOST_DECIMALS) {
    return answer(held);
  }
  return refuse('wrong', {
    sv: `Antalet decimaler är ett heltal från 0 till ${MOST_DECIMALS}, inte ${shown(held, 'sv')}.`,
    en: `The number of decimals is a whole number from 0 to ${MOST_DECIMALS}, not ${shown(held, 'en')}.`,
  });
}
