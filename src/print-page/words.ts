/** The words of the page that prints, by the browser's language: Swedish, or English where the browser asks for it. */
import type { Language } from '#core/money/language';
import { en as choicesInEnglish, sv as choicesInSwedish } from '#print/choice-words';

const sv = {
  ...choicesInSwedish,
  pageTitle: 'Skriv ut – ALF-budget',
  title: 'Skriv ut ur arbetsboken',
  intro:
    'Bilaga 1, beslutstexten och listorna som PDF, Word eller webbsida. Välj arbetsboken. Den öppnas här i webbläsaren; inget skickas någonstans.',
  file: 'Arbetsbok (.xlsx), eller dra den hit',
  reading: (name: string) => `Läser ${name} …`,
  opened: (name: string) => `${name} är öppnad.`,
  unknown: (name: string) =>
    `${name} har varken ramar, poster eller listor som ALF-budget känner igen.`,
  torn: (name: string) => `${name} gick inte att läsa från disken.`,
  broke: 'Något gick fel i sidan. Ladda om den och försök igen.',
  take: { pdf: 'Hämta PDF', docx: 'Hämta Word', html: 'Hämta webbsida' },
  writing: (name: string) => `Skriver ${name} …`,
  taken: (name: string) => `${name} är hämtad.`,
  preview: 'Förhandsgranskning',
  choices: 'Val för utskriften',
  subject: 'Vad som skrivs ut',
  appendix: 'Bilaga 1',
  decision: 'Beslutstext',
  number: 'Bilagans nummer',
  byHand: 'Fylls i för hand',
  ofBook: 'Enligt arbetsboken',
  stamp: 'Stämpel',
  stamps: { arbetsmaterial: 'Arbetsmaterial', förslag: 'Förslag', fastställd: 'Ingen' },
};

export type PrintWords = typeof sv;

const en: PrintWords = {
  ...choicesInEnglish,
  pageTitle: 'Print – ALF-budget',
  title: 'Print from the workbook',
  intro:
    'Bilaga 1 (the appendix), the decision text and the lists as PDF, Word or web page, in Swedish. Choose the workbook. It is opened here in the browser; nothing is sent anywhere.',
  file: 'Workbook (.xlsx), or drop it here',
  reading: (name) => `Reading ${name} …`,
  opened: (name) => `${name} is open.`,
  unknown: (name) => `${name} holds no frames, posts or lists that ALF-budget recognises.`,
  torn: (name) => `${name} could not be read from the disk.`,
  broke: 'Something went wrong in the page. Load it anew and try again.',
  take: { pdf: 'Download PDF', docx: 'Download Word', html: 'Download web page' },
  writing: (name) => `Writing ${name} …`,
  taken: (name) => `${name} is downloaded.`,
  preview: 'Preview',
  choices: 'Choices for printing',
  subject: 'What is printed',
  appendix: 'Bilaga 1 (the appendix)',
  decision: 'Decision text',
  number: 'Number of the appendix',
  byHand: 'Filled in by hand',
  ofBook: 'As in the workbook',
  stamp: 'Stamp',
  stamps: { arbetsmaterial: 'Working material', förslag: 'Proposal', fastställd: 'None' },
};

export const printWords: Readonly<Record<Language, PrintWords>> = { sv, en };
