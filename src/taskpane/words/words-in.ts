/** Which language the pane speaks, and its texts in it. */
import type { Language } from '#core/money/language';
import { sv } from './sv';
import type { Words } from './words';

/** Swedish for a Swedish Office, else English. English comes in a file of its own. */
export async function wordsIn(language: Language): Promise<Words> {
  return language === 'sv' ? sv : (await import('./en')).en;
}

/** "sv-SE" is Swedish; everything else reads English. */
export function languageOf(displayLanguage: string): Language {
  return /^sv\b/i.test(displayLanguage) ? 'sv' : 'en';
}
