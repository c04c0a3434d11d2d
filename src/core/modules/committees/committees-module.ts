/** M7: verksamhetsfördelade medel by indicators, and dated moves between the committees. Spec: committees */
import { defineModule } from '../module';
import { carryCommittees } from './carry-committees';
import { rowsOf } from '../table-spec';
import { checkCommittees } from './check-committees';
import { committeesOf } from './committees';
import { committeesAppendix, committeesClauses, committeesJson } from './committees-documents';
import { committeesParameters } from './committees-parameters';
import { committeesReport } from './committees-report';
import { committeesTable, movesTable } from './committees-tables';

export const committees = defineModule({
  name: 'committees',
  title: { sv: 'Kommittéer', en: 'Committees' },
  describes: {
    sv: 'fördelar verksamhetsfördelade medel på kommittéer och visar flyttar',
    en: 'shares funds among the committees and shows moves between them',
  },
  tables: [committeesTable, movesTable],
  parameters: committeesParameters,
  compute: ({ tables, examined }) =>
    committeesOf(rowsOf(tables, committeesTable), rowsOf(tables, movesTable), examined.book),
  carries: carryCommittees,
  check: checkCommittees,
  json: committeesJson,
  report: committeesReport,
  clauses: committeesClauses,
  appendix: committeesAppendix,
});
