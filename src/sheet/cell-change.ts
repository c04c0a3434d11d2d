/** Which cell changed; what it now holds is read from the sheet. */
export interface CellChange {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}
