/** Enter, Tab and Escape while a cell is being edited, in the grid or in the formula bar. */
import type { Desk } from './desk';
import { focusGrid } from './grid-focus';
import { cellSelection } from './selection';

export function leaveCell(desk: Desk, event: KeyboardEvent): void {
  const { key, shiftKey } = event;
  event.stopPropagation();
  if (key !== 'Enter' && key !== 'Tab' && key !== 'Escape') return;
  event.preventDefault();
  if (key === 'Escape') desk.cancel();
  else if (!desk.commit()) return;
  else {
    const { row, column } = desk.selection.active;
    const by = shiftKey ? -1 : 1;
    const next =
      key === 'Enter'
        ? { row: Math.max(0, row + by), column }
        : { row, column: Math.max(0, column + by) };
    desk.select(cellSelection(next));
  }
  focusGrid();
}
