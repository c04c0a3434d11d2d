/** The sheet Reservationer: what is set aside, and beside it who may draw how much and what has been paid. Spec: reservations §1 */
import { sources } from '#core/budget/words';
import { defineTable } from '../table-spec';

export const reservationsTable = defineTable({
  name: 'tblReservationer',
  sheet: 'Reservationer',
  key: ['name'],
  fields: {
    name: { heading: 'Namn', kind: 'text', required: true, width: 30, synonyms: ['Reservation'] },
    post: { heading: 'Post-id', kind: 'text', width: 10 },
    source: { heading: 'Källa', kind: 'choice', choices: sources, width: 9 },
    reserved: { heading: 'Reserverat', kind: 'amount', required: true, width: 17 },
    year: { heading: 'År', kind: 'whole', width: 7 },
    decision: { heading: 'Beslut', kind: 'text', width: 12, synonyms: ['Paragraf', '§'] },
  },
});

export const drawsTable = defineTable({
  name: 'tblAvrop',
  sheet: 'Reservationer',
  title: 'Avrop',
  key: [],
  fields: {
    reservation: {
      heading: 'Reservation',
      kind: 'text',
      required: true,
      width: 30,
      prompt: 'Reservationens namn, som det står under Namn.',
    },
    recipient: { heading: 'Mottagare', kind: 'text', width: 24, synonyms: ['Till'] },
    ceiling: {
      heading: 'Högst',
      kind: 'amount',
      width: 14,
      synonyms: ['Tak', 'Upp till'],
      prompt: 'Taket, när beslutet säger ”upp till”. Tomt på en rad som bara är en utbetalning.',
    },
    paid: {
      heading: 'Utbetalt',
      kind: 'amount',
      width: 15,
      prompt: 'Vad som har betalats ut. Tomt på en rad som bara är ett tak.',
    },
    date: { heading: 'Datum', kind: 'date', width: 12 },
    decision: { heading: 'Beslut', kind: 'text', width: 12, synonyms: ['Paragraf', '§'] },
  },
});
