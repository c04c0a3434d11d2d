/** What a formula came to: a value, or the fact that we cannot compute it. */
import type { CellValue } from '../cell';

export const UNCOMPUTED = Symbol('uncomputed');
export type Outcome = CellValue | typeof UNCOMPUTED;
