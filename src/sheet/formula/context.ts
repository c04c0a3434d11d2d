/** Where a formula stands, and what it can see from there. */
import type { Directory, SheetSource } from './directory';
import type { Operand } from './operand';
import type { SeveralCells } from './several-cells';

export interface Context {
  readonly directory: Directory;
  readonly sheet: SheetSource;
  readonly row: number;
  readonly column: number;
  /** What LET has named so far, in lower case. */
  readonly variables: ReadonlyMap<string, Operand>;
  /** How many defined names led here; 0 in the cell itself. */
  readonly depth: number;
  /** What an area counts as where one value is wanted. */
  readonly severalCells: SeveralCells;
}

/** Names may be made of names; a name that is made of itself must end somewhere. */
export const MAX_NAME_DEPTH = 8;
