/**
 * Incoming posts as a layout has them that gives each source a row of its own: one row for each source whose amount
 * came, with the source beside it. Other layouts get the rows as they came. Spec: adoption §9
 */
import { sources } from '#core/budget/words';
import type { LocatedTable } from '../read/layout';
import type { Incoming, IncomingRow } from './incoming';

const withSource = ['ALF', 'FoUU', 'previousALF', 'previousFoUU'];

export function bySource(incoming: Incoming, { columns, contract, rooms }: LocatedTable): Incoming {
  const isByRow =
    columns.has('amount') &&
    !sources.some((source) => columns.has(source)) &&
    (columns.has('source') || rooms?.some(({ says }) => says.has('source')));
  if (!isByRow) return incoming;
  return { ...incoming, contract, rows: incoming.rows.flatMap(rowsOf) };
}

function rowsOf(row: IncomingRow): readonly IncomingRow[] {
  const { fields } = row;
  const rest = Object.entries(fields).filter(([key]) => !withSource.includes(key));
  const rows = sources.flatMap((source): IncomingRow[] => {
    const [amount, previousAmount] = [fields[source], fields[`previous${source}`]];
    if (amount === undefined && previousAmount === undefined) return [];
    const own = {
      source,
      ...(amount === undefined ? {} : { amount }),
      ...(previousAmount === undefined ? {} : { previousAmount }),
    };
    return [{ ...row, fields: { ...Object.fromEntries(rest), ...own } }];
  });
  return rows.length === 0 ? [row] : rows;
}
