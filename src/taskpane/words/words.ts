/** The texts of the pane in the user's language. A text that one language lacks does not compile. */
import type { Language } from '#core/money/language';
import { sv } from './sv';

export type Words = typeof sv;

/** Swedish for a Swedish Office, else English. English comes in a file of its own. */
export async function wordsIn(language: Language): Promise<Words> {
  return language === 'sv' ? sv : (await import('./en')).en;
}

/** "sv-SE" is Swedish; everything else reads English. */
export function languageOf(displayLanguage: string): Language {
  return /^sv\b/i.test(displayLanguage) ? 'sv' : 'en';
}
