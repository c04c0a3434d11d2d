/** M9: the register of university healthcare units: list and count on any date, succession, criteria. Spec: units */
import { defineModule } from '../module';
import { carriedRows } from '../carried';
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
  standsAlone: true,
  options: [
    {
      name: 'on',
      kind: 'date',
      words: { sv: 'dagen att visa', en: 'the day to show' },
    },
  ],
  parameters: ({ effective, headingYear, stated }) => [
    {
      key: effective.key,
      kind: 'date',
      words: {
        sv: 'Dagen då indelningen börjar gälla. Tomt: budgetårets första dag.',
        en: 'The day on which the division takes effect. Blank: the first day of the budget year.',
      },
    },
    {
      key: headingYear.key,
      kind: 'number',
      words: {
        sv: 'Årtalet i den tryckta listans rubrik.',
        en: 'The year in the heading of the printed list.',
      },
    },
    ...(stated
      ? [
          {
            key: stated.key,
            kind: 'number' as const,
            words: {
              sv: 'Antalet enheter enligt protokollet.',
              en: 'The number of units as minuted.',
            },
          },
        ]
      : []),
  ],
  compute: ({ tables, examined, options: { on }, today }) =>
    unitsOf(
      rowsOf(tables, unitsTable),
      examined.book,
      typeof on === 'string' && on !== '' ? on : null,
      today,
    ),
  carries: (_, { tables }) => carriedRows(tables, unitsTable, () => ({})),
  check: checkUnits,
  json: unitsJson,
  report: unitsReport,
  clauses: unitsClauses,
  appendix: unitsAppendix,
});
