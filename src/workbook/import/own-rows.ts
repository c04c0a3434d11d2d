/**
 * Which of the workbook's rows an incoming row is: by what the contract recognises a row by; a post that lacks an id on
 * either side by frame and name, or by name alone where one side does not say the frame. Several that fit are all
 * given: the caller asks. Spec: workbook §10, adoption §9
 */
import type { Place } from '#core/findings/finding';
import { isCellError, type CellValue } from '#sheet/cell';
import { plainText } from '../adopt/plain-text';
import type { TableContract } from '../contract/column';
import { gridOf, type Grids } from '../grid';
import type { LocatedTable } from '../read/layout';

type Fields = Readonly<Record<string, CellValue>>;

export interface OwnRow {
  readonly row: number;
  readonly place: Place;
  readonly values: Fields;
  /** What a field means where the row does not say it, or says it by another name. */
  readonly meant: ReadonlyMap<string, string>;
  readonly formulas: ReadonlySet<string>;
}

/** The rows of the table in which somebody has typed something. */
export function ownRows(table: LocatedTable, grids: Grids): readonly OwnRow[] {
  const grid = gridOf(grids, table.sheet);
  const rows: OwnRow[] = [];
  if (!grid) return rows;
  for (let row = table.firstRow; row <= table.lastRow; row += 1) {
    if (table.passedOver.has(row)) continue;
    const meant = table.inherited.get(row) ?? new Map<string, string>();
    const values: Record<string, CellValue> = {};
    const formulas = new Set<string>();
    for (const [key, column] of table.columns) {
      values[key] = grid.value(row, column) ?? meant.get(key) ?? null;
      if (grid.formula(row, column) !== null) formulas.add(key);
    }
    const typed = [...table.columns.keys()].some(
      (key) => values[key] !== null && !formulas.has(key),
    );
    if (typed) rows.push({ row, place: grid.place(row, table.left), values, meant, formulas });
  }
  return rows;
}

export interface RowFinder {
  /** Whether rows of this table can be known again at all. */
  readonly recognises: boolean;
  /** Every own row that the incoming one may be. */
  readonly candidates: (fields: Fields) => readonly OwnRow[];
  /** What two incoming rows that are the same have in common; null where nothing tells. */
  readonly keyOf: (fields: Fields) => string | null;
}

export function rowFinder(own: readonly OwnRow[], table: LocatedTable): RowFinder {
  const { contract } = table;
  if (contract.name === 'tblPoster') return postFinder(own);
  const recognises =
    contract.identity.length > 0 && contract.identity.every((key) => table.columns.has(key));
  const keyOf = (fields: Fields) => (recognises ? identityOf(contract, fields) : null);
  const rows = grouped(own, ({ values }) => keyOf(values));
  return { recognises, keyOf, candidates: (fields) => rows.get(keyOf(fields) ?? '') ?? [] };
}

function postFinder(own: readonly OwnRow[]): RowFinder {
  const byId = grouped(own, ({ values }) => wordOf(values['id']));
  const byName = grouped(own, ({ values }) => wordOf(values['name']));
  return {
    recognises: true,
    keyOf({ id, recipient, name, source }) {
      const [known, payer, called] = [wordOf(id), wordOf(recipient), wordOf(name)];
      const paid = wordOf(source) ?? '';
      if (known !== null) return [known, paid].join(SEPARATOR);
      return payer === null || called === null ? null : [payer, called, paid].join(SEPARATOR);
    },
    candidates({ id, recipient, name, source }) {
      const [known, payer, paid] = [wordOf(id), wordOf(recipient), wordOf(source)];
      const isOfSource = (row: OwnRow) => paid === null || saidBy(row, 'source').includes(paid);
      const same = known === null ? undefined : byId.get(known);
      if (same) return same.filter(isOfSource);
      // A row with another id is another post, whatever it is called.
      const open = (byName.get(wordOf(name) ?? '') ?? []).filter(
        (row) => isOfSource(row) && (known === null || wordOf(row.values['id']) === null),
      );
      const exact = open.filter((row) =>
        payer === null
          ? saidBy(row, 'recipient').length === 0
          : saidBy(row, 'recipient').includes(payer),
      );
      if (exact.length > 0) return exact;
      return open.filter((row) => payer === null || saidBy(row, 'recipient').length === 0);
    },
  };
}

/** The recipient or source of a post as its cell says it, and as it is called where the workbook knows its name. */
function saidBy({ values, meant }: OwnRow, key: 'recipient' | 'source'): readonly string[] {
  return [values[key], meant.get(key)].flatMap((value) => wordOf(value) ?? []);
}

function grouped(own: readonly OwnRow[], keyOf: (row: OwnRow) => string | null) {
  const groups = new Map<string, OwnRow[]>();
  for (const row of own) {
    const key = keyOf(row);
    if (key === null) continue;
    const others = groups.get(key);
    if (others) others.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

/** Without regard to case and spacing; null for a blank and for an error. */
function wordOf(value: CellValue | undefined): string | null {
  if (value === undefined || value === null || isCellError(value)) return null;
  return plainText(String(value)).toLowerCase() || null;
}

/** Numbers written as text count as the same: a year is a year. */
function identityOf(
  { identity, blankIdentity = [] }: TableContract,
  fields: Fields,
): string | null {
  const parts: string[] = [];
  for (const key of identity) {
    const part = fields[key] ?? null;
    if (isCellError(part) || (part === null && !blankIdentity.includes(key))) return null;
    parts.push(
      String(part ?? '')
        .trim()
        .toLowerCase(),
    );
  }
  return parts.join(SEPARATOR);
}

const SEPARATOR = '\u001f';
