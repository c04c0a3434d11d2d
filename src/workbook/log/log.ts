/**
 * The log: one line for each cell or row that a writing changes. The lines are written first, as begun, and marked
 * done after the cells, so that a writing that was cut off is recognised at the next opening.
 * Spec: workbook §9
 */
import type { Area } from '#sheet/address';
import { additionsTo } from '../write/additions';
import { gridOf } from '../grid';
import type { CellInput, WriteOp } from '../host';
import { logText } from './log-text';
import type { LocatedTable } from '../read/layout';
import type { Opened } from '../opened';

/** Who writes, when (as a serial of the workbook's own calendar) and why. */
export interface Occasion {
  readonly who: string;
  readonly time: number;
  /** One line for the log: "Fördelning av 415 tkr ALF". */
  readonly action: string;
  /** The first event that the writing records, if any. */
  readonly event: number | null;
}

/** The words of the log's column Utfall. */
export const outcomes = { begun: 'påbörjad', done: 'klar', restored: 'återställd' } as const;

export interface LogLine {
  /** With its sheet: "Ramar!D5". */
  readonly cell: string;
  readonly before: CellInput;
  readonly after: CellInput;
}

export interface LogOps {
  readonly begin: readonly WriteOp[];
  readonly end: readonly WriteOp[];
  readonly areas: readonly Area[];
}

/** Without a log sheet nothing is logged: a foreign workbook is written to, not furnished. */
export function logOps(lines: readonly LogLine[], opened: Opened, occasion: Occasion): LogOps {
  const table = opened.layout.get('tblLogg');
  const outcome = table?.columns.get('outcome');
  if (!table || outcome === undefined || lines.length === 0) {
    return { begin: [], end: [], areas: [] };
  }
  const { event, ...rest } = occasion;
  const first = highest(table, 'number', opened) + 1;
  const plan = highest(table, 'plan', opened) + 1;
  const { ops, rows } = additionsTo(
    table,
    lines.map(({ cell, before, after }, index) => ({
      table,
      fields: {
        ...rest,
        number: first + index,
        ...(event === null ? {} : { event }),
        cell,
        before: logText(before),
        after: logText(after),
        plan,
        outcome: outcomes.begun,
      },
    })),
    opened,
  );
  const top = rows[0]?.area.top ?? table.firstRow;
  const cells = rows.map(() => [outcomes.done]);
  return {
    begin: ops,
    end: [{ kind: 'cells', sheet: table.sheet, top, left: outcome, cells }],
    areas: rows.map(({ area }) => area),
  };
}

function highest(table: LocatedTable, key: string, opened: Opened): number {
  const column = table.columns.get(key);
  const grid = gridOf(opened.grids, table.sheet);
  if (column === undefined || !grid) return 0;
  let most = 0;
  for (let row = table.firstRow; row <= table.lastRow; row += 1) {
    const number = grid.value(row, column);
    if (typeof number === 'number' && number > most) most = number;
  }
  return most;
}
