/** The sheet Kommittéer: the committees with their indicators, and the moves between them. Spec: committees §1 */
import { defineTable, type RowOf } from '../table-spec';

export const committeesTable = defineTable({
  name: 'tblKommitteer',
  sheet: 'Kommittéer',
  key: ['name'],
  open: { kind: 'decimal', example: [] },
  fields: {
    name: {
      heading: 'Kommitté',
      kind: 'text',
      required: true,
      width: 28,
      synonyms: ['FoUU-kommitté'],
    },
    previous: { heading: 'Föregående år', kind: 'amount', width: 18 },
    from: {
      heading: 'Fr.o.m.',
      kind: 'date',
      width: 12,
      prompt: 'Tomt: kommittén finns från årets början.',
    },
    to: {
      heading: 'T.o.m.',
      kind: 'date',
      width: 12,
      prompt: 'Tomt: kommittén finns till årets slut.',
    },
  },
});

export const movesTable = defineTable({
  name: 'tblFlyttar',
  sheet: 'Kommittéer',
  title: 'Flyttar',
  key: [],
  fields: {
    date: { heading: 'Datum', kind: 'date', width: 12 },
    from: { heading: 'Från', kind: 'text', required: true, width: 24 },
    to: { heading: 'Till', kind: 'text', required: true, width: 24 },
    amount: {
      heading: 'Belopp',
      kind: 'amount',
      width: 15,
      prompt: 'Beloppet för ett helt år.',
    },
    proRata: {
      heading: 'Pro rata',
      kind: 'choice',
      choices: ['ja', 'nej'],
      width: 10,
      synonyms: ['Pro rata (ja/nej)', 'Pro rata temporis'],
      prompt: 'ja: bara årets dagar från och med datumet räknas.',
    },
    decision: { heading: 'Beslut', kind: 'text', width: 14 },
  },
});

export type CommitteeRow = RowOf<typeof committeesTable>;
export type MoveRow = RowOf<typeof movesTable>;
