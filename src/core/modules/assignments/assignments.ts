/** Assignments (M18) and how they stand on a day: done, overdue, or how many days are left. Spec: assignments §2 */
import type { IsoDate } from '#core/budget/date';
import type { RowOf } from '../table-spec';
import type { assignmentsTable } from './assignments-table';

export type AssignmentRow = RowOf<typeof assignmentsTable>;

export type Standing = 'done' | 'overdue' | 'open';

export interface Assignment {
  readonly row: AssignmentRow;
  readonly standing: Standing;
}

export interface Assignments {
  /** The day that it is judged by; null: nothing is overdue. */
  readonly on: IsoDate | null;
  /** By deadline, the earliest first; those without one last. */
  readonly assignments: readonly Assignment[];
}

/** How people write that something is no longer to be done. */
const done = /^(klar|färdig|avslutad|avslutat|slutför|genomför|återrapporter|utgå|done)/i;

export function assignmentsOf(rows: readonly AssignmentRow[], on: IsoDate | null): Assignments {
  const last = '9999-12-31';
  const assignments = rows
    .map((row) => ({ row, standing: standingOf(row, on) }))
    .sort((a, b) =>
      (a.row.due ?? last) < (b.row.due ?? last) ? -1 : a.row.due === b.row.due ? 0 : 1,
    );
  return { on, assignments };
}

/** Whether nothing is left to do. */
export function isDone(status: string | null): boolean {
  return done.test(status ?? '');
}

function standingOf({ status, due }: AssignmentRow, on: IsoDate | null): Standing {
  if (isDone(status)) return 'done';
  return on !== null && due !== null && due < on ? 'overdue' : 'open';
}
