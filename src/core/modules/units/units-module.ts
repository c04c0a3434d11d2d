/** M9: the register of university healthcare units: list and count on any date, succession, criteria. Spec: units */
import { defineModule } from '../module';
import { rowsOf } from '../table-spec';
import { checkUnits } from './check-units';
import { unitsOf } from './units';
import { unitsJson } from './units-json';
import { unitsAppendix, unitsClauses, unitsReport } from './units-report';
import { unitsTable } from './units-table';

export const units = defineModule({
  name: 'units',
  title: { sv: 'USV-enheter', en: 'University healthcare units' },
  describes: {
    sv: 'visar universitetssjukvårdsenheterna en viss dag och vad som har ändrats',
    en: 'shows the university healthcare units on a day and what has changed',
  },
  tables: [unitsTable],
  options: [
    {
      name: 'on',
      kind: 'date',
      words: { sv: 'dagen att visa', en: 'the day to show' },
    },
  ],
  compute: ({ tables, examined, options: { on }, today }) =>
    unitsOf(
      rowsOf(tables, unitsTable),
      examined.book,
      typeof on === 'string' && on !== '' ? on : null,
      today,
    ),
  check: checkUnits,
  json: unitsJson,
  report: unitsReport,
  clauses: unitsClauses,
  appendix: unitsAppendix,
});
