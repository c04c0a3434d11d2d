/** Several things in one sentence. */
import type { Language } from '#core/money/language';

const and: Readonly<Record<Language, string>> = { sv: 'och', en: 'and' };

/** "FR", "FR och UR", "FR, UR och LG"; nothing of nothing. */
export function listed(each: readonly string[], language: Language): string {
  const last = each.at(-1) ?? '';
  return each.length < 2 ? last : `${each.slice(0, -1).join(', ')} ${and[language]} ${last}`;
}
