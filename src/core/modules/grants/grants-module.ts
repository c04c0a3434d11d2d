/** M8: calls, applications and their outcomes, in a workbook of its own; names stay in it unless they are asked for. Spec: grants */
import { defineModule } from '../module';
import { carryGrants } from './carry-grants';
import { rowsOf } from '../table-spec';
import { checkGrants } from './check-grants';
import { commitmentsOf, grantsOf, yearFrameKey } from './grants';
import { grantsAppendix, grantsClauses, grantsJson, grantsReport } from './grants-report';
import { applicationsTable, callsTable } from './grants-tables';

export const grants = defineModule({
  name: 'grants',
  title: { sv: 'Ansökningar', en: 'Grants' },
  describes: {
    sv: 'visar utlysningar, rangordning och beslut; namn bara när det begärs',
    en: 'shows calls, ranking and decisions; names only when asked for',
  },
  tables: [callsTable, applicationsTable],
  standsAlone: true,
  options: [
    {
      name: 'withNames',
      kind: 'flag',
      words: { sv: 'visa sökandes namn och motiveringar', en: 'show applicants and reasons' },
    },
  ],
  parameters: ({ calls }) =>
    commitmentsOf(calls).map(({ year }) => ({
      key: yearFrameKey(year),
      kind: 'amount',
      words: {
        sv: 'Årets ram, som åtagandena ska rymmas i.',
        en: 'The frame of the year, which the commitments shall fit in.',
      },
    })),
  compute: ({ tables, examined, options }) =>
    grantsOf(rowsOf(tables, callsTable), rowsOf(tables, applicationsTable), {
      year: examined.book.year,
      withNames: options['withNames'] === true,
    }),
  carries: (_, input, year) => carryGrants(input, year),
  check: checkGrants,
  json: grantsJson,
  report: grantsReport,
  clauses: grantsClauses,
  appendix: grantsAppendix,
});
