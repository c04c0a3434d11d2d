/** M4: positions of a kind, their number, their level before and after, and what the rise costs. Spec: positions */
import { defineModule } from '../module';
import { rowsOf } from '../table-spec';
import { checkPositions } from './check-positions';
import { positionsOf } from './positions';
import { positionsClauses, positionsJson, positionsReport } from './positions-report';
import { positionsTable } from './positions-table';

export const positions = defineModule({
  name: 'positions',
  title: { sv: 'Tjänster', en: 'Positions' },
  describes: {
    sv: 'räknar ut antal, nivå eller kostnad för tjänster',
    en: 'solves for the number, the level or the cost of positions',
  },
  tables: [positionsTable],
  compute: ({ tables, examined }) => positionsOf(rowsOf(tables, positionsTable), examined.book),
  check: checkPositions,
  json: positionsJson,
  report: positionsReport,
  clauses: positionsClauses,
});
