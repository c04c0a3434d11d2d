/** What the fields of a post are called on the screen, and their contents as people read them. */
import type { Language } from '#core/money/language';
import { formatAmount } from '#core/money/format';
import type { FieldChange } from './comparison';
import type { FieldContent, ProposedField } from './council-post';

export const fieldWords: Readonly<Record<ProposedField, Readonly<Record<Language, string>>>> = {
  name: { sv: 'Post', en: 'Post' },
  section: { sv: 'Avsnitt', en: 'Section' },
  performer: { sv: 'Utförare', en: 'Performer' },
  ALF: { sv: 'ALF', en: 'ALF' },
  FoUU: { sv: 'FoUU', en: 'FoUU' },
  from: { sv: 'Fr.o.m.', en: 'From' },
  to: { sv: 'T.o.m.', en: 'To' },
  appendixNote: { sv: 'Not i bilagan', en: 'Note in the appendix' },
  internalComment: { sv: 'Intern kommentar', en: 'Internal comment' },
  code: { sv: 'Kod', en: 'Code' },
};

export const UNREAD: Readonly<Record<Language, string>> = {
  sv: 'går inte att läsa',
  en: 'cannot be read',
};

const BLANK: Readonly<Record<Language, string>> = { sv: 'tomt', en: 'blank' };

/** Amounts in tkr with their unit, texts in quotes, a blank as a word. */
export function shownContent(content: FieldContent, language: Language = 'sv'): string {
  if (content === null) return BLANK[language];
  if (typeof content === 'object') return formatAmount(content, { unit: 'tkr', language });
  return language === 'sv' ? `”${content}”` : `"${content}"`;
}

/** What the field gets, or that it cannot be read. */
export function shownAfter({ after, unread }: FieldChange, language: Language = 'sv'): string {
  return unread ? UNREAD[language] : shownContent(after, language);
}
