/** Formulas that depend on themselves: Tarjan's strongly connected components, without recursion. */
import type { AreaNode, FormulaNode } from './dependency-graph';

type Node = FormulaNode | AreaNode;

interface Visit {
  readonly node: Node;
  readonly index: number;
  lowest: number;
  isOpen: boolean;
  readonly next: Iterator<Node>;
}

/** The circles among the formulas, those that others depend on first. `feeds` are the areas that hold a formula's cells. */
export function circlesAmong(
  formulas: readonly FormulaNode[],
  feeds: (node: FormulaNode) => Iterable<AreaNode>,
): FormulaNode[][] {
  const among = new Set(formulas);
  const visits = new Map<Node, Visit>();
  const open: Visit[] = [];
  const circles: FormulaNode[][] = [];

  const after = (node: Node): Iterable<Node> =>
    node.kind === 'formula' ? feeds(node) : [...node.readers].filter((reader) => among.has(reader));
  const begin = (node: Node): Visit => {
    const index = visits.size;
    const next = after(node)[Symbol.iterator]();
    const visit = { node, index, lowest: index, isOpen: true, next };
    visits.set(node, visit);
    open.push(visit);
    return visit;
  };
  const close = (root: Visit) => {
    const members = open.splice(open.lastIndexOf(root));
    for (const member of members) member.isOpen = false;
    // A formula that reads its own cell makes a circle with the area between.
    if (members.length > 1) {
      circles.push(members.map(({ node }) => node).filter((node) => node.kind === 'formula'));
    }
  };

  for (const formula of formulas) {
    if (visits.has(formula)) continue;
    const path = [begin(formula)];
    for (let visit = path.at(-1); visit; visit = path.at(-1)) {
      const { done, value } = visit.next.next() as IteratorResult<Node, undefined>;
      if (!done) {
        const seen = visits.get(value);
        if (!seen) path.push(begin(value));
        else if (seen.isOpen) visit.lowest = Math.min(visit.lowest, seen.index);
        continue;
      }
      path.pop();
      const parent = path.at(-1);
      if (parent) parent.lowest = Math.min(parent.lowest, visit.lowest);
      if (visit.lowest === visit.index) close(visit);
    }
  }
  return circles.reverse();
}
