/**
 * Patches the cells of a sheet's text: rows that have changed are found by their offsets, read again, and only the
 * <c> elements that differ from the model are rewritten. Formulas that stay keep their text; a shared formula whose
 * first cell changes is written out in the cells that share it. Spec: files §5–6
 */
import { invariant } from '#core/money/invariant';
import { MAX_COLUMNS, areaAddress, cellAddress, parseAddress } from '#sheet/address';
import { sameValue, type Cell } from '#sheet/cell';
import type { Worksheet } from '#sheet/worksheet';
import type { CellContext } from '../read/cell-value';
import { formulaForFile, formulaFromFile } from '../read/formula-text';
import type { SheetPlan } from '../read/sheet-part';
import type { PartText } from '../xml/part-text';
import { opened, withAttributes } from '../xml/tag-text';
import { TextPatch } from '../xml/text-patch';
import { attribute, child, childrenOf, prefixOf, readTree, type XmlElement } from '../xml/tree';
import { newCell } from './cell-text';
import { patchedCell, readWritten } from './patched-cell';
import { insertInto } from './elements';
import type { StyleIndexes } from './style-indexes';

export interface CellPatching {
  readonly source: PartText;
  readonly plan: SheetPlan;
  readonly sheet: Worksheet;
  readonly context: CellContext;
  readonly styles: StyleIndexes;
  readonly patch: TextPatch;
}

/** Whether any formula came or went, which makes the calculation chain of the file wrong. */
export function patchCells(patching: CellPatching, changed: ReadonlySet<number>): boolean {
  const { plan, sheet, patch, source } = patching;
  const expanded = sharedWithChanged(plan, sheet, changed);
  const byRow = rowsOf([...changed, ...expanded]);
  const positions = new Map(plan.rows.numbers.map((row, position) => [row, position]));
  const newRows: { readonly before: number; readonly text: string }[] = [];
  let formulasMoved = false;
  for (const [row, keys] of byRow) {
    const position = positions.get(row);
    if (position !== undefined) {
      formulasMoved = patchRow(patching, position, keys, expanded) || formulasMoved;
      continue;
    }
    const text = newRow(patching, row, keys);
    if (text === '') continue;
    newRows.push({ before: startOfRowAfter(plan, row), text });
    formulasMoved ||= keys.some((key) => sheet.cells.get(key)?.formula !== undefined);
  }
  if (plan.rows.numbers.length === 0) {
    insertInto(patch, source.text, plan.data, newRows.map(({ text }) => text).join(''));
  } else {
    for (const { before, text } of newRows) patch.insert(before, text);
  }
  patchDimension(patching, changed);
  return formulasMoved;
}

/** The keys by row, in the order of the sheet, each once. */
function rowsOf(keys: readonly number[]): Map<number, number[]> {
  const rows = new Map<number, number[]>();
  for (const key of [...new Set(keys)].toSorted((a, b) => a - b)) {
    const row = Math.floor(key / MAX_COLUMNS);
    const line = rows.get(row);
    if (line) line.push(key);
    else rows.set(row, [key]);
  }
  return rows;
}

/** Offset before which a row with that number belongs. */
function startOfRowAfter({ rows, data }: SheetPlan, row: number): number {
  let [low, high] = [0, rows.numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows.numbers[middle] ?? 0) > row) high = middle;
    else low = middle + 1;
  }
  return rows.starts[low] ?? data.closeStart;
}

/** Cells that share a formula whose first cell no longer has it. */
function sharedWithChanged(
  plan: SheetPlan,
  sheet: Worksheet,
  changed: ReadonlySet<number>,
): Set<number> {
  const sharing = new Set<number>();
  for (const { master, moved, members } of [...plan.shared.values()].flat()) {
    if (!changed.has(master) || sheet.cells.get(master)?.formula === moved(0, 0)) continue;
    for (const member of members) sharing.add(member);
  }
  return sharing;
}

function patchRow(
  patching: CellPatching,
  position: number,
  keys: readonly number[],
  expanded: ReadonlySet<number>,
): boolean {
  const { source, plan, sheet, context, styles, patch } = patching;
  const start = plan.rows.starts[position];
  const end = plan.rows.ends[position];
  const row = plan.rows.numbers[position];
  invariant(
    start !== undefined && end !== undefined && row !== undefined,
    'the row is in the plan',
  );
  const text = source.text.slice(start, end);
  const element = readRow(patching, text);
  const cells = cellsOf(element, row);
  const edits = new TextPatch(text);
  const added: string[] = [];
  let formulasMoved = false;
  for (const key of keys) {
    const cell = sheet.cell(row, key % MAX_COLUMNS);
    const held = cells.get(key);
    if (held) {
      const written = readWritten(held, key, plan.shared, context);
      const fresh = { cell, style: styles.of(cell.style), expand: expanded.has(key) };
      edits.replace(held.start, held.end, patchedCell(text, held, written, fresh));
      formulasMoved ||= (written.formula === undefined) !== (cell.formula === undefined);
    } else if (isWorthWriting(cell)) {
      const address = cellAddress(row, key % MAX_COLUMNS);
      const fresh = newCell(cell, address, styles.of(cell.style), prefixOf(element));
      const next = [...cells].find(([other]) => other > key)?.[1];
      if (next) edits.insert(next.start, fresh);
      else added.push(fresh);
      formulasMoved ||= cell.formula !== undefined;
    }
  }
  const tag = widened(text.slice(0, element.openEnd), element, keys);
  if (element.closeStart === element.end && added.length > 0) {
    const opening = opened(tag);
    edits.replace(0, text.length, `${opening}${added.join('')}</${element.tag.name}>`);
  } else {
    edits.replace(0, element.openEnd, tag);
    edits.insert(element.closeStart, added.join(''));
  }
  const result = edits.result();
  proveApplied(patching, result, row, keys);
  patch.replace(start, end, result);
  return formulasMoved;
}

/** A row as a fragment, with the namespaces that surround it. */
function readRow({ source, plan }: CellPatching, text: string): XmlElement {
  return readTree(source, text, { bindings: plan.data.tag.bindings });
}

/** Reads the row as it is going to be written: every cell must hold what the model holds. */
function proveApplied(
  patching: CellPatching,
  text: string,
  row: number,
  keys: readonly number[],
): void {
  const { plan, sheet, context } = patching;
  const cells = cellsOf(readRow(patching, text), row);
  for (const key of keys) {
    const wanted = sheet.cell(row, key % MAX_COLUMNS);
    const element = cells.get(key);
    const found = element
      ? readWritten(element, key, plan.shared, context)
      : { value: null, formula: undefined };
    const formula =
      wanted.formula === undefined ? undefined : formulaFromFile(formulaForFile(wanted.formula));
    const same = sameValue(found.value, wanted.value);
    invariant(
      same && (found.formula === formula || found.formula === wanted.formula),
      'every edit of a sheet is applied',
      {
        sheet: sheet.name,
        cell: cellAddress(row, key % MAX_COLUMNS),
      },
    );
  }
}

/** The cells of a row by key, in their order. */
function cellsOf(row: XmlElement, number: number): Map<number, XmlElement> {
  let column = -1;
  return new Map(
    childrenOf(row, 'c').map((element) => {
      const written = attribute(element, 'r');
      column = written === undefined ? column + 1 : (parseAddress(written)?.left ?? column + 1);
      return [number * MAX_COLUMNS + column, element];
    }),
  );
}

function newRow(
  { sheet, plan, styles }: CellPatching,
  row: number,
  keys: readonly number[],
): string {
  const prefix = prefixOf(plan.data);
  const cells = keys.flatMap((key) => {
    const column = key % MAX_COLUMNS;
    const cell = sheet.cell(row, column);
    if (!isWorthWriting(cell)) return [];
    return [newCell(cell, cellAddress(row, column), styles.of(cell.style), prefix)];
  });
  return cells.length === 0 ? '' : `<${prefix}row r="${row + 1}">${cells.join('')}</${prefix}row>`;
}

function isWorthWriting({ value, formula, style }: Cell): boolean {
  return value !== null || formula !== undefined || style !== undefined;
}

/** The row's tag with its hint of the first and last column widened, when it has one. */
function widened(tag: string, row: XmlElement, keys: readonly number[]): string {
  const span = /^(\d+):(\d+)$/.exec(attribute(row, 'spans') ?? '');
  if (!span) return tag;
  const columns = keys.map((key) => (key % MAX_COLUMNS) + 1);
  const first = Math.min(Number(span[1]), ...columns);
  const last = Math.max(Number(span[2]), ...columns);
  const same = first === Number(span[1]) && last === Number(span[2]);
  return same ? tag : withAttributes(tag, { spans: `${first}:${last}` });
}

function patchDimension(
  { plan, patch, source, sheet }: CellPatching,
  changed: ReadonlySet<number>,
): void {
  const element = child(plan.root, 'dimension');
  const old = element && parseAddress(attribute(element, 'ref') ?? '');
  if (!old) return;
  let { top, left, bottom, right } = old;
  for (const key of changed) {
    if (!sheet.cells.has(key)) continue;
    const [row, column] = [Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS];
    [top, left] = [Math.min(top, row), Math.min(left, column)];
    [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
  }
  const ref = areaAddress({ top, left, bottom, right });
  if (ref === areaAddress(old)) return;
  const tag = source.text.slice(element.start, element.openEnd);
  patch.replace(element.start, element.openEnd, withAttributes(tag, { ref }));
}
