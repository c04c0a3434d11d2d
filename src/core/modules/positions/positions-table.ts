/** The sheet Tjänster: one row for each kind of position; what is not known is left blank and solved for. Spec: positions §1 */
import { defineTable } from '../table-spec';

export const positionsTable = defineTable({
  name: 'tblTjanster',
  sheet: 'Tjänster',
  key: [],
  fields: {
    kind: { heading: 'Slag', kind: 'text', required: true, width: 28, synonyms: ['Tjänst'] },
    count: {
      heading: 'Antal',
      kind: 'whole',
      width: 9,
      synonyms: ['Antal tjänster'],
      prompt: 'Lämna tomt det av antal, nivåer och kostnad som ska räknas ut.',
    },
    oldLevel: { heading: 'Gammal nivå', kind: 'amount', width: 18, synonyms: ['Tidigare nivå'] },
    newLevel: { heading: 'Ny nivå', kind: 'amount', width: 15 },
    from: { heading: 'Fr.o.m.', kind: 'date', width: 12, synonyms: ['Från och med'] },
    to: { heading: 'T.o.m.', kind: 'date', width: 12, synonyms: ['Till och med'] },
    cost: {
      heading: 'Kostnad',
      kind: 'amount',
      width: 15,
      prompt: 'Vad höjningen kostar under året: antalet gånger skillnaden i nivå.',
    },
    post: { heading: 'Post-id', kind: 'text', width: 10 },
  },
});
