/**
 * The posts of a mapped foreign sheet at the next opening. The headings are looked for where they now stand, and every
 * row is recognised anew, so inserted rows are taken in; what no longer fits is a finding, and nothing is guessed.
 * Spec: adoption §8
 */
import type { Finding } from '#core/findings/finding';
import { areaAddress } from '#sheet/address';
import { gridOf, type Grids, type SheetGrid } from '../grid';
import { comparable } from '../read/headings';
import type { Located } from '../read/locate';
import { raise } from './findings';
import { joinedHeadings, type HeadingRows } from './joined-heading';
import { locatedPosts } from './located-posts';
import type { SavedMapping } from './mapping';
import { knownNames, type Names } from './names';
import type { AdoptOptions } from './options';
import { wordsIn } from './plain-text';
import { recognise } from './recognise';
import type { Recognition } from './recognition';

export interface MappedPosts extends Located {
  readonly recognition: Recognition | null;
}

export function locateMapped(
  mapping: SavedMapping,
  grids: Grids,
  names: Names = knownNames,
): MappedPosts {
  const lost = (grid?: SheetGrid): MappedPosts => {
    const facts = { sheet: mapping.sheet, area: areaAddress(mapping.area) };
    const where = grid ? [{ sheet: grid.name }] : [];
    const finding = raise('adopt/mapping-lost', facts, { where });
    return { table: null, recognition: null, findings: [finding] };
  };
  const grid = gridOf(grids, mapping.sheet);
  const headings = grid && headingsNow(mapping, grid, names);
  if (!grid || !headings) return lost(grid);
  const area = areaNow(mapping, grid, headings);
  if (area === null) return lost(grid);
  const recognition = recognise(grid, { ...answersOf(mapping, names), headings, area });
  const changed = unitsChanged(mapping, grid, recognition);
  if (changed.length > 0) return { table: null, recognition, findings: changed };
  return {
    table: locatedPosts(recognition, grid, mapping.lastRow !== null),
    recognition,
    findings: recognition.findings.filter(({ code }) => !readerSays(code)),
  };
}

/** The block that a person has marked, where it now stands; undefined when nobody has, or its end is gone. */
export function markedArea(
  mapping: SavedMapping,
  grid: SheetGrid,
  names: Names,
): AdoptOptions['area'] {
  const headings = mapping.lastRow === null ? null : headingsNow(mapping, grid, names);
  return (headings && areaNow(mapping, grid, headings)) ?? undefined;
}

function answersOf(mapping: SavedMapping, names: Names): AdoptOptions {
  const { columns, keys, units, sums, source } = mapping;
  return { columns, keys, units, sums, names, ...(source ? { source } : {}) };
}

/** What the reader of rows will find again, cell by cell. */
function readerSays(code: string): boolean {
  return /^(?:workbook|money)\//.test(code) || code === 'adopt/row-without-name';
}

/** The heading rows that hold most of the saved headings, and at least half of them. */
function headingsNow(
  { area, columns, headingRows }: SavedMapping,
  grid: SheetGrid,
  names: Names,
): HeadingRows | null {
  const used = grid.block?.area;
  if (!used) return null;
  const all = Array.from({ length: used.right - used.left + 1 }, (_, index) => used.left + index);
  const wanted = [...columns.values()].map(comparable);
  const held = (top: number): number => {
    const joined = joinedHeadings(grid, { top, bottom: top + headingRows - 1 }, all, names);
    const texts = new Set(joined.map(({ text }) => comparable(text)));
    return wanted.filter((heading) => texts.has(heading)).length;
  };
  let best = { top: area.top, count: held(area.top) };
  if (best.count === wanted.length && best.count > 0) return rowsFrom(area.top);
  for (let top = used.top; top <= used.bottom; top += 1) {
    const count = held(top);
    if (count > best.count) best = { top, count };
  }
  if (best.count === 0 || best.count * 2 < wanted.length) return null;
  return rowsFrom(best.top);

  function rowsFrom(top: number): HeadingRows {
    return { top, bottom: top + headingRows - 1 };
  }
}

/**
 * A block that a person has marked ends at its last row, wherever that now stands: where it was, else further down,
 * else further up. Undefined when the end is recognised, null when the row is gone.
 */
function areaNow(
  { area, lastRow }: SavedMapping,
  grid: SheetGrid,
  { top }: HeadingRows,
): AdoptOptions['area'] | null {
  if (lastRow === null) return undefined;
  const expected = area.bottom + top - area.top;
  const isLast = (row: number): boolean => {
    for (let column = area.left; column <= area.right; column += 1) {
      if (wordsIn(grid.value(row, column)) === lastRow) return true;
    }
    return false;
  };
  for (let row = expected; row < grid.end; row += 1) {
    if (isLast(row)) return { ...area, top, bottom: row };
  }
  for (let row = expected - 1; row > top; row -= 1) {
    if (isLast(row)) return { ...area, top, bottom: row };
  }
  return null;
}

function unitsChanged(
  mapping: SavedMapping,
  grid: SheetGrid,
  { columns, headings }: Recognition,
): Finding[] {
  return [...mapping.units].flatMap(([key, saved]) => {
    const column = columns.get(key);
    const stated = column?.statedUnit ?? null;
    if (!column || stated === null || stated === saved) return [];
    const where = headings ? [grid.place(headings.bottom, column.column)] : [];
    return [raise('adopt/unit-changed', { heading: column.heading, saved, stated }, { where })];
  });
}
