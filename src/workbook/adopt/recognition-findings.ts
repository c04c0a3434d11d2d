/** The findings of a recognised block: its cells, its sums, its row totals, and rows in doubt. Spec: adoption §6 */
import type { Finding } from '#core/findings/finding';
import { add, equals, isZero, subtract, ZERO, type Amount } from '#core/money/amount';
import type { Unit } from '#core/money/unit';
import { raise as raiseCell } from '../findings';
import type { SheetGrid } from '../grid';
import type { MappedColumn } from './columns';
import { currentKeys } from './contract';
import { raise } from './findings';
import { amountOf, type ForeignRow } from './foreign-row';
import type { Recognition } from './recognition';
import type { RoledRow } from './role';

type Found = Omit<Recognition, 'findings'>;
type Columns = ReadonlyMap<string, MappedColumn>;

/** Single cells: amounts that cannot be read, posts without a name, sources that nobody knows, sums in doubt. */
export function cellFindings(grid: SheetGrid, { columns, rows }: Found): Finding[] {
  return rows.flatMap(({ cells, role, source, label, maybeSum }) => {
    if (role !== 'post' && role !== 'delsumma' && role !== 'summa') return [];
    const where = [grid.place(cells.row, columns.get('name')?.column ?? 0)];
    const findings: Finding[] = [...cells.amounts].flatMap(([key, cell]) =>
      !columns.has(key) || cell.state === 'blank' || cell.finding === null ? [] : [cell.finding],
    );
    if (role !== 'post') return findings.filter(({ code }) => code !== 'money/float-residue');
    if (cells.name === null && columns.has('name'))
      findings.push(raise('adopt/row-without-name', {}, { where }));
    if (source === null && columns.has('source'))
      findings.push(unknownSource(grid, cells, columns));
    const key = currentKeys.find((each) => amountOf(cells, each) !== null);
    const amount = key && amountOf(cells, key);
    const unit = key && columns.get(key)?.unit;
    if (maybeSum && amount && unit) {
      const facts = { label: label ?? '', amount, unit };
      findings.push(raise('adopt/row-may-be-sum', facts, { where, effect: amount }));
    }
    return findings;
  });
}

function unknownSource(grid: SheetGrid, { row, own }: ForeignRow, columns: Columns): Finding {
  const where = [grid.place(row, columns.get('source')?.column ?? 0)];
  const text = own.get('source');
  const heading = columns.get('source')?.heading ?? '';
  return text === undefined
    ? raiseCell('workbook/value-missing', { heading }, { where })
    : raiseCell('workbook/unknown-choice', { heading, text, choices: ['ALF', 'FoUU'] }, { where });
}

/** Sums that are not what their posts make, and posts whose row total is not what its sources make. */
export function sumFindings(grid: SheetGrid, { columns, rows, sums }: Found): Finding[] {
  const posts = rows.filter(({ role }) => role === 'post').length;
  const ofSums = sums.flatMap(({ row, posts: scope, columns: summed }) =>
    summed.flatMap(({ key, verdict, stated, computed, passesHidden }) => {
      const column = columns.get(key);
      if (verdict !== 'differs' || !stated || !column?.unit) return [];
      const difference = subtract(stated, computed);
      const facts = {
        label: row.label ?? '',
        grand: scope.length === posts,
        column: column.heading,
        ...{ stated, computed, difference, passesHidden },
        unit: column.unit,
      };
      const where = [grid.place(row.cells.row, column.column)];
      return [raise('adopt/sum-differs', facts, { where, effect: difference })];
    }),
  );
  return [...ofSums, ...rows.flatMap((row) => rowTotalFinding(grid, row, columns) ?? [])];
}

/**
 * The columns without the one that looked like a total of ALF and FoUU, when it is not so for most posts: then it
 * holds something else.
 */
export function rowTotals(columns: Columns, rows: readonly RoledRow[]): Columns {
  if (!columns.has('total')) return columns;
  const compared = rows.flatMap((row) => {
    const parts = partsOf(row);
    const stated = amountOf(row.cells, 'total');
    return row.role === 'post' && parts && stated ? [equals(parts, stated)] : [];
  });
  const agreeing = compared.filter(Boolean).length;
  if (compared.length === 0 || agreeing * 2 > compared.length) return columns;
  return new Map([...columns].filter(([key]) => key !== 'total'));
}

function rowTotalFinding(grid: SheetGrid, row: RoledRow, columns: Columns): Finding | null {
  const column = columns.get('total');
  const stated = amountOf(row.cells, 'total');
  const computed = partsOf(row);
  const unit: Unit | null = column?.unit ?? null;
  if (row.role !== 'post' || !column || !stated || !computed || !unit) return null;
  const difference = subtract(stated, computed);
  if (isZero(difference) || isExplainedByText(row, stated)) return null;
  const facts = { label: row.label ?? '', stated, computed, difference, unit };
  const where = [grid.place(row.cells.row, column.column)];
  return raise('adopt/row-total-differs', facts, { where, effect: difference });
}

/** ALF and FoUU of a row, blanks left out; null when one cannot be read or there is none. */
function partsOf({ cells }: RoledRow): Amount | null {
  const parts = [cells.amounts.get('ALF'), cells.amounts.get('FoUU')];
  if (parts.some((cell) => !cell || cell.state === 'unreadable')) return null;
  return add(amountOf(cells, 'ALF') ?? ZERO, amountOf(cells, 'FoUU') ?? ZERO);
}

/** A formula that adds the row up skips what is typed as text. */
function isExplainedByText({ cells }: RoledRow, stated: Amount): boolean {
  const numbers = (['ALF', 'FoUU'] as const).flatMap((key) => {
    const cell = cells.amounts.get(key);
    return cell?.state === 'number' ? [cell.amount] : [];
  });
  return equals(numbers.reduce(add, ZERO), stated);
}
