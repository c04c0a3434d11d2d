/**
 * Incoming rows beside the workbook's own: what is new, what differs cell by cell, and what the workbook has that did
 * not come. A blank incoming cell is unknown and says nothing against the workbook. Spec: workbook §10
 */
import type { Finding, Place } from '#core/findings/finding';
import { cellAddress } from '#sheet/address';
import { asText, isCellError, sameValue, type CellValue } from '#sheet/cell';
import { serialToIso } from '#sheet/dates';
import type { RowAddition } from '../write/additions';
import type { CellUpdate } from '../write/draft';
import { raise } from '../findings';
import type { Grids } from '../grid';
import type { TableContract } from '../contract/column';
import type { LocatedTable } from '../read/layout';
import type { Incoming, IncomingFields, IncomingRow } from './incoming';
import { ownRows, rowFinder, type OwnRow } from './own-rows';

export interface FieldDifference {
  readonly place: Place;
  readonly heading: string;
  /** Says something of a person: it is shown where the workbook is, and written nowhere else. */
  readonly personal: boolean;
  /** As people read it: a date as 2026-06-12. */
  readonly before: CellValue;
  readonly after: CellValue;
}

export interface ImportComparison {
  readonly additions: readonly RowAddition[];
  readonly updates: readonly CellUpdate[];
  readonly differences: readonly FieldDifference[];
  readonly unchanged: number;
  /** Own rows that are recognised by something and did not come. */
  readonly missing: readonly { readonly place: Place; readonly name: string }[];
  readonly findings: readonly Finding[];
}

export function compareIncoming(
  incoming: Incoming,
  table: LocatedTable,
  grids: Grids,
  dates1904: boolean,
): ImportComparison {
  const { contract } = table;
  const own = ownRows(table, grids);
  const finder = rowFinder(own, table);
  const findings: Finding[] = [...absentColumns(incoming, table)];
  const additions: RowAddition[] = [];
  const updates: CellUpdate[] = [];
  const differences: FieldDifference[] = [];
  const met = new Map<OwnRow, IncomingRow>();
  const seen = new Map<string, IncomingRow>();
  let unchanged = 0;

  for (const row of incoming.rows) {
    const key = finder.keyOf(row.fields);
    const [found, second] = finder.candidates(row.fields);
    const earlier = (key === null ? undefined : seen.get(key)) ?? (found && met.get(found));
    if (key !== null) seen.set(key, row);
    if (earlier) {
      findings.push(
        raise(
          'import/row-twice',
          { name: nameOf(row.fields) },
          { where: [row.place, earlier.place] },
        ),
      );
      continue;
    }
    if (found && second) {
      const where = [row.place, found.place, second.place];
      findings.push(raise('import/row-ambiguous', { name: nameOf(row.fields) }, { where }));
    } else if (found) {
      met.set(found, row);
      const changed = differencesIn(found, row.fields);
      if (changed === 0) unchanged += 1;
    } else {
      const lacking = lackingIn(row);
      if (lacking.length === 0) additions.push({ table, fields: row.fields });
      else {
        const facts = { name: nameOf(row.fields), lacking };
        findings.push(raise('import/row-left-out', facts, { where: [row.place] }));
      }
    }
  }
  const missing = own
    .filter((row) => finder.recognises && !met.has(row))
    .map(({ place, values }) => ({ place, name: nameOf(values) }));
  return { additions, updates, differences, unchanged, missing, findings };

  /** A new row without what it is recognised by, or with a demanded cell that cannot be read, would mean nothing. */
  function lackingIn({ fields, unreadable }: IncomingRow): readonly string[] {
    const { columns, saidOnce = [] } = contract;
    return columns
      .filter(({ required, kind }) => required && kind !== 'amount')
      .filter(
        ({ key }) =>
          (fields[key] === undefined && !saidOnce.includes(key)) || unreadable.includes(key),
      )
      .map(({ heading }) => heading);
  }

  function differencesIn({ row, values, meant, formulas }: OwnRow, fields: IncomingFields): number {
    let count = 0;
    for (const [key, after] of Object.entries(fields)) {
      const column = table.columns.get(key);
      const before = values[key] ?? null;
      if (column === undefined || same(before, after) || meant.get(key) === after) continue;
      count += 1;
      const place = { sheet: table.sheet, cell: cellAddress(row, column) };
      const guarded = guardOf(contract, key, values);
      if (guarded) {
        findings.push(
          raise(guarded, { before: asText(before), after: asText(after) }, { where: [place] }),
        );
        continue;
      }
      if (formulas.has(key)) {
        findings.push(raise('import/formula-kept', {}, { where: [place] }));
        continue;
      }
      const spec = contract.columns.find((each) => each.key === key);
      const { heading = key, personal = false } = spec ?? {};
      const read = (value: CellValue) =>
        spec?.kind === 'date' && typeof value === 'number'
          ? (serialToIso(value, dates1904) ?? value)
          : value;
      differences.push({ place, heading, personal, before: read(before), after: read(after) });
      updates.push({ sheet: table.sheet, row, column, value: after });
    }
    return count;
  }
}

/** Columns that hold something and that the workbook's table does not have: they are said, not dropped in silence. */
function absentColumns(
  { contract, rows }: Incoming,
  { columns, sheet, rooms = [] }: LocatedTable,
): readonly Finding[] {
  // What the headings of the sections say is in no column, and not dropped.
  const isSaid = (key: string) => rooms.some(({ says }) => says.has(key));
  return contract.columns
    .filter(({ key }) => !columns.has(key) && !isSaid(key))
    .flatMap(({ key, heading }) => {
      const first = rows.find(({ fields }) => fields[key] !== undefined);
      const where = first ? [first.place, { sheet }] : [];
      return first ? [raise('import/column-missing', { heading, sheet }, { where })] : [];
    });
}

/** What an import may not change: the state, the schema, and what a decided event says of money. */
function guardOf(
  { name }: TableContract,
  key: string,
  values: OwnRow['values'],
): 'import/decided-event' | 'import/setting-guarded' | null {
  if (name === 'tblHandelser' && values['status'] === 'beslutad') {
    return ['amount', 'source', 'type', 'from', 'to'].includes(key) ? 'import/decided-event' : null;
  }
  const setting = name === 'tblInstallningar' ? asText(values['key'] ?? null) : '';
  return /^(läge|schemaversion)$/i.test(setting.trim()) ? 'import/setting-guarded' : null;
}

function nameOf(values: Readonly<Record<string, CellValue>>): string {
  const known = [
    'scenario',
    'id',
    'name',
    'post',
    'key',
    'row',
    'column',
    'number',
    'version',
    'source',
    'month',
    'recipient',
  ];
  return known
    .flatMap((key) => {
      const value = values[key] ?? null;
      return value === null || isCellError(value) ? [] : [String(value)];
    })
    .join(' ');
}

function same(before: CellValue, after: string | number | boolean): boolean {
  return typeof before === 'string' ? before.trim() === String(after) : sameValue(before, after);
}
