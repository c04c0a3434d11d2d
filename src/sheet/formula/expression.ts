/**
 * A formula as a tree, ready to be evaluated: references are already numbers, names already in lower case.
 * It does not know in which cell it stands, so all cells with the same text share one tree.
 */
import type { CellValue } from '../cell';

export type Expression =
  | { readonly kind: 'constant'; readonly value: CellValue }
  | { readonly kind: 'array'; readonly rows: readonly (readonly CellValue[])[] }
  | AreaReference
  | TableReference
  | NameReference
  | { readonly kind: 'range' | 'intersection'; readonly from: Expression; readonly to: Expression }
  | { readonly kind: 'spill' | 'single'; readonly of: Expression }
  | { readonly kind: 'negative' | 'positive' | 'percent'; readonly of: Expression }
  | Operation
  | { readonly kind: 'let'; readonly variables: readonly Variable[]; readonly body: Expression }
  | Call
  | Uncomputable;

/** A written address; edges are included, and a whole column or row reaches the edges of the sheet. */
export interface AreaReference {
  readonly kind: 'area';
  /** null for the sheet in which the formula stands. */
  readonly sheet: string | null;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  /** Which edges move with the cell when the reference stands in a defined name. */
  readonly relative: Readonly<Record<'top' | 'left' | 'bottom' | 'right', boolean>>;
}

export type TablePart = 'headers' | 'data' | 'totals' | 'all' | 'this row';

/** tbl[[#This Row],[First]:[Last]]; without a table it is the one in which the formula stands. */
export interface TableReference {
  readonly kind: 'table';
  readonly table: string | null;
  readonly columns: readonly string[];
  readonly parts: readonly TablePart[];
}

export interface NameReference {
  readonly kind: 'name';
  readonly sheet: string | null;
  readonly name: string;
}

export type Operator = '+' | '-' | '*' | '/' | '^' | '&' | '=' | '<>' | '<' | '>' | '<=' | '>=';

/** first op₁ a op₂ b …, worked off from the left: a list, because a thousand terms would nest too deep. */
export interface Operation {
  readonly kind: 'operation';
  readonly first: Expression;
  readonly rest: readonly { readonly operator: Operator; readonly operand: Expression }[];
  /** It is the whole formula, without brackets around it: Excel then clears a residue of its last + or −. */
  readonly outermost: boolean;
}

interface Variable {
  readonly name: string;
  readonly value: Expression;
}

export interface Call {
  readonly kind: 'call';
  /** In capitals, without Excel's prefixes such as _xlfn. */
  readonly name: string;
  /** null where nothing stands between the commas. */
  readonly arguments: readonly (Expression | null)[];
}

/** Something that we do not compute. */
interface Uncomputable {
  readonly kind: 'uncomputable';
  readonly why: string;
  /** It may read cells that cannot be seen in the formula, so every change may concern it. */
  readonly readsAnywhere: boolean;
  /** What it is seen to read all the same. */
  readonly parts: readonly Expression[];
}

/** What an expression is put together of, in the order in which it is written. */
export function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'range':
    case 'intersection':
      return [expression.from, expression.to];
    case 'spill':
    case 'single':
    case 'negative':
    case 'positive':
    case 'percent':
      return [expression.of];
    case 'operation':
      return [expression.first, ...expression.rest.map(({ operand }) => operand)];
    case 'let':
      return [...expression.variables.map(({ value }) => value), expression.body];
    case 'call':
      return expression.arguments.filter((each) => each !== null);
    case 'uncomputable':
      return expression.parts;
    default:
      return [];
  }
}
