/** In which language to answer before the arguments have been read: as `--lang en` or `--lang=en` says, else in Swedish. */
import type { Language } from '#core/money/language';

export function languageOf(argv: readonly string[]): Language {
  const english = argv.some(
    (each, at) =>
      /^--lang=en$/i.test(each) || (each === '--lang' && /^en$/i.test(argv[at + 1] || '')),
  );
  return english ? 'en' : 'sv';
}
