/**
 * Formulas that only add up other rows: SUM, SUBTOTAL, AGGREGATE, SUMIF and plus signs. Such a row is a sum and no post,
 * whatever it is called. A formula that multiplies, subtracts or looks elsewhere computes an amount of its own.
 * Spec: adoption §4
 */
import { columnOf } from '#sheet/address';

/** Rows that a formula adds up in its own column, ends included, counted from 0. */
export interface Span {
  readonly top: number;
  readonly bottom: number;
}

const reference = /\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?(?![\w(])/gi;
const adding = /\b(?:SUM|SUBTOTAL|AGGREGATE|SUMIFS?|SUMPRODUCT)\s*\(/i;
const addingNames = /\b(?:SUM|SUBTOTAL|AGGREGATE|SUMIFS?)\b/gi;
/** The total row of an Excel table; SUM over a table's column may look at any other table. */
const wholeColumn = /^=SUBTOTAL\s*\([^()]*\[(?!#This Row|@)[^\]]+\]\s*\)$/i;
const conditional = /\bSUM(?:IFS?|PRODUCT)\s*\(/i;

/** The other rows that the formula of this cell adds up; null when it does something else than adding. */
export function rowsAdded(formula: string, row: number, column: number): readonly Span[] | null {
  if (wholeColumn.test(formula)) return [];
  if (formula.includes('!') || formula.includes('[')) return null;
  const spans: Span[] = [];
  const rest = formula.replace(reference, (...parts: unknown[]) => {
    const [left, top, right, bottom] = parts.slice(1, 5) as (string | undefined)[];
    const from = columnOf(left ?? '') ?? -1;
    const to = columnOf(right ?? left ?? '') ?? -1;
    if (Math.min(from, to) <= column && column <= Math.max(from, to)) {
      const rows = [Number(top) - 1, Number(bottom ?? top) - 1];
      spans.push({ top: Math.min(...rows), bottom: Math.max(...rows) });
    }
    return '';
  });
  const others = spans.filter(({ top, bottom }) => top !== row || bottom !== row);
  if (others.length === 0) return null;
  if (conditional.test(formula)) return others;
  const onlyAdds = /^[=+,;()\s\d]*$/.test(rest.replace(addingNames, ''));
  const several = adding.test(formula) || others.length > 1;
  return onlyAdds && several ? others : null;
}

const oneCell = /^=\+?\$?([A-Z]{1,3})\$?(\d{1,7})$/i;

/** The other row whose amount the formula only says again; null when it does something else. */
export function rowRepeated(formula: string, row: number, column: number): number | null {
  const [, letters = '', number = ''] = oneCell.exec(formula) ?? [];
  const other = Number(number) - 1;
  return columnOf(letters) === column && other !== row ? other : null;
}

const cell = String.raw`\$?[A-Z]{1,3}\$?\d{1,7}`;
const amounts = String.raw`(?:${cell}|SUM\(${cell}:${cell}\)|\(${cell}(?:\+${cell})+\))`;
const quotient = new RegExp(`^${amounts}/${amounts}(?:\\*100)?$`, 'i');
/** What keeps a quotient from being an error, or rounds it. */
const wrappings = [
  /^IFERROR\((.+),[^,()]*\)$/i,
  /^IF\([^,()]+,[^,()]*,(.+)\)$/i,
  /^ROUND\((.+),\d+\)$/i,
] as const;

/** Whether the formula says how large a part one amount of its own column is of others: money by money is no money. */
export function isShareOf(formula: string, column: number): boolean {
  const bare = formula.replaceAll(/\s/g, '').replace(/^=\+?/, '');
  const inner = wrappings.reduce((text, pattern) => pattern.exec(text)?.[1] ?? text, bare);
  if (!quotient.test(inner)) return false;
  return [...inner.matchAll(reference)].every(
    ([, left = '', , right = left]) => columnOf(left) === column && columnOf(right) === column,
  );
}

/** Whether the row is among those added. */
export function covers(spans: readonly Span[], row: number): boolean {
  return spans.some(({ top, bottom }) => row >= top && row <= bottom);
}
