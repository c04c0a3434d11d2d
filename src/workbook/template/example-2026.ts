/**
 * The worked example: the budget of 2026 as far as the published minutes tell it. Totals as minuted; exact frames
 * chosen inside the bounds of the minutes; every made-up amount is marked "exempel". The state's 415 tkr is there as
 * an event and not yet allocated. Amounts in tkr, dates as Excel serials are made by the writer.
 * Spec: workbook §7
 */
import type { BudgetContent, RowInput } from './sheets';

interface ExamplePost {
  readonly id: string;
  readonly recipient: string;
  readonly section: string;
  readonly name: string;
  readonly performer: string;
  readonly previous: readonly [alf: number, foUU: number];
  readonly amount: readonly [alf: number, foUU: number];
  readonly from?: string;
  readonly to?: string;
  readonly note?: string;
}

const example = 'Beloppen är exempel.';

const posts: readonly ExamplePost[] = [
  {
    id: 'FR-01',
    recipient: 'FR',
    section: 'Aktivitets- och verksamhetsfördelade medel',
    name: 'Verksamhetsfördelade medel',
    performer: 'FoUU-kommittéer',
    previous: [218_000, 90_000],
    amount: [220_000, 90_000],
  },
  {
    id: 'FR-02',
    recipient: 'FR',
    section: 'Sökbara medel',
    name: 'Projektmedel',
    performer: 'Forskningsrådet',
    previous: [138_000, 58_000],
    amount: [138_000, 60_000],
  },
  {
    id: 'FR-03',
    recipient: 'FR',
    section: 'Sökbara medel',
    name: 'Klinisk forskare',
    performer: 'Forskningsrådet',
    previous: [45_000, 40_000],
    amount: [46_000, 40_000],
  },
  {
    id: 'FR-04',
    recipient: 'FR',
    section: 'Sökbara medel',
    name: 'Klinisk postdoc',
    performer: 'Forskningsrådet',
    previous: [25_000, 9_000],
    amount: [25_760, 9_000],
  },
  {
    id: 'FR-05',
    recipient: 'FR',
    section: 'Sökbara medel',
    name: 'Forskar-ST',
    performer: 'Forskningsrådet',
    previous: [20_000, 22_000],
    amount: [20_000, 22_000],
  },
  {
    id: 'FR-06',
    recipient: 'FR',
    section: 'Utveckling',
    name: 'Primärvårdsforskning',
    performer: 'Primärvården',
    previous: [0, 7_600],
    amount: [0, 7_800],
    note: 'Beloppet 7,8 mkr enligt protokoll; källan är exempel.',
  },
  {
    id: 'FR-07',
    recipient: 'FR',
    section: 'Infrastruktur',
    name: 'Infrastruktur för klinisk forskning',
    performer: 'Karolinska universitetssjukhuset',
    previous: [54_000, 70_000],
    amount: [54_240, 71_200],
  },
  {
    id: 'UR-01',
    recipient: 'UR',
    section: 'Medel för klinisk utbildning',
    name: 'Läkarutbildningens kliniska del',
    performer: 'FoUU-kommittéer',
    previous: [163_000, 0],
    amount: [165_000, 0],
  },
  {
    id: 'UR-02',
    recipient: 'UR',
    section: 'Medel för klinisk utbildning',
    name: 'Verksamhetsförlagd utbildning',
    performer: 'Utbildningsrådet',
    previous: [0, 28_000],
    amount: [0, 28_000],
  },
  {
    id: 'UR-03',
    recipient: 'UR',
    section: 'Infrastruktur',
    name: 'Utbildningslokaler och utrustning',
    performer: 'Utbildningsrådet',
    previous: [22_000, 15_000],
    amount: [22_000, 15_000],
  },
  {
    id: 'UR-04',
    recipient: 'UR',
    section: 'Utveckling',
    name: 'Pedagogisk utveckling',
    performer: 'Utbildningsrådet',
    previous: [8_000, 8_000],
    amount: [8_000, 8_300],
  },
  {
    id: 'UR-05',
    recipient: 'UR',
    section: 'Medel för klinisk utbildning',
    name: 'Utbildningsvårdcentraler',
    performer: 'Primärvården',
    previous: [8_000, 8_000],
    amount: [8_000, 8_000],
  },
  {
    id: 'LG-01',
    recipient: 'LG',
    section: 'Särskilda satsningar',
    name: 'Radiance',
    performer: 'Ledningsgruppen',
    previous: [3_500, 0],
    amount: [3_500, 0],
  },
  {
    id: 'LG-02',
    recipient: 'LG',
    section: 'Särskilda satsningar',
    name: 'SciLifeLab-data',
    performer: 'Ledningsgruppen',
    previous: [5_000, 0],
    amount: [5_000, 0],
  },
  {
    id: 'LG-03',
    recipient: 'LG',
    section: 'Särskilda satsningar',
    name: 'Leveransyta',
    performer: 'Ledningsgruppen',
    previous: [0, 0],
    amount: [2_000, 1_000],
    from: '2026-01-01',
    note: 'Ny 2026. Beloppen är exempel.',
  },
  {
    id: 'LG-04',
    recipient: 'LG',
    section: 'Särskilda satsningar',
    name: 'Journaldata',
    performer: 'Ledningsgruppen',
    previous: [2_000, 0],
    amount: [0, 0],
    from: '2025-01-01',
    to: '2025-12-31',
    note: 'Ettårig satsning 2025, avslutad. Förra årets belopp är exempel.',
  },
  {
    id: 'LG-05',
    recipient: 'LG',
    section: 'Medel för klinisk utbildning',
    name: 'Simuleringsträning',
    performer: 'Utbildningsrådet',
    previous: [0, 8_500],
    amount: [0, 9_000],
  },
  {
    id: 'LG-06',
    recipient: 'LG',
    section: 'Utveckling',
    name: 'Universitetssjukvårdsenheter, stöd',
    performer: 'Ledningsgruppen',
    previous: [9_500, 5_000],
    amount: [9_585, 5_000],
  },
];

export const example2026: BudgetContent = {
  frames: [
    {
      year: 2026,
      version: 'Preliminär',
      source: 'ALF',
      amount: 727_085,
      minuted: '727,1 mkr',
      status: 'preliminär',
      body: 'Ledningsgruppen',
      date: '2025-06-12',
      note: 'Exakt belopp är exempel inom protokollets avrundning.',
    },
    {
      year: 2026,
      version: 'Preliminär',
      source: 'FoUU',
      amount: 374_300,
      minuted: '374,3 mkr',
      status: 'preliminär',
      body: 'Ledningsgruppen',
      date: '2025-06-12',
      note: 'Exakt belopp är exempel inom protokollets avrundning.',
    },
    {
      year: 2026,
      version: 'Slutlig',
      source: 'ALF',
      amount: 727_500,
      minuted: '727,5 mkr',
      status: 'fastställd av staten',
      body: 'Staten',
      date: '2025-09-22',
      note: 'Exakt belopp är exempel inom protokollets avrundning.',
    },
  ],
  recipientFrames: [
    { year: 2026, version: 'Preliminär', recipient: 'FR', ALF: 504_000, FoUU: 300_000 },
    { year: 2026, version: 'Preliminär', recipient: 'UR', ALF: 203_000, FoUU: 59_300 },
    { year: 2026, version: 'Preliminär', recipient: 'LG', ALF: 20_085, FoUU: 15_000 },
  ],
  posts: posts.map(({ previous, amount, note = example, ...post }): RowInput => ({
    ...post,
    previousALF: previous[0],
    previousFoUU: previous[1],
    ALF: amount[0],
    FoUU: amount[1],
    appendixNote: note,
  })),
  events: [
    {
      number: 1,
      date: '2025-09-22',
      type: 'ramändring',
      from: 'Staten',
      source: 'ALF',
      amount: 415,
      body: 'Staten',
      decision: 'Statens besked',
      decidedOn: '2025-09-22',
      status: 'beslutad',
      text: 'Statens ALF för 2026 är 415 tkr högre än den preliminära ramen.',
    },
  ],
  settings: [],
};
