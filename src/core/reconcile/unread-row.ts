/** Why a row of the accounts cannot be counted: what stands there, and what is wrong with it. Spec: reconcile §1 */
import type { Language } from '#core/money/language';
import { whyUnreadable, type Unreadable } from '#core/money/unreadable';

const ownReasons = {
  'two-signs': {
    sv: 'det står tecken både före och efter talet',
    en: 'there is a sign on both sides of the number',
  },
  'two-amounts': {
    sv: 'det är inte vad debet och kredit ger',
    en: 'it is not what debit and credit give',
  },
  'not-a-month': { sv: 'det är ingen månad', en: 'it is no month' },
  'no-period': { sv: 'perioden saknas', en: 'the period is missing' },
  'too-many-fields': {
    sv: 'raden har fler fält än rubriker',
    en: 'the row has more fields than headings',
  },
} as const;

export type RowProblem = Unreadable | keyof typeof ownReasons;

export interface UnreadRow {
  /** As it stands in the file; blank where nothing stands, or no single field is to blame. */
  readonly text: string;
  readonly reason: RowProblem;
}

/** "”42 045981” (siffrorna är inte grupperade tre och tre)". */
export function unreadRowWords({ text, reason }: UnreadRow, language: Language): string {
  const why = isOwn(reason) ? ownReasons[reason][language] : whyUnreadable(reason, language);
  if (text === '') return why;
  return language === 'sv' ? `”${text}” (${why})` : `"${text}" (${why})`;
}

function isOwn(reason: RowProblem): reason is keyof typeof ownReasons {
  return Object.hasOwn(ownReasons, reason);
}
