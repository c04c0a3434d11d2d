/**
 * Recognition → LocatedTable: the block as the reader of posts sees it. Rows that are no posts are passed over; what a
 * row does not say itself (or says by a name instead of a code) it inherits. Spec: adoption §5, §8
 */
import type { Unit } from '#core/money/unit';
import type { SheetGrid } from '../grid';
import type { LocatedTable } from '../read/layout';
import type { MappedColumn } from './columns';
import { foreignPostsTable } from './contract';
import type { Recognition } from './recognition';
import type { RoledRow } from './role';
import { roomsIn } from './rooms';

/** The table of posts; null when there is no block or a question is open. `isGiven`: a person has marked its end. */
export function locatedPosts(
  recognition: Recognition,
  grid: SheetGrid,
  isGiven = false,
): LocatedTable | null {
  const { area, headings, rows, questions } = recognition;
  if (!area || !headings || questions.length > 0) return null;
  const columns = new Map<string, number>();
  const units = new Map<string, Unit>();
  for (const [key, { column, unit }] of bySource(recognition)) {
    columns.set(key, column);
    if (unit) units.set(key, unit);
  }
  // An amount whose source the row names is written in the same unit, whichever source it is.
  const shared = units.get('amount');
  for (const source of ['ALF', 'FoUU']) {
    if (shared && !units.has(source)) units.set(source, shared);
  }
  return {
    contract: foreignPostsTable,
    sheet: area.sheet,
    table: null,
    headingRow: headings.bottom,
    firstRow: headings.bottom + 1,
    lastRow: area.bottom,
    passedOver: new Set(rows.flatMap(({ role, cells }) => (role === 'post' ? [] : [cells.row]))),
    left: Math.min(...columns.values()),
    right: Math.max(...columns.values()),
    columns,
    units,
    inherited: new Map(
      rows.flatMap((row) => (row.role === 'post' ? [[row.cells.row, inheritedBy(row)]] : [])),
    ),
    rooms: roomsIn(recognition, grid, isGiven),
  };
}

/** With one source for all, the column of amounts is that source's column. */
function bySource({ columns, source }: Recognition): ReadonlyMap<string, MappedColumn> {
  if (source === null) return columns;
  const renamed: Readonly<Record<string, string>> = {
    amount: source,
    previousAmount: `previous${source}`,
  };
  return new Map([...columns].map(([key, column]) => [renamed[key] ?? key, column]));
}

function inheritedBy({ recipient, section, source }: RoledRow): ReadonlyMap<string, string> {
  const said = Object.entries({ recipient, section, source });
  return new Map(said.flatMap(([key, text]) => (text === null ? [] : [[key, text]])));
}
