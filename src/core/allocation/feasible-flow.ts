/**
 * Finds whole quanta for the cells of a two-way table within their limits so that both margins are met, or proves by
 * a cut that there are none. Maximum flow from rows to columns (Dinitz), in exact integers.
 *
 * Least amounts are placed first; what then remains of rows and columns is sent through the room that is left.
 * Leaves words to conflict.ts. Spec: allocation §4
 */
import { invariant } from '#core/money/invariant';
import { at, cellsByLine, sumOf, type Cell, type Table } from './table';

export type FlowAnswer =
  | { readonly found: true; readonly values: readonly bigint[] }
  | { readonly found: false; readonly cut: Cut };

/**
 * The side of a minimum cut that cannot be served: the smallest one that is reached from what cannot be placed.
 * Where that side holds every column, the rows outside it must take more than they have (`owing`): they are named.
 */
export interface Cut {
  readonly rows: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
  readonly owing: boolean;
  /** The total demand minus the maximum flow, in quanta. */
  readonly shortfall: bigint;
}

/** Rows are the first nodes, columns follow. A path runs row → column where there is room, back where there is flow. */
interface Network {
  readonly cells: readonly Cell[];
  readonly rowCount: number;
  /** By node, its cells. */
  readonly touching: readonly (readonly number[])[];
  /** By cell, above its least. */
  readonly flow: bigint[];
  /** By node: what a row has left to send, what a column has left to take. */
  readonly left: bigint[];
}

/** Both margins are given and have the same sum (a Defect otherwise). */
export function feasibleFlow({ rows, columns, cells }: Table): FlowAnswer {
  invariant(columns && sumOf(rows) === sumOf(columns), 'both margins are given and agree');
  const touching = [
    ...cellsByLine(cells, 'row', rows.length),
    ...cellsByLine(cells, 'column', columns.length),
  ];
  const left = [...rows, ...columns].map(
    (total, node) => total - sumOf(at(touching, node).map((index) => at(cells, index).least)),
  );
  const flow = cells.map(() => 0n);
  const network: Network = { cells, rowCount: rows.length, touching, flow, left };
  maximise(network);
  const shortfall = sumOf(
    left.map((rest, node) =>
      node < rows.length === rest > 0n && rest !== 0n ? magnitude(rest) : 0n,
    ),
  );
  return shortfall === 0n
    ? { found: true, values: cells.map(({ least }, index) => least + at(flow, index)) }
    : { found: false, cut: { ...blockedSide(network), shortfall } };
}

function maximise(network: Network): void {
  for (;;) {
    const levels = levelsFrom(network, rowsWithRest(network));
    const open = levels.some(
      (level, node) => level >= 0 && node >= network.rowCount && at(network.left, node) > 0n,
    );
    if (!open) return;
    const next = levels.map(() => 0);
    for (const row of rowsWithRest(network)) {
      send(network, levels, next, row, at(network.left, row));
    }
  }
}

function rowsWithRest({ left, rowCount }: Network): number[] {
  return left.flatMap((rest, node) => (node < rowCount && rest > 0n ? [node] : []));
}

/** What is reached from rows that cannot send and from columns whose least amounts exceed their totals. */
function blockedSide(network: Network): Omit<Cut, 'shortfall'> {
  const { left, rowCount } = network;
  const overfull = left.flatMap((rest, node) => (node >= rowCount && rest < 0n ? [node] : []));
  const levels = levelsFrom(network, [...rowsWithRest(network), ...overfull]);
  const reached = (from: number, to: number, isReached: boolean) =>
    new Set(
      levels.slice(from, to).flatMap((level, index) => (level >= 0 === isReached ? [index] : [])),
    );
  const columns = reached(rowCount, levels.length, true);
  const owing = columns.size === levels.length - rowCount;
  return owing
    ? { rows: reached(0, rowCount, false), columns: new Set(), owing }
    : { rows: reached(0, rowCount, true), columns, owing };
}

/** By node, the number of steps from the nearest start; −1 where none leads. */
function levelsFrom(network: Network, starts: readonly number[]): number[] {
  const levels = network.left.map(() => -1);
  const queue = [...starts];
  for (const node of queue) levels[node] = 0;
  for (const node of queue) {
    for (const index of at(network.touching, node)) {
      const neighbour = across(network, node, index);
      if (at(levels, neighbour) !== -1 || roomFrom(network, node, index) === 0n) continue;
      levels[neighbour] = at(levels, node) + 1;
      queue.push(neighbour);
    }
  }
  return levels;
}

/** Sends up to `amount` onwards from the node, layer by layer; what arrived. No deeper than there are lines. */
function send(
  network: Network,
  levels: readonly number[],
  next: number[],
  node: number,
  amount: bigint,
): bigint {
  const { left, flow, rowCount, touching } = network;
  let rest = amount;
  if (node >= rowCount && at(left, node) > 0n) {
    const taken = at(left, node) < rest ? at(left, node) : rest;
    left[node] = at(left, node) - taken;
    rest -= taken;
  }
  const indices = at(touching, node);
  while (rest > 0n && at(next, node) < indices.length) {
    const index = at(indices, at(next, node));
    const neighbour = across(network, node, index);
    const room = roomFrom(network, node, index);
    if (room !== 0n && at(levels, neighbour) === at(levels, node) + 1) {
      const offered = room === null || rest < room ? rest : room;
      const sent = send(network, levels, next, neighbour, offered);
      flow[index] = at(flow, index) + (node < rowCount ? sent : -sent);
      rest -= sent;
    }
    if (rest > 0n) next[node] = at(next, node) + 1;
  }
  if (node < rowCount && at(levels, node) === 0) left[node] = at(left, node) - (amount - rest);
  return amount - rest;
}

function across({ cells, rowCount }: Network, node: number, index: number): number {
  const { row, column } = at(cells, index);
  return node < rowCount ? column + rowCount : row;
}

/** How much more can go through the cell from this node; null when nothing limits it. */
function roomFrom({ cells, flow, rowCount }: Network, node: number, index: number): bigint | null {
  if (node >= rowCount) return at(flow, index);
  const { least, most } = at(cells, index);
  return most === null ? null : most - least - at(flow, index);
}

function magnitude(amount: bigint): bigint {
  return amount < 0n ? -amount : amount;
}
