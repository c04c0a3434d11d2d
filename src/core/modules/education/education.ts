/**
 * Education ALF (M13): full-time equivalents = students · hp / 60, exactly, times the amount for each; rounded once to
 * whole öre where it does not end. A step holds from its year to the next of its scenario. Spec: education §2, §3
 */
import { grouped } from '#core/budget/grouped';
import { amountOfOre, oreOf, subtract, type Amount } from '#core/money/amount';
import { nearestDivide } from '#core/allocation/share';
import { fraction, fractionOf, multiplied, type Fraction } from '../fraction';
import type { ModuleInput } from '../module';
import { nameKey } from '../names';
import { percentChange } from '../share-out';
import { sweepOf, usualFactors, type Lever, type Sweep } from '../sweep';
import { rowsOf } from '../table-spec';
import { educationTable, type EducationRow } from './education-table';

/** Credits of a full year of study. */
const FULL_YEAR = fraction(1n, 60n);

/** A row with what it takes over from the step before it. */
export interface Step {
  readonly row: EducationRow;
  readonly students: Fraction | null;
  readonly credits: Fraction | null;
  readonly perFte: Amount | null;
  readonly fte: Fraction | null;
  readonly amount: Amount | null;
}

export interface Scenario {
  readonly name: string;
  /** By year. */
  readonly steps: readonly Step[];
}

/** What a scenario has in a year, beside the first scenario. */
export interface SideBySide {
  readonly scenario: string;
  readonly step: Step | null;
  readonly difference: Amount | null;
  readonly percent: number | null;
}

export interface Education {
  readonly scenarios: readonly Scenario[];
  readonly years: readonly { readonly year: number; readonly scenarios: readonly SideBySide[] }[];
  readonly sweep: Sweep;
}

export function educationOf({ tables, options }: ModuleInput): Education {
  const byName = grouped(rowsOf(tables, educationTable), ({ scenario }) => nameKey(scenario));
  const scenarios = [...byName.values()].map(scenarioOf);
  const years = [
    ...new Set(scenarios.flatMap(({ steps }) => steps.map(({ row }) => row.year))),
  ].sort((a, b) => a - b);
  return {
    scenarios,
    years: years.map((year) => ({ year, scenarios: sideBySide(scenarios, year) })),
    sweep: sweepOf(options, scenarios.flatMap(leversOf), usualFactors),
  };
}

/** The step that holds in a year; null before the first. */
function stepIn({ steps }: Scenario, year: number): Step | null {
  return steps.filter(({ row }) => row.year <= year).at(-1) ?? null;
}

function scenarioOf(rows: readonly EducationRow[]): Scenario {
  const firsts = [...grouped(rows, ({ year }) => year).values()].flatMap((same) =>
    same.slice(0, 1),
  );
  const steps: Step[] = [];
  for (const row of [...firsts].sort((a, b) => a.year - b.year)) {
    steps.push(stepOf(row, steps.at(-1) ?? null));
  }
  return { name: rows[0]?.scenario ?? '', steps };
}

function stepOf(row: EducationRow, before: Step | null): Step {
  const students = row.students === null ? (before?.students ?? null) : fractionOf(row.students);
  const credits = row.credits === null ? (before?.credits ?? null) : fractionOf(row.credits);
  const perFte = row.perFte ?? before?.perFte ?? null;
  const fte = students && credits && multiplied(multiplied(students, credits), FULL_YEAR);
  return { row, students, credits, perFte, fte, amount: fte && perFte && paid(fte, perFte) };
}

function paid(fte: Fraction, perFte: Amount): Amount {
  return amountOfOre(nearestDivide(oreOf(perFte) * fte.numerator, fte.denominator));
}

function sideBySide(scenarios: readonly Scenario[], year: number): readonly SideBySide[] {
  const first = scenarios[0] && stepIn(scenarios[0], year);
  return scenarios.map((scenario, index) => {
    const step = stepIn(scenario, year);
    const [from, to] = [first?.amount ?? null, step?.amount ?? null];
    const compared = index > 0 && from && to;
    return {
      scenario: scenario.name,
      step,
      difference: compared ? subtract(to, from) : null,
      percent: compared ? percentChange(from, to) : null,
    };
  });
}

/** What can be turned in a scenario, as a factor on all its years: 1 is as the sheet says. */
function leversOf({ name, steps }: Scenario): readonly Lever[] {
  return ['Studenter', 'Hp', 'Belopp per HST'].map((what) => ({
    of: name,
    what,
    at: (factor) => {
      const amounts = steps.flatMap(({ fte, perFte }) =>
        fte && perFte ? [paid(multiplied(fte, factor), perFte)] : [],
      );
      return amounts.length === steps.length ? amounts : null;
    },
  }));
}
