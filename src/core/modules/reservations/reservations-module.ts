/** M5: money set aside, ceilings and draws, and what is left in both views. Spec: reservations */
import { defineModule } from '../module';
import { carryReservations } from './carry-reservations';
import { rowsOf } from '../table-spec';
import { checkReservations } from './check-reservations';
import { recordReservation, unrecordedReservations } from './record-reservation';
import { CARRY_OVER, reservationsOf } from './reservations';
import {
  reservationsAppendix,
  reservationsClauses,
  reservationsJson,
  reservationsReport,
} from './reservations-report';
import { drawsTable, reservationsTable } from './reservations-tables';

export const reservations = defineModule({
  name: 'reservations',
  title: { sv: 'Reservationer', en: 'Reservations' },
  describes: {
    sv: 'visar reservationer, tak och avrop, och vad som är kvar',
    en: 'shows reservations, ceilings and draws, and what is left',
  },
  tables: [reservationsTable, drawsTable],
  parameters: () => [
    {
      key: CARRY_OVER,
      kind: 'choice',
      choices: ['ja', 'nej'],
      words: {
        sv: 'Om FoUU-medel som inte har betalats ut går vidare till nästa år.',
        en: 'Whether FoUU money that has not been paid goes on to next year.',
      },
    },
  ],
  compute: ({ tables, examined }) =>
    reservationsOf(rowsOf(tables, reservationsTable), rowsOf(tables, drawsTable), examined.book),
  carries: carryReservations,
  check: checkReservations,
  json: reservationsJson,
  report: reservationsReport,
  clauses: reservationsClauses,
  appendix: reservationsAppendix,
  record: recordReservation,
  unrecorded: unrecordedReservations,
});
