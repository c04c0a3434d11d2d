/**
 * How the rows of the other tables differ. Rows with a key are known by it wherever they stand; rows without one are
 * known by all that they hold, so that such a row is only ever new or gone. Spec: compare §2
 */
import { grouped } from '#core/budget/grouped';
import { placeOf } from '#core/budget/place';
import { nameKey } from '#core/modules/names';
import type { FieldValue, TableRow } from '#core/modules/table-spec';
import { equals } from '#core/money/amount';
import { formatAmount } from '#core/money/format';
import { textDifference, type Sides } from './difference-of';
import type { TextDifference } from './difference';
import type { ComparedTable } from './side';

export function rowDifferences(sides: Sides): readonly TextDifference[] {
  const { before, after } = sides;
  const names = new Set([...before.tables, ...after.tables].map(({ name }) => name));
  return [...names].flatMap((name) => {
    const named = (table: ComparedTable) => table.name === name;
    const [was, is] = [before.tables.find(named), after.tables.find(named)];
    const table = is ?? was;
    return table ? ofTable(sides, table, was?.rows ?? [], is?.rows ?? []) : [];
  });
}

function ofTable(
  sides: Sides,
  table: ComparedTable,
  before: readonly TableRow[],
  after: readonly TableRow[],
): readonly TextDifference[] {
  const key = (row: TableRow) => keyOf(table, row);
  const [was, is] = [grouped(before, key), grouped(after, key)];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((each) => {
    const [left, right] = [was.get(each) ?? [], is.get(each) ?? []];
    // Rows of the same key meet in the order of the sheet; what one side has more of is new or gone.
    return Array.from({ length: Math.max(left.length, right.length) }, (_, rank) =>
      ofRow(sides, table, left[rank] ?? null, right[rank] ?? null),
    ).flat();
  });
}

function ofRow(
  sides: Sides,
  table: ComparedTable,
  before: TableRow | null,
  after: TableRow | null,
): readonly TextDifference[] {
  const row = after ?? before;
  if (!row) return [];
  const common = {
    about: 'table',
    name: nameOf(table, row),
    id: table.sheet,
    version: null,
  } as const;
  if (!before || !after) {
    const change = before ? 'removed' : 'added';
    const told = textDifference(
      sides,
      { before: before && before.origin.row, after: after && after.origin.row },
      {
        ...{ ...common, change, field: null },
        ...{ before: before && contentOf(before), after: after && contentOf(after) },
      },
    );
    return told ? [told] : [];
  }
  const [was, is] = [valuesOf(before), valuesOf(after)];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((field) => {
    const [left, right] = [was.get(field) ?? null, is.get(field) ?? null];
    if (sameValue(left, right)) return [];
    const told = textDifference(
      sides,
      { before: placeOf(before, field), after: placeOf(after, field) },
      {
        ...{ ...common, change: 'changed', field: table.headings.get(field) ?? field },
        ...{ before: valueText(left), after: valueText(right) },
      },
    );
    return told ? [told] : [];
  });
}

function keyOf(table: ComparedTable, row: TableRow): string {
  return table.identity.length === 0 ? nameKey(contentOf(row)) : nameKey(nameOf(table, row));
}

/** What the row is known by, as people read it. */
function nameOf({ identity }: ComparedTable, row: TableRow): string {
  if (identity.length === 0) return contentOf(row);
  return identity.map((field) => valueText(row.values[field] ?? null) ?? '–').join(' · ');
}

function valuesOf({ values, open }: TableRow): ReadonlyMap<string, FieldValue> {
  return new Map([...Object.entries(values), ...open]);
}

function contentOf(row: TableRow): string {
  return [...valuesOf(row).values()].flatMap((value) => valueText(value) ?? []).join(' · ');
}

function sameValue(one: FieldValue, other: FieldValue): boolean {
  const amounts = typeof one === 'object' && typeof other === 'object' && one && other;
  return amounts ? equals(one, other) : one === other;
}

/** Amounts in exact kronor, so that two that print alike are still told apart; in Swedish, like the workbook. */
function valueText(value: FieldValue): string | null {
  if (value === null) return null;
  return typeof value === 'object' ? formatAmount(value, { unit: 'kr' }) : String(value);
}
