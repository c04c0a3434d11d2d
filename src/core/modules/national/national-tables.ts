/** The sheet Nationell modell: the models, their indicators with weights, and the regions' values. Spec: national §1 */
import { defineTable, type RowOf } from '../table-spec';

const sheet = 'Nationell modell';

export const modelsTable = defineTable({
  name: 'tblModeller',
  title: 'Modeller',
  sheet,
  key: ['model'],
  fields: {
    model: { heading: 'Modell', kind: 'text', required: true, width: 26 },
    pot: { heading: 'Pott', kind: 'amount', required: true, width: 15 },
    fixed: {
      heading: 'Fast andel (%)',
      kind: 'percent',
      width: 15,
      prompt: 'Hur stor del av potten som följer regionernas fasta andelar. Tomt: ingen fast del.',
    },
    counting: { heading: 'Räknesätt', kind: 'choice', choices: ['hel', 'fraktion'], width: 12 },
  },
});

export const indicatorsTable = defineTable({
  name: 'tblIndikatorer',
  title: 'Indikatorer',
  sheet,
  key: ['model', 'indicator'],
  fields: {
    model: { heading: 'Modell', kind: 'text', required: true, width: 26 },
    indicator: { heading: 'Indikator', kind: 'text', required: true, width: 26 },
    weight: {
      heading: 'Vikt',
      kind: 'decimal',
      width: 9,
      prompt: 'Vikterna i en modell summerar till 1.',
    },
    kind: {
      heading: 'Slag',
      kind: 'choice',
      choices: ['volym', 'kvot'],
      width: 10,
      prompt: 'kvot: en andel eller ett medelvärde, som inte växer med regionens storlek.',
    },
  },
});

export const valuesTable = defineTable({
  name: 'tblRegionvarden',
  title: 'Regionvärden',
  sheet,
  key: ['region', 'indicator'],
  fields: {
    region: { heading: 'Region', kind: 'text', required: true, width: 20 },
    indicator: { heading: 'Indikator', kind: 'text', required: true, width: 26 },
    full: { heading: 'Värde hel', kind: 'decimal', width: 13, synonyms: ['Hel räkning', 'Värde'] },
    fractional: {
      heading: 'Värde fraktion',
      kind: 'decimal',
      width: 15,
      synonyms: ['Fraktionsräkning'],
      prompt: 'Tomt för alla regioner när indikatorn inte kan räknas i fraktioner.',
    },
    fixed: {
      heading: 'Fast andel (%)',
      kind: 'percent',
      width: 15,
      prompt: 'Regionens andel av den fasta delen; det räcker att den står på en av dess rader.',
    },
  },
});

export type ModelRow = RowOf<typeof modelsTable>;
export type IndicatorRow = RowOf<typeof indicatorsTable>;
export type ValueRow = RowOf<typeof valuesTable>;
