/** The sheet USV-enheter: one row for each unit and the time that it exists. Spec: units §1 */
import { defineTable, type RowOf } from '../table-spec';

export const unitsTable = defineTable({
  name: 'tblEnheter',
  sheet: 'USV-enheter',
  key: ['id'],
  fields: {
    id: { heading: 'Enhet-id', kind: 'text', required: true, width: 12 },
    name: { heading: 'Enhet', kind: 'text', required: true, width: 36, synonyms: ['USV-enhet'] },
    committee: {
      heading: 'Kommitté',
      kind: 'text',
      width: 24,
      synonyms: ['FoUU-kommitté'],
    },
    from: { heading: 'Fr.o.m.', kind: 'date', width: 12, synonyms: ['Från och med'] },
    to: { heading: 'T.o.m.', kind: 'date', width: 12, synonyms: ['Till och med'] },
    predecessors: {
      heading: 'Föregångare',
      kind: 'text',
      width: 18,
      prompt: 'Enhet-id för den eller dem som enheten efterträder, åtskilda av semikolon.',
    },
    appointment: {
      heading: 'Förenad anställning',
      kind: 'text',
      width: 20,
      prompt: 'ja, nej, eller hur det står till.',
    },
    criteria: {
      heading: 'Övriga kriterier',
      kind: 'text',
      width: 36,
      prompt: 'Till exempel: Forskningsmiljö: ja; Utbildningsuppdrag: nej',
    },
    decision: { heading: 'Beslut', kind: 'text', width: 14 },
  },
});

export type UnitRow = RowOf<typeof unitsTable>;
