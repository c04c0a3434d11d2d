/**
 * The one engine of all models for "what if": a model is a pure function of named levers (a weight, a factor); a sweep
 * moves one at a time over a range and tells the money of everybody at each step, as a table, lines and JSON.
 * `--sweep NAME:0..1:0.05`; the word indicator (or lever) means every lever. Spec: national §4
 */
import type { Finding } from '#core/findings/finding';
import { inKronor } from '#core/money/plain-decimal';
import type { Amount } from '#core/money/amount';
import {
  NONE,
  WHOLE,
  fractionOf,
  fractionText,
  multiplied,
  order,
  plus,
  shownNumber,
  fraction,
} from './fraction';
import type { Fraction } from './fraction';
import { raise } from './module-findings';
import type { ModuleOption, Options } from './module';
import { picture, table, type Block } from './report';

/** Something in a model that can be turned. */
export interface Lever {
  /** The model or scenario that it belongs to, where there are several. */
  readonly of: string | null;
  /** What is turned: the indicator of a weight, what a factor is on. */
  readonly what: string;
  /** The money of everybody when it stands so; null where it cannot be known. */
  readonly at: (value: Fraction) => readonly Amount[] | null;
}

interface SweepRange {
  readonly from: Fraction;
  readonly to: Fraction;
  /** Positive. */
  readonly step: Fraction;
}

/** The range of a lever whose name alone is given, and whether every lever is swept without being asked for. */
interface Usual {
  readonly range: SweepRange;
  readonly unasked: boolean;
}

/** Weights go from nothing to all. */
export const usualWeights: Usual = {
  range: { from: NONE, to: WHOLE, step: fraction(1n, 4n) },
  unasked: true,
};

/** A factor on what the sheet says goes ten per cent down and up, when somebody asks. */
export const usualFactors: Usual = {
  range: { from: fraction(9n, 10n), to: fraction(11n, 10n), step: fraction(1n, 20n) },
  unasked: false,
};

export interface Swept extends Pick<Lever, 'of' | 'what'> {
  /** "Modell A/HST": as `--sweep` names it. */
  readonly lever: string;
  readonly points: readonly {
    readonly value: Fraction;
    readonly amounts: readonly Amount[] | null;
  }[];
}

export interface Sweep {
  /** What can be turned, by name. */
  readonly levers: readonly string[];
  readonly swept: readonly Swept[];
  readonly findings: readonly Finding[];
}

export const sweepOption: ModuleOption = {
  name: 'sweep',
  kind: 'text',
  sweeps: true,
  label: { sv: 'Svep över', en: 'Sweep over' },
  words: {
    sv: 'svep över en vikt eller faktor: NAMN:0..1:0.05; indicator betyder alla',
    en: 'sweep over a weight or factor: NAME:0..1:0.05; indicator means all',
  },
};

/** More steps than anybody reads; a mistyped step must not run for ever. */
const MOST_STEPS = 1000n;

const form = /^(.+?)(?::(\d+(?:[.,]\d+)?)\.\.(\d+(?:[.,]\d+)?):(\d+(?:[.,]\d+)?))?$/;
const everyone = new Set(['indicator', 'indikator', 'lever', 'reglage']);

/** What was asked for with --sweep, else every lever over what is usual; nothing where nothing is. */
export function sweepOf(options: Options, levers: readonly Lever[], usual: Usual): Sweep {
  const names = [...new Set(levers.map(nameOf))];
  return { levers: names, ...askedFor(options, levers, usual, names) };
}

function askedFor(
  { sweep }: Options,
  levers: readonly Lever[],
  { unasked, range: usual }: Usual,
  known: readonly string[],
): Omit<Sweep, 'levers'> {
  if (typeof sweep !== 'string') return { swept: unasked ? run(levers, usual) : [], findings: [] };
  const [, name = '', ...numbers] = form.exec(sweep.trim()) ?? [];
  const range = numbers[0] === undefined ? usual : rangeOf(numbers);
  if (name === '' || range === null) {
    return { swept: [], findings: [raise('modules/sweep-unreadable', { sweep })] };
  }
  const wanted = name.trim().toLowerCase();
  const named = levers.filter((lever) => isMeant(lever, wanted));
  const chosen = named.length === 0 && everyone.has(wanted) ? levers : named;
  if (chosen.length > 0) return { swept: run(chosen, range), findings: [] };
  return { swept: [], findings: [raise('modules/sweep-unknown', { name, known })] };
}

function nameOf({ of, what }: Lever): string {
  return of === null ? what : `${of}/${what}`;
}

function isMeant(lever: Lever, wanted: string): boolean {
  return [lever.what, nameOf(lever)].some((name) => name.toLowerCase() === wanted);
}

function rangeOf(texts: readonly (string | undefined)[]): SweepRange | null {
  const [from, to, step] = texts.map((text = '0') => fractionOf(Number(text.replace(',', '.'))));
  if (!from || !to || !step || step.numerator === 0n || order(from, to) > 0) return null;
  const steps =
    (to.numerator * from.denominator - from.numerator * to.denominator) * step.denominator;
  const per = to.denominator * from.denominator * step.numerator;
  return steps / per >= MOST_STEPS ? null : { from, to, step };
}

function run(levers: readonly Lever[], range: SweepRange): readonly Swept[] {
  const values = valuesOf(range);
  return levers.map((lever) => ({
    of: lever.of,
    what: lever.what,
    lever: nameOf(lever),
    points: values.map((value) => ({ value, amounts: lever.at(value) })),
  }));
}

function valuesOf({ from, to, step }: SweepRange): readonly Fraction[] {
  const values: Fraction[] = [];
  for (let count = 0n; ; count++) {
    const value = plus(from, multiplied(step, fraction(count)));
    if (order(value, to) > 0) return values;
    values.push(value);
  }
}

/** A table and its lines: one row for each step, one column and one line for each of `names`. */
export function sweepBlocks({ lever, points }: Swept, names: readonly string[]): readonly Block[] {
  const caption = { sv: `Känslighet: ${lever}`, en: `Sensitivity: ${lever}` };
  return [
    table({
      caption,
      columns: [
        { heading: lever, type: 'decimal' },
        ...names.map((heading) => ({ heading, type: 'amount' as const })),
      ],
      rows: points.map(({ value, amounts }) => ({
        cells: [shownNumber(value, 6), ...names.map((_, index) => amounts?.[index] ?? null)],
      })),
    }),
    picture({
      kind: 'lines',
      title: caption,
      labels: points.map(({ value }) => fractionText(value).replace('.', ',')),
      series: names.map((name, index) => ({
        name,
        values: points.map(({ amounts }) => amounts?.[index] ?? null),
      })),
      unit: 'tkr',
    }),
  ];
}

/** The money of everybody at a step, as JSON. */
export function amountsJson(amounts: readonly Amount[] | null, index: number): string | null {
  return inKronor(amounts?.[index] ?? null);
}
