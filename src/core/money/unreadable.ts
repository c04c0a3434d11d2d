/**
 * Why a number that is meant as money cannot be read, in a clause that fits behind a colon. The same words are said of a cell,
 * of a field of the pane, of an argument and of a number in a text. Spec: amounts §6, minutes §3
 */
import type { Language } from './language';
import type { AmountProblem, Malformation } from './problem';

/** Every reason: those of one amount by itself, and those that only a place in a text can give. */
export type Unreadable =
  | Malformation
  | 'below-ore'
  | 'too-long'
  /** Brackets that may mean a negative, a remark or what is compared with. */
  | 'unclear-sign'
  /** "1/2", "1'250'000". */
  | 'unclear-fraction'
  /** A number, a percentage, that a cell holds as text. */
  | 'number-as-text'
  | 'percentage-as-text'
  /** Words or marks beside a number that is to stand alone. */
  | 'not-alone'
  /** Decimals where a whole number belongs. */
  | 'not-whole';

/** The reason of an amount that could not be read; a blank text holds no number. */
export function unreadableFor({
  code,
  facts,
}: AmountProblem<
  'money/no-amount' | 'money/malformed-amount' | 'money/below-ore' | 'money/too-long'
>): Unreadable {
  switch (code) {
    case 'money/malformed-amount':
      return facts.reason;
    case 'money/below-ore':
      return 'below-ore';
    case 'money/too-long':
      return 'too-long';
    case 'money/no-amount':
      return 'no-number';
  }
}

/** "siffrorna är inte grupperade tre och tre": small letter first and no stop. */
export function whyUnreadable(reason: Unreadable, language: Language): string {
  return clauses[language][reason];
}

/** "Siffrorna är inte grupperade tre och tre." */
export function whyUnreadableSentence(reason: Unreadable, language: Language): string {
  const clause = whyUnreadable(reason, language);
  return `${clause.charAt(0).toLocaleUpperCase('sv')}${clause.slice(1)}.`;
}

const clauses: Readonly<Record<Language, Readonly<Record<Unreadable, string>>>> = {
  sv: {
    'no-number': 'det finns inget tal i texten',
    grouping: 'siffrorna är inte grupperade tre och tre',
    'leading-zero': 'talet börjar med en nolla',
    'ambiguous-comma': 'kommat kan vara både decimaltecken och tusentalsavgränsare',
    'ambiguous-point': 'punkten kan vara både decimaltecken och tusentalsavgränsare',
    marks: 'talet har fler punkter och kommatecken än ett tal kan ha',
    'two-units': 'det står en enhet både före och efter talet',
    'two-kinds': 'orden säger olika saker om vad slags belopp det är',
    'no-unit': 'enheten saknas',
    'unknown-words': 'där står något annat än ett tal och en enhet',
    'below-ore': 'talet har fler decimaler än som ryms i hela ören',
    'too-long': 'talet är längre än något belopp i en budget',
    'not-decided': 'det är inget bestämt belopp',
    'unclear-sign': 'parentesen kan betyda minus, en anmärkning eller ett jämförelsetal',
    'unclear-fraction': 'snedstrecket eller apostrofen i talet kan läsas på flera sätt',
    'number-as-text': 'talet är inskrivet som text',
    'percentage-as-text': 'procentsatsen är inskriven som text',
    'not-alone': 'det står något mer än talet',
    'not-whole': 'talet har decimaler',
  },
  en: {
    'no-number': 'there is no number in the text',
    grouping: 'the digits are not grouped by three',
    'leading-zero': 'the number begins with a zero',
    'ambiguous-comma': 'the comma may mark decimals or thousands',
    'ambiguous-point': 'the point may mark decimals or thousands',
    marks: 'it has more points and commas than a number can have',
    'two-units': 'there is a unit on both sides of the number',
    'two-kinds': 'its words say different things about the kind of amount',
    'no-unit': 'the unit is missing',
    'unknown-words': 'there is something else than a number and a unit',
    'below-ore': 'it has more decimals than whole öre can hold',
    'too-long': 'it is longer than any amount of a budget',
    'not-decided': 'it is no definite amount',
    'unclear-sign': 'the brackets may mean a minus, a remark or a figure to compare with',
    'unclear-fraction': 'the slash or the apostrophe in it can be read in several ways',
    'number-as-text': 'the number is typed as text',
    'percentage-as-text': 'the percentage is typed as text',
    'not-alone': 'there is something more than the number',
    'not-whole': 'it has decimals',
  },
};
