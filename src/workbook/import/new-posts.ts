/**
 * New posts of an import in a layout that somebody else has made: each gets a blank row among the posts of its section,
 * or a row of the Excel table that the list is. Where there is no such row nothing is put below the sums or over
 * anything else: the row is left out, and it is said where one is to be inserted. Spec: adoption §10
 */
import { sources } from '#core/budget/words';
import type { Finding } from '#core/findings/finding';
import { sum, type Amount } from '#core/money/amount';
import { cellNumber, readCellNumber } from '#core/money/cell';
import { cellAddress, overlaps } from '#sheet/address';
import type { RowAddition } from '../write/additions';
import { recipientNamed, type Names } from '../adopt/names';
import type { CellUpdate } from '../write/draft';
import { raise } from '../findings';
import { gridOf, type SheetGrid } from '../grid';
import type { CellInput, TableOutline } from '../host';
import type { LocatedTable, Room } from '../read/layout';
import type { Opened } from '../opened';

export interface PlacedPosts {
  readonly updates: readonly CellUpdate[];
  /** Rows by which an Excel table grows. */
  readonly additions: readonly RowAddition[];
  /** How many rows are brought in. */
  readonly created: number;
  /** Why others are left out. */
  readonly findings: readonly Finding[];
}

export function placePosts(
  wanted: readonly RowAddition[],
  table: LocatedTable,
  { grids }: Pick<Opened, 'grids'>,
  names: Names,
): PlacedPosts {
  const { sheet, columns, rooms = [] } = table;
  const updates: CellUpdate[] = [];
  const additions: RowAddition[] = [];
  const findings: Finding[] = [];
  let created = 0;
  const grid = gridOf(grids, sheet);
  if (!grid) return { updates, additions, created, findings };
  const growing = growingTable(table, grid);
  const taken = new Set<number>();
  const merged = grid.obstacles.filter(({ kind }) => kind === 'merged');
  const withAmount = new Set(
    wanted.flatMap(({ fields }) => (fields['amount'] === 0 ? [] : [postOf(fields)])),
  );

  for (const { fields } of wanted.filter(isWorthARow)) {
    const name = textOf(fields['name']);
    const lacking = amountWithoutCell(fields);
    if (lacking !== null) {
      findings.push(
        raise('import/post-without-cell', { name, source: lacking }, { where: [{ sheet }] }),
      );
      continue;
    }
    if (growing && columns.has('recipient')) {
      additions.push({ table: growing, fields });
      created += 1;
      continue;
    }
    const fitting = roomsFor(fields);
    const [first] = fitting;
    if (!first) {
      findings.push(raise('import/post-without-section', { name }, { where: [{ sheet }] }));
      continue;
    }
    const found = fitting
      .flatMap((room) => room.blank.map((row) => ({ room, row })))
      .find(({ row }) => !taken.has(row));
    if (found) {
      taken.add(found.row);
      updates.push(...cellsOf(fields, found.row, found.room));
    } else if (growing) {
      additions.push({ table: growing, fields });
    } else {
      const { lastPost } = fitting.at(-1) ?? first;
      const where = [grid.place(lastPost, columns.get('name') ?? table.left)];
      findings.push(raise('import/post-without-room', { name }, { where }));
      continue;
    }
    created += 1;
  }
  return { updates, additions, created, findings };

  /** Where each source has a row of its own, one of which nothing comes needs none beside the other. */
  function isWorthARow({ fields }: RowAddition): boolean {
    return (
      fields['source'] === undefined || fields['amount'] !== 0 || !withAmount.has(postOf(fields))
    );
  }

  /** A source that the list has no column for, or has as what is left of another. */
  function amountWithoutCell(fields: RowAddition['fields']): string | null {
    const asRest = columns.has('amount') && sources.some((source) => columns.has(source));
    const lacking = sources.find((source) => fields[source] && (asRest || !columns.has(source)));
    return lacking ?? null;
  }

  /** The rooms of its recipient and section, as far as the row says them; none when they are of several kinds. */
  function roomsFor(fields: RowAddition['fields']): readonly Room[] {
    const fits = ({ says }: Room, key: string): boolean => {
      const [own, held] = [fields[key], says.get(key)];
      if (own === undefined || (held === undefined && !rooms.some((room) => room.says.has(key))))
        return true;
      const text = textOf(own);
      return (key === 'recipient' ? payer(text) : text.toLowerCase()) === held?.toLowerCase();
    };
    const ofSource = rooms.filter((room) => columns.has('source') || fits(room, 'source'));
    const ofPayer = ofSource.filter((room) => fits(room, 'recipient'));
    const ofSection = ofPayer.filter((room) => fits(room, 'section'));
    // Where no sum follows and each row says whose it is, all may come last.
    const last = ofSource.at(-1);
    const isOpen = (last?.blank.at(-1) ?? 0) > table.lastRow;
    if (last && isOpen && columns.has('recipient')) return [...new Set([...ofSection, last])];
    const fitting = ofSection.length === 0 && columns.has('section') ? ofPayer : ofSection;
    const kinds = fitting.map(({ says }) =>
      JSON.stringify([says.get('recipient'), columns.has('section') || says.get('section')]),
    );
    return new Set(kinds).size > 1 ? [] : fitting;
  }

  function cellsOf(fields: RowAddition['fields'], row: number, { lastPost }: Room): CellUpdate[] {
    const at = (column: number, value: CellInput): CellUpdate => ({ sheet, row, column, value });
    const cells = Object.entries(fields).flatMap(([key, value]) => {
      const column = columns.get(key);
      if (column === undefined || isMerged(row, column)) return [];
      // The frame is written as the row beside it has it: by its code or by its name.
      const beside = key === 'recipient' ? (grid?.value(lastPost, column) ?? null) : null;
      const isSame = typeof beside === 'string' && payer(beside) === payer(textOf(value));
      return [at(column, isSame ? beside : value)];
    });
    const column = columns.get('total');
    const total = totalOf(fields, row, lastPost);
    return column === undefined || total === null ? cells : [...cells, at(column, total)];
  }

  function payer(text: string): string {
    return (recipientNamed(text, names) ?? text).toLowerCase();
  }

  /** Merged down the side: what it says holds here already. */
  function isMerged(row: number, column: number): boolean {
    const cell = { sheet, top: row, left: column, bottom: row, right: column };
    return merged.some(({ area }) => overlaps(area, cell));
  }

  /** As the row of the last post has it: a formula of its sources, or their sum typed. */
  function totalOf(fields: RowAddition['fields'], row: number, lastPost: number): CellInput {
    const unit = table.units.get('total');
    const column = columns.get('total');
    if (column === undefined || unit === undefined) return null;
    const parts = sources.flatMap((source) => {
      const held = columns.get(source);
      return held === undefined ? [] : [{ source, held, unit: table.units.get(source) }];
    });
    const isFormula = (grid?.formula(lastPost, column) ?? null) !== null;
    if (isFormula && parts.length > 0 && parts.every((part) => part.unit === unit)) {
      return { formula: `=${parts.map(({ held }) => cellAddress(row, held)).join('+')}` };
    }
    const amounts = parts.flatMap((part): Amount[] => {
      const figure = fields[part.source];
      if (typeof figure !== 'number' || part.unit === undefined) return [];
      const { amount } = readCellNumber(figure, part.unit);
      return amount ? [amount] : [];
    });
    if (amounts.length < parts.length || parts.length === 0) return null;
    const written = cellNumber(sum(amounts), unit);
    return written.ok ? written.number : null;
  }
}

/** What two rows of one post, one for each source, have in common. */
function postOf({ name, recipient }: RowAddition['fields']): string {
  return JSON.stringify([name ?? null, recipient ?? null]);
}

function textOf(content: CellInput | undefined): string {
  return typeof content === 'string' || typeof content === 'number' ? String(content) : '';
}

/** The Excel table that the list is, when it holds nothing but posts above its totals row. */
function growingTable(table: LocatedTable, { outline }: SheetGrid): LocatedTable | null {
  const last = Math.max(-1, ...(table.rooms ?? []).map(({ lastPost }) => lastPost));
  const isIt = ({ area, totalsRow }: TableOutline): boolean =>
    area.top === table.headingRow &&
    area.left <= table.left &&
    area.right >= table.right &&
    area.bottom - (totalsRow ? 1 : 0) === last &&
    table.lastRow <= area.bottom &&
    ![...table.passedOver].some((row) => row < last);
  const found = outline.tables.find(isIt);
  if (!found) return null;
  const { name, area } = found;
  return { ...table, table: name, left: area.left, right: area.right, lastRow: last };
}
