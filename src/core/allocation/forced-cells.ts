/**
 * Finds the cells that the margins and limits leave no choice: whatever else is moved, they keep the value they have.
 *
 * In the graph of possible moves (row → column where a cell can grow, column → row where it can shrink) a cell can
 * change only along a closed round of moves. Row and column of a forced cell lie in no such round together: they
 * belong to different strongly connected parts (Kosaraju). Spec: allocation §6
 */
import { at, cellsByLine, type Cell, type Table } from './table';

/** By cell, whether its value is forced; `values` meet margins and limits. */
export function forcedCells(table: Table, values: readonly bigint[]): readonly boolean[] {
  const { rows, columnCount, cells } = table;
  const rowCount = rows.length;
  const touching = [
    ...cellsByLine(cells, 'row', rowCount),
    ...cellsByLine(cells, 'column', columnCount),
  ];
  const canMove = (index: number, fromRow: boolean): boolean => {
    const { least, most } = at(cells, index);
    return fromRow ? most === null || at(values, index) < most : at(values, index) > least;
  };
  const step = (forwards: boolean) => (node: number) =>
    at(touching, node)
      .filter((index) => canMove(index, node < rowCount === forwards))
      .map((index) => otherEnd(at(cells, index), node, rowCount));
  const nodes = touching.map((_, node) => node);
  const part = nodes.map(() => -1);
  for (const root of finishingOrder(nodes, step(true)).reverse()) {
    if (part[root] === -1) spread(root, step(false), part);
  }
  return cells.map(({ row, column }) => part[row] !== part[column + rowCount]);
}

function otherEnd({ row, column }: Cell, node: number, rowCount: number): number {
  return node < rowCount ? column + rowCount : row;
}

type Step = (node: number) => readonly number[];

/** Nodes in the order in which a depth-first walk leaves them. */
function finishingOrder(nodes: readonly number[], step: Step): number[] {
  const seen = new Set<number>();
  const order: number[] = [];
  for (const root of nodes) {
    if (seen.has(root)) continue;
    seen.add(root);
    const path = [{ node: root, onwards: step(root).values() }];
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const next = top.onwards.next();
      if (next.done) {
        order.push(top.node);
        path.pop();
      } else if (!seen.has(next.value)) {
        seen.add(next.value);
        path.push({ node: next.value, onwards: step(next.value).values() });
      }
    }
  }
  return order;
}

/** Gives everything that is reached from the root, and has no part yet, the root's part. */
function spread(root: number, step: Step, part: number[]): void {
  const queue = [root];
  part[root] = root;
  for (const node of queue) {
    for (const neighbour of step(node)) {
      if (part[neighbour] !== -1) continue;
      part[neighbour] = root;
      queue.push(neighbour);
    }
  }
}
