/**
 * Formulas as a sheet writes them: plain, shared (written once, its members point at it), or filling an area.
 * Spec: files §6
 */
import { MAX_COLUMNS, parseAddress, type Area } from '#sheet/address';
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
  /** Around all who share it; its own cell alone where the file does not say. */
  readonly area: Omit<Area, 'sheet'>;
  readonly moved: MovedFormula;
  readonly members: number[];
}

/** Shared formulas of a sheet by their number, which one further down may have once more; those of a number in their order. */
export type SharedFormulas = Map<string, SharedFormula[]>;

/** The one that a cell of the number shares: where there are several, the last whose area holds it. */
function sharedAt(shared: SharedFormulas, group: string, key: number): SharedFormula | undefined {
  const all = shared.get(group);
  if (!all || all.length === 1) return all?.[0];
  const [row, column] = [Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS];
  const holds = ({ master, area }: SharedFormula) =>
    master <= key && row <= area.bottom && column >= area.left && column <= area.right;
  return all.findLast(holds) ?? all.findLast(({ master }) => master <= key);
}

/** How many shared formulas so far have the number of this one, and are looked through to find its own. */
export function alike({ group }: WrittenFormula, shared: SharedFormulas): number {
  return group === undefined ? 0 : (shared.get(group)?.length ?? 0);
}

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
    const found = sharedAt(shared, group, key);
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
  const { type, group, area, text } = written;
  if (type !== 'shared' || group === undefined) return;
  const found = sharedAt(shared, group, key);
  if (text.trim() !== '' && (area !== undefined || !found)) {
    const around = parseAddress(area ?? '') ?? ownCell(key);
    const moved = movable(formulaFromFile(text));
    const next = { master: key, area: around, moved, members: [key] };
    const held = shared.get(group);
    if (held) held.push(next);
    else shared.set(group, [next]);
  } else {
    found?.members.push(key);
  }
}

function ownCell(key: number): Omit<Area, 'sheet'> {
  const [row, column] = [Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS];
  return { top: row, left: column, bottom: row, right: column };
}
