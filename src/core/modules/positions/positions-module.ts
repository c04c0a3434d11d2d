/** M4: positions of a kind, their number, their level before and after, and what the rise costs. Spec: positions */
import { defineModule } from '../module';
import { carryPositions } from './carry-positions';
import { rowsOf } from '../table-spec';
import { checkPositions } from './check-positions';
import { boundKeys, positionsOf } from './positions';
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
  parameters: () => [
    {
      key: boundKeys.fewest,
      kind: 'number',
      words: { sv: 'Färre tjänster räknas inte upp.', en: 'Fewer positions are not listed.' },
    },
    {
      key: boundKeys.most,
      kind: 'number',
      words: { sv: 'Fler tjänster räknas inte upp.', en: 'More positions are not listed.' },
    },
    {
      key: boundKeys.lowestLevel,
      kind: 'amount',
      words: { sv: 'Lägre nivåer räknas inte upp.', en: 'Lower levels are not listed.' },
    },
  ],
  compute: ({ tables, examined }) => positionsOf(rowsOf(tables, positionsTable), examined.book),
  carries: carryPositions,
  check: checkPositions,
  json: positionsJson,
  report: positionsReport,
  clauses: positionsClauses,
});
