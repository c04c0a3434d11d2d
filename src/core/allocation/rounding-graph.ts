/**
 * A rounding of fractional shares as a graph: rows and columns are nodes, every share that must be rounded is an arc
 * from its row to its column. An arc that is down can be taken forwards (one quantum more in the cell), an arc that
 * is up backwards (one less). Spec: allocation §7
 */
import { at } from './table';

export interface Arc {
  readonly row: number;
  /** As a node: columns are numbered after the rows. */
  readonly column: number;
  /** What rounding up costs more than rounding down; a whole number. */
  readonly cost: number;
}

export interface Rounding {
  /** In register order. */
  readonly arcs: readonly Arc[];
  /** By node, the arcs that touch it, in register order. */
  readonly touching: readonly (readonly number[])[];
  /** By arc, whether the share is rounded up; changed in place. */
  readonly up: boolean[];
  /** By node: quanta a row still has to place, quanta a column has received too many; changed in place. */
  readonly excess: number[];
  /** By node: no way forwards or backwards costs less than zero in these prices; changed in place. */
  readonly price: number[];
}

/** The node an arc leads to from this one, or null when it cannot be taken from here. */
export function wayFrom({ arcs, up }: Rounding, node: number, arc: number): number | null {
  const { row, column } = at(arcs, arc);
  if (node === row) return at(up, arc) ? null : column;
  return at(up, arc) ? row : null;
}

/** What the arc costs in the current prices, taken from this node; never negative where it can be taken. */
export function pricedCost({ arcs, price }: Rounding, node: number, arc: number): number {
  const { row, column, cost } = at(arcs, arc);
  const forwards = cost + at(price, row) - at(price, column);
  return node === row ? forwards : -forwards;
}
