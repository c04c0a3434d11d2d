/** Addresses in a sheet. Rows and columns count from 0 in code and from 1 and A on the screen. */

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** A rectangle of cells, edges included. */
export interface Area {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The smallest rectangle around both. */
export function enclosing(a: Omit<Area, 'sheet'>, b: Omit<Area, 'sheet'>): Omit<Area, 'sheet'> {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

/** Those that were asked for before: every address needs one, and a sheet has few. */
const known: string[] = [];

/** 0 → "A", 27 → "AB". */
export function columnLetters(column: number): string {
  return (known[column] ??= spelt(column));
}

function spelt(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** "AB" → 27; null when it is no column of a sheet. */
export function columnOf(letters: string): number | null {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return null;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column <= MAX_COLUMNS ? column - 1 : null;
}

/** (4, 4) → "E5". */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** "A1:H60", or "A1" for a single cell. */
export function areaAddress({ top, left, bottom, right }: Omit<Area, 'sheet'>): string {
  const first = cellAddress(top, left);
  return top === bottom && left === right ? first : `${first}:${cellAddress(bottom, right)}`;
}

/** "$E$5" or "A1:H60" → the rectangle; null when it is no address. */
export function parseAddress(text: string): Omit<Area, 'sheet'> | null {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/.exec(
    text.trim(),
  );
  if (!match) return null;
  const [, left1 = '', top1 = '', left2 = left1, top2 = top1] = match;
  const columns = [columnOf(left1), columnOf(left2)];
  const rows = [Number(top1) - 1, Number(top2) - 1];
  if (columns.some((column) => column === null)) return null;
  if (rows.some((row) => row < 0 || row >= MAX_ROWS)) return null;
  const [a = 0, b = 0] = columns.map(Number);
  const [c = 0, d = 0] = rows;
  return {
    left: Math.min(a, b),
    right: Math.max(a, b),
    top: Math.min(c, d),
    bottom: Math.max(c, d),
  };
}

/** "Poster!H14", "'Bilaga 1'!A1:B2" → the area; null when it is no reference. */
export function parseReference(text: string): Area | null {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(text.trim());
  if (!match) return null;
  const rectangle = parseAddress(match[3] ?? '');
  const sheet = match[1]?.replaceAll("''", "'") ?? match[2] ?? '';
  return rectangle && { sheet, ...rectangle };
}

export function contains(area: Area, sheet: string, row: number, column: number): boolean {
  return (
    area.sheet === sheet &&
    row >= area.top &&
    row <= area.bottom &&
    column >= area.left &&
    column <= area.right
  );
}

export function overlaps(a: Area, b: Area): boolean {
  return (
    a.sheet === b.sheet &&
    a.top <= b.bottom &&
    b.top <= a.bottom &&
    a.left <= b.right &&
    b.left <= a.right
  );
}
