/** One written reference → area, table part or name. What lies in another workbook is uncomputable. */
import { parseA1Ref, parseStructRef, type ReferenceA1Xlsx } from '@borgar/fx/xlsx';
import { MAX_COLUMNS, MAX_ROWS } from '../address';
import type { Expression, TablePart } from './expression';

const PARTS: readonly string[] = ['headers', 'data', 'totals', 'all', 'this row'];

export function parseReference(
  text: string,
  kind: 'name' | 'range' | 'beam' | 'table',
): Expression {
  const parsed = kind === 'table' ? parseStructRef(text) : parseA1Ref(text);
  if (!parsed) return beyond(`the reference ${text}`, true);
  if (parsed.workbookName) return beyond('another workbook', false);
  const sheet = parsed.sheetName ? parsed.sheetName.toLowerCase() : null;
  if ('range' in parsed) return area(sheet, parsed.range, text);
  if ('name' in parsed) return { kind: 'name', sheet, name: parsed.name.toLowerCase() };
  const { table, columns = [], sections = [] } = parsed;
  return {
    kind: 'table',
    table: table ? table.toLowerCase() : null,
    columns: columns.map((column) => column.toLowerCase()),
    parts: sections.filter((section): section is TablePart => PARTS.includes(section)),
  };
}

function area(sheet: string | null, range: ReferenceA1Xlsx['range'], text: string): Expression {
  // A reference through several sheets, or one that leaves out its empty edges: seldom seen, not computed.
  if (sheet?.includes(':') || range.trim) return beyond(`the reference ${text}`, true);
  const { top, left, bottom, right } = range;
  return {
    kind: 'area',
    sheet,
    top: top ?? 0,
    left: left ?? 0,
    bottom: bottom ?? MAX_ROWS - 1,
    right: right ?? MAX_COLUMNS - 1,
    relative: {
      top: top !== null && !range.$top,
      left: left !== null && !range.$left,
      bottom: typeof bottom === 'number' && !range.$bottom,
      right: typeof right === 'number' && !range.$right,
    },
  };
}

function beyond(why: string, readsAnywhere: boolean): Expression {
  return { kind: 'uncomputable', why, readsAnywhere, parts: [] };
}
