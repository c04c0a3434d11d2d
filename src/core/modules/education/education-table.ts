/** The sheet Utbildnings-ALF: students, credits and the amount for each full-time equivalent, by scenario and year. Spec: education §1 */
import { defineTable, type RowOf } from '../table-spec';

export const educationTable = defineTable({
  name: 'tblUtbildning',
  sheet: 'Utbildnings-ALF',
  key: ['scenario', 'year'],
  fields: {
    scenario: { heading: 'Scenario', kind: 'text', required: true, width: 26 },
    year: { heading: 'År', kind: 'whole', required: true, width: 8 },
    students: {
      heading: 'Studenter',
      kind: 'decimal',
      width: 12,
      prompt:
        'Tomt: som raden före i samma scenario. Så räcker det att skriva det som ändras från ett år.',
    },
    credits: {
      heading: 'Hp',
      kind: 'decimal',
      width: 8,
      synonyms: ['Högskolepoäng'],
      prompt: 'Högskolepoäng per student under året; 60 är ett helår.',
    },
    perFte: { heading: 'Belopp per HST', kind: 'amount', unit: 'kr', width: 20 },
  },
});

export type EducationRow = RowOf<typeof educationTable>;
