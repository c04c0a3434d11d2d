/** What the keys do in the grid, as in Excel. Typing begins to edit. Spec: workbench §3 */
import type { Desk } from './desk';
import {
  cellSelection,
  everything,
  lastFilled,
  movingCorner,
  stepFrom,
  stretched,
  type Ground,
  type Step,
} from './selection';
import type { CellAt } from '../office/writer';

const ARROWS: Readonly<Record<string, Omit<Step, 'toEdge'>>> = {
  ArrowUp: { rows: -1, columns: 0 },
  ArrowDown: { rows: 1, columns: 0 },
  ArrowLeft: { rows: 0, columns: -1 },
  ArrowRight: { rows: 0, columns: 1 },
};

/** True when the key did something and the browser is to leave it alone. */
export function pressKey(desk: Desk, ground: Ground, event: KeyboardEvent, page: number): boolean {
  const { key, shiftKey } = event;
  const command = event.ctrlKey || event.metaKey;
  if (event.altKey) return false;
  const { selection } = desk;
  const target = destination(ground, desk, { key, command, shiftKey, page });
  if (target) {
    const stretching = shiftKey && key !== 'Tab' && key !== 'Enter';
    desk.select(stretching ? stretched(selection, target) : cellSelection(target));
    return true;
  }
  if (command) return pressCommand(desk, key.toLowerCase());
  if (key === 'F2') return edit(desk, desk.activeText);
  if (key === 'Delete' || key === 'Backspace') return clear(desk);
  // Whoever types fast is ahead of the field that opens: its letters come after each other, none in another's place.
  if (key.length === 1) return edit(desk, (desk.editing?.text ?? '') + key);
  return false;
}

interface Pressed {
  readonly key: string;
  readonly command: boolean;
  readonly shiftKey: boolean;
  /** Rows that fit on the screen. */
  readonly page: number;
}

/** The cell that a key leads to; null when it leads nowhere. */
function destination(ground: Ground, desk: Desk, pressed: Pressed): CellAt | null {
  const { key, command, shiftKey, page } = pressed;
  const { active } = desk.selection;
  const from = shiftKey ? movingCorner(desk.selection) : active;
  const arrow = ARROWS[key];
  if (arrow) return stepFrom(ground, from, { ...arrow, toEdge: command });
  const by = shiftKey ? -1 : 1;
  if (key === 'Tab') return stepFrom(ground, active, { rows: 0, columns: by, toEdge: false });
  if (key === 'Enter') return stepFrom(ground, active, { rows: by, columns: 0, toEdge: false });
  if (key === 'Home') return { row: command ? ground.sheet.frozenRows : from.row, column: 0 };
  if (key === 'End' && command) return lastFilled(ground.sheet);
  if (command) return null;
  if (key === 'PageDown') {
    return { ...from, row: Math.min(ground.rows.count - 1, from.row + page) };
  }
  return key === 'PageUp' ? { ...from, row: Math.max(0, from.row - page) } : null;
}

function pressCommand(desk: Desk, key: string): boolean {
  if (key === 'a') {
    const area = everything(desk.sheet);
    desk.select({ area, active: { row: 0, column: 0 }, seen: null });
    return true;
  }
  if (key === 'pagedown') return turnTo(desk, 1);
  if (key === 'pageup') return turnTo(desk, -1);
  return false;
}

function turnTo(desk: Desk, by: 1 | -1): boolean {
  const shown = desk.book.workbook.sheets.filter(({ visibility }) => visibility === 'visible');
  const next = shown[shown.indexOf(desk.sheet) + by];
  if (next) desk.activate(next.name);
  return true;
}

function edit(desk: Desk, text: string): boolean {
  desk.edit(text, 'cell');
  return true;
}

/** Empties the selected cells; their looks stay. */
export function clear(desk: Desk): boolean {
  const { top, left, bottom, right } = desk.selection.area;
  const used = everything(desk.sheet);
  const edits = [];
  for (let row = top; row <= Math.min(bottom, used.bottom); row += 1) {
    for (let column = left; column <= Math.min(right, used.right); column += 1) {
      const { value, formula } = desk.sheet.cell(row, column);
      if (value === null && formula === undefined) continue;
      edits.push({ row, column, content: { value: null } });
    }
  }
  if (edits.length > 0) desk.change(edits);
  return true;
}
