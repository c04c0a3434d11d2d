/** How the units are written; the first way of each is how it is printed. Spec: amounts §2 */
import { phraseBook } from './phrase-book';

export const unitWords = phraseBook({
  // ":-" stands after a price.
  kr: ['kr', 'krona', 'kronor', 'sek', ':-', ':–', ':\u2212'],
  tkr: ['tkr', 'kkr', 'tsek', 'ksek', 'tusen kronor', 'tusen kr'],
  mkr: [
    ...['mkr', 'mnkr', 'msek', 'miljon', 'miljoner', 'miljon kronor', 'miljoner kronor'],
    ...['miljoner kr', 'milj.', 'milj', 'milj. kronor', 'milj. kr', 'milj kr'],
  ],
  mdkr: [
    ...['mdkr', 'mdr', 'mdr kronor', 'mdr kr', 'miljard', 'miljarder'],
    ...['miljard kronor', 'miljarder kronor', 'miljarder kr'],
  ],
});
