/**
 * Mends a rounding whose rows and columns have too many or too few quanta: quanta are moved from nodes with an excess
 * to nodes that lack some, always along the cheapest ways there are. What is reached is the cheapest rounding with
 * these margins (successive shortest paths, many at a time). Spec: allocation §7
 */
import { invariant } from '#core/money/invariant';
import { put, takeSmallest, type Entry } from './heap';
import { pricedCost, wayFrom, type Rounding } from './rounding-graph';
import { at } from './table';

/** Changes `up`, `excess` and `price` until no node has an excess. */
export function mendMargins(rounding: Rounding): void {
  const { excess } = rounding;
  while (excess.some((quanta) => quanta > 0)) {
    priceNearest(rounding);
    while (pushRound(rounding));
  }
}

/** One round of moves from every node with an excess; whether anything was moved. */
function pushRound(rounding: Rounding): boolean {
  const { excess } = rounding;
  const round = { seen: excess.map(() => false), next: excess.map(() => 0) };
  let moved = false;
  for (let node = 0; node < excess.length; node++) {
    while (at(excess, node) > 0 && push(rounding, node, round)) {
      excess[node] = at(excess, node) - 1;
      moved = true;
    }
  }
  return moved;
}

/** Raises prices so that the nearest node that lacks quanta is reached without cost (Dijkstra from every excess). */
function priceNearest(rounding: Rounding): void {
  const { excess, price, touching } = rounding;
  const distance = excess.map((quanta) => (quanta > 0 ? 0 : Infinity));
  const waiting: Entry[] = [];
  distance.forEach((key, node) => {
    if (key === 0) put(waiting, { key, node });
  });
  const settled: Entry[] = [];
  for (let entry = takeSmallest(waiting); entry; entry = takeSmallest(waiting)) {
    const { key, node } = entry;
    if (key > at(distance, node)) continue;
    if (at(excess, node) < 0) {
      for (const near of settled) price[near.node] = at(price, near.node) + near.key - key;
      return;
    }
    settled.push(entry);
    for (const arc of at(touching, node)) {
      const neighbour = wayFrom(rounding, node, arc);
      if (neighbour === null) continue;
      const length = key + pricedCost(rounding, node, arc);
      if (length >= at(distance, neighbour)) continue;
      distance[neighbour] = length;
      put(waiting, { key: length, node: neighbour });
    }
  }
  invariant(false, 'shares that meet the margins can be rounded to meet them');
}

interface Round {
  /** By node, whether it lies on the way or has led nowhere. */
  readonly seen: boolean[];
  /** By node, the first of its arcs that has not been tried in this round. */
  readonly next: number[];
}

/** Moves one quantum from the node along ways without cost; whether it arrived. No deeper than there are lines. */
function push(rounding: Rounding, node: number, round: Round): boolean {
  const { excess, up, touching } = rounding;
  const { seen, next } = round;
  if (at(excess, node) < 0) {
    excess[node] = at(excess, node) + 1;
    return true;
  }
  seen[node] = true;
  const around = at(touching, node);
  for (let place = at(next, node); place < around.length; place++) {
    next[node] = place + 1;
    const arc = at(around, place);
    const neighbour = wayFrom(rounding, node, arc);
    if (neighbour === null || at(seen, neighbour)) continue;
    if (pricedCost(rounding, node, arc) !== 0 || !push(rounding, neighbour, round)) continue;
    up[arc] = !at(up, arc);
    seen[node] = false;
    return true;
  }
  return false;
}
