/** The words of what is saved as a file; they come with its code. */
import type { Language } from '#core/money/language';

const sv = {
  title: 'Skriv ut eller spara',
  hint: 'Filen hamnar bland dina hämtade filer. Händer inget, spara arbetsboken och använd utskriftssidan under Bilaga.',
  number: 'Bilagans nummer',
  stamp: 'Stämpel',
  stamps: { arbetsmaterial: 'Arbetsmaterial', förslag: 'Förslag', fastställd: 'Ingen' },
  save: { pdf: 'Spara som PDF', docx: 'Spara som Word', html: 'Spara som webbsida' },
  saved: (name: string) => `${name} är sparad.`,
};

const en: typeof sv = {
  title: 'Print or save',
  hint: 'The file lands among your downloads. If nothing happens, save the workbook and use the printing page under Appendix.',
  number: 'Number of the appendix',
  stamp: 'Stamp',
  stamps: { arbetsmaterial: 'Arbetsmaterial', förslag: 'Förslag', fastställd: 'None' },
  save: { pdf: 'Save as PDF', docx: 'Save as Word', html: 'Save as web page' },
  saved: (name: string) => `${name} is saved.`,
};

export const printingWords: Readonly<Record<Language, typeof sv>> = { sv, en };
