/** Why a system refuses to read or write a file, in words instead of its code; and why we do (write-protected). */
import type { Language } from '#core/money/language';

const reasons: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  ENOENT: { sv: 'mappen finns inte', en: 'there is no such folder' },
  ENOTDIR: { sv: 'mappen finns inte', en: 'there is no such folder' },
  EISDIR: { sv: 'det är en mapp', en: 'it is a folder' },
  EACCES: { sv: 'åtkomst nekas', en: 'access is denied' },
  EPERM: { sv: 'åtkomst nekas', en: 'access is denied' },
  EROFS: { sv: 'platsen går bara att läsa', en: 'the place can only be read' },
  'write-protected': { sv: 'den är skrivskyddad', en: 'it is write-protected' },
  ENOSPC: { sv: 'disken är full', en: 'the disk is full' },
  EDQUOT: { sv: 'utrymmet är slut', en: 'no space is left to you' },
  EBUSY: { sv: 'den används av ett annat program', en: 'another program holds it' },
  ELOOP: { sv: 'länken leder runt till sig själv', en: 'the link leads round to itself' },
  ENAMETOOLONG: { sv: 'namnet är för långt', en: 'the name is too long' },
};

/** The reason in words; what is not known by its code stays as it is, null when nothing is known. */
export function systemReason(code: string | null, language: Language): string | null {
  return code === null ? null : (reasons[code]?.[language] ?? code);
}
