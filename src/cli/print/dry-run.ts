/** What a dry run says of itself. */
import type { Bilingual } from '../program-words';

export const dryRunWords: Bilingual = {
  sv: 'Provkörning: inget har skrivits.',
  en: 'Dry run: nothing was written.',
};
