/** Why the text of a file cannot be had, and the sentence that says so. Spec: minutes §23 */
import type { Language } from '#core/money/language';

const words = {
  'other-kind': {
    sv: () => 'kan inte läsas som text. Läsbara är .txt, .md, .docx och .pdf.',
    en: () => 'cannot be read as text. What can be read is .txt, .md, .docx and .pdf.',
  },
  'old-word': {
    sv: () => 'har det äldre formatet .doc. Spara filen som .docx i Word.',
    en: () => 'is in the older .doc format. Save it as .docx in Word.',
  },
  'not-text': {
    sv: () => 'innehåller inte text.',
    en: () => 'does not hold text.',
  },
  'not-word': {
    sv: () => 'är inget Worddokument.',
    en: () => 'is no Word document.',
  },
  'not-pdf': {
    sv: () => 'är ingen PDF.',
    en: () => 'is no PDF.',
  },
  damaged: {
    sv: () => 'är skadad eller avhuggen. Hämta eller spara den på nytt.',
    en: () => 'is damaged or cut off. Fetch or save it anew.',
  },
  encrypted: {
    sv: () => 'är skyddad med lösenord. Öppna den, ta bort lösenordet och spara.',
    en: () => 'is protected by a password. Open it, remove the password and save.',
  },
  doctype: {
    sv: () => 'innehåller en dokumenttypsdeklaration och öppnas inte.',
    en: () => 'contains a document type declaration and is not opened.',
  },
  'no-text': {
    sv: () =>
      'har ingen text: sidorna är inskannade som bilder. Kör textigenkänning (OCR) på den först.',
    en: () =>
      'has no text: its pages are scanned as pictures. Run text recognition (OCR) on it first.',
  },
  bomb: {
    sv: () => 'packar upp sig till orimlig storlek och öppnas inte.',
    en: () => 'unpacks to an unreasonable size and is not opened.',
  },
  'too-many-pages': {
    sv: (detail: string) =>
      `har ${detail} sidor, fler än vad som kan läsas. Ta ut de sidor det gäller.`,
    en: (detail: string) =>
      `has ${detail} pages, more than can be read. Take out the pages in question.`,
  },
  'too-long': {
    sv: (detail: string) => `har en text på ${detail} miljoner tecken, mer än vad som kan läsas.`,
    en: (detail: string) => `has a text of ${detail} million characters, more than can be read.`,
  },
  'too-wide': {
    sv: () => 'har fler rader eller kolumner än ett kalkylblad och läses inte.',
    en: () => 'has more rows or columns than a sheet and is not read.',
  },
  'too-slow': {
    sv: () => 'tar för lång tid att läsa och avbröts.',
    en: () => 'takes too long to read and was given up.',
  },
} as const;

type Reason = keyof typeof words;

/** Thrown inside this room; `textOfDocument` turns it into a sentence. */
export class Unreadable extends Error {
  constructor(
    readonly reason: Reason,
    readonly detail = '',
    cause?: unknown,
  ) {
    super(reason, { cause });
  }
}

/** "protokoll.pdf är skyddad med lösenord. …" */
export function unreadableWords(
  { reason, detail }: Unreadable,
  name: string,
): Readonly<Record<Language, string>> {
  const { sv, en } = words[reason];
  return { sv: `${name} ${sv(detail)}`, en: `${name} ${en(detail)}` };
}
