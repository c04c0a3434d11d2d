/** The sheet Uppdrag: what somebody has been asked to do, by which decision and by when. Spec: assignments §1 */
import { defineTable } from '../table-spec';

export const assignmentsTable = defineTable({
  name: 'tblUppdrag',
  sheet: 'Uppdrag',
  key: [],
  fields: {
    title: { heading: 'Uppdrag', kind: 'text', required: true, width: 52 },
    to: { heading: 'Till', kind: 'text', width: 26, synonyms: ['Ansvarig', 'Mottagare'] },
    decision: { heading: 'Beslut', kind: 'text', width: 14, synonyms: ['Paragraf', '§'] },
    due: { heading: 'Senast', kind: 'date', width: 12, synonyms: ['Klart senast', 'Tidpunkt'] },
    status: {
      heading: 'Status',
      kind: 'text',
      width: 18,
      prompt: 'Till exempel ej påbörjat, pågår, klart eller utgår.',
    },
  },
});
