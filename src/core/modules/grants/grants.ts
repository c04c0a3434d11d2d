/**
 * Calls and applications (M8): what is granted in year 1 against the frame, what years 2 and 3 commit, how many are
 * approved. A blank grant counts as nothing where nothing was sought, else it is unknown. Spec: grants §2
 */
import { sum, sumKnown, subtract, ZERO, type Amount } from '#core/money/amount';
import { sameName } from '../names';
import type { ApplicationRow, CallRow } from './grants-tables';
import { rankingOf, type Ranking } from './ranking';

interface Commitment {
  readonly year: number;
  readonly amount: Amount | null;
}

export interface Call {
  readonly row: CallRow;
  readonly applications: readonly ApplicationRow[];
  readonly approved: readonly ApplicationRow[];
  readonly rejected: readonly ApplicationRow[];
  /** Year 1. */
  readonly granted: Amount | null;
  readonly remaining: Amount | null;
  /** Approved of those that are decided; null while none is. */
  readonly approvalRate: number | null;
  /** Years 2 and 3, where they are known to be years. */
  readonly commitments: readonly Commitment[];
  readonly ranking: Ranking;
}

export interface Grants {
  readonly calls: readonly Call[];
  readonly applications: readonly ApplicationRow[];
  /** Of a call that does not exist. */
  readonly strays: readonly ApplicationRow[];
  /** An id that stands once more; it is not counted. */
  readonly again: readonly { readonly row: ApplicationRow; readonly first: ApplicationRow }[];
  readonly withNames: boolean;
}

export const years = [1, 2, 3] as const;
type GrantYear = (typeof years)[number];

export function soughtIn(row: ApplicationRow, year: GrantYear): Amount | null {
  return { 1: row.sought1, 2: row.sought2, 3: row.sought3 }[year];
}

/** As written, blank or not. */
export function statedIn(row: ApplicationRow, year: GrantYear): Amount | null {
  return { 1: row.granted1, 2: row.granted2, 3: row.granted3 }[year];
}

/** What an approved application gets; null is unknown. */
export function grantedIn(row: ApplicationRow, year: GrantYear): Amount | null {
  if (row.outcome !== 'bevilja') return ZERO;
  return statedIn(row, year) ?? (year > 1 && soughtIn(row, year) === null ? ZERO : null);
}

export function grantsOf(
  calls: readonly CallRow[],
  rows: readonly ApplicationRow[],
  { year, withNames }: { readonly year: number | null; readonly withNames: boolean },
): Grants {
  const firstOf = (row: ApplicationRow) => rows.find(({ id }) => sameName(id, row.id)) ?? row;
  const own = rows.filter((row) => firstOf(row) === row);
  const callOf = ({ call }: ApplicationRow) => calls.find(({ name }) => sameName(name, call));
  return {
    calls: calls
      .filter((call) => calls.find(({ name }) => sameName(name, call.name)) === call)
      .map((call) =>
        callWith(
          call,
          own.filter((row) => callOf(row) === call),
          year,
        ),
      ),
    applications: own,
    strays: own.filter((row) => callOf(row) === undefined),
    again: rows.flatMap((row) => {
      const first = firstOf(row);
      return first === row ? [] : [{ row, first }];
    }),
    withNames,
  };
}

function callWith(
  row: CallRow,
  applications: readonly ApplicationRow[],
  year: number | null,
): Call {
  const approved = applications.filter(({ outcome }) => outcome === 'bevilja');
  const rejected = applications.filter(({ outcome }) => outcome === 'avslå');
  const decided = approved.length + rejected.length;
  const granted = sumKnown(approved.map((each) => grantedIn(each, 1)));
  const first = row.firstYear ?? year;
  return {
    row,
    applications,
    approved,
    rejected,
    granted,
    remaining: row.frame && granted && subtract(row.frame, granted),
    approvalRate: decided === 0 ? null : Math.round((approved.length / decided) * 10_000) / 10_000,
    commitments:
      first === null
        ? []
        : ([2, 3] as const).map((which) => ({
            year: first + which - 1,
            amount: sumKnown(approved.map((each) => grantedIn(each, which))),
          })),
    ranking: rankingOf(applications, row.frame, row.cap),
  };
}

/** The row of Inställningar with the frame of a later year. */
export function yearFrameKey(year: number): string {
  return `Ansökningar/Ram ${String(year)} (tkr)`;
}

/** What all calls commit for each year, in order; null is unknown. */
export function commitmentsOf(calls: readonly Call[]): readonly Commitment[] {
  const all = calls.flatMap(({ commitments }) => commitments);
  return [...new Set(all.map(({ year }) => year))].sort().map((year) => {
    const own = all.filter((each) => each.year === year).map(({ amount }) => amount);
    return { year, amount: own.includes(null) ? null : sum(own.flatMap((each) => each ?? [])) };
  });
}
