/** The sheet VFU: weeks and price by care provider and programme, and the key of a lump sum. Spec: placements §1 */
import { defineTable, type RowOf } from '../table-spec';

export const placementsTable = defineTable({
  name: 'tblVFU',
  sheet: 'VFU',
  key: [],
  fields: {
    provider: { heading: 'Vårdgivare', kind: 'text', required: true, width: 26 },
    programme: { heading: 'Program', kind: 'text', required: true, width: 24 },
    weeks: { heading: 'Veckor', kind: 'decimal', width: 10 },
    price: { heading: 'Pris per vecka', kind: 'amount', unit: 'kr', width: 20 },
    byAlf: {
      heading: 'Finansieras av ALF',
      kind: 'choice',
      choices: ['ja', 'nej'],
      width: 20,
      prompt: 'ja: programmet betalas redan av ALF och räknas inte här.',
    },
    key: {
      heading: 'Nyckel',
      kind: 'decimal',
      width: 10,
      prompt: 'Vårdgivarens del av klumpsumman; raderna läggs ihop. Tomt på alla rader: veckorna.',
    },
  },
});

export type PlacementRow = RowOf<typeof placementsTable>;
