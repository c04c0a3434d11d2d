/** The sheet Ansökningar, in a workbook of its own: calls and applications. Names of applicants are personal data. Spec: grants §1 */
import { defineTable, type RowOf } from '../table-spec';

export const callsTable = defineTable({
  name: 'tblUtlysningar',
  sheet: 'Ansökningar',
  title: 'Utlysningar',
  key: ['name'],
  fields: {
    name: { heading: 'Utlysning', kind: 'text', required: true, width: 26 },
    frame: { heading: 'Ram', kind: 'amount', width: 13 },
    cap: { heading: 'Tak per år', kind: 'amount', width: 16 },
    longest: { heading: 'Längsta tid (år)', kind: 'whole', width: 15, synonyms: ['Längsta tid'] },
    firstYear: { heading: 'Första år', kind: 'whole', width: 10 },
  },
});

const sought = (year: number) =>
  ({ heading: `Sökt år ${String(year)}`, kind: 'amount', width: 16 }) as const;
const granted = (year: number) =>
  ({ heading: `Beviljat år ${String(year)}`, kind: 'amount', width: 19 }) as const;

export const applicationsTable = defineTable({
  name: 'tblAnsokningar',
  sheet: 'Ansökningar',
  key: ['id'],
  fields: {
    id: { heading: 'Ansökan', kind: 'text', required: true, width: 12 },
    call: { heading: 'Utlysning', kind: 'text', required: true, width: 22 },
    applicant: { heading: 'Sökande', kind: 'text', personal: true, width: 24 },
    committee: { heading: 'Kommitté', kind: 'text', width: 20 },
    gender: { heading: 'Kön', kind: 'text', personal: true, width: 8 },
    profession: { heading: 'Yrke', kind: 'text', personal: true, width: 18 },
    score: { heading: 'Poäng', kind: 'decimal', width: 9 },
    sought1: sought(1),
    sought2: sought(2),
    sought3: sought(3),
    outcome: { heading: 'Utfall', kind: 'choice', choices: ['bevilja', 'avslå'], width: 10 },
    granted1: granted(1),
    granted2: granted(2),
    granted3: granted(3),
    reason: { heading: 'Motivering', kind: 'text', personal: true, width: 40 },
  },
});

export type CallRow = RowOf<typeof callsTable>;
export type ApplicationRow = RowOf<typeof applicationsTable>;
