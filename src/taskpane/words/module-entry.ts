/** The words of what is filled in on a module's page; they come with its code. */
import type { Language } from '#core/money/language';

const sv = {
  title: 'Fyll i',
  table: 'Tabell',
  row: {
    title: 'Skriv en rad',
    hint: 'Tomt är okänt.',
    again: (key: string) => `Tomt är okänt. En rad med samma ${key} får de nya värdena.`,
    blank: '–',
    write: 'Skriv raden',
    empty: 'Skriv något i raden.',
    hinders: 'Raden är inte skriven:',
  },
  intake: {
    title: 'Hämta in rader',
    file: 'CSV-fil',
    fileHint: 'Med rubriker. Filen läses här och skickas ingenstans.',
    fileRead: (name: string) => `Läst: ${name}.`,
    notText: (name: string) => `${name} är inte text i UTF-8. Spara om filen som CSV UTF-8.`,
    headings: (headings: string) => `Rubriker: ${headings}.`,
    copy: 'Kopiera rubrikerna',
    copied: 'Rubrikerna är kopierade.',
  },
  sweep: {
    usual: 'det vanliga',
    every: 'alla',
    from: 'Från',
    to: 'Till',
    step: 'Steg',
  },
  parameters: {
    title: 'Förutsättningar',
    hint: 'De står i Inställningar.',
    save: 'Spara förutsättningarna',
    same: 'Ingenting är ändrat.',
    blank: 'ej angivet',
  },
};

export type EntryWords = typeof sv;

const en: EntryWords = {
  title: 'Fill in',
  table: 'Table',
  row: {
    title: 'Write a row',
    hint: 'Blank is unknown.',
    again: (key) => `Blank is unknown. A row with the same ${key} gets the new values.`,
    blank: '–',
    write: 'Write the row',
    empty: 'Write something in the row.',
    hinders: 'The row is not written:',
  },
  intake: {
    title: 'Bring in rows',
    file: 'CSV file',
    fileHint: 'With headings. The file is read here and sent nowhere.',
    fileRead: (name) => `Read: ${name}.`,
    notText: (name) => `${name} is not text in UTF-8. Save the file as CSV UTF-8.`,
    headings: (headings) => `Headings: ${headings}.`,
    copy: 'Copy the headings',
    copied: 'The headings are copied.',
  },
  sweep: {
    usual: 'what is usual',
    every: 'all',
    from: 'From',
    to: 'To',
    step: 'Step',
  },
  parameters: {
    title: 'Settings',
    hint: 'They stand in Inställningar.',
    save: 'Save the settings',
    same: 'Nothing is changed.',
    blank: 'not stated',
  },
};

export const entryWords: Readonly<Record<Language, EntryWords>> = { sv, en };
