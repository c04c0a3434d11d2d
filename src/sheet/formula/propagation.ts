/**
 * One round of recalculation: from what was edited to everything that depends on it, each formula once and after all
 * that it reads.
 *
 * Guarantees: a formula none of whose inputs changed is left alone; formulas in a circle are given up, those after it
 * are worked out; nothing recurses, so no chain is too long. Spec: recalculation §3
 */
import { circlesAmong } from './circles';
import type { AreaNode, DependencyGraph, FormulaNode } from './dependency-graph';

/** Works out one formula and tells whether what its cells hold has changed. */
export interface Worker {
  readonly workOut: (node: FormulaNode) => boolean;
  /** The formula holds no value now; what kept it from one may be gone, though nothing it reads has changed. */
  readonly isUncomputed: (node: FormulaNode) => boolean;
  /** The formula stands in a circle. */
  readonly giveUp: (node: FormulaNode) => boolean;
}

interface Waiting {
  /** How many of the areas it reads are not settled yet. */
  waits: number;
  /** Something that it reads has changed, or it is new itself. */
  isDue: boolean;
  readonly feeds: AreaNode[];
}

interface Reached {
  /** How many of its cells are not settled yet. */
  waits: number;
  hasChanged: boolean;
}

/** `edited` are areas with a changed cell in them, `due` formulas to be worked out whatever they read. */
export function propagate(
  graph: DependencyGraph,
  edited: Iterable<AreaNode>,
  due: Iterable<FormulaNode>,
  worker: Worker,
): void {
  const reached = new Map<AreaNode, Reached>();
  const waiting = new Map<FormulaNode, Waiting>();
  const found: FormulaNode[] = [];

  const wait = (node: FormulaNode): Waiting => {
    let state = waiting.get(node);
    if (!state) {
      waiting.set(node, (state = { waits: 0, isDue: worker.isUncomputed(node), feeds: [] }));
      found.push(node);
    }
    return state;
  };
  const reach = (area: AreaNode): Reached => {
    let state = reached.get(area);
    if (!state) {
      reached.set(area, (state = { waits: 0, hasChanged: false }));
      for (const reader of area.readers) wait(reader).waits += 1;
    }
    return state;
  };

  for (const area of edited) reach(area).hasChanged = true;
  for (const node of due) wait(node).isDue = true;
  for (let next = found[0], position = 0; next; next = found[(position += 1)]) {
    for (const area of graph.areasHolding(next.sheet, next.fills)) {
      reach(area).waits += 1;
      wait(next).feeds.push(area);
    }
  }

  const ready: FormulaNode[] = [];
  const settled = new Set<FormulaNode>();
  const release = (area: AreaNode, { hasChanged }: Reached) => {
    for (const reader of area.readers) {
      const state = wait(reader);
      state.isDue ||= hasChanged;
      state.waits -= 1;
      if (state.waits === 0 && !settled.has(reader)) ready.push(reader);
    }
  };
  const settle = (node: FormulaNode, hasChanged: boolean) => {
    settled.add(node);
    for (const area of wait(node).feeds) {
      const state = reach(area);
      state.hasChanged ||= hasChanged;
      state.waits -= 1;
      if (state.waits === 0) release(area, state);
    }
  };
  const work = () => {
    for (let node = ready.pop(); node; node = ready.pop()) {
      settle(node, wait(node).isDue && worker.workOut(node));
    }
  };

  for (const [node, { waits }] of waiting) if (waits === 0) ready.push(node);
  for (const [area, state] of [...reached]) if (state.waits === 0) release(area, state);
  work();
  if (settled.size === waiting.size) return;

  const stuck = found.filter((node) => !settled.has(node));
  for (const circle of circlesAmong(stuck, (node) => wait(node).feeds)) {
    for (const node of circle) settled.add(node);
    // An area with the circle's own cells in it is never released to the circle, only to what comes after.
    const isDue = circle.some(
      (node) => wait(node).isDue || node.reads.some((area) => reached.get(area)?.hasChanged),
    );
    for (const node of circle) settle(node, isDue && worker.giveUp(node));
    work();
  }
}
