/** M18: assignments with body and deadline. The day they are judged by is --on, else today; `check` judges by none. Spec: assignments */
import { placeOf } from '#core/budget/place';
import type { Finding } from '#core/findings/finding';
import { defineModule } from '../module';
import { carriedRows } from '../carried';
import { table, type Report, type Words } from '../report';
import { rowsOf } from '../table-spec';
import {
  assignmentsOf,
  isDone,
  type AssignmentRow,
  type Assignments,
  type Standing,
} from './assignments';
import { raise } from './assignments-findings';
import { assignmentsTable } from './assignments-table';

export const assignments = defineModule({
  name: 'assignments',
  title: { sv: 'Uppdrag', en: 'Assignments' },
  describes: {
    sv: 'visar uppdrag med mottagare och sista dag',
    en: 'shows assignments with recipient and deadline',
  },
  tables: [assignmentsTable],
  options: [
    {
      name: 'on',
      kind: 'date',
      words: { sv: 'dagen att bedöma efter', en: 'the day to judge by' },
    },
  ],
  compute: ({ tables, options, today }) => {
    const { on } = options;
    return assignmentsOf(rowsOf(tables, assignmentsTable), typeof on === 'string' ? on : today);
  },
  carries: (_, { tables }) =>
    carriedRows(tables, assignmentsTable, ({ status }) => (isDone(status) ? null : {})),
  check,
  json: (answer) => ({
    assignments: answer.assignments.map(({ row, standing }) => ({
      title: row.title,
      to: row.to,
      due: row.due,
      status: row.status,
      decision: row.decision,
      standing,
    })),
  }),
  report,
});

function check(answer: Assignments): readonly Finding[] {
  const seen = new Set<string>();
  return answer.assignments.flatMap(({ row, standing }) => {
    const named = { assignment: row.title };
    const at = (key: 'title' | 'to' | 'due') => ({ where: [placeOf(row, key)] });
    const again = seen.has(identityOf(row));
    seen.add(identityOf(row));
    return [
      ...(standing === 'overdue'
        ? [raise('assignments/overdue', { ...named, due: row.due ?? '', to: row.to }, at('due'))]
        : []),
      ...(row.due === null && standing !== 'done'
        ? [raise('assignments/due-missing', named, at('due'))]
        : []),
      ...(row.to === null ? [raise('assignments/recipient-missing', named, at('to'))] : []),
      ...(again ? [raise('assignments/duplicate', named, at('title'))] : []),
    ];
  });
}

function identityOf({ title, to }: AssignmentRow): string {
  return JSON.stringify([title, to]).toLowerCase();
}

const standingWords: Readonly<Record<Standing, Words>> = {
  done: { sv: 'klart', en: 'done' },
  overdue: { sv: 'försenat', en: 'overdue' },
  open: { sv: 'ej klart', en: 'open' },
};

function report({ assignments: all }: Assignments): Report {
  return {
    title: { sv: 'Uppdrag', en: 'Assignments' },
    sections:
      all.length === 0
        ? []
        : [
            {
              heading: null,
              blocks: [
                table({
                  caption: { sv: 'Uppdrag efter sista dag', en: 'Assignments by deadline' },
                  columns: [
                    { heading: { sv: 'Uppdrag', en: 'Assignment' }, type: 'text' },
                    { heading: { sv: 'Till', en: 'To' }, type: 'text' },
                    { heading: { sv: 'Beslut', en: 'Decision' }, type: 'text' },
                    { heading: { sv: 'Senast', en: 'Due' }, type: 'date' },
                    { heading: { sv: 'Status', en: 'Status' }, type: 'text' },
                    { heading: { sv: 'Läge', en: 'Standing' }, type: 'text' },
                  ],
                  rows: all.map(({ row, standing }) => ({
                    cells: [
                      row.title,
                      row.to,
                      row.decision,
                      row.due,
                      row.status,
                      standingWords[standing],
                    ],
                    place: placeOf(row, 'title'),
                  })),
                }),
              ],
            },
          ],
  };
}
