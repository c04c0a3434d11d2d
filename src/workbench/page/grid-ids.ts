/** The element of the active cell is named to screen readers by its id. */
export function cellId(row: number, column: number): string {
  return `cell-${row}-${column}`;
}
