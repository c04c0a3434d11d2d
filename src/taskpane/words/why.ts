/** The words of "Varför detta belopp?"; they come with its code. What the chain itself says stands in core/why. */
import type { Language } from '#core/money/language';

const sv = {
  title: 'Varför detta belopp?',
  hint: 'Markera en cell i arbetsboken, eller skriv en, till exempel Poster!H6.',
  cell: 'Cell',
  marked: 'Ta den markerade cellen',
  ask: 'Visa varför',
  notACell: (typed: string) => `”${typed}” pekar inte ut en cell. Skriv till exempel Poster!H6.`,
  noSheet: (sheet: string) => `Bladet ${sheet} finns inte i arbetsboken.`,
  above: 'Ur ramarna',
  parts: 'Består av (tkr)',
  sum: 'Summa',
  show: (place: string) => `Visa ${place}`,
  why: (place: string) => `Varför ${place}?`,
  reads: 'Vad formeln läser',
  findings: 'Att tänka på',
  unknown: 'okänt',
};

const en: typeof sv = {
  title: 'Why this amount?',
  hint: 'Select a cell in the workbook, or type one, such as Poster!H6.',
  cell: 'Cell',
  marked: 'Take the selected cell',
  ask: 'Show why',
  notACell: (typed) => `"${typed}" does not name a cell. Write for example Poster!H6.`,
  noSheet: (sheet) => `There is no sheet ${sheet} in the workbook.`,
  above: 'Out of the frames',
  parts: 'Made of (tkr)',
  sum: 'Total',
  show: (place) => `Show ${place}`,
  why: (place) => `Why ${place}?`,
  reads: 'What the formula reads',
  findings: 'To consider',
  unknown: 'unknown',
};

export const whyWords: Readonly<Record<Language, typeof sv>> = { sv, en };
