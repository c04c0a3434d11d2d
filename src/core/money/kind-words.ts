/** The words that say of which kind an amount is; without one it is decided. Spec: amounts §4 */
import { phraseBook } from './phrase-book';

export const kindWords = phraseBook({
  ceiling: ['upp till', 'högst', 'maximalt', 'max', 'max.', 'som mest'],
  estimate: [
    ...['cirka', 'ca', 'ca.', 'c:a', 'omkring', 'ungefär', 'runt', 'drygt', 'knappt'],
    ...['uppskattningsvis', 'uppskattas till', 'uppskattas uppgå till', 'beräknat', 'beräknade'],
    ...['beräknas', 'beräknas till', 'beräknas uppgå till', 'beräknas bli'],
  ],
  reservation: [
    ...['reserverat', 'reserverade', 'reserverad', 'reserveras', 'reserverar'],
    ...['avsatt', 'avsatta', 'avsätts', 'avsätter'],
  ],
});
