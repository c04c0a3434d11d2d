/**
 * What is printed for the lines of the appendix. Where everything is known the whole table foots; where an amount is
 * unknown, the sums above it are printed for what they are, and every piece that is whole foots by itself.
 * Spec: appendix §5
 */
import { sumKnown, type Amount } from '#core/money/amount';
import { foot, nearestFooted, type FootedLine, type FootedTable } from './footing';
import type { Group, Line, Lines } from './lines';

export interface PrintedAmount {
  readonly exact: Amount | null;
  readonly printed: Amount | null;
  readonly moved: boolean;
}

export interface PrintedLine {
  readonly parts: readonly PrintedAmount[];
  readonly total: PrintedAmount;
}

export interface PrintedGroup extends PrintedLine {
  readonly lines: readonly PrintedLine[];
}

export interface PrintedLines extends PrintedLine {
  readonly groups: readonly PrintedGroup[];
}

type Parts = readonly (Amount | null)[];

/** The printed figures, in the order of the lines. */
export function printLines({ groups, parts }: Lines, quantum: Amount): PrintedLines {
  const known = groups.map((group) => knownParts(group.parts));
  const whole = known.every((each) => each !== null) && knownParts(parts) !== null;
  if (whole) {
    const table = foot(groups.map(linesToFoot), parts.length, quantum);
    return {
      ...table,
      groups: groups.map((group, rank) => printGroup(group, table, rank, quantum)),
    };
  }
  return {
    ...alone(parts, quantum),
    groups: groups.map((group) => {
      const isKnown = knownParts(group.parts) !== null;
      const table = isKnown ? foot([linesToFoot(group)], parts.length, quantum) : null;
      return table
        ? printGroup(group, table, 0, quantum)
        : {
            ...alone(group.parts, quantum),
            lines: group.lines.map((line) => alone(line.parts, quantum)),
          };
    }),
  };
}

/** One column, such as what the budget is compared with; a line without anything to compare prints nothing. */
export function printColumn(
  { groups }: Lines,
  amountOf: (item: Line | Group) => Amount | null | undefined,
  quantum: Amount,
): {
  readonly groups: readonly {
    readonly total: PrintedAmount | null;
    readonly lines: readonly (PrintedAmount | null)[];
  }[];
  readonly total: PrintedAmount | null;
} {
  const set = groups.map((group) => {
    const lines = group.lines.filter((line) => amountOf(line) !== undefined);
    return {
      ...group,
      lines: lines.map((line) => ({ ...line, parts: [amountOf(line) ?? null] })),
      parts: [sumKnown(lines.map((line) => amountOf(line) ?? null))],
    };
  });
  const parts = [sumKnown(set.map((group) => group.parts[0] ?? null))];
  const printed = printLines({ partNames: [''], groups: set, parts, before: undefined }, quantum);
  const isAny = set.some(({ lines }) => lines.length > 0);
  return {
    groups: groups.map((group, rank) => {
      const own = printed.groups[rank];
      let next = 0;
      const lines = group.lines.map((line) =>
        amountOf(line) === undefined ? null : (own?.lines[next++]?.total ?? null),
      );
      return { lines, total: next === 0 ? null : (own?.total ?? null) };
    }),
    total: isAny ? printed.total : null,
  };
}

/** The lines that foot with the group; a group that holds something unknown stands for itself as one line. */
function linesToFoot({ lines, parts }: Group): readonly (readonly Amount[])[] {
  const known = lines.flatMap((line) => {
    const own = knownParts(line.parts);
    return own ? [own] : [];
  });
  const sum = knownParts(parts);
  return known.length === lines.length || sum === null ? known : [sum];
}

function printGroup(
  { lines, parts }: Group,
  table: FootedTable,
  rank: number,
  quantum: Amount,
): PrintedGroup {
  const footed = table.groups[rank];
  const isWhole = lines.every((line) => knownParts(line.parts) !== null);
  const sum = footed ?? alone(parts, quantum);
  return {
    parts: sum.parts,
    total: sum.total,
    lines: lines.map(
      (line, place) => (isWhole ? footed?.lines[place] : undefined) ?? alone(line.parts, quantum),
    ),
  };
}

/** A line that adds up by itself, when all of it is known. */
function alone(parts: Parts, quantum: Amount): PrintedLine {
  const known = knownParts(parts);
  const footed: FootedLine | undefined =
    known === null ? undefined : foot([[known]], parts.length, quantum).groups[0]?.lines[0];
  return (
    footed ?? {
      parts: parts.map((part) => nearestFooted(part, quantum)),
      total: nearestFooted(null, quantum),
    }
  );
}

function knownParts(parts: Parts): readonly Amount[] | null {
  const known = parts.flatMap((part) => part ?? []);
  return known.length === parts.length ? known : null;
}
