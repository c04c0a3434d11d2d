/** The sheet Uppräkning: one row for each use, what is said of the uplift itself repeated or left blank below. Spec: uplift §1 */
import { durations, sources } from '#core/budget/words';
import { defineTable } from '../table-spec';

export const upliftTable = defineTable({
  name: 'tblUpprakning',
  sheet: 'Uppräkning',
  key: [],
  fields: {
    name: {
      heading: 'Namn',
      kind: 'text',
      required: true,
      width: 30,
      prompt: 'Uppräkningens namn; samma namn på varje rad som hör till den.',
    },
    year: { heading: 'År', kind: 'whole', width: 7 },
    source: { heading: 'Källa', kind: 'choice', choices: sources, width: 9 },
    base: { heading: 'Bas', kind: 'amount', width: 14 },
    index: {
      heading: 'Index (%)',
      kind: 'percent',
      synonyms: ['Index'],
      width: 10,
      prompt: '2,5 för 2,5 procent av basen.',
    },
    amount: {
      heading: 'Belopp',
      kind: 'amount',
      width: 14,
      prompt: 'Uppräkningens hela belopp. Tomt: basen gånger index, i hela tkr.',
    },
    duration: { heading: 'Varaktighet', kind: 'choice', choices: durations, width: 13 },
    purpose: { heading: 'Användning', kind: 'text', width: 44, synonyms: ['Ändamål'] },
    to: {
      heading: 'Till',
      kind: 'text',
      width: 10,
      prompt: 'Mottagarens kod (FR, UR, LG) eller ett Post-id.',
    },
    used: { heading: 'Belopp till', kind: 'amount', width: 15 },
    decision: { heading: 'Beslut', kind: 'text', width: 12, synonyms: ['Paragraf', '§'] },
  },
});
