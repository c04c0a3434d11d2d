/** Numbers in words, up to twelve as Swedish prose writes them: "två miljoner kronor". Spec: amounts §5 */
import { phraseBook } from './phrase-book';

/** Value in digits → its words. */
export const upToTwelve = {
  0: ['noll'],
  1: ['en', 'ett'],
  2: ['två'],
  3: ['tre'],
  4: ['fyra'],
  5: ['fem'],
  6: ['sex'],
  7: ['sju'],
  8: ['åtta'],
  9: ['nio'],
  10: ['tio'],
  11: ['elva'],
  12: ['tolv'],
} as const;

/** What a word means is written in digits. */
export const numberWords = phraseBook(upToTwelve);
