/**
 * Newton's step of the fitting: how all factors should change at once so that the margins come out right.
 * A guide in ordinary numbers, never a proof.
 *
 * A row that rises by δ and a column that falls by ε change a cell that follows its factors by share × (δ − ε), as a
 * current flows between two points of different potential. The equations are those of an electrical network with
 * the shares as conductances; they are solved by an elimination in which nothing is ever subtracted, so that weak
 * links between strong parts are not lost. Spec: allocation §6
 */
import { quanta, type Fitting, type Step } from './fitting';
import { at } from './table';

/** A cell that follows its factors. */
interface Link {
  readonly row: number;
  readonly column: number;
  /** Its share in quanta. */
  readonly strength: number;
}

/** The full step, and how much it would change the cell that it changes most, as a logarithm. */
export function newtonStep(fitting: Fitting): { readonly step: Step; readonly reach: number } {
  const { cells, follows, shares, rowGaps, columnGaps } = fitting;
  const links = cells.flatMap(({ row, column }, index) =>
    at(follows, index) ? [{ row, column, strength: quanta(at(shares, index)) }] : [],
  );
  const step =
    rowGaps.length <= columnGaps.length
      ? solved(links, rowGaps, columnGaps)
      : turned(solved(links.map(turnedLink), columnGaps, rowGaps));
  let reach = 0;
  for (const { row, column } of links) {
    reach = Math.max(reach, Math.abs(at(step.rows, row) + at(step.columns, column)));
  }
  return { step, reach };
}

function turned({ rows, columns }: Step): Step {
  return { rows: columns, columns: rows };
}

function turnedLink({ row, column, strength }: Link): Link {
  return { row: column, column: row, strength };
}

/** Every column is replaced by links among its rows; the rows are solved, and the columns follow from them. */
function solved(
  links: readonly Link[],
  rowGaps: readonly number[],
  columnGaps: readonly number[],
): Step {
  const count = rowGaps.length;
  const byColumn: Link[][] = columnGaps.map(() => []);
  for (const link of links) at(byColumn, link.column).push(link);
  const between = new Float64Array(count * count);
  const inflow = Float64Array.from(rowGaps);
  byColumn.forEach((column, index) => {
    const total = totalStrength(column);
    for (const one of column) {
      inflow[one.row] = at(inflow, one.row) - (one.strength / total) * at(columnGaps, index);
      for (const other of column) {
        if (other.row === one.row) continue;
        const place = one.row * count + other.row;
        between[place] = at(between, place) + (one.strength / total) * other.strength;
      }
    }
  });
  const rows = potentials(between, inflow);
  const columns = byColumn.map((column, index) => {
    let lacking = at(columnGaps, index);
    for (const { row, strength } of column) lacking -= strength * at(rows, row);
    return column.length > 0 ? lacking / totalStrength(column) : 0;
  });
  return { rows, columns };
}

function totalStrength(column: readonly Link[]): number {
  let total = 0;
  for (const { strength } of column) total += strength;
  return total;
}

/**
 * Potentials of nodes with the given inflow and conductances (node × count + other node), the first of each connected
 * part at zero. Nodes are eliminated from the last to the first; both arguments are used up.
 */
function potentials(between: Float64Array, inflow: Float64Array): Float64Array {
  const count = inflow.length;
  const totals = new Float64Array(count);
  for (let last = count - 1; last > 0; last--) {
    let total = 0;
    for (let node = 0; node < last; node++) total += at(between, last * count + node);
    totals[last] = total;
    for (let node = 0; node < last; node++) {
      const part = total > 0 ? at(between, last * count + node) / total : 0;
      if (part === 0) continue;
      inflow[node] = at(inflow, node) + part * at(inflow, last);
      for (let other = 0; other < last; other++) {
        const place = node * count + other;
        if (other === node) continue;
        between[place] = at(between, place) + part * at(between, last * count + other);
      }
    }
  }
  const potential = new Float64Array(count);
  for (let node = 1; node < count; node++) {
    let flow = at(inflow, node);
    for (let other = 0; other < node; other++) {
      flow += at(between, node * count + other) * at(potential, other);
    }
    const total = at(totals, node);
    potential[node] = total > 0 ? flow / total : 0;
  }
  return potential;
}
