/** The grid takes the keyboard back after a cell has been edited or a place been chosen elsewhere. */
export const GRID_ID = 'grid';

export function focusGrid(): void {
  document.getElementById(GRID_ID)?.focus({ preventScroll: true });
}
