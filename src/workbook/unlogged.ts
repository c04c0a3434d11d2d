/**
 * Amounts that do not stand as the log tells: somebody has written past it. In Arbetsmaterial that is normal work; from
 * Förslag on each such cell is a finding. Cells are known by their place, so rows that were moved count as changed.
 * Spec: workbook §14
 */
import type { Book } from '#core/budget/book';
import type { Finding } from '#core/findings/finding';
import { formatPlace } from '#core/findings/place';
import { subtract, type Amount } from '#core/money/amount';
import { readCellNumber } from '#core/money/cell';
import type { Unit } from '#core/money/unit';
import { cellAddress, parseReference } from '#sheet/address';
import { plainly, sameValue, type CellValue } from '#sheet/cell';
import { raise } from './findings';
import { amountColumns, fixedCells } from './fixed-point';
import { contentOf, gridOf, type Grids } from './grid';
import type { LogEntry } from './journal';
import type { Layout } from './layout';
import { logText } from './log-text';
import { outcomes } from './log';

interface Told {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** null when the writing was cut off, and nobody knows. */
  readonly content: { readonly value: CellValue } | null;
}

export function unloggedFindings(
  { state }: Book,
  entries: readonly LogEntry[],
  grids: Grids,
  layout: Layout,
): Finding[] {
  if (state === 'arbetsmaterial') return [];
  const told = toldBy(entries);
  if (!told) return [raise('workbook/no-fixed-point', {}, { where: logPlace(layout) })];
  const units = unitsOf(layout);
  const amounts = amountColumns(layout).flatMap((area) =>
    Array.from({ length: area.bottom - area.top + 1 }, (_, down) => ({
      sheet: area.sheet,
      row: area.top + down,
      column: area.left,
    })),
  );
  const places = new Map([...told.values(), ...amounts].map((each) => [keyOf(each), each]));
  return [...places].flatMap(([key, { sheet, row, column }]) => {
    const known = told.get(key);
    if (known?.content === null) return [];
    const logged = known?.content.value ?? null;
    const held = gridOf(grids, sheet)
      ? plainly(logText(contentOf(grids, sheet, row, column)))
      : null;
    if (sameValue(blankless(logged), blankless(held))) return [];
    const unit = units.get(`${sheet.toLowerCase()}!${String(column)}`);
    const difference = unit === undefined ? null : differenceOf(logged, held, unit);
    const at = { sheet, cell: cellAddress(row, column) };
    const facts = { cell: formatPlace(at), logged: plainly(logged), held, difference };
    return [raise('workbook/changed-without-log', facts, { where: [at], effect: difference })];
  });
}

/** What the log says that every amount is since all were fixed; null when none were. */
function toldBy(entries: readonly LogEntry[]): ReadonlyMap<string, Told> | null {
  let told: Map<string, Told> | null = null;
  let plan: number | null = null;
  for (const entry of entries) {
    const begun = entry.outcome === outcomes.begun;
    const fixed = fixedCells(entry);
    if (fixed?.anew === true && !begun && (told === null || entry.plan !== plan)) {
      [told, plan] = [new Map<string, Told>(), entry.plan];
    }
    if (!told) continue;
    if (fixed) {
      const { sheet, top, left: column } = fixed.area;
      fixed.contents.forEach((value, down) => {
        const at = { sheet, row: top + down, column };
        // A writing that was cut off has its own finding, and leaves open which of the two stands.
        told?.set(keyOf(at), { ...at, content: begun ? null : { value } });
      });
      continue;
    }
    const area = parseReference(entry.cell);
    if (!area || area.top !== area.bottom || area.left !== area.right) continue;
    const at = { sheet: area.sheet, row: area.top, column: area.left };
    if (told.has(keyOf(at))) {
      told.set(keyOf(at), { ...at, content: begun ? null : { value: entry.after } });
    }
  }
  return told;
}

function keyOf({ sheet, row, column }: Pick<Told, 'sheet' | 'row' | 'column'>): string {
  return `${sheet.toLowerCase()}!${String(row)}!${String(column)}`;
}

function unitsOf(layout: Layout): ReadonlyMap<string, Unit> {
  return new Map(
    [...layout.values()].flatMap(({ sheet, columns, units }) =>
      [...units].map(([key, unit]) => {
        const column = columns.get(key);
        return [`${sheet.toLowerCase()}!${String(column)}`, unit] as const;
      }),
    ),
  );
}

function differenceOf(logged: CellValue, held: CellValue, unit: Unit): Amount | null {
  if (typeof logged !== 'number' || typeof held !== 'number') return null;
  const [before, after] = [logged, held].map((number) => readCellNumber(number, unit).amount);
  return before && after ? subtract(after, before) : null;
}

function blankless(value: CellValue): CellValue {
  return value === '' ? null : value;
}

function logPlace(layout: Layout) {
  const table = layout.get('tblLogg');
  return table ? [{ sheet: table.sheet }] : [];
}
