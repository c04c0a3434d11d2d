/**
 * Rounding that foots: every figure of a table is printed as its nearest value or, where the printed figures would not
 * add up, as the value on the other side, so that rows, columns and totals agree as printed.
 *
 * The total keeps its nearest value; then the sums of the sources, then those of the groups are kept wherever that is
 * possible, and only the parts move. The table is a network: money runs from the total to groups, lines and cells, and
 * back through the groups' and the sources' sums; each figure is an arc that carries its value rounded down or up. As
 * the exact figures are such a flow, a rounded one always exists (Cox). Spec: appendix §5
 */
import { mendMargins } from '#core/allocation/cheapest-ways';
import type { Arc, Rounding } from '#core/allocation/rounding-graph';
import { amountOfOre, oreOf, type Amount } from '#core/money/amount';

/** A figure with what is printed for it. */
export interface Footed {
  readonly exact: Amount;
  readonly printed: Amount;
  /** Printed as another value than its nearest. */
  readonly moved: boolean;
}

export interface FootedLine {
  readonly parts: readonly Footed[];
  readonly total: Footed;
}

export interface FootedGroup extends FootedLine {
  readonly lines: readonly FootedLine[];
}

export interface FootedTable extends FootedLine {
  readonly groups: readonly FootedGroup[];
}

/** By group, by line, the parts of the line; all of one length. */
export type ExactTable = readonly (readonly (readonly Amount[])[])[];

/** How firmly a figure keeps its nearest value; a higher one is never moved to spare a lower one. */
const firmness = { part: 0, group: 1, source: 2 } as const;
type Firmness = (typeof firmness)[keyof typeof firmness];

interface Figure {
  readonly exact: bigint;
  readonly floor: bigint;
  /** −1 when the exact value is a whole number of quanta and nothing can move. */
  readonly arc: number;
}

/** What is printed for every figure of the table, in whole quanta. */
export function foot(table: ExactTable, parts: number, quantum: Amount): FootedTable {
  const step = oreOf(quantum);
  const network = new Network(step);
  const [out, into] = [network.node(), network.node()];
  const sources = Array.from({ length: parts }, () => network.node());
  const groups = table.map((lines) => {
    const start = network.node();
    const sums = sources.map(() => network.node());
    const set = lines.map((cells) => {
      const line = network.node();
      const figures = cells.map((cell, part) =>
        network.carry(line, sums[part] ?? into, oreOf(cell), firmness.part),
      );
      return { figures, whole: network.carry(start, line, total(figures), firmness.part) };
    });
    const figures = sources.map((source, part) =>
      network.carry(
        sums[part] ?? into,
        source,
        total(set.flatMap((line) => line.figures[part] ?? [])),
        firmness.group,
      ),
    );
    return {
      lines: set,
      figures,
      whole: network.carry(out, start, total(figures), firmness.group),
    };
  });
  const figures = sources.map((source, part) =>
    network.carry(
      source,
      into,
      total(groups.flatMap((each) => each.figures[part] ?? [])),
      firmness.source,
    ),
  );
  const exact = total(figures);
  const printed = network.settle(out, into, exact);
  const read = ({ figures: own, whole }: { figures: readonly Figure[]; whole: Figure }) => ({
    parts: own.map((figure) => network.read(figure)),
    total: network.read(whole),
  });
  return {
    groups: groups.map((each) => ({ ...read(each), lines: each.lines.map(read) })),
    parts: figures.map((figure) => network.read(figure)),
    total: { exact: amountOfOre(exact), printed: amountOfOre(printed), moved: false },
  };
}

/** A figure by itself, which nothing needs to add up with. */
export function nearestFooted(
  amount: Amount | null,
  quantum: Amount,
): Footed | { readonly exact: null; readonly printed: null; readonly moved: false } {
  return amount === null
    ? { exact: null, printed: null, moved: false }
    : { exact: amount, printed: amountOfOre(nearest(oreOf(amount), oreOf(quantum))), moved: false };
}

const total = (figures: readonly { readonly exact: bigint }[]): bigint =>
  figures.reduce((sum, { exact }) => sum + exact, 0n);

/** The figures as arcs between nodes at which what comes in must go out. */
class Network {
  private readonly arcs: (Omit<Arc, 'cost'> & {
    readonly down: number;
    readonly firm: Firmness;
  })[] = [];
  private readonly up: boolean[] = [];
  private readonly excess: bigint[] = [];

  constructor(private readonly step: bigint) {}

  node(): number {
    return this.excess.push(0n) - 1;
  }

  /** A figure that runs from one node to another, for the time being as its nearest value. */
  carry(from: number, to: number, exact: bigint, firm: Firmness): Figure {
    const floor = floorOf(exact, this.step);
    const above = exact - floor;
    const rounded = nearest(exact, this.step);
    this.run(from, to, rounded);
    if (above === 0n) return { exact, floor, arc: -1 };
    // Per cent of a step are fine enough to say which figure is moved rather than another.
    const down = Number((above * 100n) / this.step);
    this.up.push(rounded !== floor);
    return { exact, floor, arc: this.arcs.push({ row: from, column: to, down, firm }) - 1 };
  }

  /** Closes the circle with the nearest value of the whole, and mends every node; gives that value. */
  settle(out: number, into: number, exact: bigint): bigint {
    const whole = nearest(exact, this.step);
    this.run(into, out, whole);
    mendMargins(this.rounding());
    return whole;
  }

  read({ exact, floor, arc }: Figure): Footed {
    const printed = arc >= 0 && this.up[arc] ? floor + this.step : floor;
    return {
      exact: amountOfOre(exact),
      printed: amountOfOre(printed),
      moved: printed !== nearest(exact, this.step),
    };
  }

  private run(from: number, to: number, amount: bigint): void {
    this.excess[from] = (this.excess[from] ?? 0n) - amount;
    this.excess[to] = (this.excess[to] ?? 0n) + amount;
  }

  private rounding(): Rounding {
    const counted = (firm: Firmness) => this.arcs.filter((arc) => arc.firm === firm).length;
    const group = 100 * counted(firmness.part) + 1;
    const source = group * (100 * counted(firmness.group) + 1);
    const weights = [1, group, source];
    const touching: number[][] = this.excess.map(() => []);
    const arcs = this.arcs.map(({ row, column, down, firm }, arc): Arc => {
      touching[row]?.push(arc);
      touching[column]?.push(arc);
      return { row, column, cost: this.cost(down, this.up[arc] ?? false) * (weights[firm] ?? 1) };
    });
    return {
      arcs,
      touching,
      up: this.up,
      excess: this.excess.map((ore) => Number(ore / this.step)),
      price: this.excess.map(() => 0),
    };
  }

  /** What rounding up costs more than rounding down; never negative against the value that stands. */
  private cost(down: number, up: boolean): number {
    const more = 100 - 2 * down;
    return up ? Math.min(more, 0) : Math.max(more, 0);
  }
}

function floorOf(ore: bigint, step: bigint): bigint {
  const rest = ore % step;
  return ore - (rest < 0n ? rest + step : rest);
}

/** Half a step is rounded away from zero, as everywhere in print. */
function nearest(ore: bigint, step: bigint): bigint {
  const size = ore < 0n ? -ore : ore;
  const rounded = ((2n * size + step) / (2n * step)) * step;
  return ore < 0n ? -rounded : rounded;
}
