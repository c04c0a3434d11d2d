/**
 * Numbers that are no amounts of a certain unit: totals, weights and quanta of a sharing problem, as the plain decimals
 * that the engine reads. A double counts at the 15 digits that its cell shows. Spec: functions §1, §4
 */
import { shownDecimal } from '#core/money/decimal';
import { answer, refuse, type Answer, type InBothLanguages } from './answer';
import { isBlank, plain, shown } from './argument';

/** "70", "0.5"; what is blank is unknown and refused as such. */
export function givenDecimal(value: unknown, argument: InBothLanguages): Answer<string> {
  const held = plain(value);
  if (isBlank(held)) {
    return refuse('unknown', {
      sv: `${argument.sv} är tom. Okänt är inte noll: skriv 0 om det är noll.`,
      en: `${argument.en} is blank. Unknown is not zero: write 0 if it is zero.`,
    });
  }
  if (typeof held === 'number' && Number.isFinite(held))
    return answer(shownDecimal(held).toString());
  return refuse('wrong', {
    sv: `${argument.sv} ska vara ett tal, inte ${shown(held, 'sv')}.`,
    en: `${argument.en} must be a number, not ${shown(held, 'en')}.`,
  });
}

/** The smallest unit that is shared out: 1 when not said. */
export function givenQuantum(value: unknown): Answer<string> {
  const held = plain(value);
  if (isBlank(held)) return answer('1');
  const quantum = givenDecimal(held, { sv: 'minsta', en: 'quantum' });
  if (!quantum.ok || !/^(?:-|0(?:\.0+)?$)/.test(quantum.value)) return quantum;
  return refuse('wrong', {
    sv: `Den minsta enheten ska vara större än noll, inte ${shown(held, 'sv')}.`,
    en: `The smallest unit must be greater than zero, not ${shown(held, 'en')}.`,
  });
}

/** The double that shows this decimal, or a refusal when 15 digits cannot hold it. */
export function decimalInGrid(text: string): Answer<number> {
  const number = Number(text);
  if (shownDecimal(number).eq(text)) return answer(number);
  return refuse('wrong', {
    sv: `${text.replace('.', ',')} har fler siffror än de 15 som en cell rymmer exakt.`,
    en: `${text} has more digits than the 15 that a cell keeps exactly.`,
  });
}
