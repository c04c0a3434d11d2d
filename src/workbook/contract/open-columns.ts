/**
 * Tables with columns of the user's own (one for each year or indicator): the headings that mean nothing else become
 * columns, so that everything that reads, writes and compares columns works with them too. Spec: modules §2
 */
import { matchHeadings, parseHeading } from '../read/headings';
import type { Column, TableContract } from './column';

const PREFIX = 'open/';
const WIDTH = 14;

/** The contract as the headings make it; a table without open columns stays as it is. */
export function withOpenColumns(
  contract: TableContract,
  headings: readonly string[],
): TableContract {
  const { open } = contract;
  if (!open) return contract;
  const { positions, ambiguous } = matchHeadings(contract.columns, headings);
  const taken = new Set([...positions.values(), ...ambiguous.flatMap((each) => each.positions)]);
  const own = new Map<string, Column>();
  headings.forEach((written, position) => {
    const { text } = parseHeading(written);
    if (text === '' || taken.has(position)) return;
    const key = PREFIX + text;
    own.set(key, { key, heading: text, kind: open.kind, width: WIDTH });
  });
  return { ...contract, columns: [...contract.columns, ...own.values()] };
}

/** The heading of an open column; null for a column of the contract. */
export function openHeading({ key }: Column): string | null {
  return key.startsWith(PREFIX) ? key.slice(PREFIX.length) : null;
}
