/**
 * Chooses among equally good roundings: the cell of lowest rank is rounded up if any of them rounds it up, then the
 * next one given that choice, and so on through the register. Spec: allocation §8
 *
 * Equally good roundings differ by closed rounds of arcs that cost nothing in the final prices. Where no way leads
 * back from a cell's column to its row, none ever will: settling cells only takes ways away. The nodes that were
 * reached are then parted from the others for good, so that at most as many searches fail as there are nodes.
 */
import { pricedCost, wayFrom, type Rounding } from './rounding-graph';
import { at } from './table';

/** Changes `up`; margins and cost stay as they are. */
export function preferLowerRank(rounding: Rounding): void {
  const { arcs, up, price, touching } = rounding;
  const part = price.map(() => 0);
  const latest = touching.map((around) => around.length - 1);
  let parts = 1;
  arcs.forEach(({ row, column }, settled) => {
    if (at(up, settled) || at(part, row) !== at(part, column)) return;
    if (pricedCost(rounding, row, settled) !== 0) return;
    const search: Search = { to: row, settled, part, latest, seen: new Set() };
    const way = wayBack(rounding, column, search);
    if (way) {
      for (const arc of [settled, ...way]) up[arc] = !at(up, arc);
      return;
    }
    const apart = search.seen.size > 0 ? search.seen : [row];
    for (const node of apart) part[node] = parts;
    parts += 1;
  });
}

interface Search {
  readonly to: number;
  /** Arcs up to this one are settled. */
  readonly settled: number;
  readonly part: readonly number[];
  /** By node, the place of the arc by which a way was found last: the next search begins there. */
  readonly latest: number[];
  /** Nodes that have been reached. */
  readonly seen: Set<number>;
}

/** A way from the column to the end; where there is none, `seen` holds all that is reached, or nothing: the end cannot be. */
function wayBack(rounding: Rounding, column: number, search: Search): readonly number[] | null {
  const { to } = search;
  const [ofEnd, ofColumn] = [at(rounding.touching, to), at(rounding.touching, column)];
  const leadsToEnd = (arc: number) =>
    nextNode(rounding, otherEnd(rounding, to, arc), arc, search) === to;
  if (ofEnd.length < ofColumn.length && !ofEnd.some(leadsToEnd)) return null;
  // Most ways are short; looking for those first saves wandering through the whole table.
  const short = { ...search, seen: new Set<number>() };
  return wayOn(rounding, column, 3, short) ?? wayOn(rounding, column, Infinity, search);
}

/** At most so many unsettled arcs that lead from the node to the end without cost, or null. */
function wayOn(
  rounding: Rounding,
  node: number,
  length: number,
  search: Search,
): readonly number[] | null {
  const { to, latest, seen } = search;
  if (node === to) return [];
  if (length === 0) return null;
  seen.add(node);
  const around = at(rounding.touching, node);
  if (length === 1 && at(rounding.touching, to).length < around.length) {
    // The only arc that helps is the one that joins the two, and it is found sooner from the other end.
    const last = at(rounding.touching, to).find((arc) => otherEnd(rounding, to, arc) === node);
    return last !== undefined && nextNode(rounding, node, last, search) === to ? [last] : null;
  }
  const start = at(latest, node);
  for (const [from, down] of [
    [start, 0],
    [around.length - 1, start + 1],
  ] as const) {
    for (let place = from; place >= down; place--) {
      const arc = at(around, place);
      // Arcs stand in register order: the ones below are settled, too.
      if (arc <= search.settled) break;
      const neighbour = nextNode(rounding, node, arc, search);
      const way = neighbour === null ? null : wayOn(rounding, neighbour, length - 1, search);
      if (!way) continue;
      latest[node] = place;
      return [...way, arc];
    }
  }
  return null;
}

/** The other node of the arc. */
function otherEnd({ arcs }: Rounding, node: number, arc: number): number {
  const { row, column } = at(arcs, arc);
  return node === row ? column : row;
}

/** Where an unsettled arc leads without cost, unless that has been seen or never leads to the end. */
function nextNode(
  rounding: Rounding,
  node: number,
  arc: number,
  { to, settled, part, seen }: Search,
): number | null {
  const neighbour = wayFrom(rounding, node, arc);
  if (arc <= settled || neighbour === null || seen.has(neighbour)) return null;
  return at(part, neighbour) === at(part, to) && pricedCost(rounding, node, arc) === 0
    ? neighbour
    : null;
}
