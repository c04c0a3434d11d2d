/**
 * Formulas as a sheet writes them: plain, shared (written once, its members point at it), or filling an area.
 * Spec: files §6
 */
import { MAX_COLUMNS } from '#sheet/address';
import { movable, type MovedFormula } from '../../memory/moved-formula';
import { formulaFromFile } from './formula-text';

/** The attributes and the text of an <f>. */
export interface WrittenFormula {
  readonly type: string | undefined;
  readonly group: string | undefined;
  readonly area: string | undefined;
  /** The input cells of a what-if table. */
  readonly inputs: readonly string[];
  readonly text: string;
}

/** A formula that is one cell's own and nothing but its text. */
export function plainly(text: string): WrittenFormula {
  return { type: undefined, group: undefined, area: undefined, inputs: [], text };
}

/** One shared formula: where it is written and who shares it. Keys are row × MAX_COLUMNS + column. */
interface SharedFormula {
  readonly master: number;
  readonly moved: MovedFormula;
  readonly members: number[];
}

/** Shared formulas of a sheet by their number. */
export type SharedFormulas = Map<string, SharedFormula>;

export interface ReadFormula {
  readonly formula: string;
  readonly spill?: string;
}

/**
 * The model's formula of a cell; null when it shares a formula that the sheet does not have. `inModel` says what a text of
 * the file is in the model.
 */
export function formulaOf(
  written: WrittenFormula,
  key: number,
  shared: SharedFormulas,
  inModel = formulaFromFile,
): ReadFormula | null {
  const { type, group, area, inputs, text } = written;
  if (type === 'shared' && group !== undefined) {
    const found = shared.get(group);
    if (!found) return null;
    if (key === found.master) return { formula: found.moved(0, 0) };
    const rows = Math.floor(key / MAX_COLUMNS) - Math.floor(found.master / MAX_COLUMNS);
    return { formula: found.moved(rows, (key % MAX_COLUMNS) - (found.master % MAX_COLUMNS)) };
  }
  if (type === 'dataTable') {
    return {
      formula: `=TABLE(${inputs.join(',')})`,
      ...(area === undefined ? {} : { spill: area }),
    };
  }
  const formula = inModel(text);
  return type === 'array' && area !== undefined ? { formula, spill: area } : { formula };
}

/** Takes note of a shared formula where it is written, and of each cell that shares it. */
export function noteShared(written: WrittenFormula, key: number, shared: SharedFormulas): void {
  const { type, group, text } = written;
  if (type !== 'shared' || group === undefined) return;
  const found = shared.get(group);
  if (text.trim() !== '' && !found) {
    shared.set(group, { master: key, moved: movable(formulaFromFile(text)), members: [key] });
  } else {
    found?.members.push(key);
  }
}
