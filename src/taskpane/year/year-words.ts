/** The words of Årsskifte; they come with its code. */
import type { Language } from '#core/money/language';

const sv = {
  text: (year: number, next: number) =>
    `Budget ${String(next)} blir en ny arbetsbok. Arbetsboken för ${String(year)} ändras inte.`,
  comes: 'Det följer med',
  workbook: 'Arbetsboken',
  posts: 'Poster',
  ended: 'Avslutade poster som stannar',
  events: 'Händelser',
  frames: 'Ramar att fylla i',
  sheets: 'Modulernas blad',
  left: 'Blad som stannar',
  none: 'inga',
  amounts: (year: number) => `${String(year)} års belopp blir föregående år (tkr)`,
  source: 'Källa',
  now: 'Poster',
  freed: 'Frigörs',
  previous: 'Föregående år',
  unknown: (count: number) =>
    `${count === 1 ? 'Ett belopp är tomt och räknas' : `${String(count)} belopp är tomma och räknas`} inte in.`,
  again: 'Det börjar om',
  blank: (next: number) => `Posternas belopp för ${String(next)} är tomma: ingen har beslutat dem.`,
  framesBlank: 'Ramarna är tomma rader: en för varje källa och en för varje mottagare.',
  notes: 'Noterna till bilagan gällde de gamla beloppen och följer inte med.',
  state: 'Läget är Arbetsmaterial, loggen är tom och händelserna numreras från 1.',
  first: 'Se på det här först',
  open: 'Öppna nästa års budget',
  save: 'Spara som fil',
  opened: (next: number) =>
    `Budget ${String(next)} är öppnad som en ny arbetsbok. Spara den där, och fyll i de preliminära ramarna.`,
  saved: (name: string) => `${name} ligger bland dina hämtade filer.`,
};

const en: typeof sv = {
  text: (year, next) =>
    `Budget ${String(next)} becomes a new workbook. The workbook of ${String(year)} stays as it is.`,
  comes: 'What comes along',
  workbook: 'The workbook',
  posts: 'Posts',
  ended: 'Ended posts that stay',
  events: 'Events',
  frames: 'Frames to fill in',
  sheets: 'Sheets of the modules',
  left: 'Sheets that stay',
  none: 'none',
  amounts: (year) => `The amounts of ${String(year)} become the previous year (kSEK)`,
  source: 'Source',
  now: 'Posts',
  freed: 'Freed',
  previous: 'Previous year',
  unknown: (count) =>
    `${count === 1 ? 'One amount is blank and is' : `${String(count)} amounts are blank and are`} not counted.`,
  again: 'What begins anew',
  blank: (next) => `The posts' amounts for ${String(next)} are blank: nobody has decided them.`,
  framesBlank: 'The frames are blank rows: one for each source and one for each recipient.',
  notes: 'The notes of the appendix were about the old amounts and stay behind.',
  state: 'The state is Arbetsmaterial, the log is blank and events are numbered from 1.',
  first: 'Look at this first',
  open: "Open next year's budget",
  save: 'Save as a file',
  opened: (next) =>
    `Budget ${String(next)} is open as a new workbook. Save it there, and fill in the preliminary frames.`,
  saved: (name) => `${name} is among your downloads.`,
};

export const yearWords: Readonly<Record<Language, typeof sv>> = { sv, en };
